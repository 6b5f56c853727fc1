import Foundation
import TestSupport
import Testing

/// The schema command, and the names that the command line suggests.
@Suite struct SchemaTests {
  @Test("a table's schema has every column with type, range, unit, default and effect")
  func hubs() throws {
    let run = try ProgramRun(["schema", "hubs.csv"])
    #expect(run.status == 0)
    let schema = try run.json
    #expect(schema["required"] as? [String] == ["hub"])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let hour = try #require(properties["cutoff_hour"])
    #expect(hour["minimum"] as? Double == 0 && hour["maximum"] as? Double == 24)
    let cost = try #require(properties["fixed_cost"])
    #expect(cost["x-default"] as? String == "0" && cost["x-assumed"] as? Bool == true)
    #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
  }

  @Test(
    "a slip in a command, a table or an option names the one that was meant",
    arguments: [
      (["plann", "x"], "plann: did you mean plan?"),
      (["schema", "hub"], "did you mean hubs?"),
      (["plan", "x", "--thread", "2"], "--thread: did you mean --threads?"),
      (["validat", "x"], "validat: did you mean validate?"),
    ])
  func suggestion(arguments: [String], hint: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.status == 64)
    #expect(run.messages.contains(hint), "\(run.messages)")
  }
}
