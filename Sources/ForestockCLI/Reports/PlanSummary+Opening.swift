import Forestock
import Prepositioning

extension PlanSummary {
  /// The hubs to open and the partners to sign, with cost and proof; money with every digit.
  struct Opening: Encodable {
    /// Identifiers of the hubs to open, and numbers of those that stand and that stay closed.
    var opened: [String]
    var standing, closed: Int
    /// Partners to sign who ask for money.
    var signed: [String]
    /// Money for opening and signing; of the whole-unit plan and the opening together.
    var openingCost, costWithOpening: Double
    /// Cost of the best fractional placement into these hubs, and the proven bound over all choices.
    var fractionalCost, bound, gap: Double

    /// Sums up a choice.
    init(_ choices: HubChoices, planCost: Double) {
      opened = choices.opened
      (standing, closed) = (choices.standing.count, choices.closed.count)
      signed = choices.signed
      openingCost = choices.openingCost
      costWithOpening = planCost + choices.openingCost
      (fractionalCost, bound, gap) = (choices.cost, choices.bound, choices.gap)
    }
  }

  /// The line on hubs to open; empty where nothing was to be decided.
  var openingText: String {
    guard let opening else { return "" }
    let names = opening.opened.isEmpty ? "" : " (" + opening.opened.joined(separator: ", ") + ")"
    let signed =
      opening.signed.isEmpty ? "" : ", signing " + opening.signed.joined(separator: ", ")
    return "opened:  \(opening.opened.count) of \(opening.opened.count + opening.closed) hubs"
      + "\(names)\(signed), beside \(opening.standing) that stand, for "
      + "\(decimal(opening.openingCost, 2)): \(decimal(opening.costWithOpening, 2)) \(currency) in all; "
      + "no choice of hubs can cost less than \(decimal(opening.bound, 2)), gap "
      + "\(percent(opening.gap)) before units are whole\n"
  }
}
