import FulfilmentModel
import Tabular

/// Columns of `availability.csv`, one row for each `Availability`.
///
/// Rows have no key: several periods of a SKU stand beside one another.
package struct AvailabilityTable: DeclaredTable {
  /// SKU that is, or is not, in stock.
  package let sku: Column<String>
  /// First day; a day after the planning date is a plan that is known tonight.
  package let start: Column<CalendarDate>
  /// Last day, not before the first; `nil` until further notice.
  package let end: Column<CalendarDate?>
  /// Units that can be bought: 0 for days without stock, `nil` without limit.
  package let units: Column<Int?>
  /// Chance that the period comes as stated; `nil` is certain.
  package let probability: Column<Double?>

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU that is, or is not, in stock")
    start = columns.date("start", "first day of the period, past or planned")
    end = columns.date(
      "end", empty: "until further notice", mayBeMissing: true, "last day of the period")
    units = columns.whole(
      "units", unit: "units", empty: "no limit", mayBeMissing: true,
      "units that can be bought then; 0 for days without stock")
    probability = columns.real(
      "probability", in: 0...1, empty: "1", mayBeMissing: true,
      "chance that the period comes as stated")
  }
}

/// Columns of `adjustments.csv`, one row for each `Adjustment`.
///
/// Rows have no key: those that meet multiply and add up in the order of the file.
package struct AdjustmentsTable: DeclaredTable {
  /// SKU and region whose demand changes; `nil` for all.
  package let sku, region: Column<String?>
  /// First day of demand that changes.
  package let start: Column<CalendarDate>
  /// Last day, not before the first; `nil` until further notice.
  package let end: Column<CalendarDate?>
  /// Factor on the demand, and units on top; `nil` changes nothing.
  package let factor, units: Column<Double?>
  /// Author of the change.
  package let author: Column<String>
  /// Last planning date on which it is used.
  package let expires: Column<CalendarDate?>

  /// Largest factor: beyond it a cell is more likely a percentage.
  private static let largestFactor = 100.0

  /// Declares the columns in the order of the file.
  package init(_ columns: inout ColumnList) {
    sku = columns.identifier(
      "sku", empty: "all", mayBeMissing: true, "SKU whose demand changes")
    region = columns.identifier(
      "region", empty: "all", mayBeMissing: true, "region whose demand changes")
    start = columns.date("start", "first day of demand that changes")
    end = columns.date(
      "end", empty: "until further notice", mayBeMissing: true, "last day of demand that changes")
    factor = columns.real(
      "factor", in: 0...AdjustmentsTable.largestFactor, empty: "1", mayBeMissing: true,
      "factor on the demand of these days")
    units = columns.real(
      "units", unit: "units", in: -1e9...1e9, empty: "0", mayBeMissing: true,
      "units on top over these days; negative ones are taken away")
    author = columns.text("author", mayBeMissing: true, "who made the change")
    expires = columns.date(
      "expires", empty: "never", mayBeMissing: true, "last planning date on which it is used")
  }
}
