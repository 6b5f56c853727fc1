/// One hyperparameter of the demand model and the values it may take.
struct HyperparameterAxis: Sendable {
  /// The half of the model that a hyperparameter bears upon, and by which it is scored.
  enum Subject: Sendable {
    /// Totals of upcoming drops.
    case upcomingTotals
    /// Totals of released SKUs.
    case releasedTotals
    /// Shares of regions, of both.
    case geography
  }

  /// A value and its name in reports.
  struct Value: Sendable {
    var name: String
    var set: @Sendable (inout DemandHyperparameters) -> Void
  }

  let name: String
  let subject: Subject
  /// Values by their distance from the initial one, which is the first.
  let values: [Value]

  /// The axes in the order in which they are searched.
  static let all: [HyperparameterAxis] = [
    HyperparameterAxis(
      "kernel time scales", of: .upcomingTotals,
      values: [[.infinity], [300], [100], [50], [50, 100, 300, .infinity]]
    ) { $0.kernelTimeScales = $1 },
    HyperparameterAxis(
      "ridge of released SKUs", of: .releasedTotals, values: [[4], [1], [16], [64]]
    ) { $0.releasedRidge = $1[0] },
    HyperparameterAxis(
      "half-life of sales", of: .geography, values: [[90], [30], [270], [.infinity]]
    ) { $0.salesHalfLifeDays = $1[0] },
    HyperparameterAxis(
      "prior strength of signals", of: .geography, values: [[1], [0.25], [4]]
    ) { $0.signalPriorStrength = $1[0] },
  ]

  /// Creates an axis of values that are one or several numbers each; infinity is named `none`.
  private init(
    _ name: String, of subject: Subject, values: [[Double]],
    set: @escaping @Sendable (inout DemandHyperparameters, [Double]) -> Void
  ) {
    self.name = name
    self.subject = subject
    self.values = values.map { value in
      Value(name: value.map(HyperparameterAxis.text).joined(separator: ", ")) { set(&$0, value) }
    }
  }

  private static func text(_ value: Double) -> String {
    value.isInfinite ? "none" : value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
