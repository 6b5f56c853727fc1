import Exchange

/// Prices of a shop's orders in the money of the new case.
///
/// A shop that sells in several currencies has a price in each. The case's own goes first, then one of
/// no stated currency, then one that a stated rate converts; rates are never assumed.
struct PriceConversion {
  /// ISO 4217 code of the case's money.
  let currency: String
  /// Money of the case for one unit of another currency, by its code.
  let rates: [String: Double]
  /// The same for every currency that has no rate of its own; `nil` where nobody gave one.
  private let plainRate: Double?

  /// A price, with the currency that it was converted from; `nil` where it was not.
  struct Price {
    var amount: Double
    var origin: String?
  }

  /// Takes the currency and the rates of a request.
  init(_ request: SetupRequest) {
    currency = request.currency
    rates = request.importing.exchangeRates
    plainRate = request.importing.exchangeRate
  }

  /// Returns the rate by which a file's currency is converted; `nil` where nobody gave one.
  func rate(of code: String) -> Double? { rates[code] ?? plainRate }

  /// Returns the price that a product's orders state; `nil` where none can be had.
  func price(of product: SurveyedProduct) -> Price? {
    if let own = product.prices[currency] ?? product.prices[""] { return Price(amount: own) }
    for (code, amount) in product.prices.sorted(by: { $0.key < $1.key }) {
      guard let rate = rate(of: code) else { continue }
      return Price(amount: (amount * rate * 100).rounded() / 100, origin: code)
    }
    return nil
  }

  /// Returns the currencies of a product's prices, where none of them can be had in the case's money.
  func unconverted(of product: SurveyedProduct) -> [String] {
    price(of: product) == nil ? product.prices.keys.sorted() : []
  }
}
