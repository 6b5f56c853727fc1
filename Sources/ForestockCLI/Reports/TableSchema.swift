import CaseFiles
import Tabular

/// The rows of a table as JSON Schema (draft 2020-12), from the declarations of its columns.
struct TableSchema: Encodable {
  /// One column: the values of its cells, unit, default and effect.
  struct Property: Encodable {
    var type: [String]
    var format: String?
    var minimum: Double?
    var maximum: Double?
    var description: String
    /// Unit of the numbers.
    var unit: String?
    /// Value, in the words of the reference page, where the cell or the column is missing.
    var defaultValue: String?
    /// Whether a run names the default as assumed.
    var isAssumed: Bool

    enum CodingKeys: String, CodingKey {
      case type, format, minimum, maximum, description
      case unit = "x-unit"
      case defaultValue = "x-default"
      case isAssumed = "x-assumed"
    }
  }

  var schema = "https://json-schema.org/draft/2020-12/schema"
  var title: String
  var description: String
  var type = "object"
  var properties: [String: Property]
  /// Columns that no default stands in for.
  var required: [String]
  /// Columns in the order in which they are written.
  var columns: [String]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case title, description, type, properties, required
    case columns = "x-columns"
  }

  /// Describes the rows of a table.
  init(title: String, meaning: String, columns: ColumnList) {
    self.title = title
    description = meaning
    required = columns.indispensable
    self.columns = columns.declarations.map(\.name)
    properties = Dictionary(
      columns.declarations.map { ($0.name, Property($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension TableSchema.Property {
  /// Describes a column.
  init(_ column: ColumnDeclaration) {
    description = column.meaning
    unit = column.unit
    defaultValue = column.withoutColumn ?? column.empty
    isAssumed = column.assumption != .none
    var types: [String]
    switch column.content {
    case .identifier, .text: types = ["string"]
    case .whole(let range):
      types = ["integer"]
      minimum = range.lowerBound == -CellText.largestWhole ? nil : Double(range.lowerBound)
      maximum = range.upperBound == CellText.largestWhole ? nil : Double(range.upperBound)
    case .real(let range):
      types = ["number"]
      minimum = range.lowerBound == -CellText.largestReal ? nil : range.lowerBound
      maximum = range.upperBound == CellText.largestReal ? nil : range.upperBound
    case .censored: types = ["number", "string"]
    case .date:
      types = ["string"]
      format = "date"
    case .flag: types = ["string"]
    }
    if column.empty != nil, column.content != .text { types.append("null") }
    type = types
  }
}
