/// A two-stage stochastic linear program of transport, with commodities s, sites h, sinks r and
/// scenarios w: a newsvendor with many products, warehouses and customers.
///
/// First stage, decided now: x[s,h] ≥ 0, units of a commodity placed at a site. Second stage, the
/// recourse in scenario w of probability π_w: y[s,a,w] ≥ 0 shipped on the arcs a of each sink,
/// u[s,r,w] ≥ 0 left unserved. Minimise
///
///     Σ c·x + Σ γ |x − m| + Σ_w π_w (Σ f·y + Σ g·u)
///
/// (γ is 0 where `changeCost` is `nil`) subject to
///
///     demand (s,r,w)     Σ_a y + u  = d
///     link (s,h,w)       Σ y        ≤ x + o
///     throughput (h,w)   Σ_s Σ y    ≤ T_h
///     capacity (h)       Σ_s v_s x  ≤ C_h
///     supply (s)         Σ_h x      ≤ E_s
///     rules (k)          Σ a_k x    ≤ b_k, or = b_k
///
/// With `periods` the sinks are orders of periods and throughput holds in each: see `SalesPeriods`.
/// With limits ≥ 0 every program is feasible (x = 0, u = d), and with costs ≥ 0 bounded. A rule whose
/// limit is below 0 asks for units; then `feasiblePlacement` keeps all limits. Units of money, goods
/// and volume are the caller's; π sums to 1.
///
/// Reference: Birge & Louveaux, "Introduction to Stochastic Programming" (2011), chapters 1 and 5.
public struct StochasticTransport: Sendable {
  /// A linear limit on x: Σ coefficient · x ≤ `limit`, or = `limit` in an equation.
  public struct Rule: Sendable, Equatable {
    /// Name in reports and exported models.
    public var name: String
    /// Coefficients, finite, indexed `commodity * siteCount + site`.
    public var coefficients: [Double]
    /// Right-hand side, finite; below 0 only in a program with a `feasiblePlacement`.
    public var limit: Double

    /// Whether the sum must equal the limit; its price is free in sign.
    package var isEquation = false

    /// Whether no coefficient is below 0 and the limit is 0, so that every x that counts is 0.
    package var keepsNothing: Bool { limit == 0 && coefficients.allSatisfy { $0 >= 0 } }

    /// Returns the left-hand side of a placement, indexed like the coefficients.
    package func activity(of placement: [Double]) -> Double {
      var sum = 0.0
      for (a, x) in zip(coefficients, placement) where a != 0 { sum += a * x }
      return sum
    }

    /// Creates a rule.
    public init(name: String, coefficients: [Double], limit: Double) {
      self.name = name
      self.coefficients = coefficients
      self.limit = limit
    }
  }

  /// Money for each unit of x more or less than an earlier placement had.
  package struct ChangeCost: Sendable, Equatable {
    /// m: units of the earlier placement, indexed as `placementCost`, at least 0.
    package var earlier: [Double]
    /// γ: money per unit, at least 0.
    package var price: Double

    /// Creates a change cost.
    package init(earlier: [Double], price: Double) {
      self.earlier = earlier
      self.price = price
    }

    /// Returns what a placement's changes cost.
    package func cost(of placement: [Double]) -> Double {
      var units = 0.0
      for (x, m) in zip(placement, earlier) { units += (x - m).magnitude }
      return price * units
    }
  }

  /// Number of commodities S.
  package var commodityCount: Int
  /// Number of sites H.
  package var siteCount: Int
  /// Number of sinks R.
  package var sinkCount: Int
  /// The arcs of sink r are those from `arcStart[r]` up to `arcStart[r + 1]`.
  package var arcStart: [Int]
  /// Site of each arc; ascending within a sink, no site twice.
  package var arcSite: [Int]
  /// f: money per unit, indexed `commodity * arcCount + arc`, at least 0.
  package var arcCost: [Double]
  /// g: money per unit unserved, indexed `commodity * sinkCount + sink`, at least 0.
  package var shortageCost: [Double]
  /// c: money per unit placed, indexed `commodity * siteCount + site`, at least 0.
  package var placementCost: [Double]
  /// o: units at a site beforehand, indexed as `placementCost`, at least 0.
  package var openingStock: [Double]
  /// E: units of a commodity that can be placed, at least 0.
  package var supply: [Double]
  /// v: what a unit takes of a site's capacity, at least 0.
  package var volume: [Double]
  /// C: what a site can take, at least 0, infinite where there is no limit.
  package var capacity: [Double]
  /// T: units a site can ship in a scenario, at least 0, infinite where there is no limit.
  package var throughput: [Double]
  /// Further limits on x.
  package var rules: [Rule]
  /// A placement that keeps supply, capacities and rules, indexed as `placementCost`; `nil` where
  /// placing nothing does. Towards it an iterate is moved that breaks a rule which asks for units.
  package var feasiblePlacement: [Double]? {
    didSet { checkFeasiblePlacement() }
  }
  /// γ and m; `nil` where changes cost nothing.
  package var changeCost: ChangeCost? {
    didSet { checkChangeCost() }
  }
  /// The periods in which demand comes; `nil` where it comes at once.
  package var periods: SalesPeriods? {
    didSet { periods?.checkInvariants(self) }
  }
  /// π: probability of each scenario, positive.
  package var probabilities: [Double]
  /// d: units wanted, indexed `(scenario * commodityCount + commodity) * sinkCount + sink`.
  package var demand: [Double]

