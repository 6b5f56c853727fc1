import Diagnostics
import FulfilmentModel

/// The hubs to open and the partners to sign: what was decided, what it costs, and the proof.
package struct HubChoices: Sendable, Equatable {
  /// Most hubs that could be opened.
  package var limit: HubLimit
  /// Identifiers of the hubs that stand already, in the case's order.
  package var standing: [String]
  /// Identifiers of the hubs to open, in the case's order.
  package var opened: [String]
  /// Identifiers of the hubs that stay closed, in the case's order.
  package var closed: [String]
  /// Names of the partners to sign who ask for money, sorted.
  package var signed: [String]
  /// Money for opening and signing.
  package var openingCost: Double
  /// Expected cost of the best fractional placement into these hubs, opening included.
  package var cost: Double
  /// A proven lower bound: no other choice of hubs, with whatever placement, costs less.
  package var bound: Double
  /// Choices of hubs whose program was solved, and evaluations of the relaxation by hub.
  package var solves: Int
  package var evaluations: Int

  /// The relative gap (cost − bound) / cost, at least 0.
  package var gap: Double { cost - bound <= 1e-9 ? 0 : (cost - bound) / cost }
}

extension PlacementProgram {
  /// Whether a hub stays closed.
  func isClosed(_ hub: Int) -> Bool { !isClosed.isEmpty && isClosed[hub] }

  /// Returns whether each hub is among those named; empty where none is named.
  ///
  /// - Throws: a diagnostic for each name that is no hub of the case.
  static func closed(_ hubs: [String]?, index: CaseIndex) throws(InvalidInput) -> [Bool] {
    guard let hubs else { return [] }
    let unknown = hubs.filter { index.hubs[$0] == nil }
    guard unknown.isEmpty else {
      throw InvalidInput(
        unknown.map { Diagnostic(column: "closed hubs", value: $0, expected: "a hub of the case") })
    }
    var result = [Bool](repeating: false, count: index.hubs.count)
    for hub in hubs { if let position = index.hubs[hub] { result[position] = true } }
    return result
  }

  /// Returns the program in which some hubs stay closed: they hold and ship nothing.
  package func closing(_ hubs: [String]) -> PlacementProgram {
    var result = self
    result.close(hubs)
    return result
  }

  /// Decides which hubs to open, where the settings ask for it.
  ///
  /// - Returns: the program with the other hubs closed, and the decision; the program itself where the
  ///   settings do not ask.
  /// - Throws: as `HubStudy.init`.
  package func openingHubs(
    over scenarios: DemandScenarios, progress: (Double, Double) -> Void = { _, _ in }
  ) throws(InvalidInput) -> (program: PlacementProgram, choices: HubChoices?) {
    guard let limit = settings.openHubs else { return (self, nil) }
    var study = try HubStudy(of: self, over: scenarios)
    let choices = study.choices(limit, progress: progress)
    return (closing(choices.closed), choices)
  }
}
