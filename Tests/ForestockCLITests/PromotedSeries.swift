import TestSupport

/// Two invented series with three regressors: a promotion that matters, a constant, and a linear
/// function of the promotion.
enum PromotedSeries {
  static func promotion(_ t: Int) -> Int { t % 9 == 4 || t % 13 == 6 ? 1 : 0 }

  /// Counts in place of dates: y = 30 + 12 promotion and a small pattern.
  private static func row(_ id: String, _ t: Int) -> String {
    let value = 30 + 12 * promotion(t) + (t * t * 7 + t) % 5
    return "\(id),\(t),\(value),\(promotion(t)),1,\(2 * promotion(t) + 3)"
  }

  private static let header = "unique_id,ds,y,promotion,same,twice\n"

  /// Writes 80 observations of each series with its regressors.
  static func history(_ ids: [String], _ scratch: ScratchFolder, _ name: String = "history.csv")
    throws
    -> String
  {
    let rows = ids.flatMap { id in (1...80).map { row(id, $0) } }
    return try scratch.write(name, header + rows.joined(separator: "\n") + "\n")
  }

  /// Writes the regressors at later steps.
  static func future(
    _ ids: [String], _ scratch: ScratchFolder, steps: [Int], _ name: String = "future.csv"
  ) throws -> String {
    let rows = ids.flatMap { id in
      steps.map {
        "\(id),\($0),\(promotion($0)),1,\(2 * promotion($0) + 3)"
      }
    }
    return try scratch.write(
      name, "unique_id,ds,promotion,same,twice\n" + rows.joined(separator: "\n") + "\n")
  }
}
