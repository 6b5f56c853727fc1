import TestSupport
import Testing

/// `forestock solve` on facility location files.
@Suite struct FacilitySolveTests {
  /// Three hubs and four customers, customer by customer.
  static let text = """
    3 4
    20 40
    20 50
    capacity 30
    8 10 30 20
    6 12 28 24
    7 40 8 30
    5 35 9 16
    """

  @Test("prints hubs, cost, bound and gap, and writes who serves whom")
  func solved() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("three.txt", Self.text)
    let run = try ProgramRun([
      "solve", file, "--capacity", "15", "--json", "--primal", scratch.path + "/x.csv",
    ])
    #expect(run.status == 0, "\(run.messages)")
    let json = try run.json
    // Hubs 1 and 2: 90 + 10 + 12 + 8 + 9. With hub 3 in place of 2 it is 70 + 22 + 30 + 16.
    #expect(json["objective"] as? Double == 129)
    #expect(json["open"] as? [Int] == [1, 2])
    #expect(json["status"] as? String == "optimal")
    #expect(try #require(json["gap"] as? Double) <= 1e-9)
    #expect(
      try scratch.text("x.csv") == """
        hub,customer,share,units,cost
        1,1,1.0,8.0,10.0
        1,2,1.0,6.0,12.0
        2,3,1.0,7.0,8.0
        2,4,1.0,5.0,9.0

        """)
  }

  @Test("hubs can be forced open and closed, limited in number, and customers kept whole")
  func limits() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("three.txt", Self.text)
    func objective(_ options: [String]) throws -> Double {
      let run = try ProgramRun(["solve", file, "--capacity", "15", "--json"] + options)
      #expect(run.status == 0, "\(run.messages)")
      return try #require(try run.json["objective"] as? Double)
    }
    #expect(try objective(["--open", "3", "--single-source"]) == 138)
    #expect(try objective(["--closed", "2"]) == 138)
    #expect(try objective(["--closed", "1"]) > 129)
    let none = try ProgramRun(["solve", file, "--capacity", "15", "--at-most", "1"])
    #expect(none.status == 2)
    #expect(none.output.hasPrefix("status: infeasible\n"))
    let first = try ProgramRun(["solve", file, "--capacity", "15"])
    #expect(first.output.contains("\nopen: 2 of 3 hubs: 1 2\n"))
    #expect(first.output.contains("\nbound: 129.0\n") || first.output.contains("\nbound: 128.99"))
  }

  @Test("faults carry file, line and value; options of another kind of file are refused")
  func refused() throws {
    let scratch = try ScratchFolder()
    let file = try scratch.write("three.txt", Self.text)
    let open = try ProgramRun(["solve", file])
    #expect(open.status == 65)
    #expect(open.messages.contains("three.txt:4: capacity: \"capacity\", expected a number"))
    let faulty = try scratch.write("f.txt", Self.text.replacing("28", with: "x28"))
    let run = try ProgramRun(["solve", faulty, "--capacity", "9"])
    #expect(run.status == 65)
    #expect(run.messages.contains("f.txt:6: demand or cost: \"x28\""))
    let unused = try ProgramRun(["solve", file, "--capacity", "15", "--measures"])
    #expect(unused.status == 64)
    #expect(unused.messages.contains("--measures: not for a facility location problem"))
    let hub = try ProgramRun(["solve", file, "--capacity", "15", "--open", "4"])
    #expect(hub.status == 64)
    #expect(hub.messages.contains("--open 4: expected 1 to 3"))
    let model = try scratch.write("m.mps", "NAME a\nROWS\n N c\nCOLUMNS\n x c 1\nENDATA\n")
    let other = try ProgramRun(["solve", model, "--at-most", "2"])
    #expect(other.status == 64)
    #expect(other.messages.contains("--at-most: the file is no facility location problem"))
  }
}
