import Forestock
import Foundation

/// Everything that a report is made from: a plan, and what is at hand beside it.
package struct ReportSources: Sendable {
  /// The plan that is shown.
  package let plan: StoredPlan
  /// The case that was planned: names, places and past sales; `nil` where it is not at hand.
  package let planningCase: PlanningCase?
  /// An earlier plan to compare with; `nil` where there is none.
  package let previous: StoredPlan?
  /// Demand that came, known afterwards; `nil` before.
  package let actual: ActualDemand?
  /// Last day up to which `actual` is complete; `nil` where it holds the whole horizon.
  package let actualThrough: CalendarDate?
  /// Savings from more of the plan's limits, solved again; `nil` where nobody asked.
  package let outlooks: LimitOutlooks?
  /// Path from the report to the plan's folder, for links; `nil` leaves them out.
  package let folderLink: String?

  /// Names by identifier, where the case has them.
  private let skuNames, hubNames, regionNames: [String: String]

  /// Collects the sources of a report.
  ///
  /// - Parameters:
  ///   - planningCase: the case of the plan; nothing checks that it has not changed since, `verify`
  ///     does.
  ///   - previous: an earlier plan.
  ///   - actual: demand of the horizon, once it is known.
  ///   - actualThrough: last day up to which it is complete; `nil` where it holds the whole horizon.
  ///   - outlooks: what more of the plan's limits would save.
  ///   - folderLink: relative path from the report's place to the plan's folder.
  package init(
    plan: StoredPlan, planningCase: PlanningCase? = nil, previous: StoredPlan? = nil,
    actual: ActualDemand? = nil, actualThrough: CalendarDate? = nil,
    outlooks: LimitOutlooks? = nil, folderLink: String? = nil
  ) {
    self.plan = plan
    self.planningCase = planningCase
    self.previous = previous
    (self.actual, self.actualThrough) = (actual, actualThrough)
    self.outlooks = outlooks
    self.folderLink = folderLink
    skuNames = ReportSources.names(planningCase?.skus.map { ($0.id, $0.name) })
    hubNames = ReportSources.names(planningCase?.hubs.map { ($0.id, $0.name) })
    regionNames = ReportSources.names(planningCase?.regions.map { ($0.id, $0.name) })
  }

  /// Returns the names that are not empty, by identifier.
  private static func names(_ pairs: [(String, String)]?) -> [String: String] {
    Dictionary((pairs ?? []).filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a SKU's name, else its identifier, fit for the page.
  func sku(_ id: String) -> String { PlainText.of(skuNames[id] ?? id) }
  /// Returns a hub's name, else its identifier, fit for the page.
  func hub(_ id: String) -> String { PlainText.of(hubNames[id] ?? id) }
  /// Returns a region's name, else its identifier, fit for the page.
  func region(_ id: String) -> String { PlainText.of(regionNames[id] ?? id) }

  /// Returns the identifier below a name: `nil` where it is the name, but for capitals.
  func detail(_ id: String, beside name: String) -> String? {
    let shown = PlainText.of(id)
    return shown.lowercased() == name.lowercased() ? nil : shown
  }

  /// Returns the link to a file of the plan's folder; `nil` where links are left out.
  func link(_ file: String) -> String? {
    guard let folderLink else { return nil }
    let path = folderLink.isEmpty ? file : folderLink + "/" + file
    // A first segment with a colon would be a scheme.
    let safe = path.hasPrefix("/") || path.hasPrefix(".") ? path : "./" + path
    return safe.addingPercentEncoding(withAllowedCharacters: ReportSources.pathCharacters)
  }

  /// Characters of a path that stand as they are in a link.
  private static let pathCharacters = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")

  /// The currency of the plan, fit for the page.
  var currency: String { PlainText.of(plan.record.currency, longest: 8) }
}
