/// A case of five regions in four countries, into which imports are tested and fuzzed.
package enum FuzzWorld {
  /// The files of the case by name, each without its last line end.
  package static let files: [String: String] = [
    "case.json": """
    {"planning_date": "2026-09-28", "horizon_days": 28, "currency": "USD", "seed": 1,
     "origin": {"id": "SRC", "name": "Own Studio", "latitude": 40.7, "longitude": -73.9}}
    """,
    "regions.csv": """
    region,name,latitude,longitude,population,state
    US-CA,California,34.05,-118.24,,US
    US-MA,Massachusetts,42.37,-71.11,,US
    CA-ON,Ontario,43.65,-79.38,,CA
    GB-ENG,England,51.51,-0.13,,GB
    DE-BE,Berlin,52.52,13.41,,DE
    """,
    "hubs.csv": """
    hub,name,latitude,longitude,timezone,capacity_units,throughput_units_per_day,fixed_cost,handling_cost,storage_cost_per_unit_day,cutoff_hour,inbound_cost_per_unit,inbound_transit_days
    LAX,West Dock,33.7,-118.3,,500,,0,1,0.01,,1,3
    RTM,"Maas, Rotterdam",51.9,4.4,,500,,0,1,0.01,,2,8
    """,
    "skus.csv": """
    sku,name,release_date,price,unit_cost,stockout_penalty,mint_supply,available_units,unit_weight_kg,billed_weight_lb,unit_volume_m3,case_pack_units
    12E05,Pin,2026-10-05,12,1,8,,300,0.1,,0.001,10
    0017,Shirt,2026-10-05,38,9,20,,200,0.2,,0.001,6
    """,
    "lanes.csv": """
    hub,region,transit_days,cost_per_unit,zone,distance_km
    LAX,US-CA,1,3,,
    LAX,US-MA,4,7,,
    LAX,CA-ON,5,9,,
    RTM,GB-ENG,2,6,,
    RTM,DE-BE,1,4,,
    """,
    "places.csv": """
    country,kind,place,region
    US,zip3,021,US-MA
    CA,fsa,K1N,CA-ON
    GB,outward,E8,GB-ENG
    DE,plz2,10,DE-BE
    GB,city,Hackney,GB-ENG
    """,
    "demand_history.csv": """
    date,region,sku,quantity
    2026-01-02,US-CA,12E05,5
    """,
  ]
}
