import CaseFiles
import Diagnostics
import Tabular

/// Puts what was imported into a canonical table, beside rows that came from elsewhere.
///
/// Rows of earlier imports are taken out first; what then remains is the user's own and stays as it
/// is, in its order, unless an import states the same key. Imported rows follow, sorted, so that
/// the table does not depend on the order of imports. Days after the planning date wait in the
/// import ledger until the case's date has come.
struct CanonicalMerge {
  /// The table's file name in the folder.
  ///
  /// Packed where the existing file is; a new table is plain.
  let name: String
  /// Whether the file is gzip.
  let isPacked: Bool
  /// The merged table, header included.
  private(set) var bytes: [UInt8] = []
  /// Rows of the merged table.
  ///
  /// 0 means that the table is to be removed: a canonical table must have rows.
  private(set) var rowCount = 0

  /// Merges a ledger into its table.
  ///
  /// Columns that the existing table has beside the canonical ones stay, and are empty in imported
  /// rows.
  ///
  /// - Parameter claims: the ledger of claims, which gives holders their regions.
  /// - Throws: `invalid` where the existing table is damaged.
  /// - Complexity: O(n log n) in the rows of ledger and table, all of which are held in memory.
  init(context: ImportContext, ledger: ImportLedger, claims: ImportLedger?) throws(FileError) {
    guard let table = CaseTable(rawValue: ledger.table.rawValue) else {
      preconditionFailure("\(ledger.table) has no canonical table")
    }
    let path = table.path(in: context.folder)
    isPacked = path?.hasSuffix(".gz") ?? false
    name = "\(table.rawValue).csv" + (isPacked ? ".gz" : "")
    let existing = try path.map { path throws(FileError) in
      try CanonicalMerge.read(path, columns: table.columns.required)
    }
    let late = ledger.table.lateKeyColumn.map { [$0] } ?? []
    let stated = table.columns.declarations.map(\.name).filter {
      ledger.table.canonicalColumns.contains($0) && !late.contains($0)
    }
    let columns = stated + late
    let imported = ImportedRows(of: ledger.table, as: columns, context: context)
    let current = imported.rows(of: ledger.current, claims: claims?.current)
    let former = imported.rows(of: ledger.former, claims: claims?.former)
    var header = existing?.header ?? stated
    let width = header.count
    // The user's own table may lack columns that have defaults; a late one is written where a row
    // needs it.
    let names = Set(header.map(HeaderName.normalised))
    for (index, column) in columns.enumerated() where !names.contains(column) {
      let isNeeded = current.contains { $0[index] != "" }
      if isNeeded { header.append(column) }
    }
    let positions = columns.map { column in
      header.firstIndex { HeaderName.normalised($0) == column }
    }
    let own = CanonicalMerge.own(
      existing?.rows ?? [], at: positions.map { $0.flatMap { $0 < width ? $0 : nil } },
      former: former, current: current,
      keys: ledger.table.allowsRepeatedKeys ? nil : imported.keyPositions)

    var writer = TableWriter(columns: header)
    for row in own {
      let missing = [String](repeating: "", count: header.count - row.count)
      writer.append((row + missing).map { .text($0) })
    }
    for row in current {
      var full = [String](repeating: "", count: header.count)
      for (position, cell) in zip(positions, row) { if let position { full[position] = cell } }
      writer.append(full.map { .text($0) })
    }
    bytes = writer.bytes
    rowCount = own.count + current.count
  }

  /// Returns the rows of an existing table that come from no import.
  ///
  /// - Parameters:
  ///   - rows: the table's rows.
  ///   - positions: where a row has each canonical column.
  ///   - former: canonical rows of earlier imports.
  ///   - current: canonical rows of all imports.
  ///   - keys: canonical columns that make a row unique; `nil` where whole rows may repeat, each as
  ///     often as imports put it there.
  /// - Complexity: O(rows).
  private static func own(
    _ rows: [[String]], at positions: [Int?], former: [[String]], current: [[String]], keys: [Int]?
  ) -> [[String]] {
    func canonical(_ row: [String]) -> [String] { positions.map { $0.map { row[$0] } ?? "" } }
    if let keys {
      let imported = Set((former + current).map { row in keys.map { row[$0] } })
      return rows.filter { row in
        let cells = canonical(row)
        return !imported.contains(keys.map { cells[$0] })
      }
    }
    var counts: [[String]: Int] = [:]
    for row in former { counts[row, default: 0] += 1 }
    return rows.filter { row in
      let cells = canonical(row)
      guard let count = counts[cells], count > 0 else { return true }
      counts[cells] = count - 1
      return false
    }
  }

