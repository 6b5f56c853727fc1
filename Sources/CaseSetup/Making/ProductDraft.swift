import CaseFiles
import Exchange
import FulfilmentModel
import Tabular

/// The products of a new case: those of the shop's lists, then those that only orders show.
struct ProductDraft {
  /// Days from the planning date to the release of a pre-ordered product of no stated date.
  private static let daysToRelease = 14
  /// Price where no file of the shop states any.
  private static let usualPrice = 30.0
  /// Least units taken to be available where nobody said.
  private static let leastUnits = 100

  /// A product with what is known of it.
  private struct Product {
    var listed: ListedProduct
    var ordered: SurveyedProduct?
    /// Price by the orders, where the list has none.
    var orderPrice: PriceConversion.Price?
    /// The price that a file states; `nil` where none does.
    var price: Double? { listed.price ?? orderPrice?.amount }
  }

  private var products: [Product] = []
  private let request: SetupRequest
  private let conversion: PriceConversion
  /// Values that nobody stated.
  private(set) var assumptions: [Assumption] = []
  /// Kilograms by SKU, where they are known.
  private(set) var weights: [String: Double] = [:]

  /// Joins lists and orders: by SKU, else by the name that both bear.
  init(_ lists: [ListedProduct], survey: OrderSurvey, request: SetupRequest) {
    self.request = request
    let conversion = PriceConversion(request)
    self.conversion = conversion
    func price(_ ordered: SurveyedProduct?) -> PriceConversion.Price? {
      ordered.flatMap { conversion.price(of: $0) }
    }
    var open = survey.products
    for listed in lists {
      let match =
        open.firstIndex { $0.code == listed.sku }
        ?? open.firstIndex { !$0.name.isEmpty && $0.name.lowercased() == listed.name.lowercased() }
      let ordered = match.map { open.remove(at: $0) }
      products.append(
        Product(
          listed: listed, ordered: ordered, orderPrice: listed.price == nil ? price(ordered) : nil))
      // An order without codes finds the SKU by its name.
    }
    for ordered in open {
      products.append(
        Product(
          listed: ListedProduct(sku: ordered.code, name: ordered.name), ordered: ordered,
          orderPrice: price(ordered)))
    }
  }

  /// Number of products.
  var count: Int { products.count }

  /// SKUs of which no file states a price.
  var skusWithoutPrice: [String] {
    products.filter { $0.price == nil }.map(\.listed.sku)
  }

  /// Barcodes and names by SKU, for partners' files.
  var barcodes: [(sku: String, barcode: String, title: String)] {
    products.filter { !$0.listed.barcode.isEmpty }.map {
      ($0.listed.sku, $0.listed.barcode, $0.listed.name)
    }
  }

  /// Families of products that sell by size.
  private var curves: SizeCurves {
    SizeCurves(
      products.map {
        (sku: $0.listed.sku, name: $0.listed.name, units: $0.ordered?.units ?? 0)
      })
  }

  /// Names that units may be expected of: SKUs, names of products, families of sizes.
  var expectableNames: [String] {
    products.flatMap { [$0.listed.sku, $0.listed.name] } + curves.names
  }

  /// Returns the units expected of each SKU whose family they were stated for, and notes how they fall
  /// to the sizes.
  private mutating func expectedBySize() -> [String: Int] {
    let curves = curves
    var result: [String: Int] = [:]
    for (family, total) in request.expected.sorted(by: { $0.key < $1.key }) {
      guard let units = curves.units(of: family, total: total) else { continue }
      let shares = units.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      assumptions.append(
        Assumption(
          table: CaseTable.skus.rawValue, column: "(size curve)", key: family,
          value: shares.joined(separator: ", "),
          why:
            "the \(total) units expected fall to sizes as those ordered so far, few of which are "
            + "drawn to the sizes of all products",
          howToChange: "init --expect SKU=N for a size, or "
            + "expected_units in skus.csv"))
      result.merge(units) { $1 }
    }
    return result
  }

