extension Presolver {
  /// The point of the whole program for a point of the reduced one.
  func restorePrimal(_ reduced: [Double]) -> [Double] {
    restorePrimal(reduced, fixed: fixedValue, isDirection: false)
  }

  /// The direction of the whole program for a direction in the reduced one.
  func restoreDirection(_ reduced: [Double]) -> [Double] {
    restorePrimal(
      reduced, fixed: [Double](repeating: 0, count: fixedValue.count), isDirection: true)
  }

  private func restorePrimal(
    _ reduced: [Double], fixed: [Double], isDirection: Bool
  ) -> [Double] {
    var x = fixed
    for (k, j) in keptColumns.enumerated() { x[j] = reduced[k] }
    for (index, step) in steps.enumerated().reversed() {
      guard case .freeSingleton(let row, let column, let value, _, let side) = step else {
        continue
      }
      x[column] = 0
      var rest = 0.0
      // Columns fixed before the step are in its side already.
      for k in byRow.range(ofColumn: row) where fixedAt[byRow.rowIndices[k]] > index {
        rest += byRow.values[k] * x[byRow.rowIndices[k]]
      }
      x[column] = ((isDirection ? 0 : side) - rest) / value
    }
    return x
  }

  /// The row prices of the whole program for those of the reduced one.
  ///
  /// - Parameter isFarkas: whether the prices are a certificate, for which all costs are 0.
  func restoreDual(_ reduced: [Double], isFarkas: Bool) -> [Double] {
    var y = [Double](repeating: 0, count: byColumn.rows)
    for (k, i) in keptRows.enumerated() { y[i] = reduced[k] }
    return unwind(y, isFarkas: isFarkas)
  }

  /// Gives every removed row its price, last step first.
  func unwind(_ prices: [Double], isFarkas: Bool) -> [Double] {
    var y = prices
    // The costs as they stood when the step was taken: free singletons move them.
    var costs = isFarkas ? [Double](repeating: 0, count: self.costs.count) : self.costs
    func reducedCost(_ j: Int) -> Double {
      var value = costs[j]
      for k in byColumn.range(ofColumn: j) {
        value -= byColumn.values[k] * y[byColumn.rowIndices[k]]
      }
      return value
    }
    for (index, step) in steps.enumerated().reversed() {
      switch step {
      case .singletonRow(let row, let column, let value, let gaveLower, let gaveUpper):
        let z = reducedCost(column)
        if (z > 0 && gaveLower) || (z < 0 && gaveUpper) { y[row] += z / value }
      case .forcingRow(let row, let atUpper, let columns, let values):
        var price = 0.0
        for (j, a) in zip(columns, values) where a != 0 {
          let wanted = reducedCost(j) / a
          price = atUpper ? min(price, wanted) : max(price, wanted)
        }
        y[row] += price
      case .duplicateRow(let kept, let removed, let ratio, let gaveLower, let gaveUpper):
        if (y[kept] > 0 && gaveLower) || (y[kept] < 0 && gaveUpper) {
          y[removed] += y[kept] / ratio
          y[kept] = 0
        }
      case .freeSingleton(let row, _, _, let price, _):
        if isFarkas { continue }
        y[row] += price
        for k in byRow.range(ofColumn: row) where fixedAt[byRow.rowIndices[k]] > index {
          costs[byRow.rowIndices[k]] += price * byRow.values[k]
        }
      }
    }
    return y
  }
}
