import DemandSignals
import Forestock
import Foundation
import Statistics

/// A back-test of cases: a row for each forecast origin, and the worth of each part of the model.
///
/// Money is in each case's currency. JSON has every digit; the Markdown tables round, as each
/// figure says below.
struct BacktestReport: Encodable {
  /// One forecast origin, planned with the full model.
  struct Night: Encodable {
    /// Folder of the case, and the forecast origin where it is an earlier one.
    var night: String
    /// Cost of the plan with the demand that came, money; two decimals.
    var realised: Double
    /// Cost with perfect information, money; two decimals.
    var perfect: Double
    /// Regret in percent of the cost with perfect information; 0 where that is 0.
    var regretPct: Double
    /// Share of the units wanted that were shipped, 0...1; 0 where none was wanted.
    var fillRate: Double
    /// Error of SKUs' expected totals as a share of all units (`ForecastScore`); three decimals.
    var totalWAPE: Double
    /// The same over SKUs and regions.
    var regionWAPE: Double
    /// CRPS of SKUs' totals, summed, in units; one decimal.
    var totalCRPS: Double
    /// CRPS over SKUs and regions, summed, in units.
    var regionCRPS: Double
    /// Energy score of the joint scenarios, in units.
    var energy: Double
    /// Share of SKUs whose total lies in the central 80 % interval, 0...1; whole percent.
    var coverage: Double

    /// Collects the figures of a settled origin.
    init(_ name: String, _ settlement: Settlement, score: ForecastScore) {
      night = name
      realised = settlement.realised.total
      perfect = settlement.perfect.total
      regretPct =
        settlement.perfect.total > 0 ? 100 * settlement.regret / settlement.perfect.total : 0
      fillRate = settlement.shippedUnits / Double(max(1, settlement.demandedUnits))
      totalWAPE = score.totalWAPE
      regionWAPE = score.regionWAPE
      totalCRPS = score.totalCRPS
      regionCRPS = score.regionCRPS
      energy = score.energy
      coverage = score.coverage
    }
  }

  /// The worth of one part of the demand model at one origin.
  struct Worth: Encodable {
    var night: String
    /// Word of the part, as `plan --exclude` takes it.
    var part: String
    /// Realised cost it saved; negative where it hurt.
    var money: Double
    /// Standard error from sampling combinations; 0 where all were planned.
    var standardError: Double
    /// Rise in the CRPS of totals when this part alone is left out, in units.
    var crpsSaved: Double
    /// The same for regions.
    var regionCRPSSaved: Double
  }

  /// Origins in the order of the cases, the earliest of each first.
  var nights: [Night] = []
  /// A row for each origin and part of which the case has evidence; empty without `--ablate`.
  var worth: [Worth] = []

  /// Returns Markdown: the table of origins, and with `ablated` that of parts.
  func text(ablated: Bool) -> String {
    var lines = [
      "| night | realised | perfect | regret % | fill % | WAPE totals | WAPE regions | CRPS totals | CRPS regions | energy | in 80 % |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for night in nights {
      lines.append(
        "| \(night.night) | \(decimal(night.realised, 2)) | \(decimal(night.perfect, 2)) "
          + "| \(decimal(night.regretPct, 2)) | \(decimal(100 * night.fillRate, 1)) "
          + "| \(decimal(night.totalWAPE, 3)) | \(decimal(night.regionWAPE, 3)) "
          + "| \(decimal(night.totalCRPS, 1)) | \(decimal(night.regionCRPS, 1)) | \(decimal(night.energy, 1)) "
          + "| \(decimal(100 * night.coverage, 0)) % |")
    }
    if ablated { lines += ablationLines }
    return lines.joined(separator: "\n")
  }

  /// Mean worth of each part over the origins, with a 90 % interval from its spread over origins
  /// and from sampling.
  ///
  /// The variance of the mean is that of sampling, Σ e² / n², plus that between origins, s² / n,
  /// and the half width is Student's t with n − 1 degrees of freedom. The verdict says whether 0
  /// lies outside. One origin alone has no spread, so its verdict speaks of that night only.
  private var ablationLines: [String] {
    var lines = [
      "",
      "| part | worth in money a night | 90 % interval | nights | CRPS totals saved | CRPS regions saved | verdict |",
      "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for part in DemandPart.allCases.map(\.rawValue) {
      let own = worth.filter { $0.part == part }
      guard !own.isEmpty else { continue }
      let n = Double(own.count)
      let mean = own.reduce(0) { $0 + $1.money } / n
      var error = own.reduce(0) { $0 + $1.standardError * $1.standardError } / (n * n)
      if own.count > 1 {
        error += own.reduce(0) { $0 + ($1.money - mean) * ($1.money - mean) } / (n - 1) / n
      }
      let half =
        StudentDistribution.upperTwentieth(degreesOfFreedom: own.count - 1)
        * error.squareRoot()
      let verdict =
        own.count == 1
        ? (mean < 0 ? "hurt this night" : "helped this night")
        : mean - half > 0 ? "helps" : mean + half < 0 ? "hurts" : "not significant"
      let interval =
        own.count == 1 && half == 0
        ? "one night: none" : "\(decimal(mean - half, 0)) to \(decimal(mean + half, 0))"
      lines.append(
        "| \(part) | \(decimal(mean, 0)) | \(interval) | \(own.count) "
          + "| \(decimal(own.reduce(0) { $0 + $1.crpsSaved } / n, 1)) "
          + "| \(decimal(own.reduce(0) { $0 + $1.regionCRPSSaved } / n, 1)) | \(verdict) |")
    }
    return lines
  }
}
