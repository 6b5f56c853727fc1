import Diagnostics
import FulfilmentModel
import Tabular

/// A file of a recognised source, read row by row; cells are asked for by field.
///
/// See `SourceTable+Bytes` for the accessors that make no strings.
struct SourceTable {
  let path: String
  /// The source, with the positions of its columns.
  let recognised: RecognisedSource
  /// Values of fields that are the same in every row.
  private let constants: [SourceField: String]
  /// The file at the current row.
  private(set) var reader: DelimitedReader
  /// Decimal mark and order of dates of the file as a whole.
  private(set) var profile: TableProfile
  /// Whether a date was a spreadsheet's day number.
  private(set) var sawDayNumbers = false
  /// Rows so far, well-formed or not, blank ones left out.
  private(set) var rowCount = 0

  /// Opens a file behind its header.
  ///
  /// A sample decides whether the file has to be surveyed as a whole for its decimal mark and its
  /// order of day and month; it is not where all dates are ISO and all numbers plain.
  ///
  /// - Throws: `invalid` where a column that is needed stands twice.
  init(
    reader opened: DelimitedReader, recognised: RecognisedSource,
    constants: [SourceField: String] = [:], options: ReadingOptions
  ) throws(FileError) {
    path = opened.name
    self.recognised = recognised
    self.constants = constants
    reader = opened
    profile = TableProfile(options: options)
    let headerLine = recognised.preamble.count + 1
    let doubled = recognised.doubled.map {
      Diagnostic(
        file: opened.name, line: headerLine, column: $0.name,
        expected: "one column of this name, found it at positions \($0.first) and \($0.second)")
    }
    if !doubled.isEmpty { throw .invalid(doubled) }
    reader.usesQuotes = recognised.source.hasQuotes
    let sample = Array(
      reader.preview(delimiter: recognised.delimiter, records: 200).dropFirst(headerLine))
    for record in sample {
      for index in columns(of: SourceTable.markFields) where index < record.count {
        profile.take(number: record[index])
      }
    }
    if needsSurvey(sample) {
      var second = try opened.reopened()
      second.delimiter = recognised.delimiter
      second.usesQuotes = recognised.source.hasQuotes
      profile = try TableProfile.survey(
        &second, skipping: headerLine, real: columns(of: SourceTable.markFields),
        dates: columns(of: SourceTable.dateFields), options: options)
    }
    if let mark = recognised.source.mark { profile.fix(mark) }
    reader.delimiter = recognised.delimiter
    for _ in 0..<headerLine { _ = try reader.next() }
  }

  /// Fields whose numbers may show the file's decimal mark.
  private static let markFields: [SourceField] = [.price, .spend, .balance, .conversions, .value]
  private static let dateFields: [SourceField] = [.date, .startDate, .endDate]

  /// Returns whether the sample shows a date that is not ISO or a number with a comma or point.
  private func needsSurvey(_ records: [[String]]) -> Bool {
    let dates = columns(of: SourceTable.dateFields)
    let numbers = columns(of: [.spend, .balance, .conversions, .value, .quantity, .impressions])
    for record in records {
      for index in dates where index < record.count {
        if case .unordered = DateText.read(record[index]) { return true }
      }
      for index in numbers where index < record.count {
        if record[index].contains(",") || record[index].contains(".") { return true }
      }
    }
    return false
  }

  private func columns(of fields: [SourceField]) -> [Int] {
    fields.compactMap { recognised.columns[$0] }
  }

  /// Physical line of the current row.
  var line: Int { reader.line }

  /// Returns whether the file has the field.
  func has(_ field: SourceField) -> Bool {
    recognised.columns[field] != nil || constants[field] != nil
  }

  /// Returns the value that a field without a column has in every row; empty where it has none.
  func constant(_ field: SourceField) -> String { constants[field] ?? "" }

  /// Returns the header's own name of a field's column.
  func columnName(_ field: SourceField) -> String {
    recognised.columns[field].map { recognised.header[$0] } ?? field.name
  }

  /// Goes to the next row that is not blank, well-formed or not.
  ///
  /// - Returns: `false` at the end of the file.
  mutating func next() throws(FileError) -> Bool {
    while try reader.next() {
      if reader.problem == nil, reader.isBlank { continue }
      rowCount += 1
      return true
    }
    return false
  }

  /// A second pass over the file from its start, header and preamble included, split as this one.
  func reopened() throws(FileError) -> DelimitedReader {
    var second = try reader.reopened()
    second.delimiter = recognised.delimiter
    return second
  }

