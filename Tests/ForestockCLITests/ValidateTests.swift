import Foundation
import TestSupport
import Testing

@Suite struct ValidateTests {
  @Test("a folder that is no case exits with 65 and a reason")
  func noCase() throws {
    let run = try ProgramRun(["validate", "/nowhere/at/all"])
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("/nowhere/at/all: expected a case folder; there is none"))
    #expect(run.output.isEmpty)
  }

  @Test("a table whose rows are all refused is not called unused as well")
  func refusedRows() throws {
    let scratch = try ScratchFolder()
    try SmallCase.write(
      into: scratch,
      replacing: [
        "lanes.csv": "hub,region,transit_days,cost_per_unit\nBEE,010,1,4.5\nBEE,020,1,5\n"
      ])
    let run = try ProgramRun(["plan", ".", "--out", "plan", "--quiet"], folder: scratch.path)
    #expect(run.status == 65)
    #expect(run.messages.contains("lanes.csv:2: hub: \"BEE\", expected a hub of hubs.csv"))
    #expect(!run.messages.contains("rows are used"), "\(run.messages)")
  }

  @Test("--json prints the faults as one object")
  func json() throws {
    let run = try ProgramRun(["validate", "--json", "/nowhere"])
    #expect(run.status == 65)
    let object = try run.json
    #expect(object["errors"] as? Int == 1)
    #expect((object["faults"] as? [[String: Any]])?.first?["file"] as? String == "/nowhere")
  }

  @Test(
    "a case without faults exits with 0", .enabled(if: ReferenceData.isAvailable), .tags(.reference)
  )
  func sound() throws {
    let run = try ProgramRun(["validate", ReferenceData.path("cases/us-states-2018-10-01")])
    #expect(run.status == 0)
    #expect(run.output.contains("no fault"))
  }
}
