import FulfilmentModel

/// Units promised to people who come to live events, by SKU and region.
///
/// Attendees are promised delivery within a day. How many of them buy is a Beta-binomial share learnt
/// from events of SKUs that are out: orders from the event's regions in the seven days from the
/// release on, at most one for each person who came. A promise covers the expected buyers; placement
/// takes it as units of a SKU that must stand within a day's reach of a region.
package struct EventPromises: Sendable {
  /// One promise.
  package struct Promise: Sendable, Equatable {
    /// Identifier of the SKU.
    package var sku: String
    /// Identifier of the region.
    package var region: String
    /// People who came, or are expected to.
    package var people: Double
    /// Expected buyers among them.
    package var units: Double
  }

  /// Promises for SKUs released after the planning date and within the horizon.
  package let promises: [Promise]
  /// Share of attendees who bought, as learnt.
  package let conversion: Double
  /// People whose purchases that share was learnt from.
  package let learntFrom: Int
  /// Share of those who sign up that come, as learnt.
  package let attendance: Double

  /// Learns from the case's past events.
  ///
  /// - Complexity: O(events + sales).
  package init(_ planningCase: PlanningCase) {
    struct Key: Hashable {
      var sku: String
      var region: String
    }
    let evening = planningCase.planningDate
    var releases: [String: CalendarDate] = [:]
    for sku in planningCase.skus { releases[sku.id] = sku.releaseDate }
    var firstWeek: [Key: Int] = [:]
    for sale in planningCase.evidence.sales {
      guard let release = releases[sale.sku], (0..<7).contains(release.days(until: sale.date))
      else { continue }
      firstWeek[Key(sku: sale.sku, region: sale.region), default: 0] += sale.quantity
    }
    var came: [Key: Int] = [:]
    var (signed, present) = (1.0, 0.7)
    for event in planningCase.evidence.events where event.date <= evening {
      signed += Double(event.going)
      present += Double(min(event.checkedIn, event.going))
      if let sku = event.sku {
        came[Key(sku: sku, region: event.region), default: 0] += event.checkedIn
      }
    }
    attendance = present / signed
    // Beta(1, 4) before any event.
    var (bought, people) = (1.0, 5.0)
    var learnt = 0
    for (key, count) in came {
      guard let release = releases[key.sku], release.advanced(by: 7) <= evening else { continue }
      bought += Double(min(count, firstWeek[key] ?? 0))
      people += Double(count)
      learnt += count
    }
    conversion = bought / people
    learntFrom = learnt

    var expected: [Key: Double] = [:]
    for event in planningCase.evidence.events {
      guard let sku = event.sku, let release = releases[sku], planningCase.horizon.contains(release)
      else { continue }
      expected[Key(sku: sku, region: event.region), default: 0] +=
        event.date <= evening ? Double(event.checkedIn) : attendance * Double(event.going)
    }
    let share = conversion
    promises = expected.sorted { ($0.key.sku, $0.key.region) < ($1.key.sku, $1.key.region) }.map {
      Promise(
        sku: $0.key.sku, region: $0.key.region, people: $0.value, units: share * $0.value)
    }
  }
}
