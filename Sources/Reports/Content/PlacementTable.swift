import Forestock

extension ReportSources {
  /// The table of placements: units, what was needed, why, and for whom.
  var placementTable: TableContent {
    var served: [Pair: [StoredFlow]] = [:]
    for flow in plan.flows { served[Pair(sku: flow.sku, hub: flow.hub), default: []].append(flow) }
    let lines = plan.placements.enumerated().sorted {
      ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
    }.map(\.element)
    return TableContent(
      id: "placement-table", caption: "Placements, most units first",
      columns: [
        .init(title: "SKU"), .init(title: "Hub"), .init(title: "Units", isNumber: true),
        .init(title: "Needed", isNumber: true), .init(title: "Why these units"),
        .init(title: "Expected to go to"), .init(title: "Worth of a unit on top", isNumber: true),
      ],
      rows: lines.map { line in
        let name = sku(line.sku)
        return (
          name, detail(line.sku, beside: name),
          [
            .init(hub(line.hub)), .init(Figures.units(line.units), value: Double(line.units)),
            .init(line.needed.map { Figures.units($0) } ?? "–", value: line.needed ?? -1),
            .init(line.reason.isEmpty ? "–" : PlainText.of(line.reason, longest: 120)),
            .init(buyers(served[Pair(sku: line.sku, hub: line.hub)] ?? [])),
            .init(line.value.map { Figures.money($0) } ?? "–", value: line.value ?? -1),
          ]
        )
      }, limit: 800, file: file("placements.csv"))
  }

  /// Names the regions that the flows go to, the largest first.
  private func buyers(_ flows: [StoredFlow]) -> String {
    let sorted = flows.sorted { ($1.units, $0.region) < ($0.units, $1.region) }
    guard !sorted.isEmpty else { return "nobody in most scenarios" }
    let named = sorted.prefix(3).map { "\(region($0.region)) \(Figures.units($0.units))" }
    let others = sorted.count - named.count
    return named.joined(separator: ", ")
      + (others > 0 ? " and \(Figures.count(others, "more region"))" : "")
  }

  /// The key of a placement.
  private struct Pair: Hashable {
    let sku, hub: String
  }
}
