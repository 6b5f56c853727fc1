import LinearProgramming

/// The optima around a stochastic program, and the worth of its scenarios.
struct MeasuresReport: Encodable {
  /// EV: every random coefficient at its mean.
  var ev: Double
  /// EEV: the first period decided by EV; missing where some scenario then has no recourse.
  var eev: Double?
  /// WS: each scenario known beforehand.
  var ws: Double
  /// The value of the stochastic solution: what deciding for the mean costs; missing without EEV.
  var vss: Double?
  /// The expected value of perfect information.
  var evpi: Double

  /// Compares the optima with that of the program itself.
  ///
  /// - Parameters:
  ///   - objective: of the program.
  ///   - sense: of the program; both values are at least 0 in either.
  init(
    _ measures: StochasticProgram.Measures, objective: Double, sense: LinearProgram.Sense
  ) {
    let sign = sense == .minimise ? 1.0 : -1
    (ev, eev, ws) = (
      measures.expectedValue, measures.expectedValueSolution, measures.waitAndSee
    )
    vss = eev.map { sign * ($0 - objective) }
    evpi = sign * (objective - ws)
  }

  /// One `key: value` for each figure.
  var lines: [String] {
    let eevLine =
      eev.map { "eev: \($0)" } ?? "eev: none; some scenario has no recourse to EV's decisions"
    return ["ev: \(ev)", eevLine, "ws: \(ws)"] + (vss.map { ["vss: \($0)"] } ?? [])
      + ["evpi: \(evpi)"]
  }
}
