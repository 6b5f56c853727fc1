import Forecasting
import Statistics
import TestSupport
import Testing

@Suite("Reconciliation")
struct ReconciliationTests {
  private let small = Hierarchy(
    bottom: ["a", "b", "c"], keys: [["x"], ["x"], ["y"]], levels: [[], [0]])

  @Test("sums hold, coherent forecasts do not change, and no value is negative if asked")
  func properties() throws {
    #expect(small.names == ["total", "x", "y", "a", "b", "c"])
    let reconciler = try #require(Reconciler(small, weights: .structural))
    let coherent = small.summed([3, 4, 5])
    expectClose(reconciler.reconcile(coherent), coherent)
    let whole = reconciler.reconcile([20, 9, 6, 3, 4, 5])
    #expect(whole == small.summed(Array(whole[3...])))
    let pushed = reconciler.reconcileNonNegative([2, 1, 1, -6, 5, 1])
    #expect(pushed.allSatisfy { $0 >= 0 } && pushed == small.summed(Array(pushed[3...])))
    // With a at 0, b and c minimise
    // (b + c − 2)²/3 + (b − 1)²/2 + (c − 1)² + (b − 5)² + (c − 1)²: both derivatives vanish.
    let normal = (
      b: (pushed[4] + pushed[5] - 2) / 3 + (pushed[4] - 1) / 2 + (pushed[4] - 5),
      c: (pushed[4] + pushed[5] - 2) / 3 + 2 * (pushed[5] - 1)
    )
    expectClose([normal.b, normal.c], [0, 0], relative: 0, absolute: 1e-9)
  }

  @Test(
    "Australian tourism: the peer's tables from its base forecasts, and a better result from ours",
    .tags(.reference), .enabled(if: ReferenceData.isAvailable))
  func tourism() throws {
    let training = try PeerTables.values("tourism/train.csv.gz", value: 2)
    let test = try PeerTables.values("tourism/test.csv.gz", value: 2)
    let rows = try PeerTables.rows("tourism/hierarchy.csv")
    let hierarchy = Hierarchy(
      bottom: rows.map { $0[0] }, keys: rows.map { Array($0[1...]) },
      levels: [[], [0], [2], [0, 1], [0, 2]])
    #expect(hierarchy.names.count == 425)
    func summed(_ table: [String: [Double]]) -> [[Double]] {
      let bottom = rows.map { table[$0[0]] ?? [] }
      let steps = (0..<bottom[0].count).map { t in hierarchy.summed(bottom.map { $0[t] }) }
      return hierarchy.names.indices.map { node in steps.map { $0[node] } }
    }
    let (history, actual) = (summed(training), summed(test))
    let series = try zip(hierarchy.names, history).map {
      try TimeSeries(id: $0, values: $1, seasonLength: 4)
    }
    func accuracy(_ forecasts: [[Double]]) throws -> AccuracyReport {
      try #require(
        AccuracyReport(
          series.indices.map {
            EvaluationCase(
              training: series[$0], actual: actual[$0], forecast: Forecast(mean: forecasts[$0]))
          }))
    }
    func applied(_ base: [[Double]], _ change: ([Double]) -> [Double]) -> [[Double]] {
      let steps = base[0].indices.map { step in change(base.map { $0[step] }) }
      return base.indices.map { node in steps.map { $0[node] } }
    }

    // hierarchicalforecast 1.5.3, peer-results.csv, level `all`.
    let peerBase = try PeerTables.values("tourism/peer-base-forecasts.csv.gz", value: 2)
    let base = hierarchy.names.map { name in
      peerBase[name == "total" ? "Australia" : "Australia/" + name] ?? peerBase[name] ?? []
    }
    #expect(base.allSatisfy { $0.count == 8 })
    let ordinary = try #require(Reconciler(hierarchy, weights: .ordinary))
    let structural = try #require(Reconciler(hierarchy, weights: .structural))
    let ols = try accuracy(applied(base, ordinary.reconcile))
    expectClose(try #require(ols.mase), 1.02552, relative: 0, absolute: 1e-5)
    expectClose(try #require(ols.rmsse), 0.94165, relative: 0, absolute: 1e-5)
    let wls = try accuracy(applied(base, structural.reconcile))
    expectClose(try #require(wls.mase), 1.00179, relative: 0, absolute: 1e-5)
    expectClose(try #require(wls.rmsse), 0.93143, relative: 0, absolute: 1e-5)
    let bounded = try accuracy(applied(base, ordinary.reconcileNonNegative))
    expectClose(try #require(bounded.mase), 1.02351, relative: 0, absolute: 2e-3)
    expectClose(try #require(bounded.rmsse), 0.94043, relative: 0, absolute: 2e-3)

    let levels = (1...39).map { Double($0) / 40 }
    let own = CalibratedForecaster().forecast(
      all: series, horizon: 8, levels: levels, threads: 2)
    let residuals = AutoModel().fit(all: series, threads: 2).enumerated().map { index, fit in
      zip((try? fit.get())?.fittedValues ?? [], series[index].values).dropFirst(4).map {
        $1 - ($0 ?? $1)
      }
    }
    let reconciler = try #require(
      CombinedReconciliation(hierarchy, residuals: residuals))
    let means = own.map(\.forecast.mean)
    let reconciled = applied(means, reconciler.reconcileNonNegative)
    #expect(reconciled.allSatisfy { $0.allSatisfy { $0 >= 0 } })
    let rmsse = try #require(try accuracy(reconciled).rmsse)
    #expect(rmsse <= 0.90, "\(rmsse)")
    var random = RandomSource(seed: 3)
    let samples = ReconciledSamples(
      reconciler, forecasts: own.map(\.forecast), residuals: residuals, draws: 300,
      nonNegative: true, using: &random)
    let cases = series.indices.map { node in
      EvaluationCase(
        training: series[node], actual: actual[node],
        forecast: samples.forecast(node: node, levels: (1...9).map { Double($0) / 10 }))
    }
    let report = try #require(AccuracyReport(cases))
    let score = try #require(report.scaledRankedProbabilityScore)
    #expect(score <= 0.76, "\(score)")
  }
}
