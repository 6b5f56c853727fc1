import CaseFiles
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
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
    var folder = try OutputFolder(path: path, kind: CaseWriter.kind)
    for (name, text) in files(number) { try folder.write(name, Array((text + "\n").utf8)) }
    try folder.commit()
  }

  /// Stock and demand, or nothing where the same call may succeed later.
  static func read(_ path: String) throws -> (stock: Int, sold: Int)? {
    do {
      let known = try CaseReader.read(folder: path).planningCase
      return (known.openingStock[0].quantity, known.evidence.sales[0].quantity)
    } catch {
      if case .locked = error { return nil }
      throw error
    }
  }

  @Test("a case that is replaced while it is read is read as before or as after, never mixed")
  func readers() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/case"
    try Self.put(1, path)
    let writer = Task.detached {
      var round = 0
      while round < 60 {
        try Self.put(round % 2 + 1, path)
        round += 1
      }
    }
    var seen: Set<Int> = []
    for _ in 0..<400 {
      guard let (stock, sold) = try Self.read(path) else { continue }
      #expect(stock == sold)
      seen.insert(stock)
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
