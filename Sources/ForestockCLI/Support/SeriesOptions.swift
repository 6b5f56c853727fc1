import ArgumentParser
import CaseFiles
import Forecasting
import Forestock

/// How a table of series is read and forecast: options of `forecast` and `backtest series`.
struct SeriesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Observations in a season, or in several as in 24,168. (default: the customary ones of the dates)",
      valueName: "season-lengths"))
  var seasonLength: SeasonLengths?

  @Option(help: "Model, or several separated by commas.")
  var model = "auto"

  @Option(help: "Levels of the quantiles between 0 and 1, separated by commas.")
  var quantiles = "0.1,0.5,0.9"

  @Option(help: "How missing values are treated.")
  var gaps = GapPolicy.refuse

  @Option(
    help: "Columns of regressors separated by commas, or 'all' for every further column.")
  var regressors: String?

  @Flag(help: "Leave series with faults out instead of stopping.")
  var skipBad = false

  mutating func validate() throws {
    if models.isEmpty { throw ValidationError("--model: expected at least one") }
    for name in models where !ForecastModelCatalogue.contains(name) {
      throw ValidationError(
        "--model \(name): expected one of \(ForecastModelCatalogue.names.joined(separator: ", "))")
    }
    guard parsedLevels != nil else {
      throw ValidationError("--quantiles \(quantiles): expected different numbers between 0 and 1")
    }
    if case .named(let names) = regressorChoice, names.isEmpty || Set(names).count < names.count {
      throw ValidationError("--regressors: expected different columns, or 'all'")
    }
    if case .named(let names) = regressorChoice,
      let own = names.first(where: { ["unique_id", "ds", "y"].contains($0.lowercased()) })
    {
      throw ValidationError("--regressors \(own): expected a column beside unique_id, ds and y")
    }
  }

  var models: [String] { SeriesOptions.list(model) }
  var levels: [Double] { parsedLevels ?? [] }

  var regressorChoice: RegressorChoice {
    guard let regressors else { return .none }
    return regressors == "all" ? .all : .named(SeriesOptions.list(regressors))
  }

  private var parsedLevels: [Double]? { SeriesOptions.levels(quantiles) }

  /// Different numbers inside (0, 1), ascending; `nil` for anything else.
  static func levels(_ text: String) -> [Double]? {
    let parts = list(text)
    let numbers = parts.compactMap { Double($0) }.sorted()
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 && $0 < 1 }),
      Set(numbers).count == numbers.count
    else { return nil }
    return numbers
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// Season lengths as written on the command line: `12`, or `24,168`.
struct SeasonLengths: ExpressibleByArgument {
  /// The shortest first; at least one.
  let lengths: [Int]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.sorted()
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 1 }),
      Set(numbers).count == numbers.count
    else { return nil }
    lengths = numbers
  }
}
