import Diagnostics
import FulfilmentModel
import Tabular

/// Interprets the cells of order lines, each different text once.
///
/// A million order lines repeat a few SKUs, places, statuses and days; looking a text up by the
/// hash of its bytes costs a small part of interpreting it.
///
/// A class, because looking a text up remembers it while the assembler's functions only read.
final class OrderCellCache {
  /// A SKU of the case as its cells in a ledger.
  ///
  /// Dates beside their texts: due dates are compared and written for each pre-order.
  struct Product {
    /// The SKU's id, quoted where CSV needs it.
    var encoded: [UInt8]
    /// First day of sale, on which pre-orders are due.
    var releaseDate: CalendarDate
    /// The same as an ISO day.
    var releaseDay: [UInt8]
    /// A decision that a person should know of; `nil` where the code says it all.
    var note: String?
  }

  /// The region of an order's address.
  struct Destination {
    /// The encoded cell of the column `region`.
    var encoded: [UInt8]
    /// Decisions taken on the way, for the report.
    var notes: [String]
    /// The place, where no region is known of it.
    var place: ImportReport.Place?
  }

  /// The interpretation of an order status.
  ///
  /// Both `nil` where orders of the status count without remark.
  private struct Status {
    /// Why orders of this status do not count.
    var refusal: String?
    /// A decision that a person should know of.
    var note: String?
  }

  /// Values by the hash of the text that they were made from.
  ///
  /// Texts beyond the limit are interpreted each time: slower, never wrong.
  private struct Cache<Value> {
    /// Most different texts remembered, to bound the memory.
    private static var limit: Int { 200_000 }
    /// Positions in `values` by key.
    private var index = KeyTable()
    private var values: [Value] = []

    /// Returns the value of a key, made on first use and remembered while there is room.
    mutating func value(for key: ByteKey, make: () -> Value) -> Value {
      if let known = index.value(of: key) { return values[known] }
      let value = make()
      if values.count < Cache.limit {
        _ = index.insert(values.count, for: key)
        values.append(value)
      }
      return value
    }
  }

  private let context: ImportContext
  /// The source's statuses and target.
  private let rules: OrderRules
  /// Statuses that count, normalised: the source's and those of `--count-status`.
  private let counted: Set<String>
  /// Whether the source has statuses that tell orders that count from others.
  private let hasStatuses: Bool
  /// Tags that make an order a pre-order, folded.
  private let preOrderTags: Set<String>
  /// Failures are cached too: an unknown SKU may stand on every line.
  private var products = Cache<Result<Product, CellProblem>>()
  /// Keys combine country, province, postal code and label.
  private var destinations = Cache<Destination>()
  private var statuses = Cache<Status>()
  private var lineStatuses = Cache<Status>()
  private var tags = Cache<Bool>()
  private var tests = Cache<Bool>()
  /// Texts of days by day; a file has a few hundred.
  private var dayTexts: [CalendarDate: [UInt8]] = [:]

  /// Creates an empty cache for one file.
  init(context: ImportContext, rules: OrderRules) {
    self.context = context
    self.rules = rules
    counted = rules.counted.union(context.options.countedStatuses.map(HeaderName.normalised))
    hasStatuses = !counted.isEmpty || rules.usesCommonWords
    preOrderTags = Set(context.options.preOrderTags.map(OrderCellCache.foldedTag))
  }

