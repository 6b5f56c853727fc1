/// Numbers.
extension TableReader {
  /// A whole number of at least `minimum`; a missing one is a fault, not zero.
  package mutating func whole(_ column: Column, atLeast minimum: Int = 0) -> Int? {
    guard let index = column.index else { return nil }
    if let range = reader.plainRange(index), let value = reader.plainWhole(range),
      value >= minimum
    {
      return value
    }
    return number(column, empty: nil) { (number: NumberText) -> Int? in
      guard let value = number.integer, value >= minimum, value <= CellText.largestWhole else {
        return nil
      }
      return value
    } expected: {
      "a whole number of at least \(minimum)"
    }
  }

  /// As `whole`, but an empty cell is `nil` without a fault.
  package mutating func optionalWhole(_ column: Column, atLeast minimum: Int = 0) -> Int? {
    isEmptyCell(column) ? nil : whole(column, atLeast: minimum)
  }

  /// A finite number within `range`.
  package mutating func real(_ column: Column, in range: ClosedRange<Double>) -> Double? {
    guard let index = column.index else { return nil }
    if profile.mark != .comma, let cell = reader.plainRange(index),
      let value = reader.plainReal(cell), range.contains(value)
    {
      return value
    }
    return number(column, empty: nil) { (number: NumberText) -> Double? in
      guard let value = number.double, value.isFinite, range.contains(value), !number.isPercent
      else { return nil }
      return value
    } expected: {
      range.lowerBound == -.greatestFiniteMagnitude
        ? "a finite number"
        : range.upperBound == .greatestFiniteMagnitude
          ? "a finite number of at least \(CellText.short(range.lowerBound))"
          : "a number from \(CellText.short(range.lowerBound)) to \(CellText.short(range.upperBound))"
    }
  }

  /// A finite number of at least 0: money, weight, distance.
  package mutating func amount(_ column: Column) -> Double? {
    real(column, in: 0...Double.greatestFiniteMagnitude)
  }

  /// As `amount`, but an empty cell is `nil` without a fault.
  package mutating func optionalAmount(_ column: Column) -> Double? {
    isEmptyCell(column) ? nil : amount(column)
  }

  package mutating func isEmptyCell(_ column: Column) -> Bool {
    guard let index = column.index else { return true }
    if let range = reader.plainRange(index), range.isEmpty || reader.startsWithDigit(range) {
      return range.isEmpty
    }
    return NumberText.read(reader.text(index)) == .none
  }

  private mutating func number<Value>(
    _ column: Column, empty: Value?, _ convert: (NumberText) -> Value?, expected: () -> String
  ) -> Value? {
    guard let raw = text(column) else { return nil }
    switch NumberText.read(raw) {
    case .none: refuse(column, raw, expected: expected() + "; a missing number is not zero")
    case .invalid: refuse(column, raw, expected: expected())
    case .number(let number):
      guard let resolved = number.resolved(profile.mark(for: number)) else {
        let reason =
          if case .ambiguous = number.evidence { "this one has a group or a fraction" } else {
            "the file's other numbers have the other decimal mark"
          }
        refuse(column, raw, expected: "\(expected()) that reads one way; \(reason)")
        return nil
      }
      if let value = convert(resolved) { return value }
      refuse(column, raw, expected: expected())
    }
    return nil
  }
}
