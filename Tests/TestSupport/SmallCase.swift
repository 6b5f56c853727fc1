import Foundation

/// A sound case of two regions, two hubs and two SKUs, file by file.
package enum SmallCase {
  /// The files by name, without the last line end.
  package static let files: [String: String] = [
    "case.json": """
    {
      "planning_date": "2026-09-14",
      "horizon_days": 7,
      "currency": "EUR",
      "origin": { "id": "RTM", "name": "Port", "latitude": 51.9, "longitude": 4.1 },
      "seed": 7,
      "tables": { "events": "none", "ad_tests": "none" }
    }
    """,
    "regions.csv": """
    region,name,latitude,longitude,population,state
    010,North,52.5,13.4,1000,DE
    020,South,48.1,11.6,500,DE
    """,
    "hubs.csv": """
    hub,name,latitude,longitude,timezone,capacity_units,throughput_units_per_day,fixed_cost,handling_cost,storage_cost_per_unit_day,cutoff_hour,inbound_cost_per_unit,inbound_transit_days
    BER,"Berlin, Mitte",52.5,13.4,Europe/Berlin,100,20,150.5,2.2,0.01,14,1.25,2
    MUC,Munich,48.1,11.6,,80,,140,2.1,0.01,,1.5,3
    """,
    "skus.csv": """
    sku,name,release_date,price,unit_cost,stockout_penalty,mint_supply,available_units,unit_weight_kg,billed_weight_lb,unit_volume_m3
    12E05,Record,2026-01-05,30,12,18,500,60,0.4,1,0.002
    0017,Shirt,2026-09-20,40,15,25,,90,0.3,,0.004
    """,
    "lanes.csv": """
    hub,region,transit_days,cost_per_unit,zone,distance_km
    BER,010,1,4.5,1,10
    BER,020,2,5.5,2,500
    MUC,020,1,4.5,1,12
    """,
    "parcel_rates.csv": """
    weight_lb,zone,price
    1,1,4.25
    1,2,5.1
    """,
    "opening_stock.csv": """
    hub,sku,quantity
    BER,12E05,10
    """,
    "demand_history.csv": """
    date,region,sku,quantity
    2026-09-12,010,12E05,3
    2026-09-14,020,12E05,1
    """,
    "preorders.csv": """
    ordered_at,due_at,region,sku,quantity
    2026-09-10,2026-09-20,010,0017,2
    """,
    "social_signals.csv": """
    date,region,channel,metric,value
    2026-09-12,010,google_trends,interest:drop,17
    2026-09-12,DE,google_trends,interest:drop,<1
    """,
    "token_holders.csv": """
    holder,region,token,balance
    h1,010,membership,2
    h2,,membership,1.5
    """,
  ]

  /// Writes the case with some files replaced; `nil` leaves a file out.
  package static func write(into folder: ScratchFolder, replacing: [String: String?] = [:]) throws {
    for (name, text) in files where replacing[name] == nil { try folder.write(name, text + "\n") }
    for (name, text) in replacing { if let text { try folder.write(name, text) } }
  }

  /// A file with one text in place of another; the text must be there.
  package static func changing(_ name: String, _ old: String, _ new: String) -> [String: String?] {
    let text = (files[name] ?? "") + "\n"
    precondition(text.contains(old), "\(name) has no \(old)")
    return [name: text.replacing(old, with: new, maxReplacements: 1)]
  }
}
