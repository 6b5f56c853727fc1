import FulfilmentModel

/// What the user decided that no file can say for itself.
public struct ReadingOptions: Sendable {
  /// Order of `03/04/2026` where no row of a column decides it.
  public var dateOrder: DateOrder?

  /// Options as given.
  public init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
}

/// The columns a table has, by what their cells hold.
struct TableColumns {
  /// Columns that must be there; their cells may still be empty where a value is optional.
  var required: [String]
  /// Columns that may be there.
  var optional: [String] = []
  /// Those whose cells are numbers with a fraction: they decide the file's decimal mark.
  var real: [String] = []
  /// Those whose cells are days.
  var dates: [String] = []
}

/// Reads one table of named columns row by row and collects what is wrong with it.
///
/// Two passes: the first settles what is a property of the whole file (decimal mark, order of day
/// and month), the second reads. Rows with a fault are named and passed over.
struct TableReader {
  /// A column that may be missing from this file; reading it then gives nothing and no fault,
  /// since the missing column has been named already.
  struct Column {
    var name: String
    var index: Int?
  }

  let path: String
  var log = FaultLog()
  /// Rows that were well-formed, sound or not.
  private(set) var rowCount = 0
  /// Whether the columns that were asked for are all there.
  private(set) var hasAllColumns = true
  private var reader: DelimitedReader
  private let header: HeaderLocation
  private var indexByName: [String: Int] = [:]
  private var profile: TableProfile
  private var isFinished = false

  /// Opens a table and reads its header.
  ///
  /// - Throws: `faults` where the file cannot be read as text at all, `inputOutput` where the
  ///   system refuses.
  init(
    path: String, columns: TableColumns, options: ReadingOptions
  ) throws(PlanningDataError) {
    try self.init(
      reader: DelimitedReader(path: path), path: path, columns: columns, options: options)
  }

  init(
    reader: DelimitedReader, path: String, columns: TableColumns, options: ReadingOptions
  ) throws(PlanningDataError) {
    self.path = path
    self.reader = reader
    header = HeaderLocation.find(in: reader, required: columns.required)
    profile = TableProfile(options: options)
    try checkHeader(columns)
    self.reader.delimiter = header.delimiter
    let real = columns.real.compactMap { indexByName[$0] }
    let dates = columns.dates.compactMap { indexByName[$0] }
    for _ in 0...header.preambleCount { _ = try self.reader.next() }
    if !real.isEmpty || !dates.isEmpty {
      // Reading in place leaves the stream at its end, so that the profile takes its own.
      var second = try reader.reopened()
      second.delimiter = header.delimiter
      profile = try TableProfile.survey(
        &second, skipping: header.preambleCount + 1, real: real, dates: dates, options: options)
    }
  }

  private mutating func checkHeader(_ columns: TableColumns) throws(PlanningDataError) {
    let wanted = columns.required + columns.optional
    let names = header.names.map(HeaderName.normalised)
    for (index, name) in names.enumerated() {
      guard let earlier = indexByName[name] else {
        indexByName[name] = index
        continue
      }
      if name.isEmpty { continue }
      let isNeeded = wanted.contains(name)
      log.add(
        Fault(
          isNeeded ? .error : .warning, file: path, line: header.preambleCount + 1, column: name,
          expected: "one column of this name, found it at positions \(earlier + 1) and \(index + 1)"
        ))
    }
    if names.allSatisfy(\.isEmpty) {
      hasAllColumns = false
      log.add(
        Fault(
          file: path, line: 1,
          expected:
            "a header line with \(columns.required.joined(separator: ",")); the file is empty"))
      return
    }
    if !header.missing.isEmpty {
      hasAllColumns = false
      let found = header.names.prefix(40).map(Fault.printable).joined(separator: ",")
      for name in header.missing {
        log.add(
          Fault(
            file: path, line: header.preambleCount + 1, column: name,
            expected: "a column of this name, found \(found)"))
      }
    }
    for (index, name) in names.enumerated()
    where !name.isEmpty && !wanted.contains(name) && header.missing.count < columns.required.count {
      log.add(
        Fault(
          .warning, file: path, line: header.preambleCount + 1,
          column: header.names[index], expected: "a column of this table; this one is not read"))
    }
  }

  /// The column of a name.
  func column(_ name: String) -> Column { Column(name: name, index: indexByName[name]) }

  /// Physical line of the current row.
  var line: Int { reader.line }

