import FulfilmentModel
import Tabular

/// The cells that concern an order as a whole.
extension OrderAssembler {
  /// Starts another order where the row has another number than the one above it; else takes over
  /// the order cells that the row has.
  ///
  /// The group must be the same text in every export of the order: source and order number, or the
  /// cells of day, place and SKU as they are written.
  mutating func startOrder(_ row: inout SourceTable) throws(FileError) {
    if hasOrders, order.key != nil, row.isEmpty(.order) {
      // Some exports name an order on its first line only.
      if !rules.fillsForward { try readOrderCells(&row, isFirst: false) }
      return
    }
    // Rows without an order number are statements on a day, a place and a product.
    let own = hasOrders ? row.key(.order) : row.key(row.has(.sku) ? .sku : .item)
    let group =
      hasOrders
      ? own
      : ByteKey(
        combining: (
          own, row.key(.date), ByteKey(combining: (row.key(.place), row.key(.postal), own))
        ))
    if order.key == group {
      if !rules.fillsForward { try readOrderCells(&row, isFirst: !hasOrders) }
      return
    }
    if keepsOrders {
      if let key = order.key { earlierOrders[key] = order }
      // A repetition of the whole order would have its status again.
      if let known = earlierOrders[group], !rules.fillsForward || row.isEmpty(.status) {
        order = known
        order.isApart = hasOrders && !rules.fillsForward
        if !rules.fillsForward { try readOrderCells(&row, isFirst: false) }
        return
      }
    }
    order = OrderState()
    order.key = group
    order.group += source
    if rules.numbersPeople {
      // Ledgers of earlier versions have the number as it was written: such rows give way too.
      let plain = ByteKey(order.group + row.bytes(.order))
      _ = (sales.begin(group: plain), preOrders.begin(group: plain))
      order.group += try context.pseudonyms.pseudonym(of: row.text(.order)).utf8
    } else if hasOrders {
      order.group += row.bytes(.order)
    } else {
      order.group += try statement(of: row)
    }
    // The group counts in both tables: a tag may move an order from one to the other.
    let stored = ByteKey(order.group)
    let state = sales.begin(group: stored)
    _ = preOrders.begin(group: stored)
    // Where every line has its order's cells, a table sorted by product can be read as well.
    order.isApart = state == .sameFile && hasOrders && !rules.fillsForward
    order.isRepeated =
      state == .laterFile || (state == .sameFile && hasOrders && rules.fillsForward)
    if order.group.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) {
      order.group = Array(
        TableWriter.encoded(String(decoding: order.group, as: UTF8.self)).utf8)
    }
    try readOrderCells(&row, isFirst: true)
    if hasOrders, row.isEmpty(.order) { order.refusal = "no order number" }
  }

  /// Returns the group of a row without an order number: its day, place and product.
  ///
  /// A postal code and a day can be one person: a pseudonym stands for it.
  private func statement(of row: borrowing SourceTable) throws(FileError) -> [UInt8] {
    let product = row.has(.sku) ? row.text(.sku) : row.text(.item)
    let (day, place, postal) = (row.text(.date), row.text(.place), row.text(.postal))
    guard !postal.isEmpty else { return Array("\(day) \(place) \(product)".utf8) }
    // Ledgers of earlier versions have the code as it was written: such rows give way too.
    let plain = ByteKey(order.group + "\(day) \(place)\(postal) \(product)".utf8)
    _ = (sales.begin(group: plain), preOrders.begin(group: plain))
    let code = try context.pseudonyms.pseudonym(of: postal)
    return Array("\(day) \(place)\(code) \(product)".utf8)
  }

  /// Reads the order cells of a row; those that a later row leaves blank stay as they were.
  private mutating func readOrderCells(
    _ row: inout SourceTable, isFirst: Bool
  ) throws(FileError) {
    if isFirst || !row.isEmpty(.date) { try readDate(&row) }
    if isFirst || !row.isEmpty(.cancelled) { readCancellation(&row) }
    if isFirst || !row.isEmpty(.status) || !row.isEmpty(.payment) { readStatus(row, isFirst) }
    if isFirst || !row.isEmpty(.tags) { readTags(row) }
    let address = [
      SourceField.country, .province, .postal, .place, .latitude, .longitude,
    ].contains { row.columns[$0] != nil && !row.isEmpty($0) }
    if isFirst || address { readDestination(row) }
  }

  /// Reads the day as it is written.
  private mutating func readDate(_ row: inout SourceTable) throws(FileError) {
    if let day = row.plainDay(.date) {
      order.date = day
    } else {
      order.date = try row.day(.date, asOf: context.options.asOf)
    }
    order.dateText = order.date == nil ? row.text(.date) : ""
    order.day = cells.text(of: order.date)
  }

  /// Reads whether the order was cancelled, and when; a day that reads two ways is none.
  private mutating func readCancellation(_ row: inout SourceTable) {
    order.isCancelled = row.has(.cancelled) && !row.isEmpty(.cancelled)
    guard order.isCancelled else { return order.cancelledOn = nil }
    order.cancelledOn = row.plainDay(.cancelled)
    if order.cancelledOn == nil {
      order.cancelledOn = try? row.day(.cancelled, asOf: context.options.asOf)
    }
  }

  /// Reads what speaks against the whole order; the first reason stands.
  private mutating func readStatus(_ row: borrowing SourceTable, _ isFirst: Bool) {
    if isFirst, order.date == nil, row.isTotal {
      order.refusal = "a total of other rows"
    } else if cells.isTest(row) {
      order.refusal = "a test order"
    }
    guard isFirst || !row.isEmpty(.status) else { return }
    let status = cells.status(of: row)
    if let note = status.note { rejects.note(note) }
    order.statusRefusal = status.refusal
  }

  /// Reads whether the order is a pre-order.
  private mutating func readTags(_ row: borrowing SourceTable) {
    order.isPreOrder = cells.isPreOrder(row)
    if case .byTag = rules.target, !order.isPreOrder, context.options.ignoresUntagged {
      order.refusal = order.refusal ?? "no pre-order tag"
    }
  }

  /// Reads the destination; a later line without a country lies in that of the order.
  private mutating func readDestination(_ row: borrowing SourceTable) {
    let country = row.text(.country)
    if !country.isEmpty { order.country = country }
    order.destination = cells.destination(of: row, country: order.country)
    for note in order.destination.notes where order.refusalOfLines == nil { rejects.note(note) }
  }
}
