/// Statement of `case.json` about a table: whether the case has it, how fresh and how long it is.
///
/// In `case.json` it is a member of `tables`, named after the table: an object, or its status alone.
package struct TableDeclaration: Sendable, Equatable {
  /// Whether the case has the table.
  package enum Status: String, Sendable, CaseIterable {
    /// It must be there with rows: a night without it is refused.
    case expected
    /// It may be missing, which nobody needs to be told.
    case optional
    /// The case has none.
    case absent = "none"
    /// Pre-orders that have not been opened: none is known, which is not that none is wanted.
    case notOpened = "not_opened"
  }

  /// The status; `nil` where the case does not say.
  package var status: Status?
  /// Most days by which its last rows may lie before the planning date.
  ///
  /// For a table without days: by which the file may have been written before today.
  package var freshDays: Int?
  /// Rows that it usually has; three quarters of them are few.
  package var usualRows: Int?
  /// Weekdays without sales, 0 for Monday up to 6 for Sunday.
  package var closedWeekdays: Set<Int> = []

  /// Names of weekdays in `case.json`, Monday first.
  package static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Creates a declaration that says nothing but what is given.
  package init(status: Status? = nil, freshDays: Int? = nil, usualRows: Int? = nil) {
    self.status = status
    self.freshDays = freshDays
    self.usualRows = usualRows
  }
}