  /// Whether nothing was found wrong with the current row so far.
  private(set) var rowIsSound = true

  /// Goes to the next well-formed row; blank rows are passed over, damaged ones named.
  mutating func next() throws(PlanningDataError) -> Bool {
    while !isFinished {
      do throws(PlanningDataError) {
        guard try reader.next() else { break }
      } catch {
        guard case .faults(let faults) = error else { throw error }
        faults.forEach { log.add($0) }
        break
      }
      if let problem = reader.problem {
        log.add(fault(problem))
        continue
      }
      if reader.isBlank { continue }
      guard hasRightWidth() else { continue }
      rowCount += 1
      rowIsSound = true
      return true
    }
    if !isFinished, let line = reader.firstWindows1252Line {
      log.add(
        Fault(
          .warning, file: path, line: line,
          expected: "UTF-8; the file was read as Windows-1252 from here"))
    }
    isFinished = true
    return false
  }

  private func fault(_ problem: RecordProblem) -> Fault {
    switch problem {
    case .nul(let offset):
      Fault(
        file: path, line: reader.line,
        expected: "text, found a NUL byte at byte offset \(reader.fileOffset(offset))")
    case .unterminatedQuote(let line):
      Fault(
        file: path, line: reader.line + line,
        expected: "a closing quote for the one that opens here; the rest of the file is inside it")
    case .textAfterQuote:
      Fault(
        file: path, line: reader.line,
        expected: "a delimiter after a closing quote; a quote inside a quoted field is doubled")
    }
  }

  /// Trailing empty cells are a spreadsheet's habit; other differences shift values.
  private mutating func hasRightWidth() -> Bool {
    let width = header.names.count
    if reader.fieldCount == width { return true }
    if reader.fieldCount > width,
      (width..<reader.fieldCount).allSatisfy({ reader.plainRange($0)?.isEmpty == true })
    {
      return true
    }
    log.add(
      Fault(
        file: path, line: reader.line,
        expected: "\(width) fields as in the header, found \(reader.fieldCount)"))
    return false
  }
}

extension TableReader {
  /// Names a fault of the current row.
  mutating func refuse(
    _ column: Column, _ value: String?, expected: String, severity: Fault.Severity = .error
  ) {
    if severity == .error { rowIsSound = false }
    log.add(
      Fault(
        severity, file: path, line: reader.line, column: column.name, value: value,
        expected: expected))
  }

  /// A cell without outer blanks; `nil` where the table has no such column.
  mutating func text(_ column: Column) -> String? {
    guard let index = column.index else { return nil }
    var text = reader.text(index)[...]
    while let first = text.first, CellText.isBlank(first) { text.removeFirst() }
    while let last = text.last, CellText.isBlank(last) { text.removeLast() }
    return String(text)
  }

  /// A plain cell's bytes are those of `text`; says so without making a string.
  func cell(_ column: Column, is text: [UInt8]) -> Bool {
    guard let index = column.index, let range = reader.plainRange(index) else { return false }
    return reader.plainBytes(range, equal: text)
  }

  /// A cell that is an ISO date and nothing else.
  func plainDate(_ column: Column) -> CalendarDate? {
    guard let index = column.index, let range = reader.plainRange(index) else { return nil }
    return reader.plainDate(range)
  }

  /// A cell that is digits and nothing else.
  func plainWhole(_ column: Column) -> Int? {
    guard let index = column.index, let range = reader.plainRange(index) else { return nil }
    return reader.plainWhole(range)
  }

  /// An identifier: text, never a number; `nil` with a fault where there is none or a spreadsheet
  /// destroyed it.
  mutating func identifier(_ column: Column) -> String? {
    if let index = column.index, let plain = reader.plainIdentifier(index) { return plain }
    guard let raw = text(column) else { return nil }
    if raw.isEmpty || raw == "'" {
      refuse(column, raw, expected: "an identifier")
      return nil
    }
    return optionalIdentifier(column)
  }

  /// As `identifier`, but an empty cell is `nil` without a fault.
  mutating func optionalIdentifier(_ column: Column) -> String? {
    if let index = column.index, let plain = reader.plainIdentifier(index) { return plain }
    guard let raw = text(column) else { return nil }
    let text = raw.first == "'" ? String(raw.dropFirst()) : raw
    if text.isEmpty { return nil }
    if let reason = CellText.identifierProblem(text) {
      refuse(column, raw, expected: reason)
      return nil
    }
    return text
  }

