import Forestock
import Prepositioning

/// The output of `diff`: totals, shares of the causes, and what changed by SKU, hub and line.
///
/// Money is in `currency`, with two decimals, so that shares add up to the cent. JSON has every line,
/// the text the largest.
struct DifferenceReport: Encodable {
  /// The share of a cause.
  struct Share: Encodable {
    /// The cause, and the change of cost that it brings.
    var cause: String
    var cost: Double
    /// Units more in all, units by which lines rose and fell, and of these those at another hub.
    var units, unitsAdded, unitsRemoved, unitsMoved: Int
  }

  /// A SKU or a hub.
  struct Total: Encodable {
    var name: String
    /// Units by which its lines rose and fell.
    var unitsAdded, unitsRemoved: Int
  }

  /// A line that changed.
  struct Line: Encodable {
    var sku, hub: String
    var before, after: Int
  }

  /// Currency of both plans.
  var currency: String
  /// Expected cost of the old and of the new plan, and the difference of both as they are rounded.
  var costBefore, costAfter, costChange: Double
  /// Expected demand, units.
  var demandBefore, demandAfter: Double
  /// Expected demand that is not served, units.
  var unservedBefore, unservedAfter: Double
  /// Units placed.
  var unitsBefore, unitsAfter: Int
  /// Units by which lines rose and fell, and of these those at another hub.
  var unitsAdded, unitsRemoved, unitsMoved: Int
  /// Inputs that differ, as the records tell.
  var inputs: String
  /// Shares of the causes; missing where they cannot be told.
  var shares: [Share]?
  /// Reason why there are no shares; missing where there are.
  var unexplained: String?
  /// SKUs, hubs and lines that changed.
  var skus, hubs: [Total]
  var lines: [Line]

  /// Most rows of a table in the text.
  private static let most = 15

  /// Takes the figures of a difference.
  init(_ difference: PlanDifference) {
    let (old, new, change) = (difference.old, difference.new, difference.change)
    func money(_ cents: Int) -> Double { Double(cents) / 100 }
    func cents(_ value: Double) -> Double { (100 * value).rounded() / 100 }
    currency = new.record.currency
    costBefore = cents(old.record.certificate.cost)
    costAfter = cents(new.record.certificate.cost)
    costChange = money(difference.cents)
    (demandBefore, demandAfter) = (cents(old.expectedDemand), cents(new.expectedDemand))
    (unservedBefore, unservedAfter) = (cents(old.expectedUnserved), cents(new.expectedUnserved))
    (unitsBefore, unitsAfter) = (change.unitsBefore, change.unitsAfter)
    (unitsAdded, unitsRemoved) = (change.unitsAdded, change.unitsRemoved)
    unitsMoved = change.unitsMoved
    inputs = difference.inputs.sentence
    shares = difference.shares?.map {
      Share(
        cause: $0.cause.rawValue, cost: money($0.cents), units: $0.units,
        unitsAdded: $0.unitsAdded, unitsRemoved: $0.unitsRemoved, unitsMoved: $0.unitsMoved)
    }
    unexplained = difference.unexplained
    func totals(_ totals: [PlacementChange.Total]) -> [Total] {
      totals.map { Total(name: $0.name, unitsAdded: $0.added, unitsRemoved: $0.removed) }
        .sorted {
          ($1.unitsAdded + $1.unitsRemoved, $0.name) < ($0.unitsAdded + $0.unitsRemoved, $1.name)
        }
    }
    (skus, hubs) = (totals(change.bySKU), totals(change.byHub))
    lines = change.lines.map {
      Line(sku: $0.sku, hub: $0.hub, before: $0.before, after: $0.after)
    }.sorted {
      (($1.after - $1.before).magnitude, $0.sku, $0.hub)
        < (($0.after - $0.before).magnitude, $1.sku, $1.hub)
    }
  }

  /// Totals, then a table each of causes, SKUs, hubs and the largest lines.
  var text: String {
    var parts = [
      """
      cost      \(decimal(costBefore, 2)) -> \(decimal(costAfter, 2)) \(currency) (\(signed(costChange)))
      placed    \(unitsBefore) -> \(unitsAfter) units: \(unitsAdded) more, \(unitsRemoved) fewer over \
      \(lines.count) lines; \(unitsMoved) went to another hub
      demand    \(decimal(demandBefore, 0)) -> \(decimal(demandAfter, 0)) units expected, of which \
      \(decimal(unservedBefore, 0)) -> \(decimal(unservedAfter, 0)) unserved
      inputs    \(inputs)
      """
    ]
    if let shares {
      let rows = shares.map { [$0.cause, signed($0.cost), signed($0.units), "\($0.unitsMoved)"] }
      let whole = ["whole", signed(costChange), signed(unitsAfter - unitsBefore), "\(unitsMoved)"]
      parts.append(table(["because of", "cost", "units", "moved"], rows + [whole]))
    } else if let unexplained {
      parts.append("causes    not told apart: \(unexplained)")
    }
    for (heading, totals) in [("SKU", skus), ("hub", hubs)] where !totals.isEmpty {
      parts.append(
        table(
          [heading, "more", "fewer"],
          totals.prefix(Self.most).map { [$0.name, "\($0.unitsAdded)", "\($0.unitsRemoved)"] })
          + more(totals.count))
    }
    if !lines.isEmpty {
      parts.append(
        table(
          ["SKU", "hub", "before", "after"],
          lines.prefix(Self.most).map { [$0.sku, $0.hub, "\($0.before)", "\($0.after)"] })
          + more(lines.count))
    }
    return parts.joined(separator: "\n\n")
  }

  /// Returns a line that counts the rows left out; none where there are none.
  private func more(_ count: Int) -> String {
    count > Self.most ? "\nand \(count - Self.most) more; --json has all" : ""
  }

  /// Returns rows as a Markdown table.
  private func table(_ heading: [String], _ rows: [[String]]) -> String {
    ([heading, heading.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// Returns an amount with its sign.
  private func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + decimal(value == 0 ? 0 : value, 2)
  }

  /// Returns a count with its sign.
  private func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + "\(value)" }
}
