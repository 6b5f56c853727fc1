import Foundation
import TestSupport
import Testing

/// Statements of partners through the program: planned, told, verified, exported and settled.
@Suite struct PartnerTests {
  /// A small case with tables replaced or added, and a plan of it with its proof.
  struct Night {
    let scratch: ScratchFolder
    var run: ProgramRun

    /// Writes the case and plans it.
    init(_ files: [String: String?]) throws {
      scratch = try ScratchFolder()
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/case", withIntermediateDirectories: true)
      var all = SmallCase.files.mapValues { Optional($0 + "\n") }
      all.merge(files) { $1 }
      for (name, text) in all { if let text { try scratch.write("case/" + name, text) } }
      run = try ProgramRun(
        ["plan", "case", "--out", "plan", "--scenarios", "8", "--proof", "--today", "2026-09-14"],
        folder: scratch.path)
      #expect(run.status == 0, "\(run.messages)")
    }

    /// Lines of the plan: SKU, hub, units and reason.
    var lines: [(sku: String, hub: String, units: Int, reason: String)] {
      get throws {
        try scratch.text("plan/placements.csv").split(separator: "\n").dropFirst().map { line in
          let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
          return (String(cells[0]), String(cells[1]), Int(cells[2]) ?? -1, String(cells[5]))
        }
      }
    }

    /// Returns the units of a SKU at a hub.
    func units(_ sku: String, _ hub: String) throws -> Int {
      try lines.first { $0.sku == sku && $0.hub == hub }?.units ?? 0
    }

    /// Runs a command in the folder of case and plan.
    func forestock(_ arguments: String...) throws -> ProgramRun {
      try ProgramRun(arguments, folder: scratch.path)
    }

    /// Expects `verify` to make the same plan again, its bound from its prices included.
    func expectVerified() throws {
      let again = try forestock("verify", "plan", "--case", "case")
      #expect(again.status == 0, "\(again.output)\(again.messages)")
    }
  }

  @Test("a hub that does not stock a SKU gets no line of it, and its partner's file never names it")
  func notStocked() throws {
    let night = try Night([
      "stocking.csv": "hub,sku,stocked,stocked_from\nBER,0017,no,\nMUC,12E05,,2026-09-30\n"
    ])
    #expect(try night.units("0017", "BER") == 0 && night.units("12E05", "MUC") == 0)
    #expect(try night.units("12E05", "BER") > 0 && night.units("0017", "MUC") > 0)
    try night.expectVerified()
    let export = try night.forestock(
      "export", "generic", "plan", "--case", "case", "--out", "files", "--complete", "--today",
      "2026-09-14")
    #expect(export.status == 0, "\(export.messages)")
    let file = try night.scratch.text("files/transfers.csv")
    for line in file.split(separator: "\n") where line.contains("BER") {
      #expect(!line.contains("0017"), "\(line)")
    }
    // A plan that somebody edited is refused.
    try CaseEdit.append("0017,BER,3,,,", to: "placements.csv").apply(night.scratch.path + "/plan")
    let edited = try night.forestock(
      "export", "generic", "plan", "--case", "case", "--out", "files", "--today", "2026-09-14")
    #expect(edited.status == 65 && edited.messages.contains("BER does not stock 0017"))
  }

