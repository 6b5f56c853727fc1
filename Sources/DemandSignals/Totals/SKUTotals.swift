import FulfilmentModel
import LinearAlgebra
import RealModule

/// Totals of all SKUs of a case, each from what its age and history allow, and how they move
/// together.
///
/// Until a week after the release the launch regression forecasts alone (`LaunchForecast`), from
/// the third week on the SKU's own recent orders (`ReleasedTotals`); between the two, quantiles are
/// averaged in logarithms, so that nothing jumps.
struct SKUTotals: Sendable {
  /// The distribution of each SKU's total.
  var distributions: [TotalDistribution]
  /// The model of each, in words for reports.
  let models: [String]
  /// Correlation of normal scores between SKUs.
  private(set) var shocks = SharedShocks()
  /// Remarks for whoever reads the plan, by SKU.
  let notes: [DemandNote]

  /// Ages in days up to which the launch regression stands alone, and from which on it is not used.
  private static let launchAges = (alone: 7, none: 21)
  /// Most drops of one age that are forecast together; the work grows with their square.
  private static let togetherLimit = 100
  /// Days after the release up to which no sale means that none was exported yet.
  private static let exportDelay = 6

  /// Fits the totals of all SKUs on the ledger's planning date.
  ///
  /// - Parameter similarity: kernel similarity of each two SKUs, 0...1.
  /// - Complexity: O(SKUs · days + grid points · (SKUs + ages) · drops²), of at most 60 earlier drops
  ///   and 100 of one age together.
  init(
    _ planningCase: PlanningCase, ledger: OrderLedger, attention: Attention,
    similarity: NameSimilarity, settings: DemandSettings
  ) {
    let horizon = planningCase.horizonDays
    let regression = ReleasedTotals(
      ledger, horizon: horizon, ridge: settings.hyperparameters.releasedRidge)
    let stages = ledger.release.indices.map { Stage($0, ledger: ledger, horizon: horizon) }
    var launch: [Int: (distribution: TotalDistribution, model: String)] = [:]
    var notes = ledger.ceiling.cutRows.map { row in
      DemandNote(
        .largeRow, sku: planningCase.skus[row.sku].id,
        "a row of \(Int(row.units)) \(row.isPreOrder ? "pre-ordered" : "sold") units on \(CalendarDate(daysSinceEpoch: row.day)) counts as \(Int(row.counted)): no single row decides a forecast"
      )
    }
    for sku in stages.indices {
      let id = planningCase.skus[sku].id
      if let text = SalesStops(sku, ledger: ledger).text {
        notes.append(DemandNote(.outOfStock, sku: id, text))
      }
      if let since = ledger.stock.silentSince[sku] {
        notes.append(
          DemandNote(
            .outOfStock, sku: id,
            "no sale from \(CalendarDate(daysSinceEpoch: since)) until the restock that is stated: taken as days without stock, not as a lack of demand"
          ))
      }
      if ledger.stock.contradicted[sku] > 0 {
        notes.append(
          DemandNote(
            .availability, sku: id,
            "\(Int(ledger.stock.contradicted[sku])) units were ordered on days stated to be without stock: these count as days with stock"
          ))
      }
    }
    let byAge = Dictionary(grouping: stages.indices.filter { stages[$0].launchWeight > 0 }) {
      stages[$0].age
    }
    let curve = LaunchCurve(ledger)
    let shopSize = regression.shopSize(ledger)
    let groups = byAge.sorted(by: { $0.key < $1.key }).flatMap { age, skus in
      stride(from: 0, to: skus.count, by: SKUTotals.togetherLimit).map {
        (age: age, skus: Array(skus[$0..<min(skus.count, $0 + SKUTotals.togetherLimit)]))
      }
    }
    for (age, skus) in groups {
      let forecast = LaunchForecast(
        LaunchObserver(ledger: ledger, curve: curve, age: age, horizon: horizon), skus: skus,
        planningCase: planningCase, attention: attention, shopSize: shopSize,
        similarity: similarity, settings: settings)
      notes += forecast.notes
      for (i, sku) in skus.enumerated() {
        launch[sku] = (forecast.distributions[i], forecast.models[i])
      }
      if let first = skus.first, stages[first].launchWeight >= 0.5 {
        shocks.add(skus, correlation: forecast.correlation)
      }
    }

    var distributions: [TotalDistribution] = []
    var models: [String] = []
    var released: [Int] = []
    for (sku, stage) in stages.enumerated() {
      let id = planningCase.skus[sku].id
      if stage.isPastHorizon {
        distributions.append(TotalDistribution { _ in Double.log(0.5) })
        models.append("released after the horizon")
        notes.append(
          DemandNote(
            .pastHorizon, sku: id,
            "released after the horizon: nothing but promised units is planned"))
        continue
      }
      var own = stage.launchWeight < 1 ? regression.distribution(of: sku, ledger: ledger) : nil
      if own != nil { released.append(sku) }
      var model = "recent orders, regression over SKUs"
      if let early = launch[sku] {
        let distribution = early.distribution.shifted(
          by: Double.log(stage.exportShift(curve, horizon: horizon)))
        own = own?.averaged(with: distribution, weight: stage.launchWeight) ?? distribution
        model = early.model
      }
      if stage.awaitsExport {
        notes.append(
          DemandNote(
            .salesUnknown, sku: id,
            "released \(ledger.asOf - ledger.release[sku]) days ago and no sale in the files: taken as not exported yet, forecast as of the evening before the release"
          ))
      }
      if own == nil { model = "no order since the release" }
      distributions.append(
        own ?? SKUTotals.silent(days: 1 + ledger.asOf - ledger.release[sku], horizon))
      models.append(model)
    }
    shocks.add(
      released.filter { stages[$0].launchWeight < 0.5 },
      commonCorrelation: regression.sharedCorrelation)
    self.distributions = distributions
    self.models = models
    self.notes = notes
  }

