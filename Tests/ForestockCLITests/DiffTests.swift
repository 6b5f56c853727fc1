import Foundation
import TestSupport
import Testing

@Suite("Difference of two plans") struct DiffTests {
  /// Plans a case into a folder of the scratch folder and returns the plan's path.
  private static func plan(
    _ caseFolder: String, as name: String, in scratch: ScratchFolder, _ options: [String] = []
  ) throws -> String {
    let out = scratch.path + "/" + name
    let run = try ProgramRun(
      ["plan", caseFolder, "--out", out, "--scenarios", "6", "--quiet", "--today", "2026-03-02"]
        + options)
    #expect(run.status == 0, "\(run.messages)")
    return out
  }

  /// Returns the report of a difference.
  private static func difference(_ arguments: [String]) throws -> [String: Any] {
    let run = try ProgramRun(["diff"] + arguments + ["--json"])
    #expect(run.status == 0, "\(run.messages)")
    return try run.json
  }

  /// The shares of a report in cents, by cause.
  private static func cents(_ report: [String: Any]) -> [String: Int] {
    var result: [String: Int] = [:]
    for share in report["shares"] as? [[String: Any]] ?? [] {
      guard let cause = share["cause"] as? String, let cost = share["cost"] as? Double else {
        continue
      }
      result[cause] = Int((100 * cost).rounded())
    }
    return result
  }

  /// Whether cost and units of the shares add up to the whole.
  private static func addsUp(_ report: [String: Any]) -> Bool {
    let shares = report["shares"] as? [[String: Any]] ?? []
    let units = shares.reduce(0) { $0 + ($1["units"] as? Int ?? 0) }
    let before = report["units_before"] as? Int ?? 0
    let whole = Int((100 * (report["cost_change"] as? Double ?? .nan)).rounded())
    return cents(report).values.reduce(0, +) == whole
      && units == (report["units_after"] as? Int ?? 0) - before
  }

  @Test("a change of the call is the share of the settings alone")
  func settings() throws {
    let scratch = try ScratchFolder()
    let old = try DiffTests.plan(Checkout.demoCase, as: "old", in: scratch)
    let new = try DiffTests.plan(
      Checkout.demoCase, as: "new", in: scratch, ["--storage-days", "90"])
    let report = try DiffTests.difference([old, new, "--case", Checkout.demoCase])
    #expect(Set(DiffTests.cents(report).keys) == ["settings"])
    #expect(DiffTests.addsUp(report))
    #expect(report["cost_change"] as? Double ?? 0 > 0)
    let same = try DiffTests.difference([old, old, "--case", Checkout.demoCase])
    #expect(DiffTests.cents(same).isEmpty)
    #expect((same["lines"] as? [Any])?.isEmpty == true)
    let text = try ProgramRun(["diff", old, new, "--case", Checkout.demoCase]).output
    #expect(text.contains("| because of | cost | units | moved |"))
  }

  @Test("evening, stock, prices and orders of another night each get their share, and all add up")
  func causes() throws {
    let scratch = try ScratchFolder()
    let changed = try scratch.copyOfDemoCase()
    let edits: [(String, (String) -> String)] = [
      ("case.json", { $0.replacingOccurrences(of: "2026-03-02", with: "2026-03-04") }),
      (
        "opening_stock.csv",
        { $0.replacingOccurrences(of: "hub-01,drop-001,18", with: "hub-01,drop-001,400") }
      ),
      ("skus.csv", { $0.replacingOccurrences(of: ",27.0,850,326", with: ",99.0,850,326") }),
      ("demand_history.csv", { $0 + "2026-03-03,R01,drop-006,40\n" }),
      ("hubs.csv", { $0.replacingOccurrences(of: ",1600,320,", with: ",500,320,") }),
    ]
    for (name, edit) in edits {
      let text = try scratch.text("case/" + name)
      #expect(edit(text) != text, "\(name)")
      try scratch.write("case/" + name, edit(text))
    }
    let old = try DiffTests.plan(Checkout.demoCase, as: "old", in: scratch)
    let new = try DiffTests.plan(changed, as: "new", in: scratch, ["--penalty-factor", "2"])
    let report = try DiffTests.difference(
      [old, new, "--case", changed, "--old-case", Checkout.demoCase])
    #expect(
      Set(DiffTests.cents(report).keys) == [
        "calendar", "settings", "network", "products", "opening stock", "orders",
      ])
    #expect(DiffTests.addsUp(report))
    #expect(DiffTests.cents(report).values.filter { $0 != 0 }.count >= 4)
    let back = try DiffTests.difference(
      [new, old, "--case", Checkout.demoCase, "--old-case", changed])
    #expect(DiffTests.addsUp(back))
    #expect(back["cost_change"] as? Double == -(report["cost_change"] as? Double ?? 0))
  }

  @Test(
    "where the case is not at hand or has changed, the change stands alone and the reason is said")
  func withoutInputs() throws {
    let scratch = try ScratchFolder()
    let changed = try scratch.copyOfDemoCase()
    let old = try DiffTests.plan(changed, as: "old", in: scratch)
    try scratch.write(
      "case/skus.csv",
      scratch.text("case/skus.csv").replacingOccurrences(of: ",27.0,850,326", with: ",99.0,850,326")
    )
    let new = try DiffTests.plan(changed, as: "new", in: scratch)
    for (options, reason) in [
      ([], "no case is named"), (["--case", changed], "is not as it was for \(old): skus.csv"),
      (["--case", Checkout.demoCase], "is not as it was for \(new): skus.csv"),
    ] {
      let report = try DiffTests.difference([old, new] + options)
      #expect(report["shares"] == nil)
      #expect(
        (report["unexplained"] as? String ?? "").contains(reason), "\(report["unexplained"] ?? "")")
      #expect(report["inputs"] as? String == "Inputs that differ: files: skus.csv.")
    }
  }
}
