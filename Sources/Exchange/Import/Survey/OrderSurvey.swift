import Diagnostics
import FulfilmentModel
import Tabular

/// A product as order exports show it.
package struct SurveyedProduct: Sendable, Hashable {
  /// The shop's code, or the identifier that its name gives where the shop has no codes.
  package var code: String
  /// Name with the variant behind it; empty where the exports have none.
  package var name: String
  /// Price of the latest line that states one, by the order's currency code; "" where the file names no
  /// currency.
  package var prices: [String: Double] = [:]
  /// Units of all lines, cancelled ones included.
  package var units = 0
  /// Of these, units of lines that the source or a tag marks as pre-orders.
  package var preOrdered = 0
  /// First and last day of an order; `nil` where no day could be read.
  package var firstDay, lastDay: CalendarDate?
}

/// A shop as its order exports show it before there is a case: its products, the countries and
/// currencies of its buyers, and the days of its orders.
///
/// Files are recognised as an import does; nothing of a buyer is kept but the country.
package struct OrderSurvey: Sendable {
  /// Products in the order of their first line.
  package private(set) var products: [SurveyedProduct] = []
  /// Units by ISO 3166-1 alpha-2 code of the shipping country; "" where a line names none.
  package private(set) var unitsByCountry: [String: Int] = [:]
  /// Units by ISO 4217 code of the order's currency; lines without one are left out.
  package private(set) var unitsByCurrency: [String: Int] = [:]
  /// Positions in `products` by code.
  private var positions: [String: Int] = [:]

  /// Surveys the order exports among the files; those of other sources are passed over.
  ///
  /// - Throws: `invalid` where a file is no text or of no known source; `inputOutput`.
  /// - Complexity: O(bytes).
  package init(files: [String], options: ImportOptions) throws(FileError) {
    for path in files { try read(path, options: options) }
  }

  /// The first day of an order; `nil` without orders.
  package var firstDay: CalendarDate? { products.compactMap(\.firstDay).min() }

  /// The last day of an order; `nil` without orders.
  package var lastDay: CalendarDate? { products.compactMap(\.lastDay).max() }

  /// Units that go to a country of which the code is known.
  package func units(in country: String) -> Int { unitsByCountry[country] ?? 0 }

  /// Reads one file.
  private mutating func read(_ path: String, options: ImportOptions) throws(FileError) {
    let reader = try DelimitedReader(path: path)
    let (sources, constants) = try SourceCatalog.candidates(
      for: path, named: options.source, mappingFile: options.mappingFile)
    guard let recognised = RecognisedSource(of: reader, among: sources) else {
      throw .invalid([
        Diagnostic(
          file: path, expected: "an export of orders of a known source, as import takes them")
      ])
    }
    guard case .orders(let rules) = recognised.source.kind else { return }
    let gazetteer = Gazetteer()
    let addOns = OrderSurvey.addOns(of: recognised.header)
    let names = OrderSurvey.namePositions(in: recognised.normalisedHeader)
    let tags = Set(options.preOrderTags.map(OrderSurvey.folded))
    var table = try SourceTable(
      reader: reader, recognised: recognised, constants: constants,
      options: ReadingOptions(dateOrder: options.dateOrder ?? .dayMonthYear))
    var country = ""
    var currency = ""
    var isPreOrder = false
    while try table.next() {
      if table.shapeProblem != nil { continue }
      let day = try? table.day(.date, asOf: options.asOf)
      // Order cells stand on an order's first line only in some exports.
      let isFirst = !rules.fillsForward || !table.isEmpty(.status) || !table.isEmpty(.country)
      if isFirst {
        country = table.isEmpty(.country) ? "" : gazetteer.countryCode(table.text(.country)) ?? ""
        isPreOrder = OrderSurvey.isPreOrder(table, rules: rules, tags: tags)
        currency = OrderSurvey.currency(of: table)
      }
      let units = OrderSurvey.units(of: table)
      let item = ItemName.whole(
        item: names.item.map { table.cell($0) } ?? "",
        variant: names.variant.map { table.cell($0) } ?? "")
      let code = table.text(.sku)
      // A pledge without a reward is no product.
      let isProduct = rules.hasAddOns ? !code.isEmpty : !code.isEmpty || !item.isEmpty
      if isProduct, units > 0, !table.startsWith(.ships, UInt8(ascii: "f")) {
        let price = try? table.number(.price).get()?.double
        add(
          code: code, name: item, price: price.map { (currency, $0) }, units: units, day: day,
          isPreOrder: isPreOrder)
        unitsByCountry[country, default: 0] += units
        if !currency.isEmpty { unitsByCurrency[currency, default: 0] += units }
      }
      for column in addOns {
        guard let count = Int(table.cell(column.position)), count > 0 else { continue }
        add(
          code: column.number, name: column.name, price: nil, units: count, day: day,
          isPreOrder: isPreOrder)
        unitsByCountry[country, default: 0] += count
      }
    }
  }

  /// A column of units of one further product: `[Addon: 10750435] Enamel Pin`.
  private struct AddOn {
    var position: Int
    var number, name: String
  }

  /// Returns the columns of further products in a header.
  private static func addOns(of header: [String]) -> [AddOn] {
    header.enumerated().compactMap { position, text in
      guard text.lowercased().hasPrefix("[addon:"), let end = text.firstIndex(of: "]") else {
        return nil
      }
      let number = text[..<end].drop { $0 != ":" }.dropFirst()
      return AddOn(
        position: position, number: CellText.trimmed(String(number)),
        name: CellText.trimmed(String(text[text.index(after: end)...])))
    }
  }

  /// Returns the columns of an item's name and variant, by the names that shops give them.
  private static func namePositions(in header: [String]) -> (item: Int?, variant: Int?) {
    func first(_ names: [String]) -> Int? {
      names.lazy.compactMap { header.firstIndex(of: $0) }.first
    }
    return (
      first([
        "lineitem name", "item name", "product-name", "product name", "reward title", "item",
        "product",
      ]) ?? (header.contains("order number") ? first(["name"]) : nil),
      first(["product variation", "variations", "lineitem variant", "variant"])
    )
  }

  /// Counts a line of an order.
  private mutating func add(
    code rawCode: String, name: String, price: (currency: String, amount: Double)?, units: Int,
    day: CalendarDate?, isPreOrder: Bool
  ) {
    let plain = rawCode.first == "'" ? String(rawCode.dropFirst()) : rawCode
    let code = plain.isEmpty ? ItemName.identifier(item: name, variant: "") : plain
    guard !code.isEmpty, CellText.identifierProblem(code) == nil else { return }
    let position = positions[code] ?? products.count
    if position == products.count {
      positions[code] = position
      products.append(SurveyedProduct(code: code, name: name))
    }
    var product = products[position]
    product.name = product.name.isEmpty ? name : product.name
    if let price { product.prices[price.currency] = price.amount }
    product.units += units
    if isPreOrder { product.preOrdered += units }
    if let day {
      product.firstDay = min(product.firstDay ?? day, day)
      product.lastDay = max(product.lastDay ?? day, day)
    }
    products[position] = product
  }

  /// Returns the ISO 4217 code of a row's currency; "" where it has none.
  private static func currency(of row: borrowing SourceTable) -> String {
    let text = row.has(.currency) ? row.text(.currency).uppercased() : ""
    return text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? text : ""
  }

  /// Returns the units of a line; one where the source has no column of quantities.
  private static func units(of row: borrowing SourceTable) -> Int {
    guard row.has(.quantity) else { return 1 }
    guard case .success(let count?) = row.whole(.quantity) else { return 0 }
    return min(max(0, count), CellText.largestWhole)
  }

  /// Returns whether the source or a tag of the order makes it a pre-order.
  private static func isPreOrder(
    _ row: borrowing SourceTable, rules: OrderRules, tags: Set<String>
  ) -> Bool {
    switch rules.target {
    case .sales: false
    case .preOrders: true
    case .byTag: row.text(.tags).split(separator: ",").contains { tags.contains(folded($0)) }
    }
  }

  /// Returns a tag as tags are compared.
  private static func folded(_ tag: some StringProtocol) -> String {
    String(tag.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
