import FulfilmentModel

/// Units promised to attendees of live events, by SKU and region.
///
/// Attendees are promised delivery within a day. How many of them buy is a Beta-binomial share
/// learnt from events of released SKUs: orders from the event's regions in the seven days from the
/// release on, at most one for each attendee. A promise covers the expected buyers; placement takes
/// it as units of a SKU that must stand within a day's reach of a region.
package struct EventPromises: Sendable {
  /// One promise.
  package struct Promise: Sendable, Equatable {
    /// Identifier of the SKU.
    package let sku: String
    /// Identifier of the region.
    package let region: String
    /// Attendees, or those expected where the event is not over.
    package let people: Double
    /// Expected buyers among them, in units.
    package let units: Double
  }

  /// Promises for SKUs released after the planning date and within the horizon, by SKU and region.
  package let promises: [Promise]
  /// Share of attendees who buy, the posterior mean under a Beta(1, 4) prior.
  package let conversion: Double
  /// Attendees whose purchases that share was learnt from.
  package let learntFrom: Int
  /// Share of those who sign up that attend, as learnt.
  package let attendance: Double

  private struct Key: Hashable {
    var sku: String
    var region: String
  }

  /// Learns from the case's past events and promises for the coming releases.
  ///
  /// - Complexity: O(events + sales).
  package init(_ planningCase: PlanningCase) {
    let origin = planningCase.planningDate
    var releases: [String: CalendarDate] = [:]
    for sku in planningCase.skus { releases[sku.id] = sku.releaseDate }
    let firstWeek = EventPromises.firstWeekSales(planningCase.evidence.sales, releases: releases)
    var attendees: [Key: Int] = [:]
    // Seven of ten attend before any event was seen.
    var (signedUp, attended) = (1.0, 0.7)
    for event in planningCase.evidence.events where event.date <= origin {
      signedUp += Double(event.going)
      attended += Double(min(event.checkedIn, event.going))
      if let sku = event.sku {
        attendees[Key(sku: sku, region: event.region), default: 0] += event.checkedIn
      }
    }
    let attendance = attended / signedUp
    self.attendance = attendance
    var (bought, people) = (1.0, 5.0)
    var learnt = 0
    for (key, count) in attendees {
      guard let release = releases[key.sku], release.advanced(by: 7) <= origin else { continue }
      bought += Double(min(count, firstWeek[key] ?? 0))
      people += Double(count)
      learnt += count
    }
    let conversion = bought / people
    self.conversion = conversion
    learntFrom = learnt

    var expected: [Key: Double] = [:]
    for event in planningCase.evidence.events {
      guard let sku = event.sku, let release = releases[sku], planningCase.horizon.contains(release)
      else { continue }
      expected[Key(sku: sku, region: event.region), default: 0] +=
        event.date <= origin ? Double(event.checkedIn) : attendance * Double(event.going)
    }
    promises = expected.sorted { ($0.key.sku, $0.key.region) < ($1.key.sku, $1.key.region) }.map {
      Promise(
        sku: $0.key.sku, region: $0.key.region, people: $0.value, units: conversion * $0.value)
    }
  }

  /// Returns the sales of the first seven days of each SKU in each region.
  private static func firstWeekSales(
    _ sales: [Sale], releases: [String: CalendarDate]
  ) -> [Key: Int] {
    var units: [Key: Int] = [:]
    for sale in sales {
      guard let release = releases[sale.sku], (0..<7).contains(release.days(until: sale.date))
      else { continue }
      units[Key(sku: sale.sku, region: sale.region), default: 0] += sale.quantity
    }
    return units
  }
}
