import LinearAlgebra

/// The covariance assumed for the errors of the base forecasts, W in MinT.
package enum ReconciliationWeights: Sendable, Equatable {
  /// Equal variances, no correlation: ordinary least squares (OLS).
  case ordinary
  /// No correlation; variance proportional to the number of bottom series below (WLS, structural).
  case structural
  /// No correlation; variance of the one-step errors of each node (WLS, variance scaling).
  case variance
  /// Covariance of the one-step errors, shrunk towards `variance` (MinT, shrinkage).
  case shrinkage
}

extension ReconciliationWeights {
  /// Returns the covariance of the errors of the base forecasts, up to a factor.
  ///
  /// - Parameter residuals: one-step errors of every node, all of one length; read by `variance`
  ///   and `shrinkage`.
  func covariance(_ hierarchy: Hierarchy, residuals: [[Double]]) -> Matrix {
    let n = hierarchy.names.count
    switch self {
    case .ordinary: return .identity(n)
    case .structural:
      var result = Matrix(rows: n, columns: n)
      for i in 0..<n {
        result[i, i] = i < hierarchy.sumCount ? Double(hierarchy.members[i].count) : 1
      }
      return result
    case .variance:
      var result = Matrix(rows: n, columns: n)
      for (i, variance) in variances(residuals).enumerated() { result[i, i] = variance }
      return result
    case .shrinkage: return shrunkCovariance(residuals)
    }
  }

  /// Returns mean squares of the errors, none below a billionth of the largest: a node without past
  /// errors is trusted most, but not infinitely.
  private func variances(_ residuals: [[Double]]) -> [Double] {
    let raw = residuals.map { row in
      row.isEmpty ? 0 : row.reduce(0) { $0 + $1 * $1 } / Double(row.count)
    }
    let floor = max((raw.max() ?? 0) * 1e-9, 1e-300)
    return raw.map { max($0, floor) }
  }

  /// Returns the covariance whose correlations are shrunk towards 0, with the intensity that
  /// minimises the expected squared error.
  ///
  /// Reference: J. Schäfer, K. Strimmer, "A shrinkage approach to large-scale covariance matrix
  /// estimation" (2005), doi:10.2202/1544-6115.1175, as used by Wickramasuriya, Athanasopoulos &
  /// Hyndman (2019), doi:10.1080/01621459.2018.1448825.
  private func shrunkCovariance(_ residuals: [[Double]]) -> Matrix {
    let n = residuals.count
    let length = residuals.first?.count ?? 0
    let variances = variances(residuals)
    let standard = zip(residuals, variances).map { row, variance in
      row.map { $0 / variance.squareRoot() }
    }
    var correlations = Matrix.identity(n)
    let count = Double(length)
    var (spread, squares) = (0.0, 0.0)
    for i in 0..<n {
      for j in 0..<i {
        var (sum, sumOfSquares) = (0.0, 0.0)
        for t in 0..<length {
          let product = standard[i][t] * standard[j][t]
          sum += product
          sumOfSquares += product * product
        }
        let mean = count > 0 ? sum / count : 0
        correlations[i, j] = mean
        squares += mean * mean
        if count > 1 { spread += (sumOfSquares - count * mean * mean) / (count * (count - 1)) }
      }
    }
    // The estimated variance of the correlations over their sum of squares (Schäfer & Strimmer).
    let intensity = squares > 0 ? min(max(spread / squares, 0), 1) : 1
    var result = Matrix(rows: n, columns: n)
    for i in 0..<n {
      result[i, i] = variances[i]
      for j in 0..<i {
        let value =
          (1 - intensity) * correlations[i, j] * (variances[i] * variances[j]).squareRoot()
        result[i, j] = value
        result[j, i] = value
      }
    }
    return result
  }
}
