import Forestock

/// Risks of a plan, the worst first, each with where to look.
struct Risks {
  /// A thing that may go wrong.
  struct Item {
    /// Word for how bad it is: `Short`, `Late`, `Full`, `Check`.
    let kind: String
    /// The risk in a sentence.
    let text: String
    /// Whether it asks for attention tonight.
    let isAlarm: Bool
  }

  /// The items; empty where nothing stands out.
  let items: [Item]

  /// Looks through a plan.
  init(_ sources: ReportSources) {
    items =
      Risks.early(sources.plan.record) + Risks.shortages(sources) + Risks.promises(sources)
      + Risks.hubs(sources) + Risks.evidence(sources.plan)
  }

  /// A plan that was cut short.
  private static func early(_ record: StoredRecord) -> [Item] {
    if let deadline = record.deadline {
      return [
        Item(
          kind: "Early",
          text: "The planning was ended early (\(PlainText.of(deadline.endedBy))): "
            + "this is the best plan by then, at most \(Figures.percent(record.certificate.gap)) "
            + "above the best.", isAlarm: true)
      ]
    }
    guard !record.certificate.isSolved else { return [] }
    return [
      Item(
        kind: "Early",
        text: "The method stopped before the gap asked for; cost, bound and gap hold "
          + "all the same.", isAlarm: true)
    ]
  }

  /// SKUs of which much demand stays unserved, the largest share first: a SKU that loses all of its demand
  /// is not hidden behind large ones. The one that loses most units is among those that are named.
  private static func shortages(_ sources: ReportSources) -> [Item] {
    var short = sources.plan.totals.filter(Thresholds.isShort).sorted {
      (share(of: $1), $1.unserved, $0.sku) < (share(of: $0), $0.unserved, $1.sku)
    }
    if let most = short.indices.max(by: { short[$0].unserved < short[$1].unserved }), most >= shown
    {
      short.insert(short.remove(at: most), at: shown - 1)
    }
    return listed(short, of: "SKU that runs short", plural: "SKUs that run short") { total in
      Item(
        kind: "Short",
        text: "\(sources.sku(total.sku)): \(Figures.percent(share(of: total))) of its demand, "
          + "\(Figures.units(total.unserved)) of \(Figures.units(total.mean)) expected units, go "
          + "unserved; \(cause(of: total, sources)).",
        isAlarm: true)
    }
  }

  /// Share of a SKU's expected units that goes unserved, in whole percents, so that shares that look alike
  /// go by units.
  private static func share(of total: StoredTotal) -> Double {
    total.mean > 0 ? (100 * min(1, total.unserved / total.mean)).rounded() / 100 : 0
  }

  /// Most lines of a kind, before one that counts the others.
  private static let shown = 3

  /// Returns why most of a SKU's units go unserved.
  private static func cause(of total: StoredTotal, _ sources: ReportSources) -> String {
    let own = sources.plan.shortfalls?.filter { $0.sku == total.sku && $0.kind == .unserved } ?? []
    if let group = ShortfallGroup.groups(of: own).max(by: { $0.units < $1.units }) {
      let wording = ShortfallSection.wording(sources)
      let share = group.units / max(total.unserved, 0.01)
      return (share < 0.995 ? "\(Figures.units(group.units)) of them as " : "")
        + "\(group.reason(wording)) (\(group.cure(wording)))"
    }
    return total.leftAtOrigin > 0
      ? "\(Figures.units(total.leftAtOrigin)) stay at the origin"
      : total.placed > 0 ? "every available unit is placed" : "no unit is available at the origin"
  }

  /// Promises that are not kept, most units first.
  private static func promises(_ sources: ReportSources) -> [Item] {
    let broken = sources.plan.promises.filter { $0.missingUnits > 0 }
      .sorted { ($1.missingUnits, $0.sku, $0.region) < ($0.missingUnits, $1.sku, $1.region) }
    return listed(broken, of: "promise that breaks", plural: "promises that break") { promise in
      Item(
        kind: "Late",
        text: "\(sources.sku(promise.sku)) to \(sources.region(promise.region)): "
          + "\(Figures.units(promise.missingUnits)) of \(Figures.units(promise.promisedUnits)) "
          + "promised units come late or never.", isAlarm: true)
    }
  }

  /// Hubs without room, or whose room or shipping is worth money.
  private static func hubs(_ sources: ReportSources) -> [Item] {
    let full = sources.plan.hubs.filter {
      Thresholds.isFull($0) || $0.capacityPrice >= Thresholds.leastPrice
    }.sorted { ($1.capacityPrice, $0.hub) < ($0.capacityPrice, $1.hub) }
    let slow = sources.plan.hubs.filter { $0.throughputPrice >= Thresholds.leastPrice }
      .sorted { ($1.throughputPrice, $0.hub) < ($0.throughputPrice, $1.hub) }
    return listed(full, of: "full hub", plural: "full hubs") { hub in
      let saving =
        hub.capacityPrice >= Thresholds.leastPrice
        ? "; room for one more unit would save \(Figures.money(hub.capacityPrice)) \(sources.currency)."
        : "."
      return Item(
        kind: "Full", text: "\(sources.hub(hub.hub)) is \(Figures.percent(hub.use)) full" + saving,
        isAlarm: hub.capacityPrice >= Thresholds.leastPrice)
    }
      + listed(slow, of: "hub that ships all it can", plural: "hubs that ship all they can") {
        hub in
        Item(
          kind: "Full",
          text: "\(sources.hub(hub.hub)) ships all it can: one more unit would save "
            + "\(Figures.money(hub.throughputPrice)) \(sources.currency).", isAlarm: true)
      }
  }

  /// Doubts about the inputs.
  private static func evidence(_ plan: StoredPlan) -> [Item] {
    let warnings = plan.record.warnings.values.reduce(0, +)
    let notes = plan.record.notes.count
    let parts =
      (warnings > 0 ? ["\(Figures.count(warnings, "warning")) about the inputs"] : [])
      + (notes > 0 ? ["\(Figures.count(notes, "note")) on the forecast"] : [])
    guard !parts.isEmpty else { return [] }
    return [
      Item(
        kind: "Check", text: parts.joined(separator: " and ") + ": see Assumptions and warnings.",
        isAlarm: false)
    ]
  }

  /// Returns the first lines of a kind, and one that counts the others.
  private static func listed<Value>(
    _ values: [Value], of noun: String, plural: String, line: (Value) -> Item
  ) -> [Item] {
    var items = values.prefix(shown).map(line)
    if values.count > shown, let last = items.last {
      items.append(
        Item(
          kind: last.kind,
          text:
            "And \(Figures.count(values.count - shown, "more " + noun, plural: "more " + plural)).",
          isAlarm: false))
    }
    return items
  }
}