  /// A whole number of at least `minimum`; a missing one is a fault, not zero.
  mutating func whole(_ column: Column, atLeast minimum: Int = 0) -> Int? {
    guard let index = column.index else { return nil }
    if let range = reader.plainRange(index), let value = reader.plainWhole(range),
      value >= minimum
    {
      return value
    }
    return number(column, empty: nil) { (number: NumberText) -> Int? in
      guard let value = number.integer, value >= minimum, value <= CellText.largestWhole else {
        return nil
      }
      return value
    } expected: {
      "a whole number of at least \(minimum)"
    }
  }

  /// As `whole`, but an empty cell is `nil` without a fault.
  mutating func optionalWhole(_ column: Column, atLeast minimum: Int = 0) -> Int? {
    isEmptyCell(column) ? nil : whole(column, atLeast: minimum)
  }

  /// A finite number within `range`.
  mutating func real(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    guard let index = column.index else { return nil }
    if profile.mark != .comma, let cell = reader.plainRange(index),
      let value = reader.plainReal(cell), range.contains(value)
    {
      return value
    }
    return number(column, empty: nil) { (number: NumberText) -> Double? in
      guard let value = number.double, value.isFinite, range.contains(value), !number.isPercent
      else { return nil }
      return value
    } expected: {
      range.lowerBound == -.greatestFiniteMagnitude
        ? "a finite number"
        : range.upperBound == .greatestFiniteMagnitude
          ? "a finite number of at least \(CellText.short(range.lowerBound))"
          : "a number from \(CellText.short(range.lowerBound)) to \(CellText.short(range.upperBound))"
    }
  }

  /// A finite number of at least 0: money, weight, distance.
  mutating func amount(_ column: Column) -> Double? {
    real(column, in: 0...Double.greatestFiniteMagnitude)
  }

  /// As `amount`, but an empty cell is `nil` without a fault.
  mutating func optionalAmount(_ column: Column) -> Double? {
    isEmptyCell(column) ? nil : amount(column)
  }

  mutating func isEmptyCell(_ column: Column) -> Bool {
    guard let index = column.index else { return true }
    if let range = reader.plainRange(index), range.isEmpty || reader.startsWithDigit(range) {
      return range.isEmpty
    }
    return NumberText.read(reader.text(index)) == .none
  }

  private mutating func number<Value>(
    _ column: Column, empty: Value?, _ convert: (NumberText) -> Value?, expected: () -> String
  ) -> Value? {
    guard let raw = text(column) else { return nil }
    switch NumberText.read(raw) {
    case .none: refuse(column, raw, expected: expected() + "; a missing number is not zero")
    case .invalid: refuse(column, raw, expected: expected())
    case .number(let number):
      guard let resolved = number.resolved(profile.mark(for: number)) else {
        let reason =
          if case .ambiguous = number.evidence { "this one has a group or a fraction" } else {
            "the file's other numbers have the other decimal mark"
          }
        refuse(column, raw, expected: "\(expected()) that reads one way; \(reason)")
        return nil
      }
      if let value = convert(resolved) { return value }
      refuse(column, raw, expected: expected())
    }
    return nil
  }

  /// A day; ISO, or in the order the whole column proves.
  mutating func date(_ column: Column) -> CalendarDate? {
    guard let index = column.index else { return nil }
    if let range = reader.plainRange(index), let date = reader.plainDate(range) { return date }
    let raw = text(column) ?? ""
    let date = DateText.read(raw)
    if case .unordered = date {
      switch profile.order(of: index) {
      case .known(let order):
        if let day = date.day(order) { return day }
      case .unknown(let rows):
        if rows > 0 {
          refuse(
            column, raw,
            expected:
              "a date that reads one way, such as 2026-09-14; none of the column's \(rows) dates of this shape shows whether day or month comes first: pass --date-order dmy or mdy"
          )
          profile.orderWasAsked(index)
        } else {
          rowIsSound = false  // The column's fault was named once already.
        }
        return nil
      case .contradictory:
        refuse(
          column, raw,
          expected: "one order of day and month in the whole column, such as 2026-09-14")
        return nil
      }
    }
    if let day = date.day(nil) { return day }
    refuse(column, raw, expected: "a date such as 2026-09-14")
    return nil
  }

  /// As `date`, but an empty cell is `nil` without a fault.
  mutating func optionalDate(_ column: Column) -> CalendarDate? {
    isEmptyCell(column) ? nil : date(column)
  }
}
