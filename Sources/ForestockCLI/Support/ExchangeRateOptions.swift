import ArgumentParser

/// Rates by which money in files of another currency becomes money of the case.
///
/// Rates are never assumed: without one, amounts of another currency are refused or left out, and the
/// message names the option.
struct ExchangeRateOptions: ParsableArguments {
  /// A number above 0, or `CODE=NUMBER` for one currency of several.
  @Option(
    help: ArgumentHelp(
      "Units of the case's currency for one unit of the file's: 1.08, or EUR=1.08; may be repeated.",
      valueName: "rate"))
  var exchangeRate: [String] = []

  mutating func validate() throws { _ = try rates() }

  /// Returns the rates by currency; the one without a currency under `""`.
  func rates() throws -> [String: Double] {
    var rates: [String: Double] = [:]
    for text in exchangeRate {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let code = parts.count == 2 ? parts[0].uppercased() : ""
      guard let rate = parts.last.flatMap({ Double($0) }), rate > 0, rate.isFinite,
        parts.count == 1 || code.count == 3
      else {
        throw ValidationError(
          "--exchange-rate \(text): expected more than 0, such as 1.08 or EUR=1.08")
      }
      guard rates.updateValue(rate, forKey: code) == nil else {
        throw ValidationError("--exchange-rate \(text): expected one rate for each currency")
      }
    }
    return rates
  }
}
