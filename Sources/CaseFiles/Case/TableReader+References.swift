import FulfilmentModel
import Tabular

/// Cells that are checked against the case: what other tables define, and the planning date.
///
/// Each accessor returns a value even where the cell is at fault, so that the row's record can be
/// built; `isSound` says afterwards whether to keep it.
extension TableReader {
  /// Returns an identifier that another table defines.
  ///
  /// An unknown one is refused with what the table expects in its place.
  mutating func reference(_ column: Column<String>, to index: IdentifierIndex) -> String {
    let id = self[column]
    check(id, in: column, against: index)
    return id
  }

  /// Returns an identifier that another table defines; `nil` where the cell is empty.
  mutating func reference(_ column: Column<String?>, to index: IdentifierIndex) -> String? {
    guard let id = self[column] else { return nil }
    check(id, in: column, against: index)
    return id
  }

  /// Returns a region of the case, or none for `(unassigned)`, `(unknown)` and `(outside)`.
  ///
  /// `(all)` is no region here and is refused.
  mutating func place(_ column: Column<String>, in index: IdentifierIndex) -> RegionReference {
    let id = self[column]
    let place = RegionReference(id)
    if place == .unassigned || place == .outside { return place }
    check(id, in: column, against: index)
    return .region(id)
  }

  /// Returns a region of the case, or none where the cell is empty or names none.
  mutating func place(_ column: Column<String?>, in index: IdentifierIndex) -> RegionReference {
    guard !isEmpty(column), let id = self[column], RegionReference(id) != .unassigned else {
      return .unassigned
    }
    check(id, in: column, against: index)
    return .region(id)
  }

  /// Refuses an identifier that the other table does not define.
  ///
  /// Does nothing where the cell was refused before: one fault, one diagnostic.
  private mutating func check<Value>(
    _ id: String, in column: Column<Value>, against index: IdentifierIndex
  ) {
    if !isSound(column) || index.knows(id) { return }
    refuse(column, id, expected: index.expectation(insteadOf: id))
  }

  /// Returns a day up to the planning date: nothing from the future may enter a plan. A day more than
  /// a century before is a slip, and days in between are counted one by one.
  ///
  /// - Parameter planningDate: the last day allowed; `nil` where the settings have none, and then
  ///   every day passes.
  mutating func day(_ column: Column<CalendarDate>, upTo planningDate: CalendarDate?)
    -> CalendarDate
  {
    let date = self[column]
    if let planningDate, date > planningDate {
      refuse(
        column, date.description, expected: "a day up to the planning date \(planningDate)")
    } else if let planningDate, date.days(until: planningDate) > CaseSettings.longestHistory {
      refuse(
        column, date.description, expected: "a day of the century before \(planningDate)")
    }
    return date
  }
}
