import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// What the cells of orders mean, worked out once for each different text.
final class OrderMeanings {
  /// A SKU of the case.
  struct Product {
    var encoded: [UInt8]
    var releaseDate: CalendarDate
    var releaseDay: [UInt8]
  }

  /// Where an order's units go.
  struct Place {
    /// The region's cell.
    var encoded: [UInt8]
    var notes: [String]
  }

  private struct Status {
    var refusal: String?
    var note: String?
  }

  /// Most different texts that are remembered of one kind, to bound the memory.
  private static let mostRemembered = 200_000

  private let context: ImportContext
  private let rules: OrderRules
  private let counted: Set<String>
  private let preOrderTags: Set<String>
  private var productIndex = KeyTable()
  private var products: [Result<Product, CellProblem>] = []
  private var placeIndex = KeyTable()
  private var places: [Place] = []
  private var statusIndex = KeyTable()
  private var statuses: [Status] = []
  private var tagIndex = KeyTable()
  private var tags: [Bool] = []
  private var paymentIndex = KeyTable()
  private var tests: [Bool] = []
  private var dayTexts: [CalendarDate: [UInt8]] = [:]

  init(context: ImportContext, rules: OrderRules) {
    self.context = context
    self.rules = rules
    counted = rules.counted.union(context.options.countedStatuses.map(HeaderName.normalised))
    preOrderTags = Set(context.options.preOrderTags.map(OrderMeanings.foldedTag))
  }

  /// `pre-order`, `Pre Order` and `PREORDER` are one tag.
  private static func foldedTag(_ tag: String) -> String {
    String(tag.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private func remembered<Value>(
    _ key: ByteKey, _ index: inout KeyTable, _ values: inout [Value], _ make: () -> Value
  ) -> Value {
    if let known = index.value(key.value) { return values[known] }
    let value = make()
    if values.count < OrderMeanings.mostRemembered {
      _ = index.insert(key.value, values.count)
      values.append(value)
    }
    return value
  }

  func text(of date: CalendarDate?) -> [UInt8] {
    guard let date else { return [] }
    if let known = dayTexts[date] { return known }
    let text = Array(date.description.utf8)
    dayTexts[date] = text
    return text
  }

  /// The SKU of a row.
  func product(_ table: inout SourceTable) -> Result<Product, CellProblem> {
    remembered(table.key(.sku), &productIndex, &products) {
      context.sku(table.text(.sku)).map { sku in
        let release = context.releaseDates[sku] ?? CalendarDate(daysSinceEpoch: 0)
        return Product(
          encoded: Array(TableWriter.encoded(sku).utf8), releaseDate: release,
          releaseDay: Array(release.description.utf8))
      }
    }
  }

  /// Why an order does not count, by its status.
  func refusal(_ table: inout SourceTable, _ rejects: inout RejectLog) -> String? {
    guard table.has(.status), !counted.isEmpty else { return nil }
    let status = remembered(table.key(.status), &statusIndex, &statuses) {
      meaning(ofStatus: HeaderName.normalised(table.text(.status)))
    }
    if let note = status.note { rejects.note(note) }
    return status.refusal
  }

  private func meaning(ofStatus name: String) -> Status {
    if counted.contains(name) {
      return Status(
        note: name == "partially_refunded"
          ? "partially refunded: the file has the amount only, units are kept" : nil)
    }
    if rules.unpaid.contains(name) { return Status(refusal: "not paid: \(name)") }
    return Status(refusal: name.isEmpty ? "no status" : "status \(Diagnostic.printable(name))")
  }

  /// Whether an order's lines are pre-orders.
  func isPreOrder(_ table: inout SourceTable) -> Bool {
    switch rules.target {
    case .sales: return false
    case .preOrders: return true
    case .byTag: break
    }
    return remembered(table.key(.tags), &tagIndex, &tags) {
      table.text(.tags).split(separator: ",").contains {
        preOrderTags.contains(OrderMeanings.foldedTag(String($0)))
      }
    }
  }

  /// Whether an order was paid through the shop's gateway for trials.
  func isTest(_ table: inout SourceTable) -> Bool {
    guard table.has(.payment) else { return false }
    return remembered(table.key(.payment), &paymentIndex, &tests) {
      let folded = PlaceNames.folded(table.text(.payment))
      return folded.contains("bogus") || folded.contains("for testing")
    }
  }

  /// The region of a row's address.
  func place(_ table: inout SourceTable) -> Place {
    if table.has(.latitude), table.has(.longitude),
      let latitude = Double(table.text(.latitude)), let longitude = Double(table.text(.longitude)),
      let index = context.places.nearest(latitude: latitude, longitude: longitude)
    {
      return Place(encoded: Array(TableWriter.encoded(context.regions[index].id).utf8), notes: [])
    }
    let key = ByteKey(
      ByteKey(table.key(.country), table.key(.province), table.key(.postal)), table.key(.place),
      ByteKey([]))
    return remembered(key, &placeIndex, &places) { resolve(&table) }
  }

  private func resolve(_ table: inout SourceTable) -> Place {
    var notes: [String] = []
    let label = table.text(.place)
    var answer = PlaceIndex.Answer.unknown("no shipping address")
    if !label.isEmpty {
      answer = context.places.resolve(label: label)
    } else {
      answer = context.places.resolve(
        country: rules.country ?? table.text(.country), province: table.text(.province),
        postal: table.text(.postal), note: { notes.append($0) })
    }
    switch answer {
    case .region(let index):
      return Place(encoded: Array(TableWriter.encoded(context.regions[index].id).utf8), notes: notes)
    case .unknown(let reason):
      notes.append("place unknown, units kept under (unassigned): \(reason)")
      return Place(encoded: Array(RegionReference.unassigned.text.utf8), notes: notes)
    }
  }
}
