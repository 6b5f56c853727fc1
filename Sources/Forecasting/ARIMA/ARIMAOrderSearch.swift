/// The stepwise search of Hyndman and Khandakar: from a few starting orders to the best neighbour,
/// as long as one improves AICc.
///
/// Reference: R. J. Hyndman, Y. Khandakar, "Automatic time series forecasting: the forecast package
/// for R" (2008), doi:10.18637/jss.v027.i03, section 3.2.
struct ARIMAOrderSearch {
  private let problem: ARIMAProblem
  /// Observations of the series before it is differenced.
  private let observations: Int
  /// Largest p and q.
  private let largestPlain: Int
  /// Largest P and Q.
  private let largestSeasonal: Int
  private var tried = Set<ARIMAOrder>()
  private var best: ARIMAProblem.Candidate?

  /// Orders tried at most.
  private static let attemptLimit = 94

  /// Changes of (p, q, P, Q) to a neighbour: seasonal orders before plain ones, one change before
  /// two.
  private static let moves: [(p: Int, q: Int, P: Int, Q: Int)] = [
    (0, 0, -1, 0), (0, 0, 0, -1), (0, 0, 1, 0), (0, 0, 0, 1), (0, 0, -1, -1), (0, 0, -1, 1),
    (0, 0, 1, -1), (0, 0, 1, 1), (-1, 0, 0, 0), (0, -1, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0),
    (-1, -1, 0, 0), (-1, 1, 0, 0), (1, -1, 0, 0), (1, 1, 0, 0),
  ]

  /// Creates a search whose orders are small against the number of observations.
  init(_ problem: ARIMAProblem, observations: Int) {
    self.problem = problem
    self.observations = observations
    let season = problem.season
    largestPlain = min(5, observations / 3, season > 1 ? season - 1 : 5)
    largestSeasonal = season > 1 ? min(2, observations / 3 / season) : 0
  }

  /// Returns the best order met; `nil` where none could be fitted.
  mutating func run() -> ARIMAProblem.Candidate? {
    tryStartingOrders()
    // The walk keeps the constant as long as leaving it out has not been a step of its own.
    var hasConstant = problem.allowsConstant
    var improved = true
    while improved, let centre = best?.order {
      improved = false
      for move in Self.moves
      where improves(
        order(
          p: centre.p + move.p, q: centre.q + move.q, P: centre.seasonalP + move.P,
          Q: centre.seasonalQ + move.Q, hasConstant: hasConstant))
      {
        improved = true
        break
      }
      if !improved {
        improved = improves(
          order(
            p: centre.p, q: centre.q, P: centre.seasonalP, Q: centre.seasonalQ,
            hasConstant: !hasConstant))
        if improved { hasConstant.toggle() }
      }
    }
    return best
  }

  /// Tries a rich model, white noise, a first-order autoregression and moving average, and no
  /// constant.
  private mutating func tryStartingOrders() {
    let constant = problem.allowsConstant
    let (one, seasonalOne) = (min(1, largestPlain), min(1, largestSeasonal))
    let rich = min(observations < 10 ? 1 : 2, largestPlain)
    let seasonal = observations < 10 ? 0 : seasonalOne
    let orders = [
      order(p: rich, q: rich, P: seasonal, Q: seasonal, hasConstant: constant),
      order(p: 0, q: 0, P: 0, Q: 0, hasConstant: constant),
      order(p: one, q: 0, P: seasonalOne, Q: 0, hasConstant: constant),
      order(p: 0, q: one, P: 0, Q: seasonalOne, hasConstant: constant),
      order(p: 0, q: 0, P: 0, Q: 0, hasConstant: false),
    ]
    for order in orders { _ = improves(order) }
  }

  private func order(p: Int, q: Int, P: Int, Q: Int, hasConstant: Bool) -> ARIMAOrder {
    ARIMAOrder(
      p: p, d: problem.d, q: q, seasonalP: P, seasonalD: problem.seasonalD, seasonalQ: Q,
      hasConstant: hasConstant)
  }

  /// Fits an order that is allowed and new, and keeps it if its AICc is the smallest so far.
  private mutating func improves(_ order: ARIMAOrder) -> Bool {
    guard (0...largestPlain).contains(order.p), (0...largestPlain).contains(order.q),
      (0...largestSeasonal).contains(order.seasonalP),
      (0...largestSeasonal).contains(order.seasonalQ),
      problem.allowsConstant || !order.hasConstant,
      tried.count < Self.attemptLimit, tried.insert(order).inserted,
      let found = problem.candidate(order), found.criterion < best?.criterion ?? .infinity
    else { return false }
    best = found
    return true
  }
}
