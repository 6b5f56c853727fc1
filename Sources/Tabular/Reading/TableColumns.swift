import FulfilmentModel

/// What the user decided that no file can say for itself.
package struct ReadingOptions: Sendable {
  /// Order of `03/04/2026` where no row of a column decides it.
  package var dateOrder: DateOrder?

  /// Options as given.
  package init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
}

/// The columns a table has, by what their cells hold.
package struct TableColumns {
  /// Columns that must be there; their cells may still be empty where a value is optional.
  package var required: [String]
  /// Columns that may be there.
  package var optional: [String] = []
  /// Those whose cells are numbers with a fraction: they decide the file's decimal mark.
  package var real: [String] = []
  /// Those whose cells are days.
  package var dates: [String] = []

  /// Creates a description of columns.
  package init(
    required: [String], optional: [String] = [], real: [String] = [], dates: [String] = []
  ) {
    self.required = required
    self.optional = optional
    self.real = real
    self.dates = dates
  }
}