  /// Number of arcs over all sinks.
  package var arcCount: Int { arcSite.count }
  /// Number of scenarios W.
  package var scenarioCount: Int { probabilities.count }

  /// Creates a program.
  ///
  /// - Precondition: array lengths agree with the counts; numbers lie in the ranges stated at the
  ///   properties.
  public init(
    commodityCount: Int, siteCount: Int, sinkCount: Int, arcStart: [Int], arcSite: [Int],
    arcCost: [Double], shortageCost: [Double], placementCost: [Double], openingStock: [Double],
    supply: [Double], volume: [Double], capacity: [Double], throughput: [Double],
    rules: [Rule] = [], probabilities: [Double], demand: [Double]
  ) {
    self.commodityCount = commodityCount
    self.siteCount = siteCount
    self.sinkCount = sinkCount
    self.arcStart = arcStart
    self.arcSite = arcSite
    self.arcCost = arcCost
    self.shortageCost = shortageCost
    self.placementCost = placementCost
    self.openingStock = openingStock
    self.supply = supply
    self.volume = volume
    self.capacity = capacity
    self.throughput = throughput
    self.rules = rules
    self.probabilities = probabilities
    self.demand = demand
    checkInvariants()
  }

  /// Whether placing nothing keeps every rule.
  package var allowsNothing: Bool { rules.allSatisfy { $0.limit >= 0 && !$0.isEquation } }

  private func checkFeasiblePlacement() {
    guard let feasiblePlacement else { return }
    precondition(
      feasiblePlacement.count == placementCost.count
        && feasiblePlacement.allSatisfy { $0 >= 0 && $0.isFinite },
      "feasible placement: wrong length, or a number is not finite and >= 0")
  }

  private func checkChangeCost() {
    guard let changeCost else { return }
    precondition(changeCost.earlier.count == placementCost.count, "earlier placement: wrong length")
    precondition(
      changeCost.earlier.allSatisfy { $0 >= 0 && $0.isFinite } && changeCost.price >= 0
        && changeCost.price.isFinite, "change cost: a number is not finite and >= 0")
  }

  private func checkInvariants() {
    func check(_ name: String, _ values: [Double], count: Int, infinite: Bool = false) {
      precondition(values.count == count, "\(name): \(values.count) values, expected \(count)")
      precondition(
        values.allSatisfy { $0 >= 0 && (infinite || $0.isFinite) }, "\(name): a value is not >= 0")
    }
    let (s, h, r) = (commodityCount, siteCount, sinkCount)
    precondition(arcStart.count == r + 1 && arcStart.first == 0 && arcStart.last == arcCount)
    for sink in 0..<r {
      let sites = arcSite[arcStart[sink]..<arcStart[sink + 1]]
      precondition(sites.allSatisfy { (0..<h).contains($0) }, "sink \(sink): unknown site")
      precondition(
        zip(sites, sites.dropFirst()).allSatisfy { $0 < $1 }, "sink \(sink): sites not ascending")
    }
    check("arc cost", arcCost, count: s * arcCount)
    check("shortage cost", shortageCost, count: s * r)
    check("placement cost", placementCost, count: s * h)
    check("opening stock", openingStock, count: s * h)
    check("supply", supply, count: s)
    check("volume", volume, count: s)
    check("capacity", capacity, count: h, infinite: true)
    check("throughput", throughput, count: h, infinite: true)
    for rule in rules {
      precondition(rule.coefficients.count == s * h, "rule \(rule.name): wrong length")
      precondition(
        rule.coefficients.allSatisfy(\.isFinite) && rule.limit.isFinite,
        "rule \(rule.name): a number is not finite")
    }
    precondition(probabilities.allSatisfy { $0 > 0 && $0.isFinite }, "a probability is not > 0")
    precondition(demand.count == scenarioCount * s * r, "demand: \(demand.count) values")
    precondition(demand.allSatisfy { $0 >= 0 && $0.isFinite }, "a demand is not >= 0")
  }
}
