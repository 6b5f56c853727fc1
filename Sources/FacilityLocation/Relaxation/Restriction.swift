/// The decisions of a node of the search tree: states of hubs and, with single sourcing, which hub
/// may serve which customer.
struct Restriction: Sendable {
  /// State of each hub.
  var states: [FacilityProblem.HubState]
  /// Whether a hub may not serve a customer, indexed `hub * customerCount + customer`; empty where
  /// every hub may.
  var isBarred: [Bool] = []
  /// The only hub that may serve a customer; empty where nothing is barred.
  var only: [Int?] = []

  /// Takes over the states of a problem.
  init(of problem: FacilityProblem) { states = problem.states }

  /// Number of hubs that are not decided.
  var freeCount: Int { states.count { $0 == .free } }

  /// Hubs that are open.
  var open: [Bool] { states.map { $0 == .open } }

  /// Whether a hub may serve a customer.
  func allows(hub: Int, customer: Int, of customers: Int) -> Bool {
    states[hub] != .closed && (isBarred.isEmpty || !isBarred[hub * customers + customer])
  }

  /// Closes a hub to a customer.
  mutating func bar(hub: Int, customer: Int, of customers: Int) {
    prepare(customers)
    isBarred[hub * customers + customer] = true
  }

  /// Gives a customer to a hub, which is open from now on.
  mutating func assign(customer: Int, to hub: Int, of customers: Int) {
    prepare(customers)
    for other in states.indices where other != hub { isBarred[other * customers + customer] = true }
    states[hub] = .open
  }

  /// Finds customers that a single hub may serve, and opens it.
  ///
  /// - Returns: false where some customer has no hub left.
  mutating func settle(customers: Int) -> Bool {
    guard !isBarred.isEmpty else { return true }
    for customer in 0..<customers {
      var (count, last) = (0, 0)
      for hub in states.indices where allows(hub: hub, customer: customer, of: customers) {
        count += 1
        last = hub
      }
      if count == 0 { return false }
      only[customer] = count == 1 ? last : nil
      if count == 1 { states[last] = .open }
    }
    return true
  }

  private mutating func prepare(_ customers: Int) {
    guard isBarred.isEmpty else { return }
    isBarred = [Bool](repeating: false, count: states.count * customers)
    only = [Int?](repeating: nil, count: customers)
  }
}
