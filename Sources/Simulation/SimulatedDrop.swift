import FulfilmentModel
import RealModule
import Statistics

/// One simulated drop: the SKU, and the numbers that make its demand.
struct SimulatedDrop {
  var sku: SKU
  /// Standard normal surprise of its total, which social signals may know about.
  var surprise: Double
  /// Expected units over the 28 days from the release on, pre-orders included.
  var expectedUnits: Double
  /// Share of them that is ordered before the release.
  var preOrderShare: Double
  /// Days before the release on which the booking window opens.
  var windowDays: Int
  /// Exponent of the booking curve.
  var bookingExponent: Double
  /// Days over which daily demand falls to 1/e after the release.
  var decayDays: Double
  /// Share of each region, summing to 1.
  var shares: [Double]
  /// Whether its edition was sold out by the planning date.
  var isSoldOut = false

  /// Returns the expected units ordered on a day relative to the release: before it along the
  /// booking curve, after it a spike that decays onto a slow tail, more on weekends.
  ///
  /// - Parameter weekday: 0 for Monday up to 6 for Sunday.
  func rate(day: Int, weekday: Int) -> Double {
    if day < 0 {
      guard day >= -windowDays else { return 0 }
      // The booking curve: share of pre-orders booked after some days of the window.
      func booked(_ days: Int) -> Double {
        Double.pow(Double(days) / Double(windowDays), bookingExponent)
      }
      let elapsed = day + windowDays
      return expectedUnits * preOrderShare * (booked(elapsed + 1) - booked(elapsed))
    }
    // Share of 28 days' demand that falls on a day, decaying to 1/e over `scale` days.
    func density(_ day: Double, _ scale: Double) -> Double {
      Double.exp(-day / scale) * (1 - Double.exp(-1 / scale)) / (1 - Double.exp(-28 / scale))
    }
    let shape = 0.75 * density(Double(day), decayDays) + 0.25 * density(Double(day), 60)
    // 1.35 on two days and 0.86 on five leave the week's sum unchanged.
    return expectedUnits * (1 - preOrderShare) * shape * (weekday >= 5 ? 1.35 : 0.86)
  }
}

/// The traits that drops of one kind share.
struct DropKind {
  private let name: String
  /// Deviation of the kind's log median from that of all drops.
  private let level: Double
  private let preOrderShare: Double
  private let bookingExponent: Double
  private let decayDays: Double
  private let shares: [Double]
  /// Price, and weights and volume of a unit.
  private let price: Double
  private let weightKg: Double
  private let weightLb: Int
  private let volumeM3: Double

  /// Draws the kinds, whose buyers' shares stray from those of all buyers by `deviation` in
  /// logarithms.
  static func all(
    shares: [Double], deviation: Double, source: inout RandomSource
  ) -> [DropKind] {
    let products: [(name: String, price: Double, kg: Double, lb: Int, m3: Double)] = [
      ("figure", 45, 0.5, 2, 0.004), ("print", 120, 0.4, 1, 0.003), ("jacket", 180, 1.1, 3, 0.012),
    ]
    return products.map { product in
      DropKind(
        name: product.name, level: 0.4 * source.normal(),
        preOrderShare: source.uniform(0.1, 0.35), bookingExponent: source.uniform(1.5, 4),
        decayDays: source.uniform(5, 11),
        shares: normalised(shares.map { $0 * Double.exp(deviation * source.normal()) }),
        price: product.price, weightKg: product.kg, weightLb: product.lb, volumeM3: product.m3)
    }
  }

  private static let colours = [
    "Amber", "Birch", "Cobalt", "Dune", "Ember", "Fern", "Garnet", "Haze", "Indigo", "Jade",
    "Khaki", "Lilac", "Moss", "Night", "Ochre", "Pearl", "Quartz", "Rust", "Slate", "Teal",
  ]

  /// Draws a drop of this kind.
  ///
  /// - Parameter number: the drop's number, from 1, which names it.
  func drop(
    number: Int, release: CalendarDate, settings: SimulationSettings, source: inout RandomSource
  ) -> SimulatedDrop {
    // Log-normal totals of deviation 0.7 around the kind's level.
    let surprise = source.normal()
    let expected = settings.medianDropUnits * Double.exp(level + 0.7 * surprise)
    // The weaker pre-orders are as a signal, the more their share varies between drops.
    let stray = (1 - settings.strengths.preOrders) * 0.9 * source.normal()
    // Gamma draws, normalised below, are Dirichlet shares around the kind's.
    let concentrated = shares.map { source.gamma(settings.dropConcentration * $0) }
    let colours = DropKind.colours
    let colour = colours[(number - 1) % colours.count]
    let round = number > colours.count ? " \((number - 1) / colours.count + 1)" : ""
    let sku = SKU(
      id: "drop-" + padded(number, digits: 3),
      name: "\(name.prefix(1).uppercased())\(name.dropFirst()) \(colour)\(round)",
      releaseDate: release, price: price, unitCost: price * 0.4, stockoutPenalty: price * 0.6,
      mintSupply: nil, availableUnits: 0, unitWeightKg: weightKg, billedWeightLb: weightLb,
      unitVolumeM3: volumeM3, casePackUnits: number % 4 == 0 ? 6 : 1, kind: name)
    return SimulatedDrop(
      sku: sku, surprise: surprise, expectedUnits: expected,
      preOrderShare: min(0.8, preOrderShare * Double.exp(stray)),
      windowDays: 10 + Int(source.uniform() * 25), bookingExponent: bookingExponent,
      decayDays: decayDays, shares: normalised(concentrated))
  }
}
