import Diagnostics
import FulfilmentModel
import Tabular

/// A file of a recognised source, read row by row.
struct SourceTable {
  let path: String
  let recognised: RecognisedSource
  /// Values of fields that are the same in every row.
  var constants: [SourceField: String] = [:]
  private(set) var reader: DelimitedReader
  private(set) var profile: TableProfile
  /// Whether some day was a spreadsheet's number.
  private(set) var sawDayNumbers = false
  /// Well-formed rows so far.
  private(set) var rowCount = 0

  /// Goes past the header; files of moderate size are surveyed first, for their decimal mark and
  /// order of dates. In a larger file a value that needs the survey is refused, never guessed.
  init(
    reader opened: DelimitedReader, recognised: RecognisedSource, options: ReadingOptions
  ) throws(FileError) {
    path = opened.name
    self.recognised = recognised
    reader = opened
    profile = TableProfile(options: options)
    let diagnostics = recognised.doubled.map {
      Diagnostic(
        file: opened.name, line: recognised.preamble.count + 1, column: $0.name,
        expected: "one column of this name, found it at positions \($0.first) and \($0.second)")
    }
    if !diagnostics.isEmpty { throw .invalid(diagnostics) }
    let skipping = recognised.preamble.count + 1
    reader.usesQuotes = recognised.source.hasQuotes
    let sample = Array(
      reader.preview(delimiter: recognised.delimiter, records: 200).dropFirst(skipping))
    for record in sample {
      for index in columns(of: SourceTable.marked) where index < record.count {
        profile.take(number: record[index])
      }
    }
    if needsSurvey(sample) {
      var second = try opened.reopened()
      second.delimiter = recognised.delimiter
      second.usesQuotes = recognised.source.hasQuotes
      profile = try TableProfile.survey(
        &second, skipping: skipping, real: columns(of: SourceTable.marked),
        dates: columns(of: [.date, .startDate, .endDate]), options: options)
    }
    if let mark = recognised.source.mark { profile.fix(mark) }
    reader.delimiter = recognised.delimiter
    for _ in 0..<skipping { _ = try reader.next() }
  }

  /// Fields whose numbers may show the file's decimal mark.
  private static let marked: [SourceField] = [.price, .spend, .balance, .conversions, .value]

  /// Whether the sample shows a date that is not ISO or a number with a comma.
  private func needsSurvey(_ records: [[String]]) -> Bool {
    let dates = columns(of: [.date, .startDate, .endDate])
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

  var line: Int { reader.line }

  /// Whether the file has the field.
  func has(_ field: SourceField) -> Bool {
    recognised.columns[field] != nil || constants[field] != nil
  }

  /// Goes to the next row that is not blank, well-formed or not.
  mutating func next() throws(FileError) -> Bool {
    while try reader.next() {
      if reader.problem == nil, reader.isBlank { continue }
      rowCount += 1
      return true
    }
    return false
  }

  /// Why the row cannot be used at all, and whether that stops the import.
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
    let found = ("fields other than the header's \(width)", String(reader.fieldCount), false)
    if reader.fieldCount > width {
      let extra = (width..<reader.fieldCount).contains { reader.plainRange($0)?.isEmpty != true }
      return extra ? found : nil
    }
    return found
  }

  /// A cell without outer blanks.
  mutating func text(_ field: SourceField) -> String {
    guard let index = recognised.columns[field] else { return constants[field] ?? "" }
    return cell(index)
  }

  /// The cell of a column by position, without outer blanks.
  mutating func cell(_ index: Int) -> String {
    return CellText.trimmed(reader.text(index))
  }

  /// A number; `.failure` says what was wrong, `.success(nil)` that there is none.
  mutating func number(_ field: SourceField) -> Result<NumberText?, CellProblem> {
    SourceTable.number(text(field), profile)
  }

  static func number(_ text: String, _ profile: TableProfile) -> Result<NumberText?, CellProblem> {
    switch NumberText.read(text) {
    case .none: return .success(nil)
    case .invalid: return .failure(CellProblem(reason: "not a number"))
    case .number(let number):
      guard let resolved = number.resolved(profile.mark(for: number)) else {
        return .failure(CellProblem(reason: "a number that could be read two ways"))
      }
      return .success(resolved)
    }
  }

  /// A whole number of at least 0.
  mutating func whole(_ field: SourceField) -> Result<Int?, CellProblem> {
    if let index = recognised.columns[field], let range = reader.plainRange(index),
      let value = reader.plainWhole(range)
    {
      return .success(value)
    }
    return number(field).flatMap { number in
      guard let number else { return .success(nil) }
      guard let value = number.integer else { return .failure(CellProblem(reason: "not whole")) }
      return .success(value)
    }
  }

  /// A day in the file's own zone; `asOf` gives the year where the file has none.
  mutating func day(
    _ field: SourceField, asOf: CalendarDate?
  ) throws(FileError) -> CalendarDate? {
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
      // The latest such day that is not after the export.
      let year = asOf.components.year
      for candidate in [year, year - 1, year - 2, year - 3, year - 4] {
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
            expected:
              "a date that reads one way; no row of this column shows whether day or month comes first: pass --date-order dmy or mdy"
          )
        ])
      }
    }
  }

  /// The header's own name of a field's column.
  func columnName(_ field: SourceField) -> String {
    recognised.columns[field].map { recognised.header[$0] } ?? field.name
  }
}

/// Why one cell cannot be used.
struct CellProblem: Error, Equatable {
  var reason: String
}

/// First cells of rows that repeat the sum of the others.
enum TotalRow {
  static func isTotal(_ firstCell: String) -> Bool {
    let folded = PlaceNames.folded(firstCell)
    return ["total", "gesamt", "grand total", "insgesamt", "totale", "totaal", "subtotal", "summe"]
      .contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }
}
