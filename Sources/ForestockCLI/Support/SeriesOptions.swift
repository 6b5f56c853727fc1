import ArgumentParser
import CaseFiles
import Forecasting
import Forestock

/// How a table of series is read and forecast: options of `forecast` and `backtest series`.
///
/// Lists are kept as text and parsed on use, so that help shows defaults in the form in which users
/// write them. `validate` refuses every text that does not parse.
struct SeriesOptions: ParsableArguments {
  /// Steps in a season of every series; a model with one season takes the shortest. `nil` takes
  /// those of each series' step: 7 for days, 52 for weeks, 12 for months, 4 for quarters, a day and
  /// a week for steps within a day, else 1.
  @Option(
    help: ArgumentHelp(
      "Observations in a season, or in several as in 24,168. (default: the customary ones of the dates)",
      valueName: "season-lengths"))
  var seasonLength: SeasonLengths?

  /// Names of `ForecastModelCatalogue`; all of them forecast all series, in this order.
  @Option(help: "Model, or several separated by commas.")
  var model = "auto"

  /// Levels inside (0, 1), all different; columns stand in ascending order. Coverage and interval
  /// scores of a back-test need 0.1 and 0.9, or 0.025 and 0.975, among them.
  @Option(help: "Levels of the quantiles between 0 and 1, separated by commas.")
  var quantiles = "0.1,0.5,0.9"

  /// `refuse` names the gap and refuses the series, `zero` takes 0, `interpolate` the line between
  /// the neighbours.
  @Option(help: "How missing values are treated.")
  var gaps = GapPolicy.refuse

  /// `nil` reads none and names further columns in a warning. Only models that can use regressors
  /// do; a file of the Monash archive has none.
  @Option(
    help: "Columns of regressors separated by commas, or 'all' for every further column.")
  var regressors: String?

  /// Whether faulty series, and those that a model refuses, are left out with their reason rather
  /// than ending the run with 65.
  @Flag(help: "Leave series with faults out instead of stopping.")
  var skipBad = false

  /// Refuses unknown models, and lists that are empty, repeat an entry or do not parse.
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

  /// Names of the models in the order of the option.
  var models: [String] { SeriesOptions.list(model) }
  /// Levels of the quantiles, ascending.
  var levels: [Double] { parsedLevels ?? [] }

  /// The choice of columns for the reader; names are compared there.
  var regressorChoice: RegressorChoice {
    guard let regressors else { return .none }
    return regressors == "all" ? .all : .named(SeriesOptions.list(regressors))
  }

  /// The levels; `nil` where the option does not parse.
  private var parsedLevels: [Double]? { SeriesOptions.levels(quantiles) }

  /// Returns the different numbers inside (0, 1) of a list, ascending; `nil` for anything else, the
  /// empty list being sound.
  static func levels(_ text: String) -> [Double]? {
    let parts = list(text)
    let numbers = parts.compactMap { Double($0) }.sorted()
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 && $0 < 1 }),
      Set(numbers).count == numbers.count
    else { return nil }
    return numbers
  }

  /// Returns the parts between commas without blanks around them; empty parts are dropped.
  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// Season lengths as written on the command line: `12`, or `24,168`.
struct SeasonLengths: ExpressibleByArgument {
  /// The shortest first; at least one.
  let lengths: [Int]

  /// Reads whole numbers of `OptionRange.seasonLength`, all different, in any order.
  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.sorted()
    guard numbers.count == parts.count, numbers.allSatisfy({ OptionRange.seasonLength ~= $0 }),
      Set(numbers).count == numbers.count
    else { return nil }
    lengths = numbers
  }
}
