import Diagnostics
import FulfilmentModel
import TwoStageProgramming

/// The choice of hubs of one case over given scenarios, to be asked for one limit after another: what
/// was learnt for one serves the next.
package struct HubStudy {
  private let program: PlacementProgram
  private var search: OpeningSearch
  private let partners: [String]
  /// Money that fixed lines and units held in any case cost, wherever the rest goes.
  private let fixedCost: Double

  /// Prepares the choice.
  ///
  /// A hub stands where the case says so, or where it holds, expects or owes units, or has a fixed
  /// line. All others are candidates at their fixed cost; a partner of whom no hub stands is signed
  /// at his signing cost before any of his hubs opens.
  ///
  /// - Throws: a diagnostic for each hub that is said not to stand, but holds stock, and for rules that
  ///   ask for units.
  package init(
    of program: PlacementProgram, over scenarios: DemandScenarios
  ) throws(InvalidInput) {
    self.program = program
    let transport = program.transport(over: scenarios)
    // Without its hubs a minimum could not be kept, so that closing them would prove nothing.
    guard transport.allowsNothing else {
      throw InvalidInput([
        Diagnostic(
          file: "rules.csv", message: "a rule asks for units",
          expected: "rules without a minimum where hubs are to be opened")
      ])
    }
    let planningCase = program.planningCase
    let hubs = planningCase.hubs
    var isStanding: [Bool] = []
    var faults: [Diagnostic] = []
    for (h, hub) in hubs.enumerated() {
      let holds = planningCase.skus.indices.contains { sku in
        transport.openingStock[sku * hubs.count + h] > 0
          || program.index.openingStock[sku * hubs.count + h] != 0
      }
      if holds, hub.stands == false {
        faults.append(
          Diagnostic(
            column: "stands", value: "no",
            expected: "yes for \(hub.id), where stock, units on their way or fixed lines stand"))
      }
      isStanding.append(holds || hub.stands == true)
    }
    guard faults.isEmpty else { throw InvalidInput(faults) }
    let partners = Set(hubs.compactMap(\.partner)).sorted()
    let signing = Dictionary(
      planningCase.statements.partners.map { ($0.partner, $0.signingCost) }
    ) { first, _ in first }
    self.partners = partners
    fixedCost = program.fixedCost
    search = OpeningSearch(
      SiteOpening(
        program: transport, fixedCost: hubs.map(\.fixedCost), isStanding: isStanding,
        group: hubs.map { hub in hub.partner.flatMap { partners.firstIndex(of: $0) } },
        signingCost: partners.map { signing[$0] ?? 0 }),
      threads: program.settings.threads)
  }

  /// Number of hubs that could be opened.
  package var candidateCount: Int { search.opening.isStanding.count { !$0 } }

  /// Returns the best choice of at most so many hubs.
  ///
  /// - Parameters:
  ///   - limit: most hubs to open.
  ///   - progress: called after each choice whose program was solved, with the best cost and the bound.
  package mutating func choices(
    _ limit: HubLimit, progress: (Double, Double) -> Void = { _, _ in }
  ) -> HubChoices {
    let outcome = search.run(most: limit.most ?? .max, progress: progress)
    let hubs = program.planningCase.hubs
    let isStanding = search.opening.isStanding
    func names(where isMeant: (Int) -> Bool) -> [String] {
      hubs.indices.filter(isMeant).map { hubs[$0].id }
    }
    return HubChoices(
      limit: limit, standing: names { isStanding[$0] },
      opened: names { outcome.isOpen[$0] && !isStanding[$0] },
      closed: names { !outcome.isOpen[$0] },
      signed: search.opening.signed(outcome.isOpen).map { partners[$0] },
      openingCost: outcome.openingCost, cost: outcome.cost + fixedCost,
      bound: outcome.bound + fixedCost, solves: outcome.solves, evaluations: outcome.evaluations)
  }
}

extension PlanningCase {
  /// The case as though no hub stood: units at hubs are counted at the origin, nothing is on its way,
  /// and every hub is a candidate.
  ///
  /// Units that hubs owe and levels that partners ask for fall away with the stock. What the edition
  /// allows, demand, lanes and costs stay as they are.
  package var greenfield: PlanningCase {
    var result = self
    var returned: [String: Int] = [:]
    for record in openingStock { returned[record.sku, default: 0] += max(0, record.quantity) }
    for index in skus.indices {
      let units = skus[index].availableUnits + (returned[skus[index].id] ?? 0)
      result.skus[index].availableUnits = min(units, skus[index].mintSupply ?? units)
    }
    result.openingStock = []
    result.statements.inbound = []
    for index in result.statements.hubTerms.indices {
      result.statements.hubTerms[index].minimumStock = nil
    }
    for index in hubs.indices { result.hubs[index].stands = false }
    return result
  }
}
