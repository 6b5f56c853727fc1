import Foundation
import TestSupport
import Testing

/// `forestock provenance`: claims, nearest hubs, token metadata.
@Suite struct ProvenanceTests {
  /// The small case planned, with one record moved to Munich and ten standing in Berlin.
  private static func world() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/case", withIntermediateDirectories: true)
    for (name, text) in SmallCase.files { try scratch.write("case/" + name, text + "\n") }
    let run = try ProgramRun(
      ["plan", "case", "--out", "plan", "--scenarios", "3", "--today", "2026-09-14"],
      folder: scratch.path)
    #expect(run.status == 0, "\(run.messages)")
    try scratch.write("plan/placements.csv", "sku,hub,quantity\n12E05,MUC,1\n")
    return scratch
  }

  /// Runs the command on claims, `region` by serial from 1.
  private static func provenance(
    _ scratch: ScratchFolder, claims: String, _ options: [String] = []
  ) throws -> ProgramRun {
    try scratch.write("claims.csv", claims)
    return try ProgramRun(
      ["provenance", "plan", "--case", "case", "--claims", "claims.csv", "--out", "tokens.json"]
        + options, folder: scratch.path)
  }

  /// Attributes of each token by their trait.
  private static func traits(_ scratch: ScratchFolder) throws -> [[String: Any]] {
    let data = Data(try scratch.text("tokens.json").utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let tokens = try #require(object["tokens"] as? [[String: Any]])
    return tokens.map { token in
      var result: [String: Any] = ["name": token["name"] ?? ""]
      for attribute in token["attributes"] as? [[String: Any]] ?? [] {
        result[attribute["trait_type"] as? String ?? "?"] = attribute["value"]
      }
      return result
    }
  }

  @Test("the lowest serial gets the nearest hub, the next ones the hub with units left")
  func nearest() throws {
    let scratch = try Self.world()
    let run = try Self.provenance(
      scratch,
      claims:
        "sku,serial,region,holder,event\n12E05,9,020,0xA1,\n12E05,2,020,,show\n12E05,3,010,,\n")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == "allocated: 3 serials: BER 2, MUC 1\n")
    let traits = try Self.traits(scratch)
    #expect(traits.map { $0["Serial"] as? Int } == [9, 2, 3])
    #expect(traits.map { $0["Hub"] as? String } == ["BER", "MUC", "BER"])
    #expect(traits[1]["name"] as? String == "Record #2")
    #expect(traits[1]["Edition"] as? Int == 500)
    #expect(traits[1]["Event"] as? String == "show")
    // Munich's unit arrives on 18 September, Berlin's stand there and leave on the next day.
    #expect(traits[1]["Shipped"] as? Int == 1_789_689_600)
    #expect(traits[0]["Shipped"] as? Int == 1_789_430_400)
    #expect(traits[0]["Holder"] == nil)
    _ = try Self.provenance(
      scratch, claims: "sku,serial,region,holder\n12E05,9,020,0xA1\n", ["--holders"])
    #expect(try Self.traits(scratch)[0]["Holder"] as? String == "0xA1")
  }

  @Test("a unit goes where it saves most days in sum, and what hubs lack comes from the origin")
  func scarce() throws {
    let scratch = try Self.world()
    // Eleven units for twelve claims: the twelfth, of the region that Munich does not reach, is late.
    var claims = "sku,serial,region\n12E05,1,020\n"
    for serial in 2...12 { claims += "12E05,\(serial),010\n" }
    let run = try Self.provenance(scratch, claims: claims)
    #expect(run.output == "allocated: 12 serials: BER 10, MUC 1, RTM 1\n")
    #expect(
      run.messages
        == "warning: 12E05 serial 12 to 010: no hub with a unit left reaches it; it ships "
        + "from RTM\n")
    // The shirt is not out yet: none stands anywhere, and none ships before its release.
    let shirt = try Self.provenance(scratch, claims: "sku,serial,region\n0017,1,010\n", ["--quiet"])
    #expect(shirt.output == "allocated: 1 serials: RTM 1\n" && shirt.messages.isEmpty)
    #expect(try Self.traits(scratch)[0]["Shipped"] as? Int == 1_789_862_400)
  }

  @Test("faults of the claims are named with line and value, all at once")
  func faults() throws {
    let scratch = try Self.world()
    let run = try Self.provenance(
      scratch,
      claims:
        "sku,serial,region\n12E05,1,010\n12E05,1,020\n12E05,501,010\nnone,1,010\n12E05,2,099\n")
    #expect(run.status == 65)
    for part in [
      "claims.csv:3: serial: \"1\", expected each serial of 12E05 once; it is on line 2 already",
      "claims.csv:4: serial: \"501\", expected at most the mint_supply of 500",
      "claims.csv:5: sku: \"none\"", "claims.csv:6: region: \"099\"",
    ] {
      #expect(run.messages.contains(part), "\(part): \(run.messages)")
    }
  }
}
