import Diagnostics
import FulfilmentModel
import Tabular
import Testing

/// Cells by the typed keys of declared columns.
@Suite struct TableReaderTests {
  struct Shipment: Equatable {
    var hub: String
    var units: Int
    var limit: Int?
    var cost: Double
    var share: Double?
    var day: CalendarDate
    var end: CalendarDate?
    var value: CensoredValue
    var note: String
    var group: String?
  }

  struct ShipmentsTable: DeclaredTable {
    let hub, note: Column<String>
    let units: Column<Int>
    let limit: Column<Int?>
    let cost: Column<Double>
    let share: Column<Double?>
    let day: Column<CalendarDate>
    let end: Column<CalendarDate?>
    let value: Column<CensoredValue>
    let group: Column<String?>

    init(_ columns: inout ColumnList) {
      hub = columns.identifier("hub", "hub of the shipment")
      units = columns.whole("units", from: 1, to: 9, "units shipped")
      limit = columns.whole("limit", empty: "no limit", "most units")
      cost = columns.real("cost", in: -1...1, "cost of the shipment")
      share = columns.real("share", empty: "not known", mayBeMissing: true, "share")
      day = columns.date("day", "day of dispatch")
      end = columns.date("end", empty: "open", mayBeMissing: true, "day of arrival")
      value = columns.censored("value", "index")
      note = columns.text("note", mayBeMissing: true, "remark")
      group = columns.identifier("group", empty: "none", mayBeMissing: true, "group")
    }
  }

  static func reader(_ text: String) throws -> (TableReader, ShipmentsTable) {
    let (keys, columns) = ShipmentsTable.declared
    let reader = try DelimitedReader(bytes: Array(text.utf8), name: "shipments.csv")
    return (try TableReader(reader: reader, columns: columns, options: ReadingOptions()), keys)
  }

  static func shipment(_ row: inout TableReader, _ column: ShipmentsTable) -> Shipment {
    Shipment(
      hub: row[column.hub], units: row[column.units], limit: row[column.limit],
      cost: row[column.cost], share: row[column.share], day: row[column.day],
      end: row[column.end], value: row[column.value], note: row[column.note],
      group: row[column.group])
  }

  @Test("records that are written by their columns read back as the same records")
  func roundTrip() throws {
    let day = CalendarDate(daysSinceEpoch: 20_000)
    let shipments = [
      Shipment(
        hub: "0017", units: 3, limit: 4, cost: -0.5, share: 1e-7, day: day,
        end: day.advanced(by: 1), value: CensoredValue(value: 1, isCensored: true),
        note: "a \"b\", c", group: "x"),
      Shipment(
        hub: "12E05", units: 1, limit: nil, cost: 0, share: nil, day: day, end: nil,
        value: CensoredValue(value: 0.1, isCensored: false), note: "", group: nil),
    ]
    let column = ShipmentsTable.declared.keys
    let table = TableWriter(
      shipments,
      columns: [
        column.hub.from(\.hub), column.units.from(\.units), column.limit.from(\.limit),
        column.cost.from(\.cost), column.share.from(\.share), column.day.from(\.day),
        column.end.from(\.end), column.value.from(\.value), column.note.from(\.note),
        column.group.from(\.group),
      ])
    var (row, keys) = try Self.reader(String(decoding: table.bytes, as: UTF8.self))
    var read: [Shipment] = []
    while try row.next() { read.append(Self.shipment(&row, keys)) }
    #expect(row.log.diagnostics.isEmpty)
    #expect(read == shipments)
  }

  @Test("each faulty cell is named, gives a placeholder, and makes its row unsound")
  func faults() throws {
    var (row, column) = try Self.reader(
      """
      hub,units,limit,cost,day,value
      ,10,x,2,2026-02-30,<x
      BER,1,,1,2026-02-28,<1

      """)
    #expect(try row.next())
    let faulty = Self.shipment(&row, column)
    #expect(!row.isSound && !row.isSound(column.hub) && !row.areSound(column.units, column.note))
    #expect(faulty.hub.isEmpty && faulty.units == 0 && faulty.limit == nil && faulty.cost == 0)
    #expect(
      row.log.diagnostics.map(\.column) == ["hub", "units", "limit", "cost", "day", "value"])
    #expect(
      row.log.diagnostics.compactMap(\.expected) == [
        "an identifier", "a whole number from 1 to 9", "a whole number of at least 0",
        "a number from -1 to 1", "a date such as 2026-09-14",
        "a finite number from 0 to 1e30, or < and such a number",
      ])
    #expect(try row.next())
    let sound = Self.shipment(&row, column)
    #expect(row.isSound && sound.hub == "BER" && sound.share == nil && sound.value.isCensored)
    #expect(try row.next() == false)
    #expect(row.rowCount == 2)
  }

  @Test("a column that is missing is named once, with its meaning; its rows are not sound")
  func missing() throws {
    var (row, column) = try Self.reader("hub,limit,cost,day,value\nBER,,1,2026-02-28,1\n")
    #expect(!row.hasAllColumns && !row.has(column.units) && row.has(column.hub))
    while try row.next() {
      _ = Self.shipment(&row, column)
      #expect(!row.isSound && row.isSound(column.hub))
    }
    #expect(row.log.diagnostics.map(\.column) == ["units"])
    #expect(row.log.diagnostics.first?.note == "it holds: units shipped")
  }
}
