import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Finds the SKU of an order line: by its code, else by the item's name and variant.
///
/// The user's table goes before the case, a code before a name, an exact name before a near one.
/// Near names are only proposed, unless the caller confirmed them: units under a wrong SKU mislead
/// more than units that wait for an answer.
struct ProductMatcher {
  /// The SKU of a line.
  struct Match: Equatable {
    var sku: String
    /// A decision that a person should know of; `nil` where the code says it all.
    var note: String?
  }

  /// Identifiers of the case's SKUs, with hints where an unknown one looks like a known one.
  private let index: IdentifierIndex
  /// Whether a near name that fits one SKU alone is accepted.
  private let acceptsNearNames: Bool
  /// SKUs by the codes of the user's table.
  private var skuByCode: [String: String] = [:]
  /// SKUs by the folded names of the user's table, variants behind them.
  private var skuByName: [String: String] = [:]
  /// SKUs of the case by folded name; several may share one.
  private var caseSKUsByName: [String: [String]] = [:]

  /// Creates a matcher that knows the case's identifiers and names.
  init(skus: [SKU], index: IdentifierIndex, acceptsNearNames: Bool) {
    self.index = index
    self.acceptsNearNames = acceptsNearNames
    for sku in skus {
      let folded = Gazetteer.folded(sku.name)
      if !folded.isEmpty { caseSKUsByName[folded, default: []].append(sku.id) }
    }
  }

  /// Reads the user's table: `sku` beside `code`, or beside `name` and perhaps `variant`.
  ///
  /// Rows without a SKU are passed over, so that a table of proposals may be filled in part.
  ///
  /// - Throws: `invalid` where a column is missing or the case lacks a SKU.
  mutating func read(_ path: String) throws(FileError) {
    let rows = try LookupTable.rows(
      ofFile: path, columns: [["sku"]],
      optional: ["code", "name", "item", "variant"])
    for row in rows where !row.cells[0].isEmpty {
      let (sku, code, variant) = (row.cells[0], row.cells[1], row.cells[4])
      let name = row.cells[2].isEmpty ? row.cells[3] : row.cells[2]
      guard index.entries[sku] != nil else {
        throw .invalid([
          Diagnostic(
            file: path, line: row.line, column: "sku", value: sku,
            expected: index.expectation(insteadOf: sku))
        ])
      }
      guard !code.isEmpty || !name.isEmpty else {
        throw .invalid([
          Diagnostic(
            file: path, line: row.line,
            expected: "a code or a name beside the SKU, in a column code or name")
        ])
      }
      // Shops without codes have the item's name in their place.
      if !code.isEmpty { skuByCode[code] = sku }
      for name in [code, ItemName.whole(item: name, variant: variant)] {
        let folded = Gazetteer.folded(name)
        if !folded.isEmpty { skuByName[folded] = sku }
      }
    }
  }

  /// Returns whether a code stands in the user's table or is a SKU of the case.
  func knows(_ code: String) -> Bool { skuByCode[code] != nil || index.entries[code] != nil }

  /// Returns the SKU of a line, or the reason why there is none.
  ///
  /// - Parameters:
  ///   - code: the cell of the SKU; empty where the file or the line has none.
  ///   - item: the item's name; empty where the file has none.
  ///   - variant: its variant, such as `Black / M`.
  func match(code rawCode: String, item: String, variant: String) -> Result<Match, CellProblem> {
    let code = rawCode.first == "'" ? String(rawCode.dropFirst()) : rawCode
    if let mapped = skuByCode[code] { return .success(Match(sku: mapped)) }
    if index.entries[code] != nil { return .success(Match(sku: code)) }
    let name = ItemName.whole(item: item.isEmpty ? code : item, variant: variant)
    let folded = Gazetteer.folded(name)
    if let mapped = skuByName[folded] ?? skuByName[Gazetteer.folded(item)] {
      return .success(Match(sku: mapped))
    }
    if code.isEmpty || item.isEmpty {
      if code.isEmpty, name.isEmpty { return .failure(CellProblem("no SKU")) }
      if let known = exact(name, folded: folded) { return .success(known) }
    }
    if code.isEmpty {
      if acceptsNearNames, let sku = proposal(code: code, item: item, variant: variant) {
        return .success(Match(sku: sku, note: "item read as \(sku) by a near name"))
      }
      return .failure(CellProblem("no SKU, and no SKU of the case has the item's name"))
    }
    return .failure(problem(of: code))
  }

  /// Returns the one SKU of the case that bears a name, or whose identifier was made of it.
  private func exact(_ name: String, folded: String) -> Match? {
    let sku: String
    if let named = caseSKUsByName[folded], named.count == 1 {
      sku = named[0]
    } else if caseSKUsByName[folded] == nil,
      index.entries[ItemName.identifier(item: name, variant: "")] != nil
    {
      sku = ItemName.identifier(item: name, variant: "")
    } else {
      return nil
    }
    return Match(sku: sku, note: "item read as \(sku) by its name")
  }

  /// Returns the one SKU whose name contains the item's words or is contained in them; `nil` where
  /// none or several do, or fewer than two words agree.
  func proposal(code: String, item: String, variant: String) -> String? {
    let name = ItemName.whole(item: item.isEmpty ? code : item, variant: variant)
    let words = ItemName.words(Gazetteer.folded(name))
    guard words.count >= 2 else { return nil }
    var hits: Set<String> = []
    for (known, skus) in caseSKUsByName {
      let others = ItemName.words(known)
      guard others.count >= 2, words.isSubset(of: others) || others.isSubset(of: words) else {
        continue
      }
      hits.formUnion(skus)
    }
    return hits.count == 1 ? hits.first : nil
  }

  /// Returns why an unknown code has no SKU.
  ///
  /// Reasons tell a lost leading zero, another letter case and a number that a spreadsheet
  /// shortened apart: each has another remedy.
  private func problem(of code: String) -> CellProblem {
    if CellText.isSpreadsheetNumber(code) { return CellProblem("a spreadsheet destroyed the SKU") }
    if CellText.identifierProblem(code) != nil {
      return CellProblem("the SKU has control characters or is too long")
    }
    let hint = index.expectation(insteadOf: code)
    if hint.contains("zeros") { return CellProblem("unknown SKU: leading zeros lost?") }
    if hint.contains("did you mean") {
      return CellProblem("unknown SKU: differs only in letter case")
    }
    return CellProblem("unknown SKU")
  }
}
