import Forestock
import Foundation
import Prepositioning

/// The output of `network`: a line for each number of hubs.
///
/// Costs are those of the whole-unit plan and of opening the hubs. JSON has every digit.
struct NetworkReport: Encodable {
  /// The cheapest choice of at most so many hubs.
  struct Line: Encodable {
    /// Hubs that could be opened in this line, and those that are, in the case's order.
    var mostHubs: Int
    var opened: [String]
    /// Partners to sign who ask for money.
    var signed: [String]
    /// Money for opening and signing; expected cost of the whole-unit plan; both together.
    var openingCost, planCost, cost: Double
    /// The cost that one hub more saves; missing in the first line.
    var saved: Double?
    /// Shares of demand served and in time.
    var fillRate, inTimeShare: Double
    var unitsPlaced: Int
    /// Proven lower bound over all choices of at most so many hubs, whole units or not, and the
    /// relative gap of the cost to it.
    var bound, gap: Double
    /// Gap of the choice itself, before units became whole.
    var choiceGap: Double
    /// Choices solved and evaluations of the relaxation so far.
    var solves, evaluations: Int
  }

  var currency: String
  var promisedDays: Int
  /// Hubs that stand in every line, and those that could be opened.
  var standing: [String]
  var candidates: Int
  var lines: [Line]
  /// Whether one more hub than in the last line cannot pay.
  var isComplete: Bool

  /// Answers a question.
  ///
  /// - Throws: every reason why the case cannot be planned.
  init(
    _ task: NetworkTask, currency: String, promisedDays: Int, progress: (Int, String) -> Void
  ) throws {
    self.currency = currency
    self.promisedDays = promisedDays
    var lines: [Line] = []
    var standing: [String] = []
    var candidates = 0
    isComplete = try task.answer(
      found: { choices, plan in
        standing = choices.standing
        candidates = choices.opened.count + choices.closed.count
        let cost = plan.cost + choices.openingCost
        lines.append(
          Line(
            mostHubs: choices.limit.most ?? candidates, opened: choices.opened,
            signed: choices.signed, openingCost: choices.openingCost, planCost: plan.cost,
            cost: cost, saved: lines.last.map { $0.cost - cost },
            fillRate: plan.service.fillRate, inTimeShare: plan.service.inTimeShare,
            unitsPlaced: plan.placements.reduce(0) { $0 + $1.units }, bound: choices.bound,
            gap: cost > 0 ? max(0, cost - choices.bound) / cost : 0, choiceGap: choices.gap,
            solves: choices.solves, evaluations: choices.evaluations))
      }, progress: progress)
    self.lines = lines
    self.standing = standing
    self.candidates = candidates
  }

  /// A Markdown table, and whether more hubs could pay.
  var text: String {
    let rows = lines.enumerated().map { index, line in
      let before = index > 0 ? Set(lines[index - 1].opened) : []
      let names = line.opened.map { before.contains($0) ? $0 : "+\($0)" }
      let gone = before.subtracting(line.opened).sorted().map { "−\($0)" }
      let cells = [
        "\(line.mostHubs)", decimal(line.cost, 2), line.saved.map { decimal($0, 2) } ?? "",
        decimal(line.openingCost, 2), percent(line.fillRate, 1), percent(line.inTimeShare, 1),
        "\(line.unitsPlaced)", decimal(line.bound, 2), percent(line.gap, 3),
        (names + gone).joined(separator: " ") + signing(line),
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let within = "\(promisedDays) business day\(promisedDays == 1 ? "" : "s")"
    let stand =
      standing.isEmpty
      ? "None of the \(candidates) hubs stands"
      : "\(standing.count) hubs stand, \(candidates) could be opened"
    return """
      \(stand). Cost (\(currency)) of opening at most so many hubs, opening and signing included; \
      saved: by one hub more; in time: within \(within); bound: no choice of so many hubs costs less.

      | hubs | cost | saved | of it opening | served | in time | units placed | bound | gap | opened |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      \(ending)
      """
  }

  /// The last line: whether more hubs could pay.
  private var ending: String {
    if (lines.last?.opened.count ?? 0) == candidates { return "That is every hub of the case." }
    return isComplete
      ? "One more hub would cost more than it saves." : "More hubs may save more: see --to."
  }

  /// Returns the end of a line that names partners to sign.
  private func signing(_ line: Line) -> String {
    line.signed.isEmpty ? "" : "; signing " + line.signed.joined(separator: ", ")
  }
}
