import Forecasting
import Statistics
import TestSupport
import Testing

/// The contract of every model, whatever it computes.
@Suite("Every model")
struct ModelContractTests {
  private static let season = 12

  /// Series that have broken forecasters before; all non-negative.
  private static let awkward: [(name: String, values: [Double])] = {
    func made(_ count: Int, _ value: (Int) -> Double) -> [Double] { (0..<count).map(value) }
    let base = made(48) { t in 100 + 20 * seasonal(t) + Double(t % 5) }
    var outlier = base
    outlier[20] = 1e6
    var list: [(name: String, values: [Double])] = []
    func add(_ name: String, _ values: [Double]) { list.append((name, values)) }
    add("one value", [5])
    add("two values", [5, 7])
    add("three values", [5, 7, 6])
    add("four values", [5, 7, 6, 8])
    add("five values", [5, 7, 6, 8, 9])
    add("seven values", [5, 7, 6, 8, 9, 3, 4])
    add("constant", made(48) { _ in 7 })
    add("all zero", made(48) { _ in 0 })
    add("regular", base)
    add("outlier", outlier)
    add("decline to zero", made(48) { t in Double(max(0, 100 - 3 * t)) })
    add("tiny", base.map { $0 * 1e-9 })
    add("huge", base.map { $0 * 1e12 })
    add("one demand", made(48) { t in t == 30 ? 3 : 0 })
    add("intermittent", made(48) { t in t % 5 == 0 ? Double(1 + t % 3) : 0 })
    add("a season and a half", Array(base.prefix(18)))
    add("alternating", made(40) { t in Double(t % 2) })
    return list
  }()

  private static func seasonal(_ t: Int) -> Double {
    [0, 0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5][t % 12]
  }

  private func finite(_ values: [Double]) -> Bool { values.allSatisfy { $0.isFinite } }

  /// Checks a model on every awkward series: it must fit it, or refuse it for the expected cause.
  ///
  /// - Parameters:
  ///   - shortest: observations that the model needs.
  ///   - accepted: names of shorter series that the model can fit all the same.
  ///   - isForCounts: whether the model refuses fractions.
  private func check<Model: ForecastModel>(
    _ model: Model, shortest: Int = 1, accepted: Set<String> = [], isForCounts: Bool = false
  ) throws {
    for (name, values) in Self.awkward {
      var expected: ForecastError.Cause?
      if isForCounts, let position = values.firstIndex(where: { $0 != $0.rounded() }) {
        expected = .notWhole(position: position, value: values[position])
      } else if values.count < shortest, !accepted.contains(name) {
        expected = .tooShort(needed: shortest, found: values.count)
      }
      let series = try TimeSeries(id: name, values: values, seasonLength: Self.season)
      let fit: Model.Fit
      do {
        fit = try model.fit(series)
      } catch {
        #expect(error.id == name && error.cause == expected, "\(model.name): \(error)")
        continue
      }
      #expect(expected == nil, "\(model.name) accepted \(name)")
      let context = "\(model.name), \(name)"
      #expect(fit.fittedValues.count == values.count, "\(context)")
      #expect(fit.mean(horizon: 0).isEmpty, "\(context)")
      let levels = [0.05, 0.1, 0.5, 0.9, 0.95]
      let forecast = fit.forecast(horizon: 14, levels: levels)
      #expect(forecast.mean.count == 14 && finite(forecast.mean), "\(context)")
      #expect(finite(forecast.quantiles.flatMap { $0 }), "\(context)")
      for (lower, upper) in zip(forecast.quantiles, forecast.quantiles.dropFirst()) {
        #expect(zip(lower, upper).allSatisfy { $0 <= $1 }, "nested: \(context)")
      }
      #expect(fit.standardErrors(horizon: 14).allSatisfy { $0 >= 0 }, "\(context)")
      let moved = fit.updated(with: [values[values.count - 1], 1])
      #expect(finite(moved.mean(horizon: 3)), "updated: \(context)")
      #expect(moved.fittedValues.count == values.count + 2, "updated: \(context)")
      var (first, second) = (RandomSource(seed: 7), RandomSource(seed: 7))
      let paths = fit.simulate(horizon: 5, paths: 3, using: &first)
      let again = fit.simulate(horizon: 5, paths: 3, using: &second)
      #expect(paths == again, "seed: \(context)")
      #expect(paths.count == 3 && paths.allSatisfy { $0.count == 5 }, "\(context)")
    }
  }

  @Test("naive models and averages keep the contract")
  func simple() throws {
    try check(NaiveModel.naive)
    try check(NaiveModel.seasonal, shortest: 12)
    try check(DriftModel(), shortest: 2)
    try check(HistoricAverageModel())
    try check(WindowAverageModel(window: 3), shortest: 3)
    try check(WindowAverageModel(window: 2, seasonal: true), shortest: 24)
  }

  @Test("Theta and smoothing models keep the contract")
  func smoothing() throws {
    for variant in ThetaVariant.allCases { try check(ThetaModel(variant), shortest: 4) }
    try check(ThetaModel.automatic, shortest: 4)
    try check(ETSModel.automatic, shortest: 7, accepted: ["one value"])
    try check(CESModel.automatic, shortest: 5)
    try check(ARIMAModel(), shortest: 4)
    try check(AutoModel())
    try check(ThetaModel.shrunk, shortest: 4)
    try check(AveragedSmoothingModel.values, shortest: 7, accepted: ["one value"])
    try check(AveragedComplexModel(), shortest: 5)
    try check(AveragedARIMAModel(), shortest: 6)
    try check(AdjustedModel<DriftModel>.drift, shortest: 2)
    try check(
      MultipleSeasonalModel(seasonLengths: [4, 12]), shortest: 7, accepted: ["one value"])
  }

