import FulfilmentModel
import Tabular

/// Turns shipping claims and badges into the region a wallet's holder consented to share.
struct ClaimAssembler {
  let context: ImportContext
  let importNumber: Int

  func take(
    _ table: inout SourceTable, _ claims: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    let address = table.text(.wallet)
    let consent = PlaceNames.folded(table.text(.consent))
    guard !address.isEmpty else {
      try rejects.reject(line: table.line, reason: "no address")
      return false
    }
    guard ["yes", "true", "1", "y"].contains(consent) else {
      try rejects.reject(line: table.line, reason: "no consent to use the region")
      return false
    }
    guard let day = try table.day(.date, asOf: context.options.asOf) else {
      try rejects.reject(line: table.line, reason: "no date that can be read")
      return false
    }
    let label = table.text(.place)
    var answer = PlaceIndex.Answer.unknown("no region")
    if !label.isEmpty { answer = context.places.resolve(label: label) }
    if case .unknown = answer {
      answer = context.places.resolve(
        country: table.text(.country), province: "", postal: table.text(.postal),
        note: { rejects.note($0) })
    }
    var region = ""
    switch answer {
    case .region(let index): region = context.regions[index].id
    case .unknown(let reason): rejects.note("claim without a region of the case: \(reason)")
    }
    let holder = ExcludedWallets.pseudonym(address)
    // The same moment of claim is the same claim, however its address is written.
    let group = "\(holder) \(table.text(.date))"
    let standing = claims.begin(group: ByteKey(group), importNumber: importNumber)
    if standing != .new {
      try rejects.reject(line: table.line, reason: "the same claim again")
      return false
    }
    try claims.add(
      group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
      line: table.line,
      key: Array("\(holder),\(TableWriter.encoded(region)),\(day)".utf8), measures: [0x31])
    return true
  }
}
