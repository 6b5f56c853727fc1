import FulfilmentModel

/// Turns lines of orders into sales and pre-orders.
///
/// The cells of one line are looked at as bytes; texts are made once for each different value.
struct OrderAssembler {
  private let context: ImportContext
  private let rules: OrderRules
  private let importNumber: Int
  private let counted: Set<String>
  private let preOrderTags: Set<String>

  /// What an order's first line says.
  private struct Order {
    var key: ByteKey?
    var lines = 0
    var isRepeated = false
    var date: CalendarDate?
    var dateText = ""
    var place = PlaceIndex.Answer.unknown("no shipping address")
    var refusal: String?
    var isPreOrder = false
    /// Encoded `group` cell.
    var group: [UInt8] = []
  }

  /// A SKU as a file writes it.
  private enum Code {
    case sku(String, encoded: [UInt8])
    case refused(String)
  }

  private var order = Order()
  private var codes: [ByteKey: Code] = [:]
  private var answers: [ByteKey: PlaceIndex.Answer] = [:]
  private var keyBytes: [UInt8] = []
  private let source: String

  init(context: ImportContext, rules: OrderRules, source: String, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.source = source
    self.importNumber = importNumber
    counted = rules.counted.union(context.options.countedStatuses.map(HeaderName.normalised))
    preOrderTags = Set(context.options.preOrderTags.map(OrderAssembler.foldedTag))
  }

