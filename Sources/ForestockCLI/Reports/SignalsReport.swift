import Forestock

/// What the signals of a case say, for a person or a program.
struct SignalsReport: Encodable {
  struct Holders: Encodable {
    var holders: Int
    var balance: Double
    var excludedBalance: Double
    var sharedRegionShare: Double
    var gini: Double
    var topHundredthShare: Double
    var tailExponent: Double?
    var privacyFloor: Int
    var places: [Place]
  }

  struct Place: Encodable {
    var region: String?
    var holders: Int
    var balance: Double
  }

  struct Test: Encodable {
    var sku: String?
    var region: String
    var spend: Double
    var clicks: Int
    var conversions: Int
    var lift: Double
    var low: Double
    var high: Double
    var costToHalveInterval: Double?
  }

  struct Events: Encodable {
    var attendance: Double
    var conversion: Double
    var learntFrom: Int
    var promisedUnits: Double
    var promisedRegions: Int
  }

  struct Weight: Encodable {
    var source: String
    var unitsForSKUsOut: Double
    var unitsForDropsToCome: Double
  }

  struct Next: Encodable {
    var sku: String
    var region: String
    var spend: Double
    var clicks: Int
    var value: Double
    var valuePerMoney: Double
  }

  var holders: Holders?
  var adTests: [Test]
  var events: Events?
  var geography: [Weight]
  var weightOfTests: Double?
  var nextTests: [Next] = []

  init(_ night: PlanningCase, demand: DemandSettings, privacyFloor: Int) {
    let evidence = night.evidence
    if !evidence.tokenHoldings.isEmpty {
      let read = TokenConcentration(
        evidence.tokenHoldings, excluded: demand.excludedWallets, privacyFloor: privacyFloor)
      holders = Holders(
        holders: read.holders, balance: read.balance, excludedBalance: read.excludedBalance,
        sharedRegionShare: read.sharedRegionShare, gini: read.gini,
        topHundredthShare: read.topHundredthShare, tailExponent: read.tailExponent,
        privacyFloor: privacyFloor,
        places: read.places.map {
          Place(region: $0.region, holders: $0.holders, balance: $0.balance)
        })
    }
    let coming = Set(night.skus.filter { $0.releaseDate > night.planningDate }.map(\.id))
    adTests = AdTestReading.read(evidence.adTests).filter { $0.sku.map(coming.contains) ?? true }
      .map {
        Test(
          sku: $0.sku, region: $0.region, spend: $0.spend, clicks: $0.clicks,
          conversions: $0.conversions, lift: $0.lift, low: $0.interval.lowerBound,
          high: $0.interval.upperBound, costToHalveInterval: $0.costToHalveInterval)
      }
    if !evidence.events.isEmpty {
      let read = EventPromises(night)
      events = Events(
        attendance: read.attendance, conversion: read.conversion, learntFrom: read.learntFrom,
        promisedUnits: read.promises.reduce(0) { $0 + $1.units },
        promisedRegions: Set(read.promises.map(\.region)).count)
    }
    geography = DemandModel(demand).fit(night).signalWeights.map {
      Weight(
        source: $0.signal.rawValue, unitsForSKUsOut: $0.releasedUnits,
        unitsForDropsToCome: $0.upcomingUnits)
    }
  }

  mutating func add(_ next: NextAdTest) {
    weightOfTests = next.weightOfTests
    nextTests = next.candidates.map {
      Next(
        sku: $0.sku, region: $0.region, spend: $0.spend, clicks: $0.clicks, value: $0.value,
        valuePerMoney: $0.valuePerMoney)
    }
  }
}

extension SignalsReport {
  func text(currency: String) -> String {
    var lines = [
      "| source of geography | pseudo-units, SKUs out | pseudo-units, drops to come |",
      "| --- | --- | --- |",
    ]
    for weight in geography {
      lines.append(
        "| \(weight.source) | \(decimal(weight.unitsForSKUsOut, 1)) "
          + "| \(decimal(weight.unitsForDropsToCome, 1)) |")
    }
    if let holders { lines += [""] + text(holders) }
    if let events {
      lines += [
        "",
        "events: \(decimal(100 * events.attendance, 0)) % of those who sign up come, "
          + "\(decimal(100 * events.conversion, 0)) % of attendees buy "
          + "(learnt from \(events.learntFrom)); \(decimal(events.promisedUnits, 1)) units promised "
          + "in \(events.promisedRegions) regions",
      ]
    }
    if !adTests.isEmpty { lines += [""] + testLines }
    if !nextTests.isEmpty { lines += [""] + nextLines(currency) }
    return lines.joined(separator: "\n")
  }

  private func text(_ holders: Holders) -> [String] {
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
        place.region ?? "without a region, or with fewer than \(holders.privacyFloor) holders"
      lines.append("| \(name) | \(place.holders) | \(decimal(place.balance, 0)) |")
    }
    return lines
  }

  private var testLines: [String] {
    var lines = [
      "| ad test | region | spend | clicks | conversions | lift | 80 % interval | cost to halve it |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for test in adTests {
      lines.append(
        "| \(test.sku ?? "all") | \(test.region) | \(decimal(test.spend, 2)) | \(test.clicks) "
          + "| \(test.conversions) | \(decimal(test.lift, 2)) "
          + "| \(decimal(test.low, 2)) to \(decimal(test.high, 2)) "
          + "| \(test.costToHalveInterval.map { decimal($0, 2) } ?? "unknown") |")
    }
    return lines
  }

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
        "", "a conversion counts \(decimal(weightOfTests, 3)) pseudo-units for a drop to come",
      ]
    }
    return lines
  }
}
