import Benchmark
import Forestock

/// Micro figures of what a night consists of: reading, forecasting, the demand model, the program.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident],
    timeUnits: .microseconds, maxDuration: .seconds(3))

  Benchmark("Read a megabyte of delimited text") { benchmark in
    let row = "2026-03-01,order-1001,region-17,\"Print, signed\",3,45.50\n"
    let bytes = Array(String(repeating: row, count: 1_000_000 / row.utf8.count).utf8)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      var reader = try DelimitedReader(bytes: bytes, name: "rows.csv")
      var fields = 0
      while try reader.next() { fields += reader.fieldCount }
      blackHole(fields)
    }
  }

  let world = WorldSimulator().simulate()
  let night = world.planningCase

  Benchmark("Fit the demand model of a simulated night") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(DemandModel().fit(night)) }
  }

  Benchmark("Draw 50 scenarios") { benchmark in
    let fitted = DemandModel().fit(night)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(fitted.scenarios(count: 50)) }
  }

  Benchmark("Solve the placement program of 50 scenarios") { benchmark in
    let program = try PlacementProgram(night).transport(
      over: DemandModel().fit(night).scenarios(count: 50))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(program.solve()) }
  }

  let history: [Double] = (0..<120).map { month in
    let season = Double((month * 7) % 12)
    return 100 + Double(month) + 20 * season
  }

  Benchmark("Fit the dynamic-optimised Theta method to 120 months") { benchmark in
    let series = try TimeSeries(values: history, seasonLength: 12)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try ThetaModel(.dynamicOptimised).fit(series)) }
  }
}
