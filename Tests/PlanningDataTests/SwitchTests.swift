import Foundation
import FulfilmentModel
import PlanningData
import Testing

/// Readers while a writer puts another case into the same place.
@Suite struct SwitchTests {
  /// A whole case whose stock and demand both are `number`.
  static func files(_ number: Int) -> [String: String] {
    var files = SmallCase.files
    files["opening_stock.csv"] = "hub,sku,quantity\nBER,12E05,\(number)"
    files["demand_history.csv"] = "date,region,sku,quantity\n2026-09-12,010,12E05,\(number)"
    return files
  }

  static func put(_ number: Int, _ path: String) throws {
    var folder = try OutputFolder(path: path, marker: "case.json")
    for (name, text) in files(number) { try folder.write(name, Array((text + "\n").utf8)) }
    try folder.commit()
  }

  @Test("a case that is replaced while it is read is read as before or as after, never mixed")
  func readers() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/case"
    try Self.put(1, path)
    let writer = Task.detached { for round in 0..<60 { try Self.put(round % 2 + 1, path) } }
    var seen: Set<Int> = []
    for _ in 0..<400 {
      do {
        let known = try CaseReader.read(folder: path).planningCase
        let (stock, sold) = (known.openingStock[0].quantity, known.evidence.sales[0].quantity)
        #expect(stock == sold)
        seen.insert(stock)
        #expect(try CaseReader.faults(folder: path).isEmpty)
      } catch PlanningDataError.locked {
        continue  // The same call may succeed later.
      }
    }
    try await writer.value
    #expect(seen.isSubset(of: [1, 2]))
    #expect(try CaseReader.read(folder: path).planningCase.openingStock[0].quantity == 2)
  }

  @Test("the digests of a plan's inputs are those of the bytes that were read")
  func digests() throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/case"
    try Self.put(1, path)
    let reading = try CaseReader.read(folder: path)
    let expected = try reading.inputs.map { input in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(input.file)")))
      return CaseInput(file: input.file, sha256: FileDigest.sha256(bytes))
    }
    #expect(reading.inputs == expected)
    #expect(reading.inputs.contains { $0.file == "case.json" })
  }
}
