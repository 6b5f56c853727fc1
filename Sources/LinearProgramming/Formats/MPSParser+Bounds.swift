// Bounds have the most dialects of all sections: with and without a set name, with and without a
// value, on columns without entries, and given twice.
extension MPSParser {
  /// Returns a bound, right-hand side or range, which may be infinite.
  ///
  /// Magnitudes of 1e20 and more are infinite (`LinearProgram.infiniteBound`). An error is recorded where the text is no number.
  mutating func bound(_ text: String) -> Double? {
    guard let value = modelNumber(text), !value.isNaN else {
      log.error(value: text, expected: "a number")
      return nil
    }
    return LinearProgram.boundValue(value)
  }

  /// Reads a line of BOUNDS: kind, set name or none, column, and a value where the kind needs one.
  mutating func readBound(_ allFields: [String]) {
    guard let rule = BoundRule(rawValue: allFields[0].uppercased()) else {
      log.error(value: allFields[0], expected: "a bound kind: \(BoundRule.list)")
      return
    }
    let fields = allFields.dropFirst().filter { !$0.isEmpty }
    let name: String
    var value = 0.0
    if rule.needsValue {
      guard fields.count == 2 || fields.count == 3 else {
        log.unexpected(allFields, expected: "a bound kind, set, column and value")
        return
      }
      name = fields[fields.count - 2]
      guard let number = bound(fields[fields.count - 1]) else { return }
      value = number
    } else {
      guard (1...3).contains(fields.count) else {
        log.unexpected(allFields, expected: "a bound kind, set and column")
        return
      }
      // Without a set name the column comes first; the set may be called like a column.
      let isSecondColumn = fields.count > 1 && document.columnIndex[fields[1]] != nil
      let isFirstColumn = document.columnIndex[fields[0]] != nil
      name = fields.count == 1 || (!isSecondColumn && isFirstColumn) ? fields[0] : fields[1]
    }
    apply(rule, value, to: column(name))
  }

  /// Returns the index of a column, which is added where no entry has named it: a column that
  /// occurs in no row and costs nothing.
  private mutating func column(_ name: String) -> Int {
    if let known = document.columnIndex[name] { return known }
    log.warn("column has a bound but no entry", value: name, note: "column added")
    isInteger = false
    return document.addColumn(name, isInteger: false)
  }

  /// Sets the bounds of a column; of a bound given twice the first counts.
  ///
  /// An upper bound below 0 leaves the lower bound at 0, so that the column is infeasible; some
  /// readers free it instead, hence the warning.
  private mutating func apply(_ rule: BoundRule, _ value: Double, to column: Int) {
    let name = document.columnNames[column]
    if rule.setsLower, document.lower[column] != nil {
      log.warn("column has a second lower bound", value: name, note: "ignored")
    } else if rule.setsLower {
      document.lower[column] = rule.lower(value)
    }
    if rule.setsUpper, document.upper[column] != nil {
      log.warn("column has a second upper bound", value: name, note: "ignored")
    } else if rule.setsUpper {
      document.upper[column] = rule.upper(value)
      if value < 0, rule == .upper, document.lower[column] == nil {
        log.warn("column has an upper bound of \(value) and a lower bound of 0", value: name)
      }
    }
    if rule.isInteger { document.isInteger[column] = true }
    if rule.isSemiContinuous { document.isSemiContinuous[column] = true }
  }
}
