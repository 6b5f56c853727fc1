import FulfilmentModel
import Tabular

/// Reads a weight for each series.
package enum WeightReader {
  /// Reads a table with columns `unique_id` and `weight`.
  ///
  /// - Returns: weights, none negative, by identifier.
  /// - Throws: `invalid` with every fault of every row; `inputOutput` where the system refuses.
  package static func read(path: String, options: ReadingOptions = ReadingOptions())
    throws(FileError) -> [String: Double]
  {
    var table = try TableReader(
      path: path, columns: TableColumns(required: ["unique_id", "weight"], real: ["weight"]),
      options: options)
    guard table.hasAllColumns else { throw .invalid(table.log.diagnostics) }
    let (id, weight) = (table.column("unique_id"), table.column("weight"))
    var result: [String: Double] = [:]
    while try table.next() {
      guard let name = table.identifier(id), let value = table.amount(weight) else { continue }
      if result.updateValue(value, forKey: name) != nil {
        table.refuse(id, name, expected: "one row for this series")
      }
    }
    if table.log.hasErrors { throw .invalid(table.log.diagnostics) }
    return result
  }
}
