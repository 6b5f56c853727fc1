import FulfilmentModel

/// A column of a table as it is declared: once, for the check of the header, the reader of cells,
/// the writer, the merge of imports, and the reference page `case-tables.md`.
package struct ColumnDeclaration: Sendable {
  /// Values that the cells of a column may hold.
  package enum Content: Sendable, Equatable {
    /// Text that names something: never taken for a number, at most 255 characters.
    case identifier
    /// Any text.
    case text
    /// Whole numbers of a range.
    case whole(ClosedRange<Int>)
    /// Finite numbers of a range.
    case real(ClosedRange<Double>)
    /// Numbers of at least 0, or `<` and a number: a value known only to lie below it.
    case censored
    /// Days.
    case date
    /// `yes` or `no`.
    case flag
  }

  /// Cells in whose place a reader assumes something that nobody stated.
  package enum Assumption: Sendable, Equatable {
    /// None: what is missing or empty is a statement, or a fault.
    case none
    /// Those of a column that the table lacks; an empty cell is a statement.
    case missingColumn
    /// Those of a missing column, and empty cells.
    case missingColumnOrEmptyCell
  }

  /// Name in the header.
  package let name: String
  /// Values that the cells may hold.
  package let content: Content
  /// Unit of the numbers; `nil` where there is none.
  package let unit: String?
  /// Whether a table may lack the column.
  package let mayBeMissing: Bool
  /// Meaning of an empty cell, such as "no limit"; `nil` where a cell must not be empty.
  ///
  /// Where the column has a default it is that default, in words or as the cell would have it.
  package let empty: String?
  /// The cases in which a default that was used is reported as an assumption.
  package let assumption: Assumption
  /// The default of every row where the table lacks the column; `nil` where there is none.
  package let withoutColumn: String?
  /// Meaning of a value, as a noun phrase.
  package let meaning: String
}

/// A typed key of a declared column: `row[columns.capacity]` is the value of that cell.
///
/// `Value` is an optional where an empty cell has a meaning.
package struct Column<Value>: Sendable {
  /// Name in the header.
  package let name: String
  /// Position in the table's declaration, which a reader maps to the file's column once.
  @usableFromInline let position: Int
  /// Values that the cells may hold.
  let content: ColumnDeclaration.Content
  /// The cases in which the column's default is an assumption.
  let assumption: ColumnDeclaration.Assumption
  /// The default as a cell would have it; `nil` where there is none, or one that the reader of the
  /// record computes.
  let literal: String?
}

/// A number of at least 0 that may be known only to lie below a bound (`<1`).
package struct CensoredValue: Sendable, Equatable {
  /// The number, or its bound.
  package var value: Double
  /// Whether `value` is only a bound.
  package var isCensored: Bool

  /// Creates a value.
  package init(value: Double, isCensored: Bool) {
    self.value = value
    self.isCensored = isCensored
  }
}