  /// A reason why the row cannot be used at all, and whether it stops the import.
  var shapeProblem: (reason: String, detail: String, isFatal: Bool)? {
    switch reader.problem {
    case .nul(let offset):
      return ("text, found a NUL byte", "byte offset \(reader.fileOffset(offset))", true)
    case .unterminatedQuote:
      return (
        "a closing quote for the one that opens here; the rest of the file is inside it", "", true
      )
    case .textAfterQuote: return ("text after a closing quote", "", false)
    case nil: break
    }
    let width = recognised.header.count
    if reader.fieldCount == width { return nil }
    // Trailing empty cells are a spreadsheet's habit; other differences shift values.
    if reader.fieldCount > width,
      (width..<reader.fieldCount).allSatisfy({ reader.plainRange($0)?.isEmpty == true })
    {
      return nil
    }
    return ("fields other than the header's \(width)", String(reader.fieldCount), false)
  }

  /// Returns a field's cell without outer blanks.
  func text(_ field: SourceField) -> String {
    guard let index = recognised.columns[field] else { return constant(field) }
    return cell(index)
  }

  /// Returns the cell of a column by position, without outer blanks.
  func cell(_ index: Int) -> String { CellText.trimmed(reader.text(index)) }

  /// Whether the row repeats the sum of others, by its first cell.
  var isTotal: Bool { SourceTable.isTotal(cell(0)) }

  /// Returns whether a cell is the label of a row that sums others up, such as `Total: Account`.
  static func isTotal(_ label: String) -> Bool {
    let folded = Gazetteer.folded(label)
    return ["total", "gesamt", "grand total", "insgesamt", "totale", "totaal", "subtotal", "summe"]
      .contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }
}

extension SourceTable {
  /// Reads a number; `.success(nil)` where the cell says that there is none.
  func number(_ field: SourceField) -> Result<NumberText?, CellProblem> { number(text(field)) }

  /// Reads a text as a number of this file, by its decimal mark.
  func number(_ text: String) -> Result<NumberText?, CellProblem> {
    switch NumberText.read(text) {
    case .none: return .success(nil)
    case .invalid: return .failure(CellProblem("not a number"))
    case .number(let number):
      guard let resolved = number.resolved(profile.mark(for: number)) else {
        return .failure(CellProblem("a number that could be read two ways"))
      }
      return .success(resolved)
    }
  }

  /// Reads a whole number, which may be negative.
  func whole(_ field: SourceField) -> Result<Int?, CellProblem> {
    if let index = recognised.columns[field], let range = reader.plainRange(index),
      let value = reader.plainWhole(range)
    {
      return .success(value)
    }
    return number(field).flatMap { number in
      guard let number else { return .success(nil) }
      guard let value = number.integer else { return .failure(CellProblem("not whole")) }
      return .success(value)
    }
  }

  /// Reads a day in the file's own time zone; `nil` where the cell has none that can be read.
  ///
  /// - Parameter asOf: day of the export, which gives the year where the file has none.
  /// - Throws: `invalid` where the year is missing and `asOf` too, or where no row of the column
  ///   shows whether day or month comes first.
  mutating func day(_ field: SourceField, asOf: CalendarDate?) throws(FileError) -> CalendarDate? {
    let text = text(field)
    let date = DateWords.readAny(text)
    switch date {
    case .day(let day): return day
    case .none: return nil
    case .invalid:
      guard let day = DateText.dayNumber(text) else { return nil }
      sawDayNumbers = true
      return day
    case .yearless(let month, let day):
      guard let asOf else {
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: field.name, value: text,
            expected: "a year; the file has none: pass --as-of with the day of the export")
        ])
      }
      // The latest such day that is not after the export; 29 February may lie four years back.
      let year = asOf.components.year
      for candidate in stride(from: year, through: year - 4, by: -1) {
        if let found = CalendarDate(year: candidate, month: month, day: day), found <= asOf {
          return found
        }
      }
      return nil
    case .unordered:
      switch profile.order(of: recognised.columns[field] ?? -1) {
      case .known(let order): return date.day(order)
      case .contradictory: return nil
      case .unknown:
        throw .invalid([
          Diagnostic(
            file: path, line: line, column: columnName(field), value: text,
            expected: "a date that reads one way; no row of this column shows whether day or month "
              + "comes first: pass --date-order dmy or mdy")
        ])
      }
    }
  }
}

/// A reason why one cell cannot be used, as `rejects.csv` words it.
struct CellProblem: Error, Equatable {
  let reason: String

  /// Creates a problem of the given wording.
  init(_ reason: String) { self.reason = reason }
}
