import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Puts what was imported into a canonical table, beside rows that came from elsewhere.
///
/// Rows of earlier imports are taken out first; what then remains is the user's own and stays as
/// it is, in its order, unless an import states the same key. Imported rows follow, sorted, so
/// that the table does not depend on the order of imports. Days after the planning date wait in
/// the record of imports until the case's date has come.
struct CanonicalMerge {
  /// The table's file name in the folder.
  let name: String
  let isPacked: Bool
  private(set) var bytes: [UInt8] = []
  private(set) var rowCount = 0

  init(context: ImportContext, ledger: Ledger, claims: Ledger?) throws(FileError) {
    guard let table = CaseTable(rawValue: ledger.table.rawValue) else {
      preconditionFailure("\(ledger.table) has no canonical table")
    }
    let path = table.path(in: context.folder)
    isPacked = path?.hasSuffix(".gz") ?? false
    name = "\(table.rawValue).csv" + (isPacked ? ".gz" : "")
    let current = CanonicalMerge.rows(ledger.current, ledger.table, claims?.current, context)
    let former = CanonicalMerge.rows(ledger.former, ledger.table, claims?.former, context)
    let columns = table.columns.required
    let keyWidth = CanonicalMerge.keyColumns(ledger.table)

    var own: [[String]] = []
    var header = columns
    if let path {
      (header, own) = try CanonicalMerge.readAll(path, table)
    }
    let positions = columns.map { column in
      header.firstIndex { HeaderName.normalised($0) == column }
    }
    func cells(_ row: [String]) -> [String] { positions.map { $0.map { row[$0] } ?? "" } }
    if ledger.table.allowsRepeatedKeys {
      var formerRows: [[String]: Int] = [:]
      for row in former { formerRows[row, default: 0] += 1 }
      own.removeAll { row in
        guard let count = formerRows[cells(row)], count > 0 else { return false }
        formerRows[cells(row)] = count - 1
        return true
      }
    } else {
      let keys = Set((former + current).map { row in keyWidth.map { row[$0] } })
      own.removeAll { row in
        let own = cells(row)
        return keys.contains(keyWidth.map { own[$0] })
      }
    }
    var writer = TableWriter(columns: header)
    for row in own { writer.append(row.map { .text($0) }) }
    for row in current {
      var full = [String](repeating: "", count: header.count)
      for (position, cell) in zip(positions, row) { if let position { full[position] = cell } }
      writer.append(full.map { .text($0) })
    }
    bytes = writer.bytes
    rowCount = own.count + current.count
  }

  /// Positions, among the table's columns, of those that make a row unique.
  private static func keyColumns(_ table: LedgerTable) -> [Int] {
    switch table {
    case .tokenHolders: [0, 2]
    case .openingStock: [0, 1]
    case .events: [0, 1, 2]
    case .adTests: [0, 1, 2, 3, 4]
    case .socialSignals: [0, 1, 2, 3]
    case .preorders, .demandHistory, .tokenClaims: []
    }
  }

  /// The imported rows as texts, in the order of the table's columns.
  private static func rows(
    _ sums: LedgerSums, _ table: LedgerTable, _ claims: LedgerSums?, _ context: ImportContext
  ) -> [[String]] {
    let evening = context.settings.planningDate?.description ?? "9999-12-31"
    let regions = table == .tokenHolders ? latestRegions(claims) : [:]
    return decoded(sums).compactMap { row in
      switch table {
      case .preorders, .demandHistory, .socialSignals: return row[0] > evening ? nil : row
      case .adTests:
        var row = row
        guard row[3] <= evening else { return nil }
        // The canonical count is whole; the record of imports keeps the fraction.
        if let value = Double(row[8]) { row[8] = String(Int(value.rounded())) }
        return row
      case .events:
        var row = row
        if row[1] > evening { row[4] = "0" }
        return row
      case .tokenHolders: return [row[0], regions[row[0]] ?? "", row[1], row[2]]
      case .openingStock, .tokenClaims: return row
      }
    }
  }

  /// Each wallet's region by its latest claim; a claim without a region says so.
  private static func latestRegions(_ claims: LedgerSums?) -> [String: String] {
    var latest: [String: (day: String, region: String)] = [:]
    for row in claims.map(decoded) ?? [] {
      let claim = (day: row[2], region: row[1])
      if let known = latest[row[0]], (known.day, known.region) > (claim.day, claim.region) {
        continue
      }
      latest[row[0]] = claim
    }
    return latest.mapValues(\.region)
  }

  private static func decoded(_ sums: LedgerSums) -> [[String]] {
    var bytes: [UInt8] = []
    for (_, row) in sums.rows() { bytes += row + [0x0A] }
    guard !bytes.isEmpty, var reader = try? DelimitedReader(bytes: bytes, name: "imports") else {
      return []
    }
    var result: [[String]] = []
    while (try? reader.next()) == true {
      result.append(
        (0..<reader.fieldCount).map { index in
          let text = reader.text(index)
          return text.hasPrefix("'") ? String(text.dropFirst()) : text
        })
    }
    return result
  }

  /// All rows of an existing canonical table, as they stand.
  private static func readAll(
    _ path: String, _ table: CaseTable
  ) throws(FileError) -> (header: [String], rows: [[String]]) {
    var reader = try DelimitedReader(path: path)
    let location = HeaderLocation.find(in: reader, required: table.columns.required)
    if location.names.isEmpty { return (table.columns.required, []) }
    guard location.missing.isEmpty else {
      throw .invalid(
        location.missing.map {
          Diagnostic(
            file: path, line: location.preambleCount + 1, column: $0,
            expected: "a column of this name, found \(location.names.joined(separator: ","))")
        })
    }
    reader.delimiter = location.delimiter
    for _ in 0...location.preambleCount { _ = try reader.next() }
    var rows: [[String]] = []
    while try reader.next() {
      if reader.problem == nil, reader.isBlank { continue }
      guard reader.problem == nil, reader.fieldCount == location.names.count else {
        throw .invalid([
          Diagnostic(
            file: path, line: reader.line,
            expected: "a sound row; `forestock validate` names all faults of the case")
        ])
      }
      rows.append((0..<reader.fieldCount).map { reader.text($0) })
    }
    return (location.names, rows)
  }
}
