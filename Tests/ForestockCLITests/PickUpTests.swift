import Testing

/// `forestock pick-up`: forecasts of due dates from orders that may be cancelled.
@Suite("Pick-up") struct PickUpTests {
  @Test("a row for each day and region, which sum to the total that JSON gives")
  func rows() throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    let run = try ProgramRun(["pick-up", folder, "--horizon", "5", "--quiet"])
    #expect(run.status == 0, "\(run.messages)")
    let rows = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows[0] == ["ds", "region", "mean", "median"])
    #expect(Set(rows.dropFirst().map { $0[0] }).count == 5)
    let regions = Set(rows.dropFirst().map { $0[1] })
    #expect(rows.count == 1 + 5 * regions.count)
    let sum = rows.dropFirst().reduce(0) { $0 + (Double($1[2]) ?? .nan) }
    let json = try ProgramRun(["pick-up", folder, "--horizon", "5", "--json", "--quiet"])
    let line = json.output.split(separator: "\n").first { $0.contains("\"total\"") }
    let total = line.flatMap { Double($0.filter { "0123456789.".contains($0) }) } ?? .nan
    #expect((sum - total).magnitude < 0.001 * Double(rows.count))
  }

  @Test("an unknown SKU and a horizon out of range are usage errors")
  func refusals() throws {
    let scratch = try Scratch()
    let folder = try scratch.copyOfDemo()
    let unknown = try ProgramRun(["pick-up", folder, "--sku", "nothing"])
    #expect(unknown.status == 64 && unknown.messages.contains("nothing"))
    #expect(try ProgramRun(["pick-up", folder, "--horizon", "0"]).status == 64)
  }
}
