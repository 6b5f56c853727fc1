import Tabular
import Testing

/// The form of every JSON object that the package writes.
@Suite struct JSONWriterTests {
  struct Sample: Codable, Equatable {
    var planningDate: String
    var unitsByHub: [String: Int]
    var gap: Double
    var path: String
  }

  @Test("keys are sorted and in snake case, numbers exact, slashes plain")
  func form() throws {
    let sample = Sample(
      planningDate: "2026-09-14", unitsByHub: ["b": 2, "a": 1], gap: 0.1, path: "a/b")
    #expect(
      try JSONWriter.text(sample) == """
        {
          "gap" : 0.1,
          "path" : "a/b",
          "planning_date" : "2026-09-14",
          "units_by_hub" : {
            "a" : 1,
            "b" : 2
          }
        }
        """)
    #expect(try JSONWriter.text(sample, keys: .asDeclared).contains("\"planningDate\""))
    #expect(try JSONWriter.bytes(sample).last == 0x0A)
  }

  @Test(
    "a value that is written reads back, whatever its numbers", arguments: [0.1, 1e300, -.infinity])
  func roundTrip(gap: Double) throws {
    let sample = Sample(planningDate: "", unitsByHub: [:], gap: gap, path: "")
    for keys in [JSONWriter.Keys.snakeCase, .asDeclared] {
      let bytes = try JSONWriter.bytes(sample, keys: keys)
      #expect(try JSONReader.read(Sample.self, from: bytes, path: "x.json", keys: keys) == sample)
    }
  }

  @Test("damaged JSON and a missing key are refused with the file's name")
  func refused() {
    for text in ["{", "{\"gap\": 1}"] {
      let error = #expect(throws: FileError.self) {
        try JSONReader.read(Sample.self, from: Array(text.utf8), path: "x.json")
      }
      #expect(error?.description.hasPrefix("x.json: expected JSON") == true)
    }
  }
}