  /// `pre-order`, `Pre Order` and `PREORDER` are one tag.
  private static func foldedTag(_ tag: String) -> String {
    String(tag.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Takes one row.
  mutating func take(
    _ table: inout SourceTable, sales: Ledger, preOrders: Ledger,
    rejects: inout RejectLog
  ) throws(PlanningDataError) -> Bool {
    try startOrder(&table, sales, preOrders, &rejects)
    order.lines += 1
    let units = try quantity(&table, &rejects)
    guard let units else { return false }
    if let refusal = order.isRepeated ? "the order came before in this import" : order.refusal {
      try rejects.reject(line: table.line, reason: refusal, units: units)
      return false
    }
    if table.has(.ships), table.startsWith(.ships, 0x66) {
      try rejects.reject(line: table.line, reason: "does not ship", units: units)
      return false
    }
    guard let (sku, encoded) = try sku(&table, units, &rejects) else { return false }
    guard let date = order.date else {
      try rejects.reject(
        line: table.line, reason: "no date that can be read", field: table.columnName(.date),
        value: order.dateText, units: units)
      return false
    }
    if units == 0 {
      try rejects.reject(line: table.line, reason: "no units")
      return false
    }
    let region: String
    switch order.place {
    case .region(let index): region = context.regions[index].id
    case .unknown(let reason):
      region = CaseDraft.unassigned
      rejects.note("place unknown, units kept under (unassigned): \(reason)")
    }
    keyBytes.removeAll(keepingCapacity: true)
    keyBytes += Array(date.description.utf8)
    keyBytes.append(0x2C)
    if order.isPreOrder {
      let due = max(date, context.releaseDates[sku] ?? date)
      keyBytes += Array(due.description.utf8)
      keyBytes.append(0x2C)
    }
    keyBytes += Array(CSVCell.encoded(region).utf8)
    keyBytes.append(0x2C)
    keyBytes += encoded
    var measure: [UInt8] = []
    measure.appendDecimal(units)
    if order.isPreOrder {
      try preOrders.add(
        group: order.group, item: order.lines, importNumber: importNumber, line: table.line,
        key: keyBytes, measures: measure)
    } else {
      try sales.add(
        group: order.group, item: order.lines, importNumber: importNumber, line: table.line,
        key: keyBytes, measures: measure)
    }
    return true
  }

  /// Starts another order where the row has another number than the one before.
  private mutating func startOrder(
    _ table: inout SourceTable, _ sales: Ledger, _ preOrders: Ledger,
    _ rejects: inout RejectLog
  ) throws(PlanningDataError) {
    let group: ByteKey
    if table.has(.order) {
      group = table.key(.order, salt: source)
    } else {
      // Rows without an order are statements on a day, a place and a product.
      group = ByteKey(
        "\(source) \(table.text(.date)) \(table.text(.place)) \(table.text(.postal)) \(table.text(.sku))")
    }
    if order.key == group {
      if !rules.fillsForward { try readOrderCells(&table, &rejects, isFirst: false) }
      return
    }
    order = Order(key: group)
    let name =
      table.has(.order)
      ? table.text(.order) : "\(table.text(.date)) \(table.text(.sku)) \(table.text(.place))"
    order.group = Array(CSVCell.encoded("\(source) \(name)").utf8)
    // The group counts in both tables: a tag may move an order from one to the other.
    let stored = ByteKey("\(source) \(name)")
    let standing = sales.begin(group: stored, importNumber: importNumber)
    _ = preOrders.begin(group: stored, importNumber: importNumber)
    order.isRepeated = standing == .elsewhere || (standing == .again && table.has(.order))
    try readOrderCells(&table, &rejects, isFirst: true)
  }

  private mutating func readOrderCells(
    _ table: inout SourceTable, _ rejects: inout RejectLog, isFirst: Bool
  ) throws(PlanningDataError) {
    // Later rows of an order may leave its cells blank.
    if !isFirst, table.text(.date).isEmpty { return }
    order.dateText = table.text(.date)
    order.date = try table.day(.date, asOf: context.options.asOf)
    order.refusal = statusRefusal(&table, &rejects)
    order.isPreOrder =
      switch rules.target {
      case .sales: false
      case .preOrders: true
      case .byTag: hasPreOrderTag(&table)
      }
    if case .byTag = rules.target, !order.isPreOrder, context.options.ignoresUntagged {
      order.refusal = order.refusal ?? "no pre-order tag"
    }
    order.place = place(&table, &rejects)
  }

  private mutating func statusRefusal(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) -> String? {
    if table.has(.cancelled), !table.text(.cancelled).isEmpty { return "cancelled" }
    guard table.has(.status), !counted.isEmpty else { return nil }
    let status = HeaderName.normalised(table.text(.status))
    if counted.contains(status) {
      if status == "partially_refunded" {
        rejects.note("partially refunded: the file has the amount only, units are kept")
      }
      return nil
    }
    if rules.unpaid.contains(status) { return "not paid: \(status)" }
    return status.isEmpty ? "no status" : "status \(Fault.printable(status))"
  }

  private func hasPreOrderTag(_ table: inout SourceTable) -> Bool {
    table.text(.tags).split(separator: ",").contains {
      preOrderTags.contains(OrderAssembler.foldedTag(String($0)))
    }
  }

  private mutating func place(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) -> PlaceIndex.Answer {
    if table.has(.latitude), table.has(.longitude),
      let latitude = Double(table.text(.latitude)), let longitude = Double(table.text(.longitude)),
      let index = context.places.nearest(latitude: latitude, longitude: longitude)
    {
      return .region(index)
    }
    if table.has(.place) {
      let label = table.text(.place)
      if !label.isEmpty { return context.places.resolve(label: label) }
    }
    let country = rules.country ?? table.text(.country)
    let province = table.text(.province)
    var postal = table.text(.postal)
    if postal.first == "'" { postal.removeFirst() }
    if context.places.names.countryCode(country) == "US",
      (3...4).contains(postal.count), postal.allSatisfy(\.isNumber)
    {
      postal = String(repeating: "0", count: 5 - postal.count) + postal
      rejects.note("leading zero of a US postal code restored")
    }
    let memo = ByteKey("\(country)\u{1F}\(province)\u{1F}\(postal)")
    if let known = answers[memo] { return known }
    let answer = context.places.resolve(country: country, province: province, postal: postal)
    if answers.count < 100_000 { answers[memo] = answer }
    return answer
  }

  /// The units that count; a file's net column is used as it stands.
  private func quantity(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> Int? {
    guard table.has(.quantity) else { return 1 }
    guard let ordered = try whole(.quantity, &table, &rejects) else { return nil }
    guard table.has(.netQuantity) else { return ordered }
    guard let net = try whole(.netQuantity, &table, &rejects) else { return nil }
    if net < ordered, order.refusal == nil {
      try rejects.reject(line: table.line, reason: "refunded units", units: ordered - net)
    }
    return net == 0 && order.refusal != nil ? ordered : net
  }

  private func whole(
    _ field: SourceField, _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> Int? {
    let reason: String
    switch table.whole(field) {
    case .success(let value?) where value >= 0 && value <= CellText.largestWhole: return value
    case .success(nil): reason = "no quantity; a missing one is not zero"
    case .success: reason = "quantity is negative"
    case .failure(let problem): reason = "quantity is \(problem.reason)"
    }
    try rejects.reject(
      line: table.line, reason: reason, field: table.columnName(field), value: table.text(field))
    return nil
  }

  private mutating func sku(
    _ table: inout SourceTable, _ units: Int, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> (String, [UInt8])? {
    let key = table.key(.sku, salt: "")
    let code: Code
    if let known = codes[key] {
      code = known
    } else {
      switch context.sku(table.text(.sku)) {
      case .success(let sku): code = .sku(sku, encoded: Array(CSVCell.encoded(sku).utf8))
      case .failure(let problem): code = .refused(problem.reason)
      }
      if codes.count < 100_000 { codes[key] = code }
    }
    switch code {
    case .sku(let sku, let encoded): return (sku, encoded)
    case .refused(let reason):
      try rejects.reject(
        line: table.line, reason: reason, field: table.columnName(.sku), value: table.text(.sku),
        units: units)
      return nil
    }
  }
}

extension SourceTable {
  /// A key of a cell's bytes.
  mutating func key(_ field: SourceField, salt: String) -> ByteKey {
    guard let index = recognised.columns[field], let range = reader.plainRange(index) else {
      return ByteKey(text(field))
    }
    return ByteKey(reader.buffer, range)
  }

  /// Whether a cell begins with a letter, in either case.
  func startsWith(_ field: SourceField, _ letter: UInt8) -> Bool {
    guard let index = recognised.columns[field], let range = reader.plainRange(index),
      let first = range.first
    else { return false }
    return reader.buffer[first] | 0x20 == letter
  }
}
