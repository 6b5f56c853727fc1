import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Turns guest lists into counts of people who said they would come, and who came, by region.
///
/// Guests without an address inherit the buyer's, by their order.
struct AttendeeAssembler {
  let context: ImportContext
  let rules: AttendeeRules
  let importNumber: Int
  let source: String
  let event: String
  let date: CalendarDate

  private struct Guest {
    var key: String
    var order: String
    var line: Int
    var people: Int
    var isCheckedIn: Bool
  }

  private var guests: [Guest] = []
  private var answers: [String: PlaceIndex.Answer] = [:]
  private var ownAnswers: [Int: PlaceIndex.Answer] = [:]

  init(
    context: ImportContext, rules: AttendeeRules, source: String, importNumber: Int, path: String
  ) throws(FileError) {
    self.context = context
    self.rules = rules
    self.source = source
    self.importNumber = importNumber
    guard let event = context.options.event, let date = context.options.eventDate else {
      throw .invalid([
        Diagnostic(
          file: path,
          expected:
            "the event and its day, which the file does not name: pass --event NAME --event-date 2026-09-14"
        )
      ])
    }
    self.event = CellText.identifier(from: event)
    self.date = date
  }

  mutating func take(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) {
    let status = HeaderName.normalised(table.text(.status))
    let order = table.text(.order)
    let answer = place(&table, &rejects)
    if let answer, !order.isEmpty, answers[order] == nil { answers[order] = answer }
    var people = 1
    if table.has(.quantity) {
      guard case .success(let count) = table.whole(.quantity), let count, count >= 0 else {
        return try rejects.reject(
          line: table.line, reason: "quantity is not a whole number", value: table.text(.quantity))
      }
      people = count
    }
    guard rules.going.contains(status) else {
      return try rejects.reject(
        line: table.line, reason: "status \(Diagnostic.printable(status))", units: people)
    }
    if let answer { ownAnswers[guests.count] = answer }
    let isCheckedIn =
      rules.checkedIn.isEmpty
      ? !table.text(.checkedIn).isEmpty : rules.checkedIn.contains(status)
    guests.append(
      Guest(
        key: "\(order) \(table.text(.key))", order: order, line: table.line, people: people,
        isCheckedIn: isCheckedIn))
  }

  private func place(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) -> PlaceIndex.Answer? {
    if table.has(.place) {
      let label = table.text(.place)
      return label.isEmpty ? nil : context.places.resolve(label: label)
    }
    let country = table.text(.country)
    let (province, postal) = (table.text(.province), table.text(.postal))
    if country.isEmpty && province.isEmpty && postal.isEmpty { return nil }
    return context.places.resolve(
      country: country, province: province, postal: postal, note: { rejects.note($0) })
  }

  /// Writes what was collected; the number of rows used.
  func finish(_ events: Ledger, _ rejects: inout RejectLog) throws(FileError) -> Int {
    var used = 0
    for (index, guest) in guests.enumerated() {
      let inherited = guest.order.isEmpty ? nil : answers[guest.order]
      if ownAnswers[index] == nil, inherited != nil {
        rejects.note("a guest without an address has the buyer's")
      }
      var region = RegionReference.unassigned.text
      switch ownAnswers[index] ?? inherited ?? .unknown("no address") {
      case .region(let position): region = context.regions[position].id
      case .unknown(let reason):
        rejects.note("place unknown, people kept under (unassigned): \(reason)")
      }
      // The guest's own number in the export tells the same guest in a later export.
      let group = "\(source) \(event) \(guest.key)"
      let standing = events.begin(group: ByteKey(group), importNumber: importNumber)
      if standing != .new {
        try rejects.reject(line: guest.line, reason: "the same guest again", units: guest.people)
        continue
      }
      used += 1
      try events.add(
        group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
        line: guest.line,
        key: Array("\(TableWriter.encoded(event)),\(date),\(TableWriter.encoded(region))".utf8),
        measures: Array("\(guest.people),\(guest.isCheckedIn ? guest.people : 0)".utf8))
    }
    return used
  }
}
