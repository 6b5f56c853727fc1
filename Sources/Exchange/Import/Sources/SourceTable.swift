import Diagnostics
import FulfilmentModel
import Tabular

/// A file of a recognised source, read row by row; cells are asked for by field.
///
/// The order of use is `next`, then `shapeProblem`, then the cells. Assemblers that look ahead read
/// a second time through `reopened`. See `SourceTable+Bytes` for the accessors that make no
/// strings. It cannot be copied, and is small, since the compiler moves it at most calls.
struct SourceTable: ~Copyable {
  /// The part that no row changes.
  private let layout: Layout
  /// Positions of the source's columns, asked for at every cell.
  let columns: FieldMap
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
  var sawDayNumbers = false
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
    layout = Layout(path: opened.name, recognised: recognised, constants: constants)
    columns = recognised.columns
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

  /// Creates a table that reads on from where another one stands, which stays there.
  init(ahead other: borrowing SourceTable) {
    layout = other.layout
    columns = other.columns
    reader = other.reader
    profile = other.profile
    sawDayNumbers = other.sawDayNumbers
    rowCount = other.rowCount
  }

  /// The name in all diagnostics.
  var path: String { layout.path }

  /// The source, with the place of its header.
  var recognised: RecognisedSource { layout.recognised }

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
    columns[field] != nil || layout.constants[field] != nil
  }

  /// Returns the value that a field without a column has in every row; empty where it has none.
  func constant(_ field: SourceField) -> String { layout.constants[field] ?? "" }

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
    let width = layout.width
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
    guard let index = columns[field] else { return constant(field) }
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
  /// The part of a table that no row changes, kept apart so that the table itself is small.
  private final class Layout {
    let path: String
    let recognised: RecognisedSource
    /// Values of fields that are the same in every row; empty but for files that a mapping describes.
    let constants: [SourceField: String]
    /// Number of the header's fields.
    let width: Int

    init(path: String, recognised: RecognisedSource, constants: [SourceField: String]) {
      (self.path, self.recognised, self.constants) = (path, recognised, constants)
      width = recognised.header.count
    }
  }
}
