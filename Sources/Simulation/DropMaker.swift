import FulfilmentModel
import RealModule
import Statistics

/// One invented drop: what it is, and what makes its demand.
struct SimulatedDrop {
  var sku: SKU
  var kind: Int
  /// Standardised surprise of its total, which social signals may know about.
  var surprise: Double
  var expectedUnits: Double
  var preOrderShare: Double
  var windowDays: Int
  var bookingExponent: Double
  var decayDays: Double
  var shares: [Double]
  var isSoldOut: Bool
}

/// What drops of one kind have in common.
struct DropKind {
  var name: String
  var level: Double
  var preOrderShare: Double
  var bookingExponent: Double
  var decayDays: Double
  var shares: [Double]

  static let names = ["figure", "print", "jacket"]

  /// The kinds, whose buyers' shares stray from the land's by `deviation` in logarithms.
  static func make(_ shares: [Double], deviation: Double, _ source: inout RandomSource)
    -> [DropKind]
  {
    names.map { name in
      DropKind(
        name: name, level: 0.4 * source.normal(), preOrderShare: source.uniform(0.1, 0.35),
        bookingExponent: source.uniform(1.5, 4), decayDays: source.uniform(5, 11),
        shares: Simulation.shares(shares.map { $0 * Double.exp(deviation * source.normal()) }))
    }
  }
}

struct DropMaker {
  private static let colours = [
    "Amber", "Birch", "Cobalt", "Dune", "Ember", "Fern", "Garnet", "Haze", "Indigo", "Jade",
    "Khaki",
    "Lilac", "Moss", "Night", "Ochre", "Pearl", "Quartz", "Rust", "Slate", "Teal",
  ]

  /// A drop of the given release day.
  static func make(
    _ number: Int, kind: Int, kinds: [DropKind], release: CalendarDate,
    settings: SimulationSettings, _ source: inout RandomSource
  ) -> SimulatedDrop {
    let family = kinds[kind]
    let surprise = source.normal()
    let expected = settings.medianDropUnits * Double.exp(family.level + 0.7 * surprise)
    let stray = (1 - settings.strengths.preOrders) * 0.9 * source.normal()
    let concentrated = family.shares.map { source.gamma(settings.dropConcentration * $0) }
    let colour = colours[(number - 1) % colours.count]
    let edition = number > colours.count ? " \((number - 1) / colours.count + 1)" : ""
    let price = [45.0, 120, 180][kind % 3]
    let sku = SKU(
      id: "drop-" + MapMaker.padded(number, 3),
      name: "\(family.name.prefix(1).uppercased())\(family.name.dropFirst()) \(colour)\(edition)",
      releaseDate: release, price: price, unitCost: price * 0.4, stockoutPenalty: price * 0.6,
      mintSupply: nil, availableUnits: 0,
      unitWeightKg: [0.5, 0.4, 1.1][kind % 3], billedWeightLb: [2, 1, 3][kind % 3],
      unitVolumeM3: [0.004, 0.003, 0.012][kind % 3],
      casePackUnits: number % 4 == 0 ? 6 : 1, kind: family.name)
    return SimulatedDrop(
      sku: sku, kind: kind, surprise: surprise, expectedUnits: expected,
      preOrderShare: min(0.8, family.preOrderShare * Double.exp(stray)),
      windowDays: 10 + Int(source.uniform() * 25), bookingExponent: family.bookingExponent,
      decayDays: family.decayDays, shares: shares(concentrated), isSoldOut: false)
  }

  /// Expected units ordered on a day relative to the release: before it along the booking curve,
  /// after it a spike that decays onto a slow tail, more on weekends.
  static func rate(_ drop: SimulatedDrop, day: Int, weekday: Int) -> Double {
    if day < 0 {
      guard day >= -drop.windowDays else { return 0 }
      func booked(_ days: Int) -> Double {
        Double.pow(Double(days) / Double(drop.windowDays), drop.bookingExponent)
      }
      let elapsed = day + drop.windowDays
      return drop.expectedUnits * drop.preOrderShare * (booked(elapsed + 1) - booked(elapsed))
    }
    func density(_ day: Double, _ scale: Double) -> Double {
      Double.exp(-day / scale) * (1 - Double.exp(-1 / scale)) / (1 - Double.exp(-28 / scale))
    }
    let shape = 0.75 * density(Double(day), drop.decayDays) + 0.25 * density(Double(day), 60)
    // 1.35 on two days and 0.86 on five leave the week's sum unchanged.
    return drop.expectedUnits * (1 - drop.preOrderShare) * shape * (weekday >= 5 ? 1.35 : 0.86)
  }
}
