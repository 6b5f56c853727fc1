import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Parcel rates and transit days of a new case.
package struct CarrierRates: Sendable {
  /// Rates by billed weight and zone.
  package var rates: [ParcelRate]
  /// Days and prices relative to those of `DistanceRule`.
  var dayFactor = 1.0
  /// Where the rates are from, for `assumptions.csv`.
  var source: String

  /// Names of the bundled tables.
  package static let names = ["ground", "express"]

  /// Currency of the bundled tables.
  private static let bundledCurrency = "USD"
  /// Heaviest parcel of the bundled tables, in pounds.
  private static let heaviest = 70

  /// Returns a bundled table.
  ///
  /// `ground` is what `DistanceRule` says. `express` costs 2.4 times as much and takes half the
  /// days, rounded up. Its dollars become money of the case at the stated rate, else one for one.
  static func bundled(_ name: String, in money: PriceConversion) -> CarrierRates? {
    guard names.contains(name) else { return nil }
    let isExpress = name == "express"
    let isForeign = money.currency != bundledCurrency
    let rate = isForeign ? money.rates[bundledCurrency] : nil
    let note =
      rate.map { ", at \(TableWriter.format($0)) \(money.currency) a dollar" }
      ?? (isForeign ? ", a dollar taken for a \(money.currency): --exchange-rate USD=RATE" : "")
    var rates: [ParcelRate] = []
    for weight in 1...heaviest {
      for zone in DistanceRule.zones {
        let price = DistanceRule.price(weightLb: weight, zone: zone)
        let own = (price * (isExpress ? 2.4 : 1) * (rate ?? 1) * 100).rounded() / 100
        rates.append(ParcelRate(weightLb: weight, zone: zone, price: own))
      }
    }
    return CarrierRates(
      rates: rates, dayFactor: isExpress ? 0.5 : 1,
      source: "the bundled table \(name): an assumption of the size of US parcel rates of 2025"
        + note)
  }

  /// Reads one's own table `weight_lb,zone,price`.
  ///
  /// - Throws: `invalid` with every fault; `inputOutput`.
  static func read(_ path: String) throws(FileError) -> CarrierRates {
    let (column, columns) = ParcelRatesTable.declared
    var row = try TableReader(path: path, columns: columns)
    var rates: [ParcelRate] = []
    while try row.next() {
      let rate = ParcelRate(
        weightLb: row[column.weight], zone: row[column.zone], price: row[column.price])
      if row.isSound { rates.append(rate) }
    }
    if row.log.hasErrors { throw .invalid(row.log.diagnostics) }
    if rates.isEmpty {
      throw .invalid([Diagnostic(file: path, expected: "at least one rate")])
    }
    return CarrierRates(rates: rates, source: path)
  }

  /// Zones in which every one of some weights has a rate.
  func zones(for weights: Set<Int>) -> Set<Int> {
    let known = Set(rates.map { [$0.weightLb, $0.zone] })
    return Set(
      DistanceRule.zones.filter { zone in weights.allSatisfy { known.contains([$0, zone]) } })
  }
}
