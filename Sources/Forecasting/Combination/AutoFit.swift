import Statistics

/// The members of the default combination, fitted to one series, and the rule that combines them.
package struct AutoFit: FittedModel {
  /// One member with its fit.
  package struct Member: Sendable {
    /// The model.
    package let member: CombinationMember
    /// Its fit.
    package var fit: any FittedModel
  }

  /// The members that could be fitted.
  package private(set) var members: [Member]
  /// The rule: the declared one until errors of shortened histories are known.
  package var rule: CombinationRule
  /// The naive forecast, for series too short for any member.
  private var last: RecursiveFit<LagState>
  /// Mean absolute seasonal difference, else of neighbours; 0 for a constant series.
  private let naiveScale: Double
  /// Whether no observation was below zero, so that no forecast is.
  private let isNonNegative: Bool
  /// Standard errors of the steps, by the members that tell the series' scale.
  private let scaling: [CombinationMember]

  /// Creates a fit from its members.
  init(_ series: TimeSeries, members: [Member], rule: CombinationRule) {
    self.members = members
    self.rule = rule
    last = RecursiveFit(series, start: LagState([series.values[0]]), first: 1)
    isNonNegative = series.values.allSatisfy { $0 >= 0 }
    let neighbours = TimeSeries(checked: series.values, id: "", seasonLength: 1)
    naiveScale = series.seasonalNaiveScale ?? neighbours.seasonalNaiveScale ?? 0
    let hasDecomposition = members.contains { $0.member == .decomposition }
    scaling = hasDecomposition ? [.decomposition] : [.theta, .smoothing]
  }

  /// Whether the series was too short for every model, so that the last observation is repeated.
  var isNaive: Bool { members.isEmpty }

  /// Returns the means of the members that are finite throughout; of the naive forecast where there
  /// is none.
  package func memberMeans(horizon: Int) -> [(member: CombinationMember, means: [Double])] {
    let means = members.map { ($0.member, $0.fit.mean(horizon: horizon)) }
      .filter { $0.1.allSatisfy(\.isFinite) }
    return means.isEmpty ? [(.drift, last.mean(horizon: horizon))] : means
  }

  /// Returns the combination of the members' means; at least 0 where no observation was below.
  func combined(
    _ members: [(member: CombinationMember, means: [Double])], by rule: CombinationRule,
    horizon: Int
  ) -> [Double] {
    (0..<max(0, horizon)).map { step in
      let value = rule.combined(members.map { ($0.member, $0.means[step]) })
      return isNonNegative ? max(0, value) : value
    }
  }

  /// Returns the combination; at least 0 where no observation was below.
  package func mean(horizon: Int) -> [Double] {
    let steps = max(0, horizon)
    return combined(memberMeans(horizon: steps), by: rule, horizon: steps)
  }

  /// One-step combinations of the members' fitted values; `nil` where no member has one.
  package var fittedValues: [Double?] {
    guard !isNaive else { return last.fittedValues }
    let lists = members.map { ($0.member, $0.fit.fittedValues) }
    return last.fittedValues.indices.map { t in
      let values = lists.compactMap { member, fitted in
        // A member has no fitted value while it has seen too little.
        fitted[t].flatMap { $0.isFinite ? (member: member, value: $0) : nil }
      }
      return values.isEmpty ? nil : rule.combined(values)
    }
  }

  /// The standard error of the first step, in the series' units.
  package var residualDeviation: Double { standardErrors(horizon: 1).first ?? 0 }

  /// Returns the geometric mean of two scales: the members' own standard errors, and the seasonal
  /// naive error, which measures how far the series has really moved. Not calibrated; see
  /// `CalibratedForecaster`.
  package func standardErrors(horizon: Int) -> [Double] {
    let lists = members.filter { scaling.contains($0.member) }
      .map { $0.fit.standardErrors(horizon: max(0, horizon)) }
    return (0..<max(0, horizon)).map { step in
      guard !lists.isEmpty else { return naiveScale * Double(step + 1).squareRoot() }
      let mean = lists.reduce(0) { $0 + $1[step] } / Double(lists.count)
      return naiveScale > 0 ? (mean * naiveScale).squareRoot() : mean
    }
  }

  /// Returns every member moved on by further observations.
  package func updated(with observations: [Double]) -> AutoFit {
    var result = self
    // The member on logarithms ends with the first observation that is not positive.
    let isPositive = observations.allSatisfy { $0 > 0 }
    result.members = members.filter { isPositive || $0.member != .onLogarithms }
      .map { Member(member: $0.member, fit: $0.fit.updated(with: observations)) }
    result.last = last.updated(with: observations)
    return result
  }

  /// Draws paths whose errors accumulate, so that every step has its standard error.
  package func simulate(horizon: Int, paths: Int, using source: inout RandomSource) -> [[Double]] {
    let means = mean(horizon: horizon)
    let errors = standardErrors(horizon: horizon)
    return (0..<paths).map { _ in
      var (error, before) = (0.0, 0.0)
      return means.indices.map { step in
        let variance = errors[step] * errors[step]
        error += source.normal() * max(0, variance - before).squareRoot()
        before = max(before, variance)
        let value = means[step] + error
        return isNonNegative ? max(0, value) : value
      }
    }
  }
}
