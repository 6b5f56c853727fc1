import Foundation
import TestSupport
import Testing

/// `rules.csv` and the price on the dearest scenarios through the program.
@Suite struct PlacementRuleTests {
  @Test("rules are kept, told with their prices, written, and verified from the proof")
  func kept() throws {
    let night = try PartnerTests.Night([
      "rules.csv": "rule,sku,hub,coefficient,minimum,maximum\nsouth,,MUC,,25,\nsouth,,BER,0.5,,\n"
        + "little,each,BER,,,12\n"
    ])
    let (north, south) = (
      try night.lines.filter { $0.hub == "BER" }.map(\.units),
      try night.lines.filter { $0.hub == "MUC" }.map(\.units)
    )
    #expect(north.allSatisfy { $0 <= 12 })
    #expect(Double(south.reduce(0, +)) + 0.5 * Double(north.reduce(0, +)) >= 25)
    #expect(night.run.output.contains("rules:   3 of 3 kept"))
    let table = try night.scratch.text("plan/rules.csv")
    #expect(
      table.hasPrefix("rule,value,minimum,maximum,missing,minimum_price,maximum_price\nsouth,"))
    try night.expectVerified()
  }

  @Test("rules that conflict end plan and validate with 2, name the limits, and write no plan")
  func conflict() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    try scratch.write(
      "\(folder.dropFirst(scratch.path.count + 1))/rules.csv",
      "rule,hub,minimum,maximum\nmuch,hub-01,1400,\nidle,hub-02,,900\n")
    let plan = try ProgramRun(["plan", folder, "--out", scratch.path + "/plan"])
    #expect(plan.status == 2)
    #expect(plan.messages.contains("no placement keeps these 2 limits together"))
    #expect(plan.messages.contains("rule much: at least 1400") && !plan.messages.contains("idle"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/plan"))
    let checked = try ProgramRun(["validate", folder])
    #expect(checked.status == 2 && checked.messages.contains("hub-01 can take"))
  }

  @Test("a risk-averse plan says both costs, and its weights of scenarios are verified")
  func risk() throws {
    let night = try PartnerTests.Night([:])
    let averse = try night.forestock(
      "plan", "case", "--out", "averse", "--scenarios", "8", "--proof", "--today", "2026-09-14",
      "--risk-weight", "0.5", "--json")
    #expect(averse.status == 0, "\(averse.messages)")
    #expect(averse.output.contains("\"expected_cost\""))
    let again = try night.forestock("verify", "averse", "--case", "case")
    #expect(again.status == 0, "\(again.output)\(again.messages)")
    let explained = try night.forestock("explain", "averse", "--case", "case", "--check")
    #expect(explained.status == 0, "\(explained.output)\(explained.messages)")
    #expect(!explained.output.contains("does not hold"))
    let lonely = try night.forestock("plan", "case", "--out", "x", "--risk-tail", "0.2")
    #expect(lonely.status == 64 && lonely.messages.contains("--risk-weight"))
  }
}