  /// Where a SKU stands on its path, and from which evening it is forecast.
  private struct Stage {
    /// Days from the release to the evening whose records are used.
    var age: Int
    /// Days from the release to the planning date.
    private let trueAge: Int
    /// Weight of the launch regression, 0...1.
    var launchWeight = 0.0
    /// Whether the release lies after the horizon.
    var isPastHorizon: Bool
    /// Whether sales since the release are still to be exported.
    var awaitsExport = false

    init(_ sku: Int, ledger: OrderLedger, horizon: Int) {
      let release = ledger.release[sku]
      trueAge = ledger.asOf - release
      age = trueAge
      isPastHorizon = release > ledger.asOf + horizon
      guard !isPastHorizon else { return }
      let isObserved = age < 0 || release >= ledger.firstDay
      let hasSold = age >= 0 && ledger.sales(sku, after: release - 1, through: ledger.asOf) > 0
      if age >= 0, age <= exportDelay, !hasSold {
        awaitsExport = true
        launchWeight = 1
      } else if isObserved, age < 0 || hasSold,
        age < 0
          || ledger.lastUnlimitedDay(sku, through: ledger.asOf) == ledger.asOf
            && ledger.stock.daysOut(sku, after: release - 1, through: ledger.asOf) == 0
      {
        let (alone, none) = launchAges
        launchWeight = min(1, max(0, Double(none - age) / Double(none - alone)))
      }
      if awaitsExport { age = -1 }
    }

    /// Returns the orders of the horizon, as a multiple of those of a horizon that begins on the
    /// evening before the release, where sales are still to be exported.
    func exportShift(_ curve: LaunchCurve, horizon: Int) -> Double {
      guard awaitsExport else { return 1 }
      return (curve.share(through: trueAge + horizon) - curve.share(through: trueAge))
        / curve.share(through: horizon - 1)
    }
  }

  /// Returns the distribution where nothing sold since the release: the rate is what a Gamma(1/2)
  /// prior leaves of it.
  private static func silent(days: Int, _ horizon: Int) -> TotalDistribution {
    let center = Double.log(0.5 * Double(horizon) / Double(max(1, days)) + 0.5)
    return TotalDistribution { center + 0.8 * $0 }
  }
}
