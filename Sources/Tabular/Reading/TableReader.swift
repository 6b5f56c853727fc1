import Diagnostics
import FulfilmentModel

/// Reads one table of declared columns row by row and collects what is wrong with it.
///
/// Two passes: the first settles what is a property of the whole file (decimal mark, order of day
/// and month), the second reads. `row[column]` is the value of a cell. Where the cell is faulty it
/// is a placeholder, a diagnostic names the cell, and `isSound` turns false: a row's record is
/// built first and kept only where the row is sound.
///
/// ```swift
/// while try row.next() {
///   let rate = ParcelRate(
///     weightLb: row[columns.weight], zone: row[columns.zone], price: row[columns.price])
///   if row.isSound { rates.append(rate) }
/// }
/// ```
package struct TableReader {
  /// The path, as it stands in messages.
  package let path: String
  /// Everything that was found so far.
  package private(set) var log = DiagnosticLog()
  /// Rows that were well-formed, sound or not.
  package private(set) var rowCount = 0
  /// Whether the current row has no fault so far.
  package private(set) var isSound = true
  /// The file at the current row.
  var reader: DelimitedReader
  /// Decimal mark and orders of dates, as the first pass settled them.
  var profile: TableProfile
  /// Values that the case assumes for cells that the table leaves out.
  let assumptions: AssumedValues
  /// Rows by declared column and by the value that stood in for their cells.
  private var assumedRows: [Int: [String: Int]] = [:]
  private let header: TableHeader
  /// Declared columns of the current row that have a fault.
  @usableFromInline private(set) var faultyColumns: [Int] = []
  private var isFinished = false

  /// Opens a table and reads its header.
  ///
  /// - Throws: `invalid` where the file cannot be read as text at all, `inputOutput` where the
  ///   system refuses.
  package init(
    path: String, columns: ColumnList, options: ReadingOptions = ReadingOptions()
  ) throws(FileError) {
    try self.init(reader: DelimitedReader(path: path), columns: columns, options: options)
  }

  /// Reads the header of a file that was opened or lies in memory.
  ///
  /// - Throws: as `init(path:columns:options:)`.
  package init(
    reader: DelimitedReader, columns: ColumnList, options: ReadingOptions,
    assumptions: AssumedValues = AssumedValues()
  ) throws(FileError) {
    path = reader.name
    self.assumptions = assumptions
    self.reader = reader
    header = TableHeader(of: reader, columns: columns, log: &log)
    profile = TableProfile(options: options)
    let location = header.location
    self.reader.delimiter = location.delimiter
    let real = header.positions { $0.content.showsDecimalMark }
    let dates = header.positions { $0.content == .date }
    for _ in 0...location.preambleCount { _ = try self.reader.next() }
    if !real.isEmpty || !dates.isEmpty {
      // Reading in place leaves the stream at its end, so that the profile takes its own.
      var second = try reader.reopened()
      second.delimiter = location.delimiter
      profile = try TableProfile.survey(
        &second, skipping: location.preambleCount + 1, real: real, dates: dates, options: options)
    }
  }

  /// Whether every column that must be there is there.
  package var hasAllColumns: Bool { header.isWhole }

  /// Names of the file's columns, normalised, those without a name left out.
  package var columnNames: [String] {
    header.location.names.map(HeaderName.normalised).filter { !$0.isEmpty }
  }

  /// Whether the file's last line lacks its end; asked after the last row.
  package var endsInsideLine: Bool { reader.endsInsideLine }

  /// Physical line of the current row.
  package var line: Int { reader.line }

  /// Returns whether the file has a column.
  package func has<Value>(_ column: Column<Value>) -> Bool { position(of: column) != nil }

  /// Returns the position of a declared column in the file; `nil` where the file lacks it.
  func position<Value>(of column: Column<Value>) -> Int? { header.positions[column.position] }

  /// The first declared column's cell of the current row: the key of most tables.
  var firstCell: String {
    header.positions.first.flatMap(\.self).map { CellText.trimmed(reader.text($0)) } ?? ""
  }

  /// Returns the default of a column in words.
  func defaultInWords<Value>(of column: Column<Value>) -> String {
    header.columns.declarations[column.position].withoutColumn ?? ""
  }

  /// Counts a row in which a value stood in for a cell.
  mutating func count<Value>(_ value: String, assumedIn column: Column<Value>) {
    assumedRows[column.position, default: [:]][value, default: 0] += 1
  }

  /// Returns the defaults that stood in for cells so far, in the order of the columns.
  package func assumedColumns(of table: String) -> [AssumedColumn] {
    assumedRows.sorted { $0.key < $1.key }.flatMap { position, rowsByValue in
      rowsByValue.sorted { $0.key < $1.key }.map { value, rows in
        AssumedColumn(
          table: table, column: header.columns.declarations[position].name, rows: rows,
          value: value)
      }
    }
  }

  /// Advances to the next well-formed row. Blank rows are skipped; of damaged ones a diagnostic is
  /// kept.
  ///
  /// - Returns: `false` at the end of the file.
  /// - Throws: `inputOutput` where the system refuses to read on.
  package mutating func next() throws(FileError) -> Bool {
    while !isFinished {
      do throws(FileError) {
        guard try reader.next() else { break }
      } catch {
        guard case .invalid(let diagnostics) = error else { throw error }
        diagnostics.forEach { log.add($0) }
        break
      }
      if let damage = reader.damage {
        log.add(damage)
        continue
      }
      if reader.isBlank { continue }
      guard hasRightWidth() else { continue }
      rowCount += 1
      isSound = true
      faultyColumns.removeAll(keepingCapacity: true)
      return true
    }
    if !isFinished, let line = reader.firstWindows1252Line {
      log.add(
        Diagnostic(
          .warning, file: path, line: line,
          expected: "UTF-8; the file was read as Windows-1252 from here"))
    }
    isFinished = true
    return false
  }

  /// Returns whether the row has as many fields as the header. Trailing empty cells are a
  /// spreadsheet's habit; any other difference shifts values.
  private mutating func hasRightWidth() -> Bool {
    let width = header.location.names.count
    if reader.fieldCount == width { return true }
    if reader.fieldCount > width,
      (width..<reader.fieldCount).allSatisfy({ reader.plainRange($0)?.isEmpty == true })
    {
      return true
    }
    log.add(
      Diagnostic(
        file: path, line: reader.line,
        expected: "\(width) fields as in the header, found \(reader.fieldCount)"))
    return false
  }

  // MARK: Faults of the current row

  /// Adds a diagnostic of a cell; the current row is not sound any more.
  package mutating func refuse<Value>(
    _ column: Column<Value>, _ found: String?, expected: String
  ) {
    markFaulty(column)
    log.add(
      Diagnostic(
        file: path, line: reader.line, column: column.name, value: found, expected: expected))
  }

  /// Marks a cell of the current row as faulty for a reason that was reported already.
  mutating func markFaulty<Value>(_ column: Column<Value>) {
    isSound = false
    faultyColumns.append(column.position)
  }

  /// Returns whether the cells of the current row that were read in a column have no fault.
  @inlinable
  package func isSound<Value>(_ column: Column<Value>) -> Bool {
    isSound || !faultyColumns.contains(column.position)
  }

  /// Returns whether neither of two cells of the current row has a fault, so that they can be
  /// compared.
  @inlinable
  package func areSound<First, Second>(
    _ first: Column<First>, _ second: Column<Second>
  ) -> Bool {
    isSound(first) && isSound(second)
  }
}

extension TableReader {
  /// Reads every row of a table into a value.
  ///
  /// - Parameter make: makes the value of the current row from its cells.
  /// - Throws: `invalid` with every fault of the file; `inputOutput` where the system refuses.
  /// - Complexity: linear in the file.
  package static func rows<Keys: DeclaredTable, Value>(
    of path: String, as keys: Keys.Type, options: ReadingOptions = ReadingOptions(),
    _ make: (inout TableReader, Keys) -> Value
  ) throws(FileError) -> [Value] {
    let (column, columns) = Keys.declared
    var values: [Value] = []
    var row = try TableReader(path: path, columns: columns, options: options)
    while try row.next() {
      let value = make(&row, column)
      if row.isSound { values.append(value) }
    }
    if row.log.hasErrors { throw .invalid(row.log.diagnostics) }
    return values
  }
}
