import Diagnostics
import FulfilmentModel
import Tabular

/// Turns guest lists into counts of people who said they would come, and who came, by region.
///
/// Guests without an address inherit the buyer's, by their order.
///
/// Guests wait until the last row, since the buyer's row may follow. Names and e-mails are not
/// read; a guest is known again by the export's own number.
struct AttendeeAssembler: RowAssembler {
  /// Places, and the event's name and day from the options.
  let context: ImportContext
  /// Statuses that count as going and as come.
  let rules: AttendeeRules
  /// Name of the source, the first part of each group: numbers of guests are unique only there.
  let source: String
  /// Whether rows are orders of tickets rather than single guests.
  private var isByOrder: Bool { source == ImportSource.eventbriteOrders.name }
  /// The ledger of `events`, with the measures going and checked in.
  let events: ImportLedger
  let rejects: RejectLog
  /// Identifier and day of the event from the options; `nil` where rows name them.
  private var event: String?
  private var date: CalendarDate?
  /// Guests who said they would come, in the file's order, in blocks: a list that grows by copying
  /// would take three times their memory for a moment.
  private var guests: [[Guest]] = []
  /// Guests of a block.
  private static let blockSize = 4096
  /// The first address of each order.
  private var buyers: [String: RegionResolver.Resolution] = [:]

  /// A guest or a group of guests on one ticket.
  ///
  /// Without a column of quantities a row is one person.
  private struct Guest {
    /// The event, its day, and order and number of the guest in the export.
    var event: String
    var date: CalendarDate
    var key: String
    /// Order number, by which the guest inherits the buyer's address; empty where there is none.
    var order: String
    var line: Int
    /// People on the ticket, at least 0.
    var people: Int
    /// Whether all of them count as come.
    var isCheckedIn: Bool
    /// The guest's own address; `nil` where the list has none.
    var place: RegionResolver.Resolution?
  }

  /// Creates the assembler of one file.
  init(
    context: ImportContext, rules: AttendeeRules, source: String, events: ImportLedger,
    rejects: RejectLog
  ) {
    self.context = context
    self.rules = rules
    self.source = source
    self.events = events
    self.rejects = rejects
  }

  /// Takes event and day from the options; without them each row must name its own.
  ///
  /// - Throws: `invalid` where neither options nor columns give one of them.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {
    event = context.options.event.map { CellText.identifier(from: $0) }
    date = context.options.eventDate
    guard event != nil || table.has(.campaign), date != nil || table.has(.date) else {
      throw .invalid([
        Diagnostic(
          file: table.path,
          expected: "the event and its day, which the file does not name: "
            + "pass --event NAME --event-date 2026-09-14")
      ])
    }
  }

  /// Takes a guest aside whose status says that they come; others are rejected with their status.
  ///
  /// - Returns: always `false`: `finish` uses the row.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    let status = HeaderName.normalised(row.text(.status))
    let order = row.text(.order)
    let place = place(of: row)
    if let place, !order.isEmpty, buyers[order] == nil { buyers[order] = place }
    var people = 1
    if row.has(.quantity) {
      guard case .success(let count?) = row.whole(.quantity), count >= 0 else {
        try rejects.reject(row, "quantity is not a whole number", value: row.text(.quantity))
        return false
      }
      people = count
    }
    guard rules.going.contains(status) else {
      try rejects.reject(row, "status \(Diagnostic.printable(status))", units: people)
      return false
    }
    let event = self.event ?? CellText.identifier(from: row.text(.campaign))
    var date = self.date
    if date == nil { date = try row.day(.date, asOf: context.options.asOf) }
    guard !event.isEmpty, let date else {
      try rejects.reject(
        row, "no event and day that can be read: pass --event and --event-date", units: people)
      return false
    }
    let isCheckedIn =
      rules.checkedIn.isEmpty
      ? !Self.notCome.contains(Gazetteer.folded(row.text(.checkedIn)))
      : rules.checkedIn.contains(status)
    keep(
      Guest(
        event: event, date: date, key: "\(order) \(row.text(.key))", order: order, line: row.line,
        people: people, isCheckedIn: isCheckedIn, place: place))
    return false
  }

  /// Takes a guest aside until the whole list has been read.
  private mutating func keep(_ guest: Guest) {
    if (guests.last?.count ?? AttendeeAssembler.blockSize) == AttendeeAssembler.blockSize {
      guests.append([])
    }
    guests[guests.count - 1].append(guest)
  }

  /// Cells, folded, of a column of check-ins that say that nobody came.
  private static let notCome: Set<String> = [
    "", "no", "false", "0", "nein", "non", "not checked in",
  ]

  /// Resolves a guest's answer or address; `nil` where the row has neither.
  private func place(of row: borrowing SourceTable) -> RegionResolver.Resolution? {
    let label = row.text(.place)
    let answer = label.isEmpty ? nil : context.places.resolve(label: label)
    if case .region = answer { return answer }
    let country = row.text(.country)
    let (province, postal) = (row.text(.province), row.text(.postal))
    if country.isEmpty && province.isEmpty && postal.isEmpty {
      return answer
    }
    return context.places.resolve(
      country: country, province: province, postal: postal, note: { rejects.note($0) })
  }

  /// Adds the guests to the ledger, each under the region of their own or their buyer's address.
  ///
  /// - Returns: rows that were used. A guest whom this run has met already is rejected.
  func finish() throws(FileError) -> Int {
    var used = 0
    var seats: [String: Int] = [:]
    for guest in guests.joined() {
      let inherited = guest.order.isEmpty ? nil : buyers[guest.order]
      if guest.place == nil, inherited != nil {
        rejects.note("a guest without an address has the buyer's")
      }
      let place = guest.place ?? inherited ?? .unknown("no address")
      if let reason = place.reason {
        rejects.note("place unknown, people kept under (unassigned): \(reason)")
      }
      // The guest's own number in the export tells the same guest in a later export.
      var number = guest.key
      if isByOrder {
        // Tickets of one kind in several rows of an order are told apart by their order.
        seats["\(guest.event) \(number)", default: 0] += 1
        if let seat = seats["\(guest.event) \(guest.key)"], seat > 1 { number += " \(seat)" }
      }
      let start = "\(source) \(guest.event) "
      // Ledgers of earlier versions have the number as it was written: such rows give way too.
      _ = events.begin(group: ByteKey(start + number))
      let group = start + (try context.pseudonyms.pseudonym(of: number))
      guard events.begin(group: ByteKey(group)) == .new else {
        try rejects.reject(line: guest.line, reason: "the same guest again", units: guest.people)
        continue
      }
      used += 1
      try events.add(
        group: group, line: guest.line,
        key: [guest.event, guest.date.description, context.regionCell(place)],
        measures: [String(guest.people), guest.isCheckedIn ? String(guest.people) : "0"])
    }
    return used
  }
}
