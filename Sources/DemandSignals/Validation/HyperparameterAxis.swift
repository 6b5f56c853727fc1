/// One setting and the values it may take.
struct HyperparameterAxis: Sendable {
  /// What a setting bears upon.
  enum Subject: Sendable {
    case comingTotals
    case runningTotals
    case places
  }

  /// A value with the name a person reads.
  struct Value: Sendable {
    var name: String
    var set: @Sendable (inout DemandSettings) -> Void
  }

  var name: String
  var subject: Subject
  var values: [Value]

  /// In the order in which they are chosen; values by their distance from the first guess, which is
  /// the first.
  static let all: [HyperparameterAxis] = [
    numbers("pre-order half-lives", .comingTotals, halfLives) { $0.preOrderHalfLives = $1 },
    numbers("kinship scales", .comingTotals, scales) { $0.kinshipScales = $1 },
    numbers(
      "slope of pre-orders", .comingTotals, [[0.5, 0.5], [0.5, 0.25], [0.3, 0.3], [0.8, 0.3]]
    ) {
      $0.slopeMean = $1[0]
      $0.slopeDeviation = $1[1]
    },
    numbers("ridge of SKUs out", .runningTotals, [[4], [1], [16], [64]]) {
      $0.runningRidge = $1[0]
    },
    numbers("half-life of places", .places, [[90], [30], [270], [.infinity]]) {
      $0.geographyHalfLifeDays = $1[0]
    },
    numbers("pull of places", .places, [[1], [0.25], [4]]) { $0.geographyPriorStrength = $1[0] },
  ]

  private static let halfLives: [[Double]] = [[3, 10, .infinity], [.infinity], [10], [3]]
  private static let scales: [[Double]] = [
    [.infinity], [300], [100], [50], [50, 100, 300, .infinity],
  ]

  private static func numbers(
    _ name: String, _ subject: Subject, _ values: [[Double]],
    _ set: @escaping @Sendable (inout DemandSettings, [Double]) -> Void
  ) -> HyperparameterAxis {
    HyperparameterAxis(
      name: name, subject: subject,
      values: values.map { value in
        Value(name: value.map(text).joined(separator: ", ")) { set(&$0, value) }
      })
  }

  private static func text(_ value: Double) -> String {
    value.isInfinite ? "none" : value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
