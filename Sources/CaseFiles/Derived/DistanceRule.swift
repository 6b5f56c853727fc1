import Foundation
import FulfilmentModel

/// Cost and time of shipping by distance alone, for lanes of which nobody said either.
///
/// The zones are the mileage bands by which US carriers sort parcels (50, 150, 300, 600, 1,000,
/// 1,400 and 1,800 miles), with a ninth for what lies beyond 5,000 km. Prices and days are
/// assumptions of this program, of the size of published ground rates of 2025 in US dollars; a
/// case's own `lanes.csv` and `parcel_rates.csv` go before them.
package enum DistanceRule {
  /// Upper ends of zones 1 to 8 in kilometres.
  private static let zoneEnds = [80.0, 241, 483, 966, 1_609, 2_253, 2_897, 5_000]
  /// Business days from dispatch to delivery in zones 1 to 9.
  private static let days = [1, 2, 2, 3, 4, 4, 5, 5, 9]

  /// The zones that lanes can have.
  package static let zones = 1...9

  /// Returns the zone of a distance.
  package static func zone(kilometres: Double) -> Int {
    1 + (zoneEnds.firstIndex { kilometres <= $0 } ?? zoneEnds.count)
  }

  /// Returns the business days from dispatch to delivery in a zone.
  package static func transitDays(zone: Int) -> Int { days[min(max(zone, 1), days.count) - 1] }

  /// Returns the price of a parcel: `5 + 0.60 zone + (0.30 + 0.10 zone)(lb − 1)`, twice that in
  /// zone 9; in money of the case, to the cent.
  package static func price(weightLb: Int, zone: Int) -> Double {
    let (zone, weight) = (min(max(zone, 1), 9), max(weightLb, 1))
    let cents = 500 + 60 * zone + (30 + 10 * zone) * (weight - 1)
    return Double(zone == 9 ? 2 * cents : cents) / 100
  }

  /// Returns the cost of bringing a unit from the origin to a hub: `0.25 + 0.0005 km`, about that of
  /// a pallet place; to the cent.
  package static func inboundCost(kilometres: Double) -> Double {
    ((0.25 + 0.0005 * kilometres) * 100).rounded() / 100
  }

  /// Returns the days from the origin to a hub: one, and one for each 800 km begun; 30 at most.
  package static func inboundDays(kilometres: Double) -> Int {
    min(30, 1 + Int((kilometres / 800).rounded(.up)))
  }

  /// Returns the whole pounds that a carrier bills for a weight, at least 1.
  package static func billedPounds(kilograms: Double) -> Int {
    max(1, Int(min(1e6, (kilograms / 0.45359237 * 1_000).rounded() / 1_000).rounded(.up)))
  }
}
