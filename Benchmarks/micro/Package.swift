// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "forestock-micro",
  dependencies: [
    .package(name: "forestock", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Kernels",
      dependencies: [
        .product(name: "Forestock", package: "forestock"),
        .product(name: "ForestockForecasting", package: "forestock"),
        .product(name: "ForestockOptimization", package: "forestock"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Kernels",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
