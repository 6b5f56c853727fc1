import CaseFiles
import Diagnostics
import Exchange
import FulfilmentModel
import Geography
import Tabular

/// Makes a case from the files that a shop has.
///
/// Products come from lists and orders, regions from the bundled geography, lanes, days and costs
/// from distance, zone and rate. What nobody stated is assumed and written to `assumptions.csv`,
/// which the reader of the case obeys. The folder is complete or absent.
package enum CaseSetup {
  /// Makes the case, with its orders imported.
  ///
  /// - Parameter complete: asked once, when the orders have been looked at, for what the request
  ///   leaves open; by default nothing is asked.
  /// - Throws: `invalid` where the folder is there already, or where a file is refused or hubs or
  ///   products are missing; `inputOutput` and `locked` as writing does.
  /// - Complexity: linear in the files, and O(hubs · regions).
  package static func run(
    _ request: SetupRequest, complete: (inout SetupRequest) -> Void = { _ in }
  ) throws(FileError) -> SetupReport {
    guard FileKind(path: request.path) == .missing else {
      throw .invalid([
        Diagnostic(
          file: request.path,
          expected: "a folder that is not there yet; import brings files into a case that is")
      ])
    }
    let survey = try OrderSurvey(files: request.orders, options: request.importing)
    var request = request
    request.fitDate(to: survey)
    request.fitCurrency(to: survey)
    complete(&request)
    var lists: [ListedProduct] = []
    for path in request.products { lists += try ProductList.read(path) }
    var products = ProductDraft(lists, survey: survey, request: request)
    try check(request, products: products)
    let carrier =
      if let bundled = CarrierRates.bundled(request.carrier, in: PriceConversion(request)) {
        bundled
      } else {
        try CarrierRates.read(request.carrier)
      }
    // The case is made inside the hidden folder of a result, which is locked and goes away with it.
    let hidden = try OutputFolder(updating: request.path, marker: "case.json")
    let made = hidden.scratchPath + "/case"
    var report = try write(
      request, survey: survey, products: &products, carrier: carrier, to: made)
    try addDefaults(to: &report, in: made, request)
    if !request.orders.isEmpty {
      var options = request.importing
      options.preOrdersBeforeRelease = true
      report.imported = try Importer.run(
        files: request.orders, into: made, options: options, importedAt: request.importedAt)
    }
    try hidden.place("case")
    return report
  }

  /// Adds the defaults of columns that the tables leave out to the assumptions, so that every value
  /// that nobody stated stands in one place.
  private static func addDefaults(
    to report: inout SetupReport, in path: String, _ request: SetupRequest
  ) throws(FileError) {
    let reading = try CaseReader.read(
      folder: path, options: ReadingOptions(), planningDate: nil, today: request.planningDate)
    for assumed in reading.assumed {
      let isStated = report.assumptions.contains {
        $0.table == assumed.table && [assumed.column, "(\(assumed.column))"].contains($0.column)
      }
      if isStated { continue }
      report.assumptions.append(
        Assumption(
          table: assumed.table, column: "(\(assumed.column))", value: assumed.value,
          why: "the column's own default",
          howToChange: "add \(assumed.column) to \(assumed.table).csv"))
    }
    var folder = try OutputFolder(updating: path, marker: "case.json")
    try folder.write("assumptions.csv", Assumption.table(report.assumptions))
    try folder.commit()
  }

  /// Names what a case cannot do without.
  private static func check(
    _ request: SetupRequest, products: ProductDraft
  ) throws(FileError) {
    var faults: [Diagnostic] = []
    if request.hubs.isEmpty {
      faults.append(
        Diagnostic(
          file: "--hubs",
          expected: "a list of warehouses: a name, and a US postal code, a city or coordinates"))
    }
    let names = products.expectableNames
    for name in request.expected.keys.sorted()
    where name != AssumedValues.everyRow && !names.contains(name) {
      faults.append(
        Diagnostic(
          file: "--expect", value: name,
          expected:
            "a SKU, the name of a product, or the name that products of several sizes share",
          note: NearestName.of(name, among: names).map { "did you mean \($0)?" }))
    }
    if products.count == 0 {
      faults.append(
        Diagnostic(
          file: "--products",
          expected: "the shop's export of products, or orders (--orders) that show them"))
    }
    if !faults.isEmpty { throw .invalid(faults) }
  }

  /// Writes the tables of the case.
  private static func write(
    _ request: SetupRequest, survey: OrderSurvey, products: inout ProductDraft,
    carrier: CarrierRates, to path: String
  ) throws(FileError) -> SetupReport {
    let set = request.regions ?? RegionSet.fitting(survey)
    let (regions, places) = set.regions(for: survey)
    if regions.isEmpty {
      throw .invalid([Diagnostic(file: "--regions", expected: "at least one region")])
    }
    let skus = products.table()
    let network = NetworkDraft(
      request, regions: regions, carrier: carrier, weights: products.weights)
    let assumptions =
      SettingsDraft.assumptions(request, regions: set) + products.assumptions + network.assumptions
    var folder = try OutputFolder(updating: path, marker: "case.json")
    try folder.write("case.json", try SettingsDraft.json(request))
    try folder.write("regions.csv", network.regionsTable)
    try folder.write("hubs.csv", network.hubsTable)
    try folder.write("skus.csv", skus)
    try folder.write("lanes.csv", network.lanesTable)
    try folder.write("parcel_rates.csv", network.ratesTable)
    try folder.write("assumptions.csv", Assumption.table(assumptions))
    if !places.isEmpty {
      var table = TableWriter(columns: ["country", "kind", "place", "region"])
      for row in places { table.append(row.map { .text($0) }) }
      try folder.write("places.csv", table.bytes)
    }
    if !products.barcodes.isEmpty {
      var table = TableWriter(columns: ["sku", "barcode", "title"])
      for item in products.barcodes {
        table.append([.text(item.sku), .text(item.barcode), .text(item.title)])
      }
      try folder.write("partner-skus.csv", table.bytes)
    }
    if request.importing.keyFile == nil {
      try folder.writePrivate(PseudonymKeeper.fileName, PseudonymKey().fileBytes)
    }
    try folder.commit()
    return SetupReport(
      path: request.path, regions: regions.count, hubs: request.hubs.count, skus: products.count,
      lanes: network.lanes.count, imported: nil, assumptions: assumptions)
  }
}
