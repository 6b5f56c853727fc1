import Diagnostics
import Exchange
import FulfilmentModel
import Tabular

/// A product as a shop's export of products shows it.
package struct ListedProduct: Sendable, Hashable {
  /// Identifier for the case: the shop's SKU, or one made of the name.
  package var sku: String
  /// Name as orders write it: the title with the variant behind it.
  package var name: String
  /// Price a buyer pays; `nil` where the list has none.
  package var price: Double?
  /// Kilograms a unit; `nil` where the list has none.
  package var weightKg: Double?
  /// Barcode; empty where the list has none.
  package var barcode: String = ""
  /// Units in stock; `nil` where the list has none.
  package var stock: Int?
  /// First day of sale; `nil` where the list has none.
  package var releaseDate: CalendarDate?
}

/// Products of the exports of Shopify and WooCommerce shops, or of any list with a name or a code.
package enum ProductList {
  /// Names of the columns, normalised: Shopify's old and new ones, WooCommerce's, and plain ones.
  private static let names: [String: [String]] = [
    "sku": ["variant sku", "sku", "product code", "item code", "code", "artikelnummer"],
    "title": ["title", "name", "product name", "product", "item", "item name"],
    "handle": ["handle", "url handle"],
    "option1": ["option1 value"], "option2": ["option2 value"], "option3": ["option3 value"],
    "variant": ["variant", "variation", "size"],
    "price": ["variant price", "price", "regular price", "list price", "list_price", "preis"],
    "grams": [
      "variant grams", "weight value (grams)", "weight (g)", "weight_g", "weight in grams",
    ],
    "kilograms": ["weight (kg)", "weight_kg", "unit_weight_kg", "weight kg"],
    "pounds": ["weight (lbs)", "weight (lb)", "weight_lb", "weight lb"],
    "barcode": [
      "variant barcode", "barcode", "gtin, upc, ean, or isbn", "ean", "upc", "gtin", "isbn",
    ],
    "stock": [
      "variant inventory qty", "inventory quantity", "stock", "stock quantity", "quantity",
      "units", "available", "available_units", "in stock",
    ],
    "kind": ["type"],
    "release": ["release_date", "release date", "available from"],
  ]

  /// Reads a list of products.
  ///
  /// Rows of pictures and parents without a price or code are passed over; a title that stands on a
  /// product's first row only is carried down.
  ///
  /// - Throws: `invalid` where it has neither a column of names nor one of codes; `inputOutput`.
  package static func read(_ path: String) throws(FileError) -> [ListedProduct] {
    let list = try NamedRows(path: path, names: names)
    guard list.fields.contains("sku") || list.fields.contains("title") else {
      throw .invalid([
        Diagnostic(
          file: path, line: 1,
          expected: "a list of products with a column sku, title or name: the shop's product export"
        )
      ])
    }
    var products: [ListedProduct] = []
    var seen: Set<String> = []
    var title = ""
    var handle = ""
    for row in list.rows {
      if row["handle"].isEmpty || row["handle"] != handle {
        title = row["title"].isEmpty && !row["handle"].isEmpty ? title : row["title"]
        handle = row["handle"]
      } else if !row["title"].isEmpty {
        title = row["title"]
      }
      // WooCommerce lists a variable product and its variations: only these are sold.
      if row["kind"].lowercased() == "variable" { continue }
      guard let product = product(row, title: title), seen.insert(product.sku).inserted else {
        continue
      }
      products.append(product)
    }
    if products.isEmpty {
      throw .invalid([Diagnostic(file: path, expected: "at least one product")])
    }
    return products
  }

  /// Returns the product of a row; `nil` for rows of pictures and the like.
  private static func product(_ row: NamedRows.Row, title: String) -> ListedProduct? {
    let options = [row["option1"], row["option2"], row["option3"]].filter {
      !$0.isEmpty && $0.lowercased() != "default title"
    }
    let variant = options.isEmpty ? row["variant"] : options.joined(separator: " / ")
    let price = NamedRows.amount(row["price"])
    if row["sku"].isEmpty, price == nil, !row["handle"].isEmpty { return nil }
    let name = ItemName.whole(item: title, variant: variant)
    let sku =
      row["sku"].isEmpty ? ItemName.identifier(item: title, variant: variant) : row["sku"]
    guard !sku.isEmpty, CellText.identifierProblem(sku) == nil else { return nil }
    let weight =
      NamedRows.amount(row["kilograms"]) ?? NamedRows.amount(row["grams"]).map { $0 / 1000 }
      ?? NamedRows.amount(row["pounds"]).map { ($0 * 453.59237).rounded() / 1000 }
    return ListedProduct(
      sku: sku, name: name, price: price, weightKg: weight.flatMap { $0 > 0 ? $0 : nil },
      barcode: row["barcode"], stock: NamedRows.count(row["stock"]),
      releaseDate: CalendarDate(iso: row["release"]))
  }
}
