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

  /// Heaviest parcel of the bundled tables, in pounds.
  private static let heaviest = 70

  /// Returns a bundled table.
  ///
  /// `ground` is what `DistanceRule` says. `express` costs 2.4 times as much and takes half the
  /// days, rounded up.
  static func bundled(_ name: String) -> CarrierRates? {
    guard names.contains(name) else { return nil }
    let isExpress = name == "express"
    var rates: [ParcelRate] = []
    for weight in 1...heaviest {
      for zone in DistanceRule.zones {
        let price = DistanceRule.price(weightLb: weight, zone: zone)
        rates.append(
          ParcelRate(
            weightLb: weight, zone: zone,
            price: isExpress ? (price * 240).rounded() / 100 : price))
      }
    }
    return CarrierRates(
      rates: rates, dayFactor: isExpress ? 0.5 : 1,
      source: "the bundled table \(name): an assumption of the size of US parcel rates of 2025")
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
