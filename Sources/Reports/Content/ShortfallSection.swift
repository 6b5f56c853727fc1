import Forestock
import Prepositioning
import Statistics

/// Every expected unit that goes unserved or comes late, by reason, with the cheapest cure.
struct ShortfallSection {
  /// A sentence for each kind: how many units, and of these how many for which reason. Parts add up to
  /// the whole as they are printed.
  let sentences: [String]
  /// Groups of units: a SKU, a kind and a reason each; `nil` where no unit falls short.
  let table: TableContent?

  /// Most groups with a row of their own, and the units from which on a group has one.
  private static let (most, least) = (40, 1.0)

  /// Collects the shortfalls of a plan; `nil` where the plan's version does not say.
  init?(_ sources: ReportSources) {
    guard let shortfalls = sources.plan.shortfalls else { return nil }
    var bySKU: [String: [Plan.Shortfall]] = [:]
    for shortfall in shortfalls { bySKU[shortfall.sku, default: []].append(shortfall) }
    let groups = sources.plan.totals.flatMap { ShortfallGroup.groups(of: bySKU[$0.sku] ?? []) }
    let wording = ShortfallSection.wording(sources)
    sentences = Plan.Shortfall.Kind.allCases.map { kind in
      ShortfallSection.sentence(kind, groups.filter { $0.kind == kind })
    }
    guard !groups.isEmpty else {
      table = nil
      return
    }
    let sorted = groups.enumerated().sorted {
      ($1.element.units, $0.offset) < ($0.element.units, $1.offset)
    }.map(\.element)
    let shown = Array(
      sorted.prefix(ShortfallSection.most).prefix { $0.units >= ShortfallSection.least })
    table = TableContent(
      id: "shortfall-table", caption: "Units unserved or late by reason, most first",
      columns: [
        .init(title: "SKU"), .init(title: "Kind"), .init(title: "Expected units", isNumber: true),
        .init(title: "Why"), .init(title: "Cheapest cure"), .init(title: "Most in"),
      ],
      rows: shown.map { group in
        let name = sources.sku(group.sku)
        return (
          name, sources.detail(group.sku, beside: name),
          [
            .init(word: group.kind.rawValue),
            .init(Figures.hundredths(group.units), value: group.units),
            .init(group.reason(wording)), .init(group.cure(wording)),
            .init(ShortfallSection.places(group, sources)),
          ]
        )
      } + ShortfallSection.rest(of: Array(sorted.dropFirst(shown.count))),
      file: sources.file("shortfalls.csv"))
  }

  /// Returns a row of all groups without one, so that the rows add up; none where all have theirs.
  private static func rest(
    of groups: [ShortfallGroup]
  ) -> [(head: String, detail: String?, cells: [TableContent.Cell])] {
    guard !groups.isEmpty else { return [] }
    let units = groups.reduce(0) { $0 + ($1.units * 100).rounded() } / 100
    return [
      (
        "Others", nil,
        [
          .init(word: "both"), .init(Figures.hundredths(units), value: units),
          .init("\(Figures.count(groups.count, "smaller group"))"), .init("see the file"),
          .init(""),
        ]
      )
    ]
  }

  /// Returns the forms in which the page shows money and names.
  static func wording(_ sources: ReportSources) -> ShortfallGroup.Wording {
    ShortfallGroup.Wording(
      promisedDays: sources.plan.record.placement.promisedTransitDays,
      money: { "\(Figures.money($0)) \(sources.currency)" }, hub: { sources.hub($0) })
  }

  /// Returns how many units fall short for which reasons, in whole units that add up.
  private static func sentence(
    _ kind: Plan.Shortfall.Kind, _ groups: [ShortfallGroup]
  ) -> String {
    let verb = kind == .unserved ? "are expected to go unserved" : "are expected to come late"
    let sums = Plan.Shortfall.Reason.allCases.map { reason in
      groups.filter { $0.reason == reason }.reduce(0) { $0 + $1.units }
    }
    let total = sums.reduce(0, +)
    guard total > 0 else { return "No units \(verb)." }
    let parts = zip(Plan.Shortfall.Reason.allCases, roundedParts(sums, decimals: 0))
      .filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
      .map { "\(Figures.units(Int($0.1))) \(clause($0.0, kind))" }
    return "\(Figures.units(Int(total.rounded()))) units \(verb)"
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
  }

  /// Returns a reason as it follows a number of units.
  private static func clause(_ reason: Plan.Shortfall.Reason, _ kind: Plan.Shortfall.Kind) -> String
  {
    switch reason {
    case .lane: kind == .late ? "as no hub is near enough" : "as no lane leads there"
    case .supply: "as every available unit is placed"
    case .space: "as hubs are full"
    case .throughput: "as hubs ship all they can"
    case .budget: "as the money for placing is spent"
    case .terms: "by terms of partners or fixed lines"
    case .cost: "as a whole pack more would cost more than it saves"
    }
  }

  /// Names the regions that miss most.
  private static func places(_ group: ShortfallGroup, _ sources: ReportSources) -> String {
    let named = group.regions.prefix(3)
      .map { "\(sources.region($0.region)) \(Figures.hundredths($0.units))" }
    let others = group.regions.count - named.count
    return named.joined(separator: ", ")
      + (others > 0 ? " and \(Figures.count(others, "more region"))" : "")
  }
}
