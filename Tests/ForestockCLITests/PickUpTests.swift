import TestSupport
import Testing

/// `forestock pick-up`: forecasts of due dates from orders that may be cancelled.
@Suite("Pick-up") struct PickUpTests {
  @Test("a row for each day and region, which sum to the total that JSON gives")
  func rows() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let run = try ProgramRun(["pick-up", folder, "--horizon", "5", "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows[0] == ["ds", "region", "mean", "median"])
    #expect(Set(rows.dropFirst().map { $0[0] }).count == 5)
    let regions = Set(rows.dropFirst().map { $0[1] })
    #expect(rows.count == 1 + 5 * regions.count)
    let sum = rows.dropFirst().reduce(0) { $0 + (Double($1[2]) ?? .nan) }
    let json = try ProgramRun(["pick-up", folder, "--horizon", "5", "--json", "--quiet"])
    let total = try #require(try json.json["total"] as? Double)
    #expect((sum - total).magnitude < 0.001 * Double(rows.count))
  }

  @Test("an unknown SKU and a horizon out of range are usage errors")
  func refusals() throws {
    let scratch = try ScratchFolder()
    let folder = try scratch.copyOfDemoCase()
    let unknown = try ProgramRun(["pick-up", folder, "--sku", "nothing"])
    #expect(unknown.status == 64 && unknown.messages.contains("nothing"))
    #expect(try ProgramRun(["pick-up", folder, "--horizon", "0"]).status == 64)
  }
}
