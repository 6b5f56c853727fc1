import TestSupport
import Testing

/// `reconcile`: forecasts of series and of their sums.
@Suite struct ReconcileTests {
  @Test("series and sums of their groups add up, with quantiles and without negative values")
  func sums() throws {
    let scratch = try ScratchFolder()
    var rows: [String] = []
    for (at, id) in ["n/a", "n/b", "s/a", "s/b"].enumerated() {
      for t in 0..<36 {
        let value = t % (at + 2) == 0 ? 3 * at + t % 5 : 0
        rows.append("\(id),\(t + 1),\(value)")
      }
    }
    let table = try scratch.write(
      "parts.csv", "unique_id,ds,y\n" + rows.joined(separator: "\n") + "\n")
    let groups = try scratch.write(
      "groups.csv", "unique_id,side,kind\nn/a,north,a\nn/b,north,b\ns/a,south,a\ns/b,south,b\n")
    for method in ["bottom-up", "ols", "wls-structural", "wls-variance", "mint", "combined"] {
      let run = try ProgramRun([
        "reconcile", table, "--groups", groups, "--levels", "total;side;kind", "--horizon", "4",
        "--method", method, "--draws", "50",
      ])
      #expect(run.status == 0, "\(method): \(run.messages)")
      var means: [String: [Double]] = [:]
      for line in run.output.split(separator: "\n").dropFirst() {
        let cells = line.split(separator: ",")
        let values = cells[3...].compactMap { Double($0) }
        #expect(values.allSatisfy { $0 >= 0 } && values[1] <= values[3])
        means[String(cells[0]), default: []].append(values[0])
        // Bottom values cut off at 0 once drew the quantiles of sums above their means.
        if cells[0] == "total" {
          #expect(values[1] <= values[0] && values[0] <= values[3], "\(method): \(line)")
        }
      }
      #expect(means.count == 9)
      for step in 0..<4 {
        func at(_ name: String) -> Double { means[name]?[step] ?? .nan }
        #expect(at("north") == at("n/a") + at("n/b"), "\(method)")
        #expect(at("a") == at("n/a") + at("s/a"), "\(method)")
        #expect((at("total") - at("north") - at("south")).magnitude < 1e-9, "\(method)")
      }
    }
    let faulty = try scratch.write("faulty.csv", "unique_id,side\nn/a,north\n")
    let refused = try ProgramRun([
      "reconcile", table, "--groups", faulty, "--levels", "total;land", "--horizon", "4",
    ])
    #expect(refused.status == 65)
    for name in ["land", "n/b", "s/a", "s/b"] { #expect(refused.messages.contains(name)) }
  }
}
