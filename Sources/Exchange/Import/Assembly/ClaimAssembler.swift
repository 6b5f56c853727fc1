import FulfilmentModel
import Tabular

/// Turns shipping claims of token holders into the region that each consented to share.
///
/// A claim without consent is rejected. The wallet becomes a pseudonym before it reaches the
/// ledger, the address itself is not kept. Which of several claims counts is decided on merging:
/// the latest by day.
struct ClaimAssembler: RowAssembler {
  /// Places, and `--as-of` for days without a year.
  let context: ImportContext
  /// The ledger `token_claims`, which has no canonical table of its own.
  let claims: ImportLedger
  let rejects: RejectLog

  /// A claim outside the case's regions is kept with an empty region: it takes back an earlier one.
  ///
  /// - Returns: whether the claim was kept.
  func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    let address = row.text(.wallet)
    guard !address.isEmpty else {
      try rejects.reject(row, "no address")
      return false
    }
    guard ["yes", "true", "1", "y"].contains(Gazetteer.folded(row.text(.consent))) else {
      try rejects.reject(row, "no consent to use the region")
      return false
    }
    guard let day = try row.day(.date, asOf: context.options.asOf) else {
      try rejects.reject(row, "no date that can be read")
      return false
    }
    var region = ""
    let resolution = resolution(of: row)
    if case .region(let position) = resolution { region = context.regions[position].id }
    if let reason = resolution.reason {
      rejects.note("claim without a region of the case: \(reason)")
    }
    let holder = try context.pseudonyms.pseudonym(of: address)
    // The same moment of claim is the same claim, however its address is written.
    let group = "\(holder) \(row.text(.date))"
    guard claims.begin(group: ByteKey(group)) == .new else {
      try rejects.reject(row, "the same claim again")
      return false
    }
    try claims.add(
      group: group, line: row.line, key: [holder, region, day.description], measures: ["1"])
    return true
  }

  /// Resolves the row's region by its label, else by its address.
  ///
  /// A label that names no region of the case does not decide: country and postal code may.
  private func resolution(of row: borrowing SourceTable) -> RegionResolver.Resolution {
    let label = row.text(.place)
    if !label.isEmpty, case .region(let position) = context.places.resolve(label: label) {
      return .region(position)
    }
    return context.places.resolve(
      country: row.text(.country), province: "", postal: row.text(.postal),
      note: { rejects.note($0) })
  }
}
