import Foundation

/// A sound case with every table, whose days and rows are full enough for a gap to show.
package enum CompleteCase {
  /// The evening of the plan.
  package static let planningDate = "2026-03-02"

  /// Days by which evidence may lie behind, for every table that is declared.
  package static let freshDays = 3

  /// Every table of a case by name, without `.csv`, in the order of reading.
  package static let tables = [
    "regions", "hubs", "skus", "lanes", "parcel_rates", "opening_stock", "inbound", "stocking",
    "packs", "partners", "rules", "demand_history", "preorders", "social_signals", "token_holders",
    "events", "ad_tests", "availability", "adjustments", "demand_actual",
  ]

  private static let places = ["R1", "R2", "R3", "R4"]

  /// Returns a day, counted from the planning date.
  private static func day(_ offset: Int) -> String {
    let evening = Date(timeIntervalSince1970: 20_514 * 86_400)
    return evening.addingTimeInterval(Double(offset) * 86_400).formatted(
      .iso8601.year().month().day())
  }

  /// Returns rows for each of some days and each region.
  private static func rows(
    _ days: ClosedRange<Int>, _ row: (Int, Int, String) -> String
  ) -> [String] {
    days.flatMap { day in places.enumerated().map { row(day, $0.offset, $0.element) } }
  }

  /// The header and the rows of each table.
  package static let content: [String: (header: String, rows: [String])] = [
    "regions": (
      "region,name,latitude,longitude,population,state",
      places.enumerated().map { "\($1),Place \($1),\(40 + $0).5,-\(80 + $0).5,\(1000 + $0),S\($0)" }
    ),
    "hubs": (
      "hub,name,latitude,longitude,capacity_units,handling_cost,inbound_cost_per_unit,inbound_transit_days,partner",
      ["H1,East,40.5,-80.5,900,2,1,2,Acme", "H2,West,43.5,-83.5,900,2,1.5,3,Bolt"]
    ),
    "skus": (
      "sku,name,release_date,price,unit_cost,available_units,unit_weight_kg,billed_weight_lb",
      ["OLD,Print,2025-12-01,30,12,200,0.4,1", "NEW,Mug,2026-03-10,40,15,300,0.8,2"]
    ),
    "lanes": (
      "hub,region,transit_days,cost_per_unit,zone",
      ["H1", "H2"].flatMap { hub in places.enumerated().map { "\(hub),\($1),2,5.5,\(1 + $0 / 2)" } }
    ),
    "parcel_rates": ("weight_lb,zone,price", ["1,1,4.25", "1,2,5.1", "2,1,4.75", "2,2,5.9"]),
    "opening_stock": ("hub,sku,quantity", ["H1,OLD,10", "H2,OLD,20", "H1,NEW,1", "H2,NEW,2"]),
    "inbound": (
      "sku,hub,quantity,arrives_on,confirmed",
      ["OLD,H1", "NEW,H1", "OLD,H2", "NEW,H2"].map { "\($0),3,\(day(2)),yes" }
    ),
    "stocking": (
      "hub,sku,stocked,maximum_stock_units",
      ["H1,OLD", "H1,NEW", "H2,OLD", "H2,NEW"].map { "\($0),yes,400" }
    ),
    "packs": ("sku,hub,units", ["OLD,H1,2", "OLD,H2,2", "NEW,H1,3", "NEW,H2,3"]),
    "partners": ("partner,minimum_units,maximum_units", ["Acme,,900", "Bolt,,900"]),
    "rules": ("rule,hub,maximum", ["first,H1,900", "second,H2,900"]),
    "demand_history": (
      "date,region,sku,quantity",
      rows(-59...0) { day, place, region in
        "\(Self.day(day)),\(region),OLD,\(1 + (day * day + place) % 4)"
      }
    ),
    "preorders": (
      "ordered_at,due_at,region,sku,quantity",
      rows(-29...0) { day, place, region in
        "\(Self.day(day)),2026-03-10,\(region),NEW,\(1 + (day * day + place) % 3)"
      }
    ),
    "social_signals": (
      "date,region,channel,metric,value",
      rows(-29...0) { day, place, region in
        "\(Self.day(day)),\(region),google_trends,interest,\(20 + (day * day + place) % 30)"
      }
    ),
    "token_holders": (
      "holder,region,token,balance",
      (0..<12).map { "h\($0),\(places[$0 % 4]),membership,\(1 + $0 % 3)" }
    ),
    "events": (
      "event,date,region,sku,going,checked_in",
      (0..<8).map { "e\($0),\(day(4 * $0 - 28)),\(places[$0 % 4]),NEW,\(20 + $0),\(10 + $0)" }
    ),
    "ad_tests": (
      "platform,campaign,start,end,region,sku,spend,impressions,clicks,conversions",
      (0..<8).map {
        "ads,c\($0),\(day(4 * $0 - 30)),\(day(4 * $0 - 28)),\(places[$0 % 4]),NEW,10,900,\(40 + $0),3"
      }
    ),
    "availability": (
      "sku,start,end,units,probability",
      (0..<4).map { "OLD,\(day(3 * $0 + 1)),\(day(3 * $0 + 3)),\(40 + $0),0.9" }
    ),
    "adjustments": (
      "sku,region,start,end,factor,author,expires",
      (0..<4).map { "OLD,\(places[$0]),\(day(1)),\(day(7)),1.1,buying,\(day(30))" }
    ),
    "demand_actual": (
      "date,region,sku,quantity",
      rows(1...7) { day, place, region in
        "\(Self.day(day)),\(region),OLD,\(1 + (day + place) % 3)"
      }
    ),
  ]

  /// Returns `case.json`; each table is declared with the status given, its usual rows and how
  /// fresh it is.
  package static func settings(status: String? = nil) -> String {
    let declared = tables.map { table in
      let word = status.map { "\"status\": \"\($0)\", " } ?? ""
      let rows = content[table]?.rows.count ?? 0
      return "    \"\(table)\": {\(word)\"fresh_days\": \(freshDays), \"usual_rows\": \(rows)}"
    }
    return """
      {
        "planning_date": "\(planningDate)",
        "horizon_days": 14,
        "currency": "USD",
        "origin": {"id": "PORT", "name": "Port", "latitude": 40, "longitude": -80},
        "seed": 7,
        "tables": {
      \(declared.joined(separator: ",\n"))
        }
      }

      """
  }

  /// Returns a table's text.
  package static func text(of table: String, rows: [String]) -> String {
    let header = content[table]?.header ?? ""
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// Writes the case into a folder, which is created.
  package static func write(to folder: String, status: String? = nil) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try settings(status: status).write(
      toFile: folder + "/case.json", atomically: true, encoding: .utf8)
    for (table, content) in content {
      try text(of: table, rows: content.rows).write(
        toFile: "\(folder)/\(table).csv", atomically: true, encoding: .utf8)
    }
  }
}