  /// Reads all rows of an existing canonical table as they stand.
  private static func read(
    _ path: String, columns: [String]
  ) throws(FileError) -> (header: [String], rows: [[String]]) {
    var reader = try DelimitedReader(path: path)
    let location = HeaderLocation.find(in: reader, required: columns)
    if location.names.isEmpty { return (columns, []) }
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

/// The sums of a ledger as rows of its canonical table.
///
/// Days compare as texts: ISO days sort as their dates do.
private struct ImportedRows {
  private let table: LedgerTable
  /// Position in the ledger's row of each canonical column; `nil` for one that it lacks.
  private let sources: [Int?]
  /// Required columns of the canonical table, in its order.
  private let canonicalColumns: [String]
  /// The planning date; later days wait.
  ///
  /// `9999-12-31` where the case has none, so that nothing waits.
  private let planningDate: String

  /// Matches the ledger's columns with the canonical ones by name.
  init(of table: LedgerTable, as columns: [String], context: ImportContext) {
    self.table = table
    canonicalColumns = columns
    sources = columns.map { table.columns.firstIndex(of: $0) }
    planningDate = context.settings.planningDate?.description ?? "9999-12-31"
  }

  /// Positions, among the canonical columns, of the ledger's key.
  var keyPositions: [Int] { table.keyColumns.compactMap { canonicalColumns.firstIndex(of: $0) } }

  /// Returns canonical rows, without those of days to come.
  ///
  /// - Parameter claims: sums of the ledger of claims, for holders; `nil` for other tables.
  /// - Returns: rows in the order of their keys' bytes.
  func rows(of sums: LedgerSums, claims: LedgerSums?) -> [[String]] {
    let day = table.dayColumn.flatMap { table.columns.firstIndex(of: $0) }
    let adjust = adjustment(claims: claims)
    return sums.texts().compactMap { cells in
      if let day, cells[day] > planningDate { return nil }
      var row = sources.map { $0.map { cells[$0] } ?? "" }
      adjust(&row)
      return row
    }
  }

  /// Returns what is changed in a canonical row beyond the order of its columns.
  ///
  /// Advertisers report fractions of conversions, which they attribute to several advertisements.
  private func adjustment(claims: LedgerSums?) -> (inout [String]) -> Void {
    func position<Value>(_ column: Column<Value>) -> Int {
      canonicalColumns.firstIndex(of: column.name) ?? 0
    }
    switch table {
    case .adTests:
      // The canonical count is whole; the ledger keeps the fraction.
      let conversions = position(AdTestsTable.declared.keys.conversions)
      return { row in
        if let value = Double(row[conversions]) {
          let largest = Double(CellText.largestWhole)
          row[conversions] = String(Int(min(max(value, 0), largest).rounded()))
        }
      }
    case .events:
      // Nobody has come to an event that is still to come.
      let column = EventsTable.declared.keys
      let (date, checkedIn) = (position(column.date), position(column.checkedIn))
      return { [planningDate] row in if row[date] > planningDate { row[checkedIn] = "0" } }
    case .tokenHolders:
      let column = TokenHoldersTable.declared.keys
      let (holder, region) = (position(column.holder), position(column.region))
      let regions = latestRegions(claims)
      return { row in row[region] = regions[row[holder]] ?? "" }
    case .preorders:
      // An order that is cancelled after the planning date stands on that evening.
      let cancelled = position(PreOrdersTable.declared.keys.cancelledAt)
      return { [planningDate] row in
        if row[cancelled] > planningDate { row[cancelled] = "" }
      }
    case .demandHistory, .openingStock, .socialSignals, .tokenClaims, .receipts, .notStocked:
      return { _ in }
    }
  }

  /// Returns each wallet's region by its latest claim; empty where that claim names none.
  ///
  /// Of two claims on one day the region that sorts last counts, whatever the order of files.
  private func latestRegions(_ claims: LedgerSums?) -> [String: String] {
    var latest: [String: (day: String, region: String)] = [:]
    for row in claims?.texts() ?? [] {
      let (holder, claim) = (row[0], (day: row[2], region: row[1]))
      if let known = latest[holder], (known.day, known.region) > (claim.day, claim.region) {
        continue
      }
      latest[holder] = claim
    }
    return latest.mapValues(\.region)
  }
}
