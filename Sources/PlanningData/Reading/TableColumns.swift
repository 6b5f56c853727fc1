import FulfilmentModel

/// What the user decided that no file can say for itself.
package struct ReadingOptions: Sendable {
  /// Order of `03/04/2026` where no row of a column decides it.
  package var dateOrder: DateOrder?

  /// Options as given.
  package init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
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