  @Test(
    "units on their way empty the plan where they are confirmed and in time, else the run says why")
  func inbound() throws {
    func night(_ row: String) throws -> Night {
      try Night(["inbound.csv": "sku,hub,quantity,arrives_on,confirmed\n\(row)\n"])
    }
    // Units of the plan reach BER on the 17th.
    let inTime = try night("12E05,BER,60,2026-09-17,yes")
    #expect(try inTime.units("12E05", "BER") == 0)
    #expect(!inTime.run.messages.contains("on their way"))
    try inTime.expectVerified()
    let late = try night("12E05,BER,60,2026-09-18,yes")
    #expect(try late.units("12E05", "BER") > 0)
    let words = "60 units of 12E05 on their way to BER do not count; they come after 2026-09-17"
    #expect(late.run.messages.contains(words), "\(late.run.messages)")
    #expect(
      try late.scratch.text("plan/rejects.csv").contains("inbound.csv,2,arrives_on,2026-09-18"))
    #expect(try late.scratch.text("plan/run.json").contains("\"inbound-left-out\" : 1"))
    #expect(try late.lines.contains { $0.reason.contains("come on 2026-09-18, too late") })
    let doubtful = try night("12E05,BER,60,2026-09-17,no")
    #expect(doubtful.run.messages.contains("the partner has not confirmed them"))
    #expect(try doubtful.units("12E05", "BER") == late.units("12E05", "BER"))
  }

  @Test(
    "levels with packs of 100: one pack, none with the reason, and one where the minimum goes first"
  )
  func levels() throws {
    func night(maximum: Int, first: String) throws -> Night {
      try Night([
        "hubs.csv": SmallCase.changing("hubs.csv", ",100,20,", ",900,20,")["hubs.csv"] ?? nil,
        "skus.csv": SmallCase.changing("skus.csv", ",500,60,", ",500,300,")["skus.csv"] ?? nil,
        "opening_stock.csv": "hub,sku,quantity\nBER,12E05,194\n",
        "packs.csv": "sku,hub,units\n12E05,,100\n",
        "stocking.csv":
          "hub,sku,minimum_stock_units,maximum_stock_units,minimum_first\nBER,12E05,200,\(maximum),\(first)\n",
      ])
    }
    let room = try night(maximum: 300, first: "no")
    #expect(try room.units("12E05", "BER") == 100)
    #expect(try room.lines.contains { $0.reason == "up to the minimum of 200 in stock" })
    try room.expectVerified()
    let none = try night(maximum: 250, first: "no")
    #expect(try none.units("12E05", "BER") == 0)
    #expect(
      try none.lines.contains {
        $0.reason
          == "short of the minimum of 200 in stock: no whole pack of 100 fits between it and the "
          + "maximum of 250"
      })
    #expect(
      none.run.messages.contains("12E05 at BER: 0 units, short of the minimum of 200 in stock"))
    #expect(!room.run.messages.contains("short of"))
    #expect(try night(maximum: 250, first: "yes").units("12E05", "BER") == 100)
  }

  @Test(
    "a supplier's minimum after packs, what hubs owe, shipments, partners and shares are verified")
  func together() throws {
    let supplier = try Night([
      "packs.csv": "sku,hub,units\n0017,,3\n12E05,BER,7\n12E05,BER,4\n",
      "stocking.csv": "hub,sku,minimum_line_units\nBER,0017,15\nMUC,0017,15\n",
    ])
    for line in try supplier.lines where line.sku == "0017" && line.units > 0 {
      #expect(line.units >= 15 && line.units % 3 == 0, "\(line)")
    }
    try supplier.expectVerified()
    // A partner's file counts cases of the hub's own packs.
    let export = try supplier.forestock(
      "export", "generic", "plan", "--case", "case", "--out", "files", "--today", "2026-09-14")
    #expect(export.status == 0, "\(export.messages)")
    let rows = try supplier.scratch.text("files/transfers.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try ["sku", "units", "case_pack", "cases"].map { name in
      try #require(rows[0].firstIndex(of: name))
    }
    for row in rows.dropFirst() where row[columns[0]] == "0017" {
      #expect(row[columns[2]] == "3")
      #expect(Int(row[columns[3]]) == Int(row[columns[1]]).map { $0 / 3 })
    }
    let owed = try Night(["opening_stock.csv": "hub,sku,quantity\nBER,12E05,-5\nMUC,0017,-4\n"])
    #expect(try owed.units("12E05", "BER") >= 5 && owed.units("0017", "MUC") >= 4)
    #expect(try owed.lines.contains { $0.reason.contains("covers 5 units owed") })
    try owed.expectVerified()
    let hubs = zip(
      (SmallCase.files["hubs.csv"] ?? "").split(separator: "\n"),
      [",partner,minimum_shipment_units", ",Nord,", ",Nord,30"]
    ).map { line, end in "\(line)\(end)\n" }.joined()
    let partner = try Night([
      "hubs.csv": hubs, "partners.csv": "partner,maximum_units\nNord,12\n",
      "stocking.csv": "hub,sku,maximum_line_units\nBER,0017,2\n",
    ])
    #expect(try partner.lines.reduce(0) { $0 + $1.units } <= 12)
    #expect(try partner.units("0017", "BER") <= 2)
    #expect(try partner.lines.filter { $0.hub == "MUC" }.allSatisfy { $0.units == 0 })
    try partner.expectVerified()
    let shared = try Night([
      "skus.csv": SmallCase.changing("skus.csv", ",90,0.3,", ",10,0.3,")["skus.csv"] ?? nil,
      "stocking.csv": "hub,sku,share_weight\nBER,0017,1\nMUC,0017,3\n",
    ])
    #expect(try shared.units("0017", "BER") + shared.units("0017", "MUC") <= 10)
    #expect(try shared.lines.contains { $0.reason.contains("share by weight of 10 units") })
    try shared.expectVerified()
  }
}