  /// Returns `skus.csv`; cells that were assumed are empty, with their values in `assumptions`.
  mutating func table() -> [UInt8] {
    let column = SKUsTable.declared.keys
    let hasExpected = !request.expected.isEmpty
    var names = [
      column.sku.name, column.name.name, column.releaseDate.name, column.price.name,
      column.availableUnits.name, column.unitWeight.name,
    ]
    if hasExpected { names.append(column.expectedUnits.name) }
    var table = TableWriter(columns: names)
    let bySize = expectedBySize()
    let known = products.compactMap(\.price).sorted()
    let median = known.isEmpty ? ProductDraft.usualPrice : known[known.count / 2]
    for product in products {
      let sku = product.listed.sku
      var cells: [TableWriter.Cell] = [.text(sku), .text(product.listed.name)]
      cells.append(releaseCell(of: product))
      cells.append(priceCell(of: product, median: median, isOnly: known.isEmpty))
      cells.append(unitsCell(of: product))
      if let weight = product.listed.weightKg {
        cells.append(.real(weight))
        weights[sku] = weight
      } else {
        cells.append(.none)
      }
      if hasExpected {
        let expected =
          request.expected[sku] ?? request.expected[product.listed.name]
          ?? bySize[sku] ?? request.expected[AssumedValues.everyRow]
        cells.append(expected.map { .whole($0) } ?? .none)
      }
      table.append(cells)
    }
    if weights.count < products.count {
      assumptions.append(
        Assumption(
          table: CaseTable.skus.rawValue, column: column.unitWeight.name, value: "0.4",
          why: "no file states the weight of \(products.count - weights.count) products",
          howToChange: "write unit_weight_kg in skus.csv; parcel prices follow"))
    }
    return table.bytes
  }

  /// Returns the cell of the price: what was stated, else empty with an assumption.
  ///
  /// - Parameters:
  ///   - median: the price to assume.
  ///   - isOnly: whether no product has a price.
  private mutating func priceCell(
    of product: Product, median: Double, isOnly: Bool
  ) -> TableWriter.Cell {
    let (name, sku) = (SKUsTable.declared.keys.price.name, product.listed.sku)
    if let code = product.orderPrice?.origin, let price = product.price,
      let rate = conversion.rate(of: code)
    {
      assumptions.append(
        Assumption(
          table: CaseTable.skus.rawValue, column: "(\(name))", key: sku,
          value: TableWriter.format(price),
          why: "converted from \(code) at \(TableWriter.format(rate)) \(conversion.currency)",
          howToChange: "write \(name) of \(sku) in skus.csv"))
    }
    if let price = product.price ?? request.price { return .real(price) }
    let foreign = product.ordered.map(conversion.unconverted) ?? []
    let rest = isOnly ? "" : ": the median of the others"
    assume(
      name, of: sku, value: TableWriter.format(median),
      why: foreign.isEmpty
        ? (isOnly ? "no file states a price" : "no file states its price") + rest
        : "its orders state a price in \(foreign.joined(separator: ", ")) only, which --exchange-rate "
          + "\(foreign[0])=RATE converts" + rest)
    return .none
  }

  /// Returns the cell of the release date: what was stated, else empty with an assumption.
  private mutating func releaseCell(of product: Product) -> TableWriter.Cell {
    if let stated = product.listed.releaseDate ?? request.releaseDate { return .date(stated) }
    let name = SKUsTable.declared.keys.releaseDate.name
    let day: CalendarDate
    let why: String
    if let ordered = product.ordered, ordered.preOrdered * 2 > ordered.units {
      day = request.planningDate.advanced(by: ProductDraft.daysToRelease)
      why = "it is pre-ordered, and nobody said from when on it is delivered"
    } else if let first = product.ordered?.firstDay, first <= request.planningDate {
      day = first
      why = "the day of its first order"
    } else {
      day = request.planningDate.advanced(by: 1)
      why = "no order of it is known: sold from the first day of the horizon on"
    }
    assume(name, of: product.listed.sku, value: day.description, why: why)
    return .none
  }

  /// Returns the cell of the available units: what was stated, else empty with an assumption.
  private mutating func unitsCell(of product: Product) -> TableWriter.Cell {
    if let stated = product.listed.stock ?? request.units { return .whole(stated) }
    let ordered = product.ordered?.units ?? 0
    let (triple, overflow) = ordered.multipliedReportingOverflow(by: 3)
    let units = overflow ? ordered : max(ProductDraft.leastUnits, triple)
    assume(
      SKUsTable.declared.keys.availableUnits.name, of: product.listed.sku, value: String(units),
      why: "nobody said how many there are: three times the \(ordered) ordered, at least 100")
    return .none
  }

  /// Adds an assumption on a cell of `skus.csv`.
  private mutating func assume(_ column: String, of sku: String, value: String, why: String) {
    assumptions.append(
      Assumption(
        table: CaseTable.skus.rawValue, column: column, key: sku, value: value, why: why,
        howToChange: "write \(column) of \(sku) in skus.csv, or the value here"))
  }
}
