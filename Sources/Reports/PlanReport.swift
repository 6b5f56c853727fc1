import Forestock
import Mustache

/// A plan as one page of HTML that needs nothing else: no network, no fonts, no second file.
///
/// The same sources give the same bytes: nothing is read from the clock or the machine. Every text of
/// the user's files is made fit by `PlainText` and escaped by the template; a policy in the page's head
/// lets no script run but the one that sorts tables.
package struct PlanReport {
  /// Title of the page, for those who name the file after it.
  package let title: String
  /// Content of the page, as its template names it.
  private let page: Page

  /// The content of the page, section by section.
  private struct Page {
    /// Title, key figures.
    let headline: Headline
    /// Things that may go wrong.
    let risks: Risks
    /// Whether nothing stands out.
    let isCalm: Bool
    /// The map, where there are places.
    let map: FlowMap?
    /// Reason why there is no map.
    let mapless: String?
    /// The table of regions.
    let regions: TableContent
    /// Comparison with an earlier plan, where there is one.
    let change: ChangeSection?
    /// Forecasts.
    let demand: DemandSection
    /// Units unserved or late by reason, where the plan says.
    let shortfall: ShortfallSection?
    /// Promises to attendees, where there are some.
    let promises: PromiseSection?
    /// Savings from more of each limit.
    let whatIf: WhatIfSection
    /// Tables of hubs and placements.
    let hubs, placements: TableContent
    /// Assumptions and certificate.
    let proof: ProofSection
    /// Whether the tables link to files.
    let hasFiles: Bool
  }

  /// Lays out a report.
  ///
  /// - Complexity: linear in the plan's tables and the case's sales.
  package init(_ sources: ReportSources) {
    let headline = Headline(sources)
    title = headline.title
    let risks = Risks(sources)
    let service = RegionalService(sources.plan)
    let map = FlowMap(sources, service: service)
    page = Page(
      headline: headline, risks: risks, isCalm: risks.items.isEmpty, map: map,
      mapless: map == nil
        ? (sources.planningCase == nil
          ? "The map needs the places of the case: name it by --case."
          : "The case places its regions at one point, so there is no map.") : nil,
      regions: sources.regionTable(service), change: ChangeSection(sources),
      demand: DemandSection(sources), shortfall: ShortfallSection(sources),
      promises: PromiseSection(sources), whatIf: WhatIfSection(sources), hubs: sources.hubTable,
      placements: sources.placementTable,
      proof: ProofSection(sources), hasFiles: sources.folderLink != nil)
  }

  /// The page in UTF-8.
  ///
  /// - Throws: the fault of a template, which no input can cause.
  /// - Complexity: linear in the page.
  package func html() throws -> [UInt8] {
    var library = MustacheLibrary()
    for (name, text) in PageTemplate.parts {
      library.register(try MustacheTemplate(string: text), named: name)
    }
    return Array(
      try MustacheTemplate(string: PageTemplate.page).render(page, library: library).utf8)
  }
}
