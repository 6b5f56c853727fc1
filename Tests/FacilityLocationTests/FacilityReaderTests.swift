import Diagnostics
import FacilityLocation
import Testing

@Suite struct FacilityReaderTests {
  /// Two hubs and four customers: costs of customer j from hub i are 10 i + j.
  private let byCustomer = """
     2 4
     30 100.
     40 200
     5
     11 21
     6
     12 22.
     7
     13 23
     8
     14 24

    """
  private let byHub = """
    2 4
    30 100
    40 200
     5.  6.  7.  8.
     11. 12. 13. 14.
     21. 22. 23. 24.
    """

  @Test("both formats are recognised by their lines, and read to the same problem")
  func formats() throws {
    let first = try FacilityReader.read(Array(byCustomer.utf8))
    let second = try FacilityReader.read(Array(byHub.utf8))
    #expect(first == second)
    #expect(first.demand == [5, 6, 7, 8])
    #expect(first.cost == [11, 12, 13, 14, 21, 22, 23, 24])
    #expect(first.capacity == [30, 40] && first.fixedCost == [100, 200])
  }

  @Test("without lines that tell, the demands that the hubs can serve decide")
  func flowed() throws {
    let words = byCustomer.split(whereSeparator: \.isWhitespace).dropFirst(2)
    let text = "2 4\n" + words.joined(separator: " ")
    // The sums are 26 and 43 of 70 units: both fit.
    let refusal = #expect(throws: InvalidInput.self) {
      try FacilityReader.read(Array(text.utf8), file: "f.txt")
    }
    #expect(refusal?.description.contains("the numbers fit both formats") == true)
    let small = text.replacing("30 100. 40", with: "14 100. 16")
    #expect(try FacilityReader.read(Array(small.utf8)).demand == [5, 6, 7, 8])
    #expect(
      try FacilityReader.read(Array(text.utf8), format: .orLibrary).demand == [5, 6, 7, 8])
  }

  @Test("the word capacity takes the number stated, and is refused without one")
  func word() throws {
    let text = byHub.replacing("30 100", with: "capacity 100")
    #expect(
      try FacilityReader.read(Array(text.utf8), capacity: 25).capacity == [25, 40])
    let refusal = #expect(throws: InvalidInput.self) {
      try FacilityReader.read(Array(text.utf8), file: "f.txt")
    }
    #expect(
      refusal?.description
        == "f.txt:2: capacity: \"capacity\", expected a number; the file leaves it open; state it "
        + "with --capacity")
  }

  @Test("every fault of a file is named with line and value")
  func faults() {
    let text = byHub.replacing("30 100", with: "-3 1e999")
      .replacing("12.", with: "twelve")
    let refusal = #expect(throws: InvalidInput.self) {
      try FacilityReader.read(Array(text.utf8), file: "f.txt")
    }
    #expect(
      refusal?.description == """
        f.txt:2: capacity of hub 1: "-3", expected a finite number of at least 0
        f.txt:2: fixed cost of hub 1: "1e999", expected a finite number of at least 0
        f.txt:5: demand or cost: "twelve", expected a finite number of at least 0
        """)
  }

  @Test("a file that is cut off says how many numbers it holds and how many it should")
  func length() {
    let refusal = #expect(throws: InvalidInput.self) {
      try FacilityReader.read(Array("3 2\n1 2\n3 4\n".utf8), file: "f.txt")
    }
    #expect(
      refusal?.description
        == "f.txt:3: length: \"4 numbers\", expected 14 behind the first line, for 3 hubs and 2 "
        + "customers")
  }

  @Test(
    "only files that begin with two whole numbers alone on a line are recognised",
    arguments: [
      ("NAME a\nROWS\n", false), ("* c\n", false), ("2 3 4\n", false), ("\n 2 3\n1 2", true),
      ("2 x\n", false), ("0 3\n", false), ("", false),
    ])
  func recognised(text: String, expected: Bool) {
    #expect(FacilityReader.recognises(Array(text.utf8)) == expected)
  }
}
