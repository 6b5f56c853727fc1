import LinearAlgebra

/// The way back from a presolved program to the stated one, for primal points, rays, row prices and
/// Farkas certificates.
///
/// Steps are undone last first. Values and prices are computed from the stated matrix, so that
/// their residuals there are those of one sparse product.
package struct Postsolve {
  /// A reduction, with what undoing it needs.
  enum Step {
    /// A row with one entry became a bound of its column.
    case singletonRow(row: Int, column: Int, value: Double, gaveLower: Bool, gaveUpper: Bool)
    /// A row whose least (or greatest) activity is its bound fixed all its columns.
    case forcingRow(row: Int, atUpper: Bool, columns: [Int], values: [Double])
    /// `removed` = ratio · `kept`; the kept row may carry bounds that the removed one gave.
    case duplicateRow(kept: Int, removed: Int, ratio: Double, gaveLower: Bool, gaveUpper: Bool)
    /// A column with its only entry in a row, whose bounds the row implies, left with that row.
    case freeSingleton(row: Int, column: Int, value: Double, price: Double, side: Double)
  }

  /// The steps in the order in which they were taken, and the columns fixed between them.
  struct Record {
    private(set) var steps = [Step]()
    /// The value of each column that was fixed, 0 for the others.
    private(set) var fixedValue: [Double]
    /// How many steps had been taken when a column was fixed; `Int.max` for the others.
    private(set) var fixedAt: [Int]

    init(columnCount: Int) {
      fixedValue = [Double](repeating: 0, count: columnCount)
      fixedAt = [Int](repeating: .max, count: columnCount)
    }

    mutating func append(_ step: Step) { steps.append(step) }

    mutating func fix(_ j: Int, at value: Double) {
      fixedValue[j] = value
      fixedAt[j] = steps.count
    }
  }

  /// A and Aᵀ of the stated program.
  let byColumn: SparseMatrix
  let byRow: SparseMatrix
  /// The costs after all steps.
  let costs: [Double]
  /// The rows of the stated program that are left, in order.
  let keptRows: [Int]
  /// The columns of the stated program that are left, in order.
  let keptColumns: [Int]
  let record: Record

  /// Returns the point of the stated program for a point of the remainder.
  ///
  /// - Complexity: O(columns + entries of the rows that free singletons took along).
  func restorePrimal(_ reduced: [Double]) -> [Double] {
    restore(reduced, fixed: record.fixedValue, isDirection: false)
  }

  /// Returns the direction in the stated program for a direction in the remainder.
  func restoreDirection(_ reduced: [Double]) -> [Double] {
    restore(
      reduced, fixed: [Double](repeating: 0, count: costs.count), isDirection: true)
  }

  private func restore(_ reduced: [Double], fixed: [Double], isDirection: Bool) -> [Double] {
    var x = fixed
    for (k, j) in keptColumns.enumerated() { x[j] = reduced[k] }
    for (index, step) in record.steps.enumerated().reversed() {
      guard case .freeSingleton(let row, let column, let value, _, let side) = step else {
        continue
      }
      x[column] = 0
      var rest = 0.0
      // Columns fixed before the step are in its side already.
      for k in byRow.range(ofColumn: row) where record.fixedAt[byRow.rowIndices[k]] > index {
        rest += byRow.values[k] * x[byRow.rowIndices[k]]
      }
      x[column] = ((isDirection ? 0 : side) - rest) / value
    }
    return x
  }

  /// Returns the row prices of the stated program for those of the remainder.
  ///
  /// - Parameter isFarkas: whether the prices are a certificate, for which all costs are 0.
  func restoreDual(_ reduced: [Double], isFarkas: Bool) -> [Double] {
    var y = [Double](repeating: 0, count: byColumn.rows)
    for (k, i) in keptRows.enumerated() { y[i] = reduced[k] }
    return unwind(y, isFarkas: isFarkas)
  }

  /// Gives every removed row its price, the last step first: the price that makes the reduced costs
  /// of the step's columns complementary.
  ///
  /// - Parameter prices: one a row of the stated program, 0 for removed rows.
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
    for (index, step) in record.steps.enumerated().reversed() {
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
        for k in byRow.range(ofColumn: row) where record.fixedAt[byRow.rowIndices[k]] > index {
          costs[byRow.rowIndices[k]] += price * byRow.values[k]
        }
      }
    }
    return y
  }
}
