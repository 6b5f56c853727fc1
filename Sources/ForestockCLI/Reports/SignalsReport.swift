import DemandSignals
import Forestock

/// The output of `signals`: the evidence of a case signal by signal.
///
/// JSON has every digit, the Markdown tables round. Regions below `privacyFloor` stand together
/// without names.
struct SignalsReport: Encodable {
  /// Attendance, conversion and promises of all events together.
  struct Events: Encodable {
    /// Share of those signed up who attend, as learnt from past events.
    var attendance: Double
    /// Share of attendees who buy, a posterior mean.
    var conversion: Double
    /// Attendees whose purchases `conversion` was learnt from; 0 leaves the prior alone.
    var learntFrom: Int
    /// Expected units promised to attendees.
    var promisedUnits: Double
    /// Regions with promised units.
    var promisedRegions: Int
  }

  /// Holders and balances; `nil` where the case has no token holdings.
  var holders: TokenConcentration?
  /// Fewest holders of a region that is shown by name.
  var privacyFloor: Int
  /// Tests of upcoming drops, or of no drop in particular.
  var adTests: [AdTestReading]
  /// Events of the case; `nil` where it has none.
  var events: Events?
  /// The weight of each geographic signal, in pseudo-units that it adds to the prior of regional
  /// shares.
  var geography: [FittedDemand.SignalWeight]
  /// Weight of ad tests for upcoming drops, in pseudo-units per conversion.
  var weightOfTests: Double?
  /// The next tests by falling value; empty unless asked for.
  var nextTests: [NextAdTest.Candidate] = []

  /// Reads the signals of a case and fits the demand model for their weights.
  ///
  /// - Parameters:
  ///   - demand: the settings of the model; its excluded wallets do not count as holders.
  ///   - privacyFloor: fewest holders of a region that is shown by name, at least 1.
  /// - Complexity: one fit of the demand model.
  init(_ planningCase: PlanningCase, demand: DemandSettings, privacyFloor: Int) {
    self.privacyFloor = privacyFloor
    let evidence = planningCase.evidence
    if !evidence.tokenHoldings.isEmpty {
      holders = TokenConcentration(
        evidence.tokenHoldings, excluded: demand.excludedWallets, privacyFloor: privacyFloor)
    }
    let upcoming = Set(
      planningCase.skus.filter { $0.releaseDate > planningCase.planningDate }.map(\.id))
    adTests = AdTestReading.read(evidence.adTests)
      .filter { $0.sku.map(upcoming.contains) ?? true }
    if !evidence.events.isEmpty {
      let read = EventPromises(planningCase)
      events = Events(
        attendance: read.attendance, conversion: read.conversion, learntFrom: read.learntFrom,
        promisedUnits: read.promises.reduce(0) { $0 + $1.units },
        promisedRegions: Set(read.promises.map(\.region)).count)
    }
    geography = DemandModel(demand).fit(planningCase).signalWeights
  }

  /// Adds the valued next tests.
  mutating func add(_ next: NextAdTest) {
    weightOfTests = next.weightOfTests
    nextTests = next.candidates
  }
}

extension SignalsReport {
  /// The report as Markdown tables; money in `currency`.
  ///
  /// Geographic signals always; holders, events, ad tests and next tests where the case has them.
  func text(currency: String) -> String {
    var lines = [
      "| geographic signal | pseudo-units, released SKUs | pseudo-units, upcoming drops |",
      "| --- | --- | --- |",
    ]
    for weight in geography {
      lines.append(
        "| \(weight.signal.rawValue) | \(decimal(weight.releasedUnits, 1)) "
          + "| \(decimal(weight.upcomingUnits, 1)) |")
    }
    if let holders { lines += [""] + text(holders) }
    if let events {
      lines += [
        "",
        "events: \(decimal(100 * events.attendance, 0)) % of those signed up attend, "
          + "\(decimal(100 * events.conversion, 0)) % of attendees buy "
          + "(from \(events.learntFrom) events); \(decimal(events.promisedUnits, 1)) units promised "
          + "in \(events.promisedRegions) regions",
      ]
    }
    if !adTests.isEmpty { lines += [""] + testLines }
    if !nextTests.isEmpty { lines += [""] + nextLines(currency) }
    return lines.joined(separator: "\n")
  }

  /// Returns the concentration of balances in a sentence, and the table of regions.
  private func text(_ holders: TokenConcentration) -> [String] {
    var lines = [
      "holders: \(holders.holders) with \(decimal(holders.balance, 0)) tokens, "
        + "\(decimal(holders.excludedBalance, 0)) in excluded wallets; "
        + "\(decimal(100 * holders.sharedRegionShare, 0)) % share a region; Gini "
        + "\(decimal(holders.gini, 2)), the largest hundredth holds "
        + "\(decimal(100 * holders.topHundredthShare, 0)) %, tail exponent "
        + (holders.tailExponent.map { decimal($0, 2) } ?? "unknown"),
      "", "| region | holders | tokens |", "| --- | --- | --- |",
    ]
    for place in holders.places {
      let name =
        place.region ?? "without a region, or with fewer than \(privacyFloor) holders"
      lines.append("| \(name) | \(place.holders) | \(decimal(place.balance, 0)) |")
    }
    return lines
  }

  /// Lift of each region with the money that would halve its interval; `all` is no drop in
  /// particular.
  private var testLines: [String] {
    var lines = [
      "| ad test | region | spend | clicks | conversions | lift | 80 % interval | cost to halve it |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for test in adTests {
      lines.append(
        "| \(test.sku ?? "all") | \(test.region) | \(decimal(test.spend, 2)) | \(test.clicks) "
          + "| \(test.conversions) | \(decimal(test.lift, 2)) "
          + "| \(decimal(test.interval.lowerBound, 2)) to \(decimal(test.interval.upperBound, 2)) "
          + "| \(test.costToHalveInterval.map { decimal($0, 2) } ?? "unknown") |")
    }
    return lines
  }

  /// Next tests with the expected saving, in all and for each unit of money.
  private func nextLines(_ currency: String) -> [String] {
    var lines = [
      "| next test | region | spend | clicks | saves \(currency) | for each \(currency) |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for test in nextTests {
      lines.append(
        "| \(test.sku) | \(test.region) | \(decimal(test.spend, 2)) | \(test.clicks) "
          + "| \(decimal(test.value, 2)) | \(decimal(test.valuePerMoney, 2)) |")
    }
    if let weightOfTests {
      lines += [
        "", "a conversion weighs \(decimal(weightOfTests, 3)) pseudo-units for an upcoming drop",
      ]
    }
    return lines
  }
}
