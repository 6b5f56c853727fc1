import Diagnostics
import FulfilmentModel
import Tabular

/// Cells as numbers and days, by what the file as a whole says of its notation.
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
    if let index = columns[field], let range = reader.plainRange(index),
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
