import Diagnostics
import FulfilmentModel

/// The informativeness of each signal in a simulated world: 0 is pure noise, 1 is perfect.
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

  /// Creates strengths; the defaults are those of the bundled demo.
  package init(
    preOrders: Double = 0.7, social: Double = 0.5, tokenHolders: Double = 0.8,
    events: Double = 0.6, adTests: Double = 0.7
  ) {
    self.preOrders = preOrders
    self.social = social
    self.tokenHolders = tokenHolders
    self.events = events
    self.adTests = adTests
  }
}

/// The size and nature of a simulated world; the defaults are those of the bundled demo.
package struct SimulationSettings: Sendable, Equatable {
  /// The planning date.
  package var planningDate: CalendarDate = "2026-03-02"
  /// Days of history before it, 60...3650.
  package var historyDays = 200
  /// Days the plan must serve, 7...365.
  package var horizonDays = 28
  /// Number of regions, 3...100,000.
  package var regionCount = 60
  /// Number of hubs, at least 1 and at most the number of regions.
  package var hubCount = 12
  /// Drops released by the planning date, at least 0; 1...10,000 with the upcoming ones.
  package var earlierDropCount = 10
  /// Drops upcoming within the horizon, at least 0.
  package var upcomingDropCount = 4
  /// Median units wanted of a drop over 28 days, above 0 up to 10⁷.
  package var medianDropUnits = 600.0
  /// Standard deviation of the logarithm of taste between regions, at least 0; 0 means that
  /// population alone decides.
  package var tasteDeviation = 0.6
  /// Dirichlet concentration of each drop's shares around its kind's, above 0; where it is smaller,
  /// drops stray further.
  package var dropConcentration = 400.0
  /// People who sign up for a drop's event, as a share of its buyers, at least 0.
  package var attendeeShare = 1.0 / 12
  /// Token holders, 0...10⁷.
  package var holderCount = 800
  /// The informativeness of each signal.
  package var strengths = SignalStrengths()
  /// How pre-orders that are open on the planning date enter the plan.
  package var openPreOrders = OpenPreOrders.demand

  /// Creates the defaults.
  package init() {}

  /// Returns every value outside its range, named as the options of `forestock simulate` are.
  package var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    func check(_ name: String, _ value: Int, in range: ClosedRange<Int>) {
      guard !range.contains(value) else { return }
      found.append(
        Diagnostic(
          column: name, value: String(value),
          expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    func check(_ name: String, _ value: Double, isInRange: Bool, expected: String) {
      guard !isInRange else { return }
      found.append(Diagnostic(column: name, value: "\(value)", expected: expected))
    }
    check("regions", regionCount, in: 3...100_000)
    check("hubs", hubCount, in: 1...max(1, regionCount))
    check("skus", earlierDropCount + upcomingDropCount, in: 1...10_000)
    check("coming", upcomingDropCount, in: 0...max(1, earlierDropCount + upcomingDropCount))
    check("history-days", historyDays, in: 60...3650)
    check("horizon-days", horizonDays, in: 7...365)
    check("holders", holderCount, in: 0...10_000_000)
    check(
      "median-units", medianDropUnits, isInRange: medianDropUnits > 0 && medianDropUnits <= 1e7,
      expected: "a number above 0, at most 10000000")
    check(
      "taste-deviation", tasteDeviation, isInRange: tasteDeviation >= 0,
      expected: "a number of at least 0")
    check(
      "drop-concentration", dropConcentration, isInRange: dropConcentration > 0,
      expected: "a number above 0")
    check(
      "attendee-share", attendeeShare, isInRange: attendeeShare >= 0,
      expected: "a number of at least 0")
    for (name, value) in [
      ("preorders", strengths.preOrders), ("social", strengths.social),
      ("holders", strengths.tokenHolders), ("events", strengths.events),
      ("ads", strengths.adTests),
    ] {
      check(
        name + "-strength", value, isInRange: (0...1).contains(value),
        expected: "a number from 0 to 1")
    }
    return found
  }
}
