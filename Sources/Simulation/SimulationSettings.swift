import FulfilmentModel

/// How truly each signal speaks of demand in a simulated world: 0 is pure noise, 1 is perfect.
package struct SignalStrengths: Sendable, Equatable {
  /// Pre-orders: how closely their share of a drop's total follows the kind's.
  package var preOrders: Double
  /// Search and views: how closely the level before a release follows the drop's total.
  package var social: Double
  /// Where token holders live against where buyers live.
  package var tokenHolders: Double
  /// Where attendees of events live against where buyers live.
  package var events: Double
  /// Where test advertisements convert against where buyers live.
  package var adTests: Double

  /// Strengths within 0...1.
  package init(
    preOrders: Double = 0.7, social: Double = 0.5, tokenHolders: Double = 0.8,
    events: Double = 0.6, adTests: Double = 0.7
  ) {
    for value in [preOrders, social, tokenHolders, events, adTests] {
      precondition((0...1).contains(value), "strength \(value) outside 0...1")
    }
    self.preOrders = preOrders
    self.social = social
    self.tokenHolders = tokenHolders
    self.events = events
    self.adTests = adTests
  }
}

/// The size and nature of a simulated world.
package struct SimulationSettings: Sendable, Equatable {
  /// The evening of the plan.
  package var planningDate: CalendarDate
  /// Days of history before it.
  package var historyDays: Int
  /// Days the plan must serve.
  package var horizonDays: Int
  /// Number of regions, at least 3.
  package var regionCount: Int
  /// Number of hubs, at least 1 and at most the number of regions.
  package var hubCount: Int
  /// Drops released before the planning date.
  package var earlierDropCount: Int
  /// Drops to come within the horizon.
  package var comingDropCount: Int
  /// Median units wanted of a drop over 28 days.
  package var medianDropUnits: Double
  /// Standard deviation of the logarithm of taste between regions; 0 means population alone.
  package var tasteDeviation: Double
  /// Concentration of each drop's places around its kind's; where it is smaller, drops stray further.
  package var dropConcentration: Double
  /// People who sign up for a drop's event, as a share of its buyers.
  package var attendeeShare: Double
  /// Token holders drawn.
  package var holderCount: Int
  /// How truly each signal speaks.
  package var strengths: SignalStrengths
  /// How pre-orders that are open on the planning date enter the plan.
  package var openPreOrders: OpenPreOrders

  /// A world as described; the defaults are those of the bundled demo.
  package init(
    planningDate: CalendarDate = CalendarDate(daysSinceEpoch: 20_514), historyDays: Int = 200,
    horizonDays: Int = 28, regionCount: Int = 60, hubCount: Int = 12, earlierDropCount: Int = 10,
    comingDropCount: Int = 4, medianDropUnits: Double = 600, tasteDeviation: Double = 0.6,
    dropConcentration: Double = 400, attendeeShare: Double = 1.0 / 12, holderCount: Int = 800,
    strengths: SignalStrengths = SignalStrengths(),
    openPreOrders: OpenPreOrders = .demand
  ) {
    precondition(regionCount >= 3, "\(regionCount) regions, at least 3")
    precondition((1...regionCount).contains(hubCount), "\(hubCount) hubs in \(regionCount) regions")
    precondition(earlierDropCount >= 0 && comingDropCount >= 0, "negative number of drops")
    precondition(earlierDropCount + comingDropCount >= 1, "no drop")
    precondition(historyDays >= 60 && horizonDays >= 7, "too few days")
    precondition(medianDropUnits > 0 && tasteDeviation >= 0 && holderCount >= 0, "negative size")
    self.planningDate = planningDate
    self.historyDays = historyDays
    self.horizonDays = horizonDays
    self.regionCount = regionCount
    self.hubCount = hubCount
    self.earlierDropCount = earlierDropCount
    self.comingDropCount = comingDropCount
    self.medianDropUnits = medianDropUnits
    self.tasteDeviation = tasteDeviation
    precondition(dropConcentration > 0 && attendeeShare >= 0, "negative concentration or share")
    self.dropConcentration = dropConcentration
    self.attendeeShare = attendeeShare
    self.holderCount = holderCount
    self.strengths = strengths
    self.openPreOrders = openPreOrders
  }
}
