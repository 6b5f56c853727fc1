import Benchmark
import Forestock
import ForestockForecasting
import ForestockOptimization
import Foundation

/// Micro figures of a planning run by public calls: reading, planning, a two-stage program, a fit.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident],
    timeUnits: .microseconds, maxDuration: .seconds(3))

  var folder = URL(fileURLWithPath: #filePath)
  for _ in 0..<5 { folder.deleteLastPathComponent() }
  let demo = folder.appendingPathComponent("Datasets/demo-case").path

  Benchmark("Read the bundled case") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try PlanningCase(contentsOf: demo)) }
  }

  Benchmark("Plan the bundled case over 50 scenarios") { benchmark in
    let planningCase = try PlanningCase(contentsOf: demo)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(try Planner(scenarios: 50).plan(for: planningCase))
    }
  }

  Benchmark("Solve a two-stage program of 20 sites, 60 sinks and 16 scenarios") { benchmark in
    let program = transport(sites: 20, sinks: 60, scenarios: 16)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(program.solve()) }
  }

  Benchmark("Fit the dynamic-optimised Theta method to 120 months") { benchmark in
    let history: [Double] = (0..<120).map { month in
      let season = Double((month * 7) % 12)
      return 100 + Double(month) + 20 * season
    }
    let series = try TimeSeries(values: history, seasonLength: 12)
    guard
      let model = ForecastModelCatalogue.model(
        named: "dynamic-optimised-theta", seasonLengths: [12])
    else { return }
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try model.fit(series)) }
  }
}

/// Returns a program of one commodity in which each sink can be served from six sites.
func transport(sites: Int, sinks: Int, scenarios: Int) -> StochasticTransport {
  let reach = 6
  let arcs = sinks * reach
  return StochasticTransport(
    commodityCount: 1, siteCount: sites, sinkCount: sinks,
    arcStart: (0...sinks).map { $0 * reach },
    arcSite: (0..<sinks).flatMap { sink in (0..<reach).map { (sink + 3 * $0) % sites }.sorted() },
    arcCost: (0..<arcs).map { 4 + Double(($0 * 37) % 11) },
    shortageCost: [Double](repeating: 40, count: sinks),
    placementCost: (0..<sites).map { 1 + Double($0 % 3) },
    openingStock: [Double](repeating: 0, count: sites), supply: [Double(5 * sinks)],
    volume: [1], capacity: [Double](repeating: 40, count: sites),
    throughput: [Double](repeating: .infinity, count: sites),
    probabilities: [Double](repeating: 1 / Double(scenarios), count: scenarios),
    demand: (0..<scenarios * sinks).map { Double(($0 * 53) % 9) })
}
