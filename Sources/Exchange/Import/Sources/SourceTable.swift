import Diagnostics
import FulfilmentModel
import Tabular

/// A file of a recognised source, read row by row; cells are asked for by field.
///
/// The order of use is `next`, then `shapeProblem`, then the cells. Assemblers that look ahead read
/// a second time through `reopened`. See `SourceTable+Bytes` for the accessors that make no
/// strings.
struct SourceTable {
  /// The name in all diagnostics.
  let path: String
  /// The source, with the positions of its columns.
  let recognised: RecognisedSource
  /// Values of fields that are the same in every row.
  ///
  /// Empty but for files that a mapping describes.
  private let constants: [SourceField: String]
  /// The file at the current row.
  ///
  /// Positions of fields are valid until the next call of `next`.
  private(set) var reader: DelimitedReader
  /// Decimal mark and order of dates of the file as a whole.
  ///
  /// Fixed by `init`: the meaning of a number or date never depends on the rows above it.
  private(set) var profile: TableProfile
  /// Whether a date was a spreadsheet's day number.
  ///
  /// The report notes it, since a spreadsheet may have changed the dates.
  private(set) var sawDayNumbers = false
  /// Rows so far, well-formed or not, blank ones left out.
  private(set) var rowCount = 0

  /// Opens a file behind its header.
  ///
  /// A sample decides whether the file has to be surveyed as a whole for its decimal mark and its
  /// order of day and month; it is not where all dates are ISO and all numbers plain.
  ///
  /// The sample is the first 200 records. A survey reads the file a second time.
  ///
  /// - Parameters:
  ///   - opened: the file from its start.
  ///   - recognised: the source, and the place of its header.
  ///   - constants: values of fields without a column.
  ///   - options: the order of day and month where no row shows it.
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
  ///
  /// Quantities are not among them: they are whole numbers, so that a separator in them is a
  /// group's.
  private static let markFields: [SourceField] = [.price, .spend, .balance, .conversions, .value]
  /// Fields that may hold `03/04/2026`; one decided column decides for all.
  private static let dateFields: [SourceField] = [.date, .startDate, .endDate, .cancelled]

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

  /// Returns the positions of those fields that the file has.
  private func columns(of fields: [SourceField]) -> [Int] {
    fields.compactMap { recognised.columns[$0] }
  }

  /// Physical line of the current row, from 1, as an editor shows it.
  var line: Int { reader.line }

  /// Returns whether the file has the field.
  func has(_ field: SourceField) -> Bool {
    recognised.columns[field] != nil || constants[field] != nil
  }

  /// Returns the value that a field without a column has in every row; empty where it has none.
  func constant(_ field: SourceField) -> String { constants[field] ?? "" }

  /// Returns the header's own name of a field's column.
  ///
  /// For diagnostics and `rejects.csv`; the field's own name where the file has no such column.
  func columnName(_ field: SourceField) -> String {
    recognised.columns[field].map { recognised.header[$0] } ?? field.name
  }

  /// Goes to the next row that is not blank, well-formed or not.
  ///
  /// - Returns: `false` at the end of the file.
  /// - Throws: `inputOutput` where the system refuses.
  mutating func next() throws(FileError) -> Bool {
    while try reader.next() {
      if reader.problem == nil, reader.isBlank { continue }
      rowCount += 1
      return true
    }
    return false
  }

  /// Returns a second pass over the file from its start, header and preamble included, split as
  /// this one.
  ///
  /// - Throws: `inputOutput` where the system refuses.
  func reopened() throws(FileError) -> DelimitedReader {
    var second = try reader.reopened()
    second.delimiter = recognised.delimiter
    return second
  }

  /// A reason why the row cannot be used at all, and whether it stops the import.
  ///
  /// `nil` where the row is sound. A fatal one means that the bytes cannot be trusted from there
  /// on: a NUL byte, or a quote that never closes. `--skip-bad-rows` leaves such records out and
  /// goes on.
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
  ///
  /// The constant where the file has no such column; empty where the row ends before it.
  func text(_ field: SourceField) -> String {
    guard let index = recognised.columns[field] else { return constant(field) }
    return cell(index)
  }

  /// Returns the cell of a column by position, without outer blanks.
  func cell(_ index: Int) -> String { CellText.trimmed(reader.text(index)) }

  /// Whether the row repeats the sum of others, by its first cell.
  var isTotal: Bool { SourceTable.isTotal(cell(0)) }

  /// Returns whether a cell is the label of a row that sums others up, such as `Total: Account`.
  ///
  /// Adding such a row to the others would count everything twice. The words are English, German,
  /// Italian and Dutch; `total` is Spanish and Portuguese as well.
  static func isTotal(_ label: String) -> Bool {
    let folded = Gazetteer.folded(label)
    return ["total", "gesamt", "grand total", "insgesamt", "totale", "totaal", "subtotal", "summe"]
      .contains { folded == $0 || folded.hasPrefix($0 + " ") }
  }
}

extension SourceTable {
  /// Reads a number; `.success(nil)` where the cell says that there is none.
  ///
  /// A missing number is not zero: callers decide what it means.
  func number(_ field: SourceField) -> Result<NumberText?, CellProblem> { number(text(field)) }

  /// Reads a text as a number of this file, by its decimal mark.
  ///
  /// - Returns: the number with its mark resolved; `nil` where the text states that there is none;
  ///   a failure where it is no number, or one of two readings such as `1,234` that nothing
  ///   decides.
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

  /// Reads a whole number, which may be negative; `.success(nil)` where the cell says that there is
  /// none.
  ///
  /// Plain digits take a way without strings; others, such as `1,000`, go through the decimal mark.
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
  /// A time of day and its offset are passed over: the day is the one that is written. It is
  /// `mutating` because it notes day numbers of a spreadsheet.
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
///
/// It is counted and listed rather than thrown to the user: one faulty cell rejects its row, not
/// the file.
struct CellProblem: Error, Equatable {
  /// A wording without the cell's value, under which rows are counted.
  let reason: String

  /// Creates a problem of the given wording.
  init(_ reason: String) { self.reason = reason }
}