  /// Returns a tag as tags are compared: `pre-order`, `Pre Order` and `PREORDER` are one.
  private static func foldedTag(_ tag: some StringProtocol) -> String {
    String(tag.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Returns the cell of a day; empty for none.
  func text(of date: CalendarDate?) -> [UInt8] {
    guard let date else { return [] }
    if let known = dayTexts[date] { return known }
    let text = Array(date.description.utf8)
    dayTexts[date] = text
    return text
  }

  /// Returns the SKU of a row, or the reason why there is none.
  func product(of row: borrowing SourceTable) -> Result<Product, CellProblem> {
    let key =
      row.has(.item)
      ? ByteKey(combining: (row.key(.sku), row.key(.item), row.key(.variant))) : row.key(.sku)
    return products.value(for: key) {
      // Numbers of rewards are the platform's own: with a title beside them they are no SKUs.
      let (code, item) = (row.text(.sku), row.text(.item))
      return rules.hasAddOns && !item.isEmpty
        ? product(code: "", item: item, foreignCode: code)
        : product(code: code, item: item, variant: row.text(.variant))
    }
  }

  /// Returns the SKU of a code or a name, or the reason why there is none.
  ///
  /// - Parameter foreignCode: a code that is no SKU, but may stand in the user's table.
  func product(
    code: String, item: String, variant: String = "", foreignCode: String = ""
  ) -> Result<Product, CellProblem> {
    let known = context.products.knows(foreignCode) ? foreignCode : code
    return context.products.match(code: known, item: item, variant: variant).map { match in
      let release = context.releaseDates[match.sku] ?? CalendarDate(daysSinceEpoch: 0)
      return Product(
        encoded: Array(TableWriter.encoded(match.sku).utf8), releaseDate: release,
        releaseDay: Array(release.description.utf8), note: match.note)
    }
  }

  /// Returns why an order does not count by its status, and what the report should note.
  ///
  /// Every order counts where the file has no status or the source names none that counts.
  func status(of row: borrowing SourceTable) -> (refusal: String?, note: String?) {
    guard row.has(.status), hasStatuses else { return (nil, nil) }
    let status = statuses.value(for: row.key(.status)) {
      interpret(status: HeaderName.normalised(row.text(.status)))
    }
    return (status.refusal, status.note)
  }

  /// Returns why a single line of an order does not count by its own status; `nil` where the line
  /// has none that takes it back.
  func refusalOfLine(_ row: borrowing SourceTable) -> String? {
    guard row.has(.lineStatus) else { return nil }
    return lineStatuses.value(for: row.key(.lineStatus)) {
      let name = Gazetteer.folded(row.text(.lineStatus))
      let isUndone = OrderStatusWords.undone.contains(name)
      return Status(refusal: isUndone ? "status of the line \(name)" : nil)
    }.refusal
  }

  /// Returns whether a cancelled order was one before: by a status that counts, or by one that says
  /// that the money went back or was set free.
  func wasOrdered(statusRefusal: String?) -> Bool {
    guard let statusRefusal else { return true }
    return ["status refunded", "status voided", "status cancelled", "status canceled"]
      .contains(statusRefusal)
  }

  /// Interprets a normalised status; an unknown one does not count and is named in the report.
  private func interpret(status name: String) -> Status {
    let folded = Gazetteer.folded(name)
    let isCommon = rules.usesCommonWords
    if counted.contains(name) || isCommon && OrderStatusWords.sold.contains(folded) {
      return Status(
        note: folded == "partially refunded"
          ? "partially refunded: the file has the amount only, units are kept" : nil)
    }
    if rules.unpaid.contains(name) || isCommon && OrderStatusWords.unpaid.contains(folded) {
      return Status(refusal: "not paid: \(name)")
    }
    return Status(refusal: name.isEmpty ? "no status" : "status \(Diagnostic.printable(name))")
  }

  /// Returns whether an order's lines are pre-orders.
  ///
  /// Tags stand in one cell with commas between.
  func isPreOrder(_ row: borrowing SourceTable) -> Bool {
    switch rules.target {
    case .sales: return false
    case .preOrders: return true
    case .byTag: break
    }
    return tags.value(for: row.key(.tags)) {
      row.text(.tags).split(separator: ",").contains {
        preOrderTags.contains(OrderCellCache.foldedTag($0))
      }
    }
  }

  /// Returns whether an order was paid through the shop's gateway for trials.
  ///
  /// Shopify's is called Bogus Gateway, `(for testing)`.
  func isTest(_ row: borrowing SourceTable) -> Bool {
    guard row.has(.payment) else { return false }
    return tests.value(for: row.key(.payment)) {
      let folded = Gazetteer.folded(row.text(.payment))
      return folded.contains("bogus") || folded.contains("for testing")
    }
  }

  /// Returns the region of a row's coordinates, label or address.
  ///
  /// - Parameter country: the row's country, or that of its order where the row has none.
  ///
  /// Coordinates are not cached: they seldom repeat.
  func destination(of row: borrowing SourceTable, country: String) -> Destination {
    if row.has(.latitude), row.has(.longitude),
      let latitude = Double(row.text(.latitude)), let longitude = Double(row.text(.longitude)),
      let position = context.places.nearest(latitude: latitude, longitude: longitude)
    {
      return destination(.region(position), notes: [])
    }
    let address = ByteKey(combining: (ByteKey(country), row.key(.province), row.key(.postal)))
    let key = ByteKey(combining: (address, row.key(.place), ByteKey([])))
    return destinations.value(for: key) { resolve(row, country: country) }
  }

  /// Resolves a row's label, else its address, with notes on what was mended.
  private func resolve(_ row: borrowing SourceTable, country: String) -> Destination {
    let label = row.text(.place)
    if !label.isEmpty { return destination(context.places.resolve(label: label), notes: []) }
    var notes: [String] = []
    let resolution = context.places.resolve(
      country: country, province: row.text(.province), postal: row.text(.postal),
      note: { notes.append($0) })
    return destination(resolution, notes: notes)
  }

  /// Returns the cell of a resolution: a place without a region becomes `(unassigned)`, or
  /// `(outside)` in a country where the case has none.
  private func destination(
    _ resolution: RegionResolver.Resolution, notes: [String]
  ) -> Destination {
    let cell: String
    var place: ImportReport.Place?
    if case .outside(let country) = resolution {
      cell = RegionReference.outside.text
      place = ImportReport.Place(reason: country, isOutside: true)
    } else {
      cell = context.regionCell(resolution)
      place = resolution.reason.map { ImportReport.Place(reason: $0, isOutside: false) }
    }
    return Destination(
      encoded: Array(TableWriter.encoded(cell).utf8), notes: notes, place: place)
  }
}
