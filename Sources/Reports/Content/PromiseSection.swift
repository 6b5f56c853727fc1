import Forestock
import Prepositioning

/// Units promised to attendees: who gets them, and why the others come late or never.
struct PromiseSection {
  /// A sentence: how many of how many promises and units are kept.
  let sentence: String
  /// A row for each promise, those that break first, most missing units first.
  let table: TableContent

  /// Most promises on the page.
  private static let most = 40

  /// Collects the promises of a plan; `nil` where nothing is promised.
  init?(_ sources: ReportSources) {
    let promises = sources.plan.promises
    guard !promises.isEmpty else { return nil }
    var shortfalls: [Place: [Plan.Shortfall]] = [:]
    for shortfall in sources.plan.shortfalls ?? [] {
      shortfalls[Place(sku: shortfall.sku, region: shortfall.region), default: []].append(shortfall)
    }
    let sorted = promises.sorted {
      ($1.missingUnits, $1.promisedUnits, $0.sku, $0.region)
        < ($0.missingUnits, $0.promisedUnits, $1.sku, $1.region)
    }
    let broken = sorted.filter { $0.missingUnits > 0 }
    let units = promises.reduce(0) { $0 + $1.promisedUnits }
    let missing = promises.reduce(0) { $0 + $1.missingUnits }
    sentence =
      "\(Figures.units(Double(units) - missing)) of \(Figures.count(units, "promised unit")) arrive in "
      + "time; \(Figures.units(promises.count - broken.count)) of "
      + "\(Figures.count(promises.count, "promise")) are kept as a whole."
    table = TableContent(
      id: "promise-table", caption: "Promises to attendees, broken ones first",
      columns: [
        .init(title: "SKU"), .init(title: "Attendees in"), .init(title: "Promised", isNumber: true),
        .init(title: "Late or never", isNumber: true), .init(title: "Kept"), .init(title: "Why"),
      ],
      rows: sorted.map { promise in
        let name = sources.sku(promise.sku)
        let own = shortfalls[Place(sku: promise.sku, region: promise.region)] ?? []
        return (
          name, sources.detail(promise.sku, beside: name),
          [
            .init(sources.region(promise.region)),
            .init(Figures.units(promise.promisedUnits), value: Double(promise.promisedUnits)),
            .init(
              Figures.units(promise.missingUnits), value: promise.missingUnits,
              isAlarm: promise.missingUnits > 0),
            .init(word: PromiseSection.verdict(promise)),
            .init(PromiseSection.cause(of: promise, own, sources)),
          ]
        )
      }, limit: PromiseSection.most, file: sources.file("promises.csv"))
  }

  /// Returns whether a promise is kept, in a word.
  private static func verdict(_ promise: StoredPromise) -> String {
    if promise.missingUnits <= 0 { return "kept" }
    return promise.missingUnits < Double(promise.promisedUnits) - 0.005 ? "in part" : "broken"
  }

  /// Returns why units are missing: the reason of most units that the SKU misses there.
  private static func cause(
    of promise: StoredPromise, _ shortfalls: [Plan.Shortfall], _ sources: ReportSources
  ) -> String {
    guard promise.missingUnits > 0 else { return "enough stands near enough" }
    let groups = ShortfallGroup.groups(of: shortfalls)
    guard let group = groups.max(by: { $0.units < $1.units }) else {
      return "the plan's version does not say"
    }
    let wording = ShortfallSection.wording(sources)
    return "\(group.reason(wording)) (\(group.cure(wording)))"
  }

  /// The key of a promise.
  private struct Place: Hashable {
    let sku, region: String
  }
}
