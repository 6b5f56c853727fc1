import Forestock
import Prepositioning

/// The comparison with an earlier plan.
struct ChangeSection {
  /// Evening of the earlier plan.
  let since: String
  /// Sentences, the most important first.
  let sentences: [String]
  /// Units by hub before and after.
  let hubTable: TableContent?
  /// Changed lines.
  let lineTable: TableContent?

  /// Compares the plan with the previous one; `nil` where there is none.
  init?(_ sources: ReportSources) {
    guard let previous = sources.previous else { return nil }
    let plan = sources.plan
    since = PlainText.of(previous.record.planningDate)
    let change = PlacementChange(from: previous.stock, to: plan.stock)
    let before = previous.record.certificate.cost
    let after = plan.record.certificate.cost
    var sentences = [
      "\(Figures.units(change.unitsBefore)) units then, \(Figures.units(change.unitsAfter)) now: "
        + "\(Figures.units(change.unitsAdded)) more and \(Figures.units(change.unitsRemoved)) fewer "
        + "over \(Figures.count(change.lines.count, "line")); "
        + "\(Figures.units(change.unitsMoved)) of them went to another hub.",
      "\(Figures.count(change.addedLines.count, "line")) new, "
        + "\(Figures.units(change.removedLines.count)) gone, "
        + "\(Figures.units(change.changedLines.count)) with other units.",
    ]
    if previous.record.currency == plan.record.currency {
      sentences.append(
        "Expected cost \(Figures.money(before)) then, \(Figures.money(after)) now "
          + "(\(Figures.change(money: after - before)) \(sources.currency)); expected demand "
          + "\(Figures.units(previous.expectedDemand)) then, \(Figures.units(plan.expectedDemand)) now."
      )
    }
    let inputs = InputChange(from: previous.record, to: plan.record)
    sentences.append(inputs.sentence)
    self.sentences = sentences
    guard !change.lines.isEmpty else {
      (hubTable, lineTable) = (nil, nil)
      return
    }
    hubTable = ChangeSection.hubs(change, sources)
    lineTable = ChangeSection.lines(change, sources)
  }

  /// The table of hubs whose units changed.
  private static func hubs(_ change: PlacementChange, _ sources: ReportSources) -> TableContent {
    let largest = Double(max(1, change.byHub.map { max($0.added, $0.removed) }.max() ?? 1))
    return TableContent(
      id: "changed-hubs", caption: "Hubs whose placements changed",
      columns: [
        .init(title: "Hub"), .init(title: "More", isNumber: true),
        .init(title: "Fewer", isNumber: true), .init(title: "In sum", isNumber: true),
      ],
      rows: change.byHub.sorted {
        ($1.added + $1.removed, $0.name) < ($0.added + $0.removed, $1.name)
      }
      .map { hub in
        let name = sources.hub(hub.name)
        return (
          name, sources.detail(hub.name, beside: name),
          [
            .init(
              Figures.units(hub.added), value: Double(hub.added), share: Double(hub.added) / largest
            ),
            .init(
              Figures.units(hub.removed), value: Double(hub.removed),
              share: Double(hub.removed) / largest),
            .init(Figures.change(hub.after - hub.before), value: Double(hub.after - hub.before)),
          ]
        )
      })
  }

  /// The table of changed lines, the largest differences first.
  private static func lines(_ change: PlacementChange, _ sources: ReportSources) -> TableContent {
    let sorted = change.lines.sorted {
      ($1.difference.magnitude, $0.sku, $0.hub) < ($0.difference.magnitude, $1.sku, $1.hub)
    }
    return TableContent(
      id: "changed-lines", caption: "Changed lines, largest difference first",
      columns: [
        .init(title: "SKU"), .init(title: "Hub"), .init(title: "Then", isNumber: true),
        .init(title: "Now", isNumber: true), .init(title: "Change", isNumber: true),
      ],
      rows: sorted.map { line in
        let name = sources.sku(line.sku)
        return (
          name, sources.detail(line.sku, beside: name),
          [
            .init(sources.hub(line.hub)),
            .init(Figures.units(line.before), value: Double(line.before)),
            .init(Figures.units(line.after), value: Double(line.after)),
            .init(Figures.change(line.difference), value: Double(line.difference)),
          ]
        )
      }, limit: 30)
  }
}
