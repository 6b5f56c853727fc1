import FulfilmentModel
import Tabular

/// Options that resolve ambiguities in the files of an import (dates, places, tags, currency).
package struct ImportOptions: Sendable {
  /// Name of the source; `nil` recognises it by the header.
  package var source: String?
  /// Order of `03/04/2026` where no row decides it.
  package var dateOrder: DateOrder?
  /// Day of the export, for sources whose dates have no year or that cover a window.
  package var asOf: CalendarDate?
  /// Identifier of the event, for guest lists.
  package var event: String?
  /// Day of the event, for guest lists.
  package var eventDate: CalendarDate?
  /// Name of the token, for holder lists.
  package var token: String?
  /// Header of the owner's column, for holder lists with two addresses.
  package var ownerColumn: String?
  /// Tags that make an order a pre-order; compared without case, blanks and hyphens.
  ///
  /// Only sources whose orders have tags look at them.
  package var preOrderTags: [String] = ["preorder"]
  /// Whether orders without such a tag are left out rather than counted as sales.
  package var ignoresUntagged = false
  /// Further statuses that count as sold, such as `On hold`.
  package var countedStatuses: [String] = []
  /// Hub or location of files that concern one place only.
  package var location: String?
  /// Money of the case for one unit of the file's currency, where the two differ.
  ///
  /// `nil` refuses results of advertisements in another currency.
  package var exchangeRate: Double?
  /// The same by currency code, such as `EUR`; for these codes they go before `exchangeRate`.
  package var exchangeRates: [String: Double] = [:]
  /// Whether records with damaged bytes are left out and counted rather than refused.
  package var skipsBadRows = false
  /// Path of a table of further wallets to exclude (`address`).
  package var excludeFile: String?
  /// Path of a table that maps the file's codes to SKUs (`code,sku`).
  package var skuFile: String?
  /// Path of a table of places (`country,kind,place,region`), beside the case's `places.csv`.
  package var placesFile: String?
  /// Path of a mapping file (`field,column`) that describes any other file.
  package var mappingFile: String?

  /// Whether an item's name that nearly fits one SKU alone decides: the user has seen the proposals.
  package var acceptsNearNames = false
  /// Whether an order of a SKU before its release date is a pre-order, whatever its tags.
  package var preOrdersBeforeRelease = false

  /// Path of an export's folder or of its `lines.csv`, which receipts are compared with.
  package var shippedFile: String?
  /// Path of the key behind pseudonyms; `nil` is the case's own.
  package var keyFile: String?

  /// Creates the options of an import whose files say everything themselves.
  package init() {}

  /// Returns the money of the case for one unit of a currency; `nil` where nobody gave it.
  func exchangeRate(of currency: String) -> Double? { exchangeRates[currency] ?? exchangeRate }

  /// The options as one text, by which `imports/files.csv` knows an earlier import again.
  ///
  /// The form is that of earlier versions, module names included: with another one, every file that
  /// was imported before would be read once more.
  var signatureText: String {
    func optional(_ value: (some Any)?) -> String {
      value.map { "Optional(\(String(reflecting: $0)))" } ?? "nil"
    }
    let order = dateOrder.map { "Optional(PlanningData.DateOrder.\($0))" } ?? "nil"
    var parts = [
      "source: \(optional(source))", "dateOrder: \(order)", "asOf: \(optional(asOf))",
      "event: \(optional(event))", "eventDate: \(optional(eventDate))",
      "token: \(optional(token))", "ownerColumn: \(optional(ownerColumn))",
      "preOrderTags: \(preOrderTags)", "ignoresUntagged: \(ignoresUntagged)",
      "countedStatuses: \(countedStatuses)", "location: \(optional(location))",
      "exchangeRate: \(optional(exchangeRate))", "skipsBadRows: \(skipsBadRows)",
      "excludeFile: \(optional(excludeFile))", "skuFile: \(optional(skuFile))",
      "placesFile: \(optional(placesFile))", "mappingFile: \(optional(mappingFile))",
    ]
    // Younger options stand in the text only where they are used.
    if acceptsNearNames { parts.append("acceptsNearNames: true") }
    for (code, rate) in exchangeRates.sorted(by: { $0.key < $1.key }) {
      parts.append("exchangeRate \(code): \(rate)")
    }
    if let shippedFile { parts.append("shippedFile: \(shippedFile)") }
    if preOrdersBeforeRelease { parts.append("preOrdersBeforeRelease: true") }
    return "ImportOptions(\(parts.joined(separator: ", ")))"
  }
}