/// The columns of one table, in order. Adding a column returns its typed key.
package struct ColumnList: Sendable {
  /// The columns that were declared, in order.
  package private(set) var declarations: [ColumnDeclaration] = []

  /// Creates an empty list.
  package init() {}

  /// Names of the columns that a table must have: no default stands in for them.
  package var indispensable: [String] { declarations.filter { !$0.mayBeMissing }.map(\.name) }

  /// Names of the columns that a table written by an import always has: those that must be there,
  /// and those whose absence would make the reader assume something.
  package var required: [String] {
    declarations.filter { !$0.mayBeMissing || $0.assumption != .none }.map(\.name)
  }

  /// Declares a column of identifiers.
  package mutating func identifier(
    _ name: String, mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<String> {
    add(name, .identifier, mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Declares a column of identifiers in which an empty cell has a meaning.
  package mutating func identifier(
    _ name: String, empty: String, mayBeMissing: Bool = false,
    assumption: ColumnDeclaration.Assumption = .none, _ meaning: String = ""
  ) -> Column<String?> {
    add(
      name, .identifier, empty: empty, mayBeMissing: mayBeMissing, assumption: assumption,
      meaning: meaning)
  }

  /// Declares a column of identifiers that are assumed where the cell or the column is missing.
  package mutating func identifier(
    _ name: String, default literal: String, _ meaning: String = ""
  ) -> Column<String> {
    add(
      name, .identifier, empty: literal, mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell, literal: literal, meaning: meaning)
  }

  /// Declares a column of texts; a missing column is a column of empty texts.
  package mutating func text(
    _ name: String, mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<String> {
    add(name, .text, empty: "no text", mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Declares a column of whole numbers from `minimum` to `maximum`.
  package mutating func whole(
    _ name: String, unit: String? = nil, from minimum: Int = 0,
    to maximum: Int = CellText.largestWhole, mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<Int> {
    add(name, .whole(minimum...maximum), unit: unit, mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Declares a column of whole numbers in which an empty cell has a meaning.
  package mutating func whole(
    _ name: String, unit: String? = nil, from minimum: Int = 0,
    to maximum: Int = CellText.largestWhole, empty: String, mayBeMissing: Bool = false,
    assumption: ColumnDeclaration.Assumption = .none, _ meaning: String = ""
  ) -> Column<Int?> {
    add(
      name, .whole(minimum...maximum), unit: unit, empty: empty, mayBeMissing: mayBeMissing,
      assumption: assumption, meaning: meaning)
  }

  /// Declares a column of whole numbers that are assumed where the cell or the column is missing.
  package mutating func whole(
    _ name: String, unit: String? = nil, from minimum: Int = 0,
    to maximum: Int = CellText.largestWhole, default literal: Int, _ meaning: String = ""
  ) -> Column<Int> {
    add(
      name, .whole(minimum...maximum), unit: unit, empty: String(literal), mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell, literal: String(literal), meaning: meaning)
  }

  /// Declares a column of whole numbers that are assumed where the whole column is missing.
  ///
  /// A column that is there must be filled: a missing number is not the default.
  package mutating func whole(
    _ name: String, unit: String? = nil, from minimum: Int = 0,
    to maximum: Int = CellText.largestWhole, withoutColumn literal: Int, _ meaning: String = ""
  ) -> Column<Int> {
    add(
      name, .whole(minimum...maximum), unit: unit, mayBeMissing: true,
      assumption: .missingColumn, literal: String(literal), meaning: meaning)
  }

  /// Declares a column of finite numbers, by default of at least 0.
  package mutating func real(
    _ name: String, unit: String? = nil, in range: ClosedRange<Double> = .amounts,
    mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<Double> {
    add(name, .real(range), unit: unit, mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Declares a column of finite numbers in which an empty cell has a meaning.
  package mutating func real(
    _ name: String, unit: String? = nil, in range: ClosedRange<Double> = .amounts, empty: String,
    mayBeMissing: Bool = false, assumption: ColumnDeclaration.Assumption = .none,
    _ meaning: String = ""
  ) -> Column<Double?> {
    add(
      name, .real(range), unit: unit, empty: empty, mayBeMissing: mayBeMissing,
      assumption: assumption, meaning: meaning)
  }

  /// Declares a column of finite numbers that are assumed where the cell or the column is missing.
  package mutating func real(
    _ name: String, unit: String? = nil, in range: ClosedRange<Double> = .amounts,
    default literal: Double, _ meaning: String = ""
  ) -> Column<Double> {
    add(
      name, .real(range), unit: unit, empty: CellText.short(literal), mayBeMissing: true,
      assumption: .missingColumnOrEmptyCell, literal: CellText.short(literal), meaning: meaning)
  }

  /// Declares a column of numbers that may be censored, such as `<1`.
  package mutating func censored(_ name: String, _ meaning: String = "") -> Column<CensoredValue> {
    add(name, .censored, meaning: meaning)
  }

  /// Declares a column of days.
  package mutating func date(
    _ name: String, mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<CalendarDate> {
    add(name, .date, mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Declares a column of days in which an empty cell has a meaning.
  package mutating func date(
    _ name: String, empty: String, mayBeMissing: Bool = false,
    assumption: ColumnDeclaration.Assumption = .none, _ meaning: String = ""
  ) -> Column<CalendarDate?> {
    add(
      name, .date, empty: empty, mayBeMissing: mayBeMissing, assumption: assumption,
      meaning: meaning)
  }

  /// Declares a column of `yes` and `no`.
  package mutating func flag(_ name: String, _ meaning: String = "") -> Column<Bool> {
    add(name, .flag, meaning: meaning)
  }

  /// Declares a column of `yes` and `no` in which an empty cell and a missing column mean one of them.
  package mutating func flag(
    _ name: String, empty: Bool, _ meaning: String = ""
  ) -> Column<Bool> {
    let word = CellText.word(for: empty)
    return add(
      name, .flag, empty: word, mayBeMissing: true, literal: word, meaning: meaning)
  }

  /// Declares a column of `yes` and `no` in which an empty cell means neither.
  package mutating func flag(
    _ name: String, empty: String, mayBeMissing: Bool = false, _ meaning: String = ""
  ) -> Column<Bool?> {
    add(name, .flag, empty: empty, mayBeMissing: mayBeMissing, meaning: meaning)
  }

  /// Appends a declaration and returns its key.
  private mutating func add<Value>(
    _ name: String, _ content: ColumnDeclaration.Content, unit: String? = nil,
    empty: String? = nil, mayBeMissing: Bool = false,
    assumption: ColumnDeclaration.Assumption = .none, literal: String? = nil, meaning: String
  ) -> Column<Value> {
    declarations.append(
      ColumnDeclaration(
        name: name, content: content, unit: unit, mayBeMissing: mayBeMissing, empty: empty,
        assumption: assumption, withoutColumn: literal ?? empty, meaning: meaning))
    return Column(
      name: name, position: declarations.count - 1, content: content, assumption: assumption,
      literal: literal)
  }
}

extension ClosedRange<Double> {
  /// Numbers of at least 0: money, weight, distance.
  package static var amounts: Self { 0...CellText.largestReal }
  /// Numbers of either sign.
  package static var finite: Self { -CellText.largestReal...CellText.largestReal }
}

extension ColumnDeclaration.Content {
  /// Returns what a cell must hold, for messages and the reference page.
  package var expected: String {
    switch self {
    case .identifier: "an identifier"
    case .text: "a text"
    case .whole(let range) where range.lowerBound == -CellText.largestWhole: "a whole number"
    case .whole(let range) where range.upperBound == CellText.largestWhole:
      "a whole number of at least \(range.lowerBound)"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .real(let range) where range == .finite: "a finite number, at most 1e30"
    case .real(let range) where range.upperBound == CellText.largestReal:
      "a finite number from \(CellText.short(range.lowerBound)) to 1e30"
    case .real(let range):
      "a number from \(CellText.short(range.lowerBound)) to \(CellText.short(range.upperBound))"
    case .censored: "a finite number from 0 to 1e30, or < and such a number"
    case .date: "a date such as 2026-09-14"
    case .flag: "yes or no"
    }
  }

  /// Whether the column's numbers may have a fraction, so that they show the file's decimal mark.
  var showsDecimalMark: Bool {
    switch self {
    case .real, .censored: true
    default: false
    }
  }
}

/// The columns of one kind of table, as a structure of typed keys.
///
/// ```swift
/// struct RatesTable: DeclaredTable {
///   let zone: Column<Int>
///   let price: Column<Double>
///
///   init(_ columns: inout ColumnList) {
///     zone = columns.whole("zone", "carrier's zone")
///     price = columns.real("price", unit: "money", "price of a parcel")
///   }
/// }
/// ```
package protocol DeclaredTable: Sendable {
  /// Declares the columns, in the order in which they are written.
  init(_ columns: inout ColumnList)
}

extension DeclaredTable {
  /// The typed keys of the columns, and the columns in order.
  package static var declared: (keys: Self, columns: ColumnList) {
    var columns = ColumnList()
    let keys = Self(&columns)
    return (keys, columns)
  }
}