  @Test("models of intermittent demand keep the contract")
  func intermittent() throws {
    try check(CrostonModel.classic)
    try check(CrostonModel.sba)
    try check(CrostonModel.optimised)
    try check(TSBModel())
    try check(TemporalAggregationModel.adida)
    try check(TemporalAggregationModel.imapa)
    try check(IntermittentModel())
    try check(CountModel.poisson, isForCounts: true)
    try check(CountModel.negativeBinomial, isForCounts: true)
  }

  @Test("the calibrated default answers every awkward series, never below zero")
  func calibrated() throws {
    let series = try Self.awkward.map {
      try TimeSeries(id: $0.name, values: $0.values, seasonLength: Self.season)
    }
    let levels = [0.025, 0.1, 0.5, 0.9, 0.975]
    let answers = CalibratedForecaster().forecast(
      all: series, horizon: 14, levels: levels, threads: 1)
    #expect(answers.map(\.id) == Self.awkward.map(\.name))
    for answer in answers {
      let values = answer.forecast.quantiles.flatMap { $0 } + answer.forecast.mean
      #expect(values.allSatisfy { $0.isFinite && $0 >= 0 }, "\(answer.id)")
      for (lower, upper) in zip(answer.forecast.quantiles, answer.forecast.quantiles.dropFirst()) {
        #expect(zip(lower, upper).allSatisfy { $0 <= $1 }, "nested: \(answer.id)")
      }
    }
  }

  @Test("shuffled series on two threads get the same bits")
  func deterministic() throws {
    var random = RandomSource(seed: 11)
    let series = try (0..<40).map { index in
      try TimeSeries(
        id: "s\(index)",
        values: (0..<(20 + index)).map { 50 + 10 * Self.seasonal($0) + random.uniform() },
        seasonLength: 12)
    }
    let forecaster = CalibratedForecaster()
    let straight = forecaster.forecast(all: series, horizon: 6, levels: [0.1, 0.9], threads: 1)
    let shuffled = series.indices.sorted { ($0 * 17) % 41 < ($1 * 17) % 41 }
    let turned = forecaster.forecast(
      all: shuffled.map { series[$0] }, horizon: 6, levels: [0.1, 0.9], threads: 2)
    for (at, index) in shuffled.enumerated() { #expect(turned[at] == straight[index]) }
  }

  @Test("a series a model cannot read is refused by name, the others are forecast")
  func refusal() throws {
    #expect(throws: ForecastError(id: "a", cause: .notFinite(position: 1))) {
      try TimeSeries(id: "a", values: [1, .nan, 2])
    }
    #expect(throws: ForecastError(id: "b", cause: .empty)) {
      try TimeSeries(id: "b", values: [])
    }
    let good = try TimeSeries(id: "good", values: [3, 4, 5, 4, 3, 4, 5, 4])
    let below = try TimeSeries(id: "below", values: [1, -2, 3])
    let answers = IntermittentModel().fit(all: [good, below], threads: 2)
    #expect(try answers[0].get().mean(horizon: 3).count == 3)
    #expect(throws: ForecastError(id: "below", cause: .negative(position: 1, value: -2))) {
      try answers[1].get()
    }
  }

  @Test("every name of the catalogue gives a model, and no other name does")
  func catalogue() throws {
    let series = try TimeSeries(
      id: "s", values: (0..<30).map { Double(3 + $0 % 6) }, seasonLength: 6)
    let task = ForecastTask(
      series: [series], seasons: [[6]], horizon: 4, levels: [0.1, 0.9], threads: 1)
    for entry in ForecastModelCatalogue.entries {
      let name = entry.name.replacing("-N", with: "-2")
      #expect(ForecastModelCatalogue.contains(name), "\(name)")
      let forecast = try #require(task.forecast(by: name))[0].forecast.get()
      #expect(forecast.id == "s" && forecast.model == name)
      #expect(forecast.forecast.mean.count == 4 && finite(forecast.forecast.mean), "\(name)")
    }
    for name in ["", "window-N", "window-0", "seasonal-window-x", "ets"] {
      #expect(!ForecastModelCatalogue.contains(name), "\(name)")
      #expect(task.forecast(by: name) == nil)
    }
  }

  @Test("a season keeps its phase after an update")
  func phase() throws {
    let values = (0..<60).map { 100 + 30 * Self.seasonal($0) + 0.01 * Double($0 % 7) }
    let series = try TimeSeries(values: values, seasonLength: 12)
    let future = (60..<72).map { 100 + 30 * Self.seasonal($0) }
    let later = (65..<72).map { 100 + 30 * Self.seasonal($0) }
    func close(_ mean: [Double], _ expected: [Double], _ name: String) {
      #expect(zip(mean, expected).allSatisfy { ($0 - $1).magnitude < 2 }, "\(name): \(mean)")
    }
    let auto = try AutoModel().fit(series)
    close(auto.mean(horizon: 12), future, "auto")
    close(auto.updated(with: Array(future.prefix(5))).mean(horizon: 7), later, "auto updated")
    let ets = try ETSModel.automatic.fit(series)
    close(ets.updated(with: Array(future.prefix(5))).mean(horizon: 7), later, "ETS updated")
    let ces = try CESModel.automatic.fit(series)
    close(ces.updated(with: Array(future.prefix(5))).mean(horizon: 7), later, "CES updated")
  }
}
