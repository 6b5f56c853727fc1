// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: warnings stop the build, unsafe constructs are named where they stand.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")
let configuration = Target.Dependency.product(
  name: "Configuration", package: "swift-configuration")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "forestock",
  products: [
    .library(name: "Forestock", targets: ["Forestock"]),
    .library(name: "ForestockForecasting", targets: ["ForestockForecasting"]),
    .library(name: "ForestockOptimization", targets: ["ForestockOptimization"]),
    .executable(name: "forestock", targets: ["ForestockCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "CPlaceTables",
      exclude: ["countries.tsv", "us_states.tsv", "us_zip3.tsv", "world_cities.tsv"]),
    .target(
      name: "Geography", dependencies: ["CPlaceTables", realModule], swiftSettings: strict),
    .target(
      name: "CKernels", exclude: ["dense_kernels.inc"], linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "LinearAlgebra", dependencies: ["CKernels", "COpenBLAS"], swiftSettings: strict),
    .target(name: "Statistics", dependencies: [realModule], swiftSettings: strict),
    .target(name: "FulfilmentModel", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "Forecasting", dependencies: ["LinearAlgebra", "Statistics", realModule],
      swiftSettings: strict),
    .target(
      name: "LinearProgramming", dependencies: ["Diagnostics", "LinearAlgebra"],
      swiftSettings: strict),
    .target(
      name: "TwoStageProgramming", dependencies: ["Diagnostics", "LinearAlgebra"],
      swiftSettings: strict),
    .target(
      name: "FacilityLocation", dependencies: ["Diagnostics", "LinearProgramming"],
      swiftSettings: strict),
    .target(
      name: "ForestockForecasting", dependencies: ["Forecasting", "Statistics"],
      swiftSettings: strict),
    .target(
      name: "ForestockOptimization",
      dependencies: ["Diagnostics", "LinearAlgebra", "LinearProgramming", "TwoStageProgramming"],
      swiftSettings: strict),
    .target(
      name: "DemandSignals",
      dependencies: ["FulfilmentModel", "LinearAlgebra", "Statistics", realModule],
      swiftSettings: strict),
    .target(
      name: "Prepositioning",
      dependencies: [
        "Diagnostics", "FulfilmentModel", "LinearAlgebra", "LinearProgramming", "Statistics",
        "TwoStageProgramming",
      ], swiftSettings: strict),
    .target(
      name: "Tabular",
      dependencies: ["CKernels", "Diagnostics", "FulfilmentModel", "CFileSystem", "CZlib", crypto],
      swiftSettings: strict),
    .target(
      name: "CaseFiles", dependencies: ["Diagnostics", "FulfilmentModel", "Geography", "Tabular"],
      swiftSettings: strict),
    .target(
      name: "Exchange",
      dependencies: ["CaseFiles", "Diagnostics", "FulfilmentModel", "Tabular", crypto],
      swiftSettings: strict),
    .target(
      name: "CaseSetup",
      dependencies: [
        "CaseFiles", "Diagnostics", "Exchange", "FulfilmentModel", "Geography", "Statistics",
        "Tabular",
      ],
      swiftSettings: strict),
    .target(
      name: "Simulation",
      dependencies: ["Diagnostics", "FulfilmentModel", "Statistics", realModule],
      swiftSettings: strict),
    .target(
      name: "Forestock",
      dependencies: [
        "CaseFiles", "DemandSignals", "Diagnostics", "FacilityLocation", "Forecasting",
        "FulfilmentModel", "Prepositioning", "Statistics", "Tabular", "TwoStageProgramming",
      ], swiftSettings: strict),
    .target(
      name: "RunHistory",
      dependencies: ["Diagnostics", "FulfilmentModel", "Statistics", "Tabular", database],
      swiftSettings: strict),
    .target(
      name: "Nights",
      dependencies: [
        "CaseFiles", "Diagnostics", "Exchange", "Forestock", "FulfilmentModel", "Prepositioning",
        "Reports", "RunHistory", "Tabular",
      ],
      swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "CaseFiles", "Forestock", "FulfilmentModel", "Prepositioning", "Statistics", crypto,
        mustache,
      ], swiftSettings: strict),
    .executableTarget(
      name: "ForestockCLI",
      dependencies: [
        "CaseFiles", "CaseSetup", "DemandSignals", "Diagnostics", "Exchange", "FacilityLocation",
        "Forecasting", "Forestock", "ForestockOptimization", "Geography", "LinearAlgebra",
        "LinearProgramming",
        "Nights", "Prepositioning", "Reports", "RunHistory", "Simulation", "Statistics",
        "Tabular", "TwoStageProgramming", argumentParser, configuration, coreMetrics, logging,
      ],
      swiftSettings: strict),

    .target(
      name: "FuzzInputs", dependencies: ["Statistics"], path: "Benchmarks/fuzz/Inputs",
      swiftSettings: strict),
    .target(name: "CFuzzMeter", path: "Benchmarks/fuzz/Meter"),
    .executableTarget(
      name: "FuzzRun",
      dependencies: [
        "CFuzzMeter", "CaseFiles", "Diagnostics", "Exchange", "FulfilmentModel", "FuzzInputs",
        "Statistics", "Tabular",
      ],
      path: "Benchmarks/fuzz/Run", swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["LinearAlgebra", "Statistics"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "LinearAlgebraTests", dependencies: ["LinearAlgebra", "Statistics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FulfilmentModelTests", dependencies: ["FulfilmentModel"],
      swiftSettings: strict),
    .testTarget(
      name: "ForecastingTests",
      dependencies: ["Forecasting", "Statistics", "Tabular", "TestSupport", realModule],
      swiftSettings: strict),
    .testTarget(
      name: "LinearProgrammingTests",
      dependencies: [
        "LinearProgramming", "Diagnostics", "LinearAlgebra", "Statistics", "Tabular", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FacilityLocationTests",
      dependencies: [
        "Diagnostics", "FacilityLocation", "LinearAlgebra", "LinearProgramming", "Statistics",
        "Tabular", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TwoStageProgrammingTests",
      dependencies: [
        "TwoStageProgramming", "Diagnostics", "ForestockOptimization", "LinearProgramming",
        "Statistics", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "DemandSignalsTests",
      dependencies: [
        "CaseFiles", "DemandSignals", "FulfilmentModel", "Simulation", "Statistics", "Tabular",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PrepositioningTests",
      dependencies: [
        "DemandSignals", "Diagnostics", "ForestockOptimization", "FulfilmentModel",
        "LinearProgramming", "Prepositioning", "Simulation", "Statistics", "TestSupport",
        "TwoStageProgramming",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TabularTests",
      dependencies: ["Diagnostics", "FulfilmentModel", "Statistics", "Tabular", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseFilesTests",
      dependencies: ["CaseFiles", "Diagnostics", "FulfilmentModel", "Tabular", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "CaseFiles", "Diagnostics", "Exchange", "FulfilmentModel", "FuzzInputs", "Statistics",
        "Tabular", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: ["CaseFiles", "FulfilmentModel", "Simulation", "Tabular"],
      swiftSettings: strict),
    .testTarget(
      name: "ForestockTests",
      dependencies: ["Forestock", "Simulation", "TestSupport"],
      exclude: ["PublicSymbols.txt"], swiftSettings: strict),
    .testTarget(name: "ReportsTests", dependencies: ["Reports"], swiftSettings: strict),
    .testTarget(
      name: "RunHistoryTests",
      dependencies: [
        "Diagnostics", "FulfilmentModel", "RunHistory", "Tabular", "TestSupport", database,
      ], swiftSettings: strict),
    .testTarget(
      name: "NightsTests",
      dependencies: [
        "Forestock", "FulfilmentModel", "Nights", "Prepositioning", "Simulation", "Tabular",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ForestockCLITests",
      dependencies: ["Forestock", "ForestockCLI", "Tabular", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
  ]
)
