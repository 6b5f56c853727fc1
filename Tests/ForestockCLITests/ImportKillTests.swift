import Foundation
import TestSupport
import Testing

@Suite struct ImportKillTests {
  /// Sales of a thousand days, small enough to read and large enough to be killed in.
  static func sales(_ rows: Int) -> String {
    var text = "date,region,sku,quantity\n"
    for index in 0..<rows {
      let month = index / 28 % 9 + 1
      let day = index % 28 + 1
      text += "2025-0\(month)-\(day < 10 ? "0" : "")\(day),r\(index % 7),s,\(index % 5 + 1)\n"
    }
    return text
  }

  static func makeCase(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ text: String) throws {
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    try write(
      "case.json",
      #"{"planning_date":"2026-01-01","horizon_days":7,"origin":{"id":"o","latitude":0,"longitude":0}}"#
    )
    let regions = (0..<7).map { "r\($0),,1,1,,\n" }.joined()
    try write("regions.csv", "region,name,latitude,longitude,population,state\n" + regions)
    try write(
      "hubs.csv",
      "hub,name,latitude,longitude,timezone,capacity_units,throughput_units_per_day,fixed_cost,handling_cost,storage_cost_per_unit_day,cutoff_hour,inbound_cost_per_unit,inbound_transit_days\nh,,1,1,,9,,0,0,0,,0,0\n"
    )
    try write(
      "skus.csv",
      "sku,name,release_date,price,unit_cost,stockout_penalty,mint_supply,available_units,unit_weight_kg,billed_weight_lb,unit_volume_m3\ns,,2025-01-01,1,1,1,,9,0,,0\n"
    )
    let lanes = (0..<7).map { "h,r\($0),1,1,,\n" }.joined()
    try write("lanes.csv", "hub,region,transit_days,cost_per_unit,zone,distance_km\n" + lanes)
    try write("demand_history.csv", "date,region,sku,quantity\n2025-01-01,r0,s,1\n")
  }

  static func state(_ folder: String) throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
      .sorted().map { "\($0)\n" + (try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
      .joined()
  }

  @Test(
    "an import killed at any moment leaves the case as before or as after; the next one succeeds",
    .tags(.slow))
  func killed() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("sales.csv", Self.sales(60_000))
    let reference = scratch.path + "/reference"
    try Self.makeCase(reference)
    let before = try Self.state(reference)
    let start = Date()
    #expect(try ProgramRun(["import", file, "--into", reference]).status == 0)
    let whole = Date().timeIntervalSince(start)
    let after = try Self.state(reference)
    #expect(before != after)

    let folder = scratch.path + "/case"
    try Self.makeCase(folder)
    for step in 0..<12 {
      try ProgramRun.killed(
        ["import", file, "--into", folder, "--quiet"], after: whole * Double(step) / 10)
      let found = try Self.state(folder)
      #expect(found == before || found == after, "killed at step \(step)")
    }
    #expect(try ProgramRun(["import", file, "--into", folder]).status == 0)
    #expect(try Self.state(folder) == after)
    #expect(try scratch.names.sorted() == ["case", "reference", "sales.csv"])
  }

  @Test("a file of an unknown source is refused without repeating its cells")
  func unknown() throws {
    let scratch = try ScratchFolder()
    try Self.makeCase(scratch.path + "/case")
    let file = try scratch.write("x.csv", "colour;size\nred;1\n")
    let run = try ProgramRun(["import", file, "--into", scratch.path + "/case"])
    #expect(run.status == 65)
    #expect(run.messages.contains("x.csv:1: expected the columns of a known source; none"))
    #expect(!run.messages.contains("colour"))
    let named = try ProgramRun(["import", "shopify-orders", file, "--into", scratch.path + "/case"])
    #expect(named.status == 65)
    #expect(named.messages.contains("Lineitem sku"))
  }
}
