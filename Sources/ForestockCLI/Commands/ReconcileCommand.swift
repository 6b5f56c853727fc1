import ArgumentParser
import Forestock
import Foundation
import Statistics

/// Forecasts series and their sums so that they agree.
struct ReconcileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Forecast series and the sums of their groups so that all add up.",
    discussion: """
      Bottom series in the long format, and a table of groups: unique_id and a column for each kind
      of group. Each level names the columns whose combinations are summed, 'total' everything. All
      nodes are forecast by the default model, or taken from --forecasts, and reconciled; one-step
      errors of the default model say which nodes err together. Sums are exact. Where no value is
      negative, no forecast is. Quantiles are printed to six digits.
      """)

  @Argument(help: "Table of the bottom series: unique_id, ds, y.", completion: .file())
  var file: String

  @Option(help: "Table of groups: unique_id and key columns.", completion: .file())
  var groups: String

  @Option(
    help:
      "Levels, separated by semicolons, as in 'total;state;state,region'; without it the total and each column."
  )
  var levels: String?

  @Option(name: .shortAndLong, help: "Steps ahead.")
  var horizon: Int

  @Option(help: "bottom-up, ols, wls-structural, wls-variance, mint, or combined (ols and mint).")
  var method = Method.combined

  @Option(
    help: "Forecasts of every node to reconcile in place of the default's.", completion: .file())
  var forecasts: String?

  @Option(help: "Name of the total in --forecasts and in the result.")
  var total = "total"

  @Option(help: "Levels of the quantiles, separated by commas, inside (0, 1).")
  var quantiles = "0.1,0.5,0.9"

  @Option(help: "Observations in a season; without it the customary one of each series' dates.")
  var seasonLength: Int?

  @Option(help: "Joint draws behind the quantiles.")
  var draws = 500

  @Option(help: "Seed of the draws.")
  var seed: UInt64 = 1

  @Flag(help: "Let forecasts be negative.")
  var allowNegative = false

  @Option(help: "Where a value is missing: refuse, zero or interpolate.")
  var gaps = GapPolicy.refuse

  @Option(help: "File the forecasts are written to; standard output without it.")
  var out: String?

  @OptionGroup var reading: ReadingFlags
  @OptionGroup var common: CommonOptions

  /// How errors of nodes are taken to hang together.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case bottomUp = "bottom-up"
    case ols
    case structural = "wls-structural"
    case variance = "wls-variance"
    case mint
    case combined
  }

  func validate() throws {
    guard horizon >= 1 else { throw ValidationError("--horizon \(horizon): at least 1") }
    guard draws >= 2 else { throw ValidationError("--draws \(draws): at least 2") }
    guard parsedLevels != nil else {
      throw ValidationError("--quantiles \(quantiles): different numbers between 0 and 1")
    }
    if let seasonLength, seasonLength < 1 {
      throw ValidationError("--season-length \(seasonLength): at least 1")
    }
  }

  private var parsedLevels: [Double]? { SeriesOptions.levels(quantiles) }

  func run() throws {
    try reportingErrors {
      let table = try SeriesReader.read(path: file, gaps: gaps, options: reading.options)
      let errors = table.diagnostics.filter { $0.severity == .error }
      if !errors.isEmpty { throw FileError.invalid(errors) }
      let keys = try GroupReader.read(path: groups, options: reading.options)
      let tree = try SeriesTree(
        table.series, keys, levels: levels, total: total, files: (file, groups))
      let nodes = try tree.nodes(seasonLength: seasonLength)
      let fits = AutoModel().fit(all: nodes, threads: common.threads)
      let base = try base(tree, nodes)
      let residuals = tree.residuals(fits, nodes)
      let clock = ContinuousClock()
      let start = clock.now
      guard let reconciliation = reconciliation(tree.hierarchy, residuals) else {
        Console.message("\(file): expected one-step errors from which a covariance can be told")
        throw ExitStatus.badData.exit
      }
      let isNonNegative =
        !allowNegative && nodes.allSatisfy { $0.values.allSatisfy { $0 >= 0 } }
      let means = (0..<horizon).map { step in
        let values = base.map { $0.mean[step] }
        return isNonNegative
          ? reconciliation.reconcileNonNegative(values) : reconciliation.reconcile(values)
      }
      let time = start.duration(to: clock.now)
      try ResultFile.write(
        rows(tree, means, quantiles(reconciliation, base, residuals, isNonNegative)), to: out)
      if !common.quiet {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        Console.message(
          "reconciled \(nodes.count) series over \(horizon) steps by \(method.rawValue) in "
            + String(format: "%.3f s", seconds))
      }
    }
  }

  /// Forecasts of every node, the default's or those given.
  private func base(_ tree: SeriesTree, _ nodes: [TimeSeries]) throws -> [Forecast] {
    guard let forecasts else {
      // Many levels, so that ranks of joint errors find their quantile.
      return CalibratedForecaster().forecast(
        all: nodes, horizon: horizon, levels: (1...39).map { Double($0) / 40 },
        threads: common.threads
      ).map(\.forecast)
    }
    let given = try ForecastReader.read(path: forecasts, options: reading.options)
    return try tree.matched(given, horizon: horizon, file: forecasts)
  }

  private func reconciliation(_ hierarchy: Hierarchy, _ residuals: [[Double]])
    -> (any Reconciliation)?
  {
    switch method {
    case .bottomUp: BottomUpReconciliation(hierarchy)
    case .ols: Reconciler(hierarchy, weights: .ordinary)
    case .structural: Reconciler(hierarchy, weights: .structural)
    case .variance: Reconciler(hierarchy, weights: .variance, residuals: residuals)
    case .mint: Reconciler(hierarchy, weights: .shrinkage, residuals: residuals)
    case .combined: CombinedReconciliation(hierarchy, residuals: residuals)
    }
  }

  /// Quantiles of joint draws; none where the base forecasts have fewer than two levels.
  private func quantiles(
    _ reconciliation: any Reconciliation, _ base: [Forecast], _ residuals: [[Double]],
    _ isNonNegative: Bool
  ) -> [Forecast]? {
    guard base.allSatisfy({ $0.levels.count >= 2 }), residuals[0].count >= 2 else { return nil }
    var source = RandomSource(seed: seed)
    let samples = ReconciledSamples(
      reconciliation, forecasts: base, residuals: residuals, draws: draws,
      nonNegative: isNonNegative, using: &source)
    return base.indices.map { samples.forecast(node: $0, levels: parsedLevels ?? []) }
  }

  /// The long table. Means have every digit, so that they add up; quantiles have six: more than
  /// draws can tell, and fewer than the processor's BLAS kernels agree on.
  private func rows(_ tree: SeriesTree, _ means: [[Double]], _ spread: [Forecast]?) -> [UInt8] {
    let levels = spread == nil ? [] : parsedLevels ?? []
    var writer = TableWriter(
      columns: ["unique_id", "ds", "model", "mean"] + levels.map { "q\($0)" })
    for (node, name) in tree.hierarchy.names.enumerated() {
      for (step, position) in tree.next(horizon).enumerated() {
        writer.append(
          [.text(name), position.cell, .text(method.rawValue), .real(means[step][node])]
            + (spread?[node].quantiles ?? []).map { .real(rounded($0[step], significantDigits: 6)) }
        )
      }
    }
    return writer.bytes
  }
}
