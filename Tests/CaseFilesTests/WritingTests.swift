import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

@Suite struct WritingTests {
  @Test("formulas are guarded, numbers are not, and quotes are doubled")
  func cells() {
    var table = TableWriter(columns: ["a", "b", "c", "d"])
    table.append([.text("=1+1"), .text("-5"), .text("-2+3"), .text("+49 30")])
    table.append([.text("@x"), .text("a,b"), .text("say \"hi\"\n"), .none])
    table.append([.real(-0.0), .real(0.1), .whole(-5), .real(1e-7)])
    #expect(
      String(decoding: table.bytes, as: UTF8.self) == """
        a,b,c,d
        '=1+1,-5,'-2+3,'+49 30
        '@x,"a,b","say ""hi""
        ",
        0.0,0.1,-5,1e-07

        """)
  }

  @Test("a case that is written reads back as the same case", arguments: [false, true])
  func roundTrip(packed: Bool) throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let first = try CaseReader.read(folder: folder.path).planningCase
    let copy = folder.path + "/copy"
    for _ in 0..<2 {
      try CaseWriter.write(first, to: copy, packsLargeTables: packed)
      let second = try CaseReader.read(folder: copy).planningCase
      #expect(second.regions == first.regions)
      #expect(second.hubs == first.hubs)
      #expect(second.skus == first.skus)
      #expect(second.lanes == first.lanes)
      #expect(second.parcelRates == first.parcelRates)
      #expect(second.openingStock == first.openingStock)
      #expect(second.origin == first.origin)
      #expect(second.evidence.sales == first.evidence.sales)
      #expect(second.evidence.preOrders == first.evidence.preOrders)
      #expect(second.evidence.socialSignals == first.evidence.socialSignals)
      #expect(second.evidence.tokenHoldings == first.evidence.tokenHoldings)
    }
  }

  @Test("gzip has no time and no name, so that the same bytes pack to the same file")
  func packing() throws {
    let folder = try ScratchFolder()
    var output = try OutputFolder(path: folder.path + "/o", marker: "a.gz")
    try output.write("a.gz", Array("hello\n".utf8), packed: true)
    try output.commit()
    let packed = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/o/a.gz"))
    #expect(Array(packed.prefix(8)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test("a folder appears when it is committed, and nothing is left when it is not")
  func appearance() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/plan"
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
    do {
      let output = try OutputFolder(path: path, marker: "run.json")
      try output.write("run.json", [0x31])
      #expect(try names() == [".plan.lock", ".plan.writing"])
    }
    #expect(try names() == [])
    for content in ["1", "2"] {
      var output = try OutputFolder(path: path, marker: "run.json")
      try output.write("run.json", Array(content.utf8))
      try output.commit()
      #expect(try folder.text("plan/run.json") == content)
    }
    #expect(try names() == ["plan"])
  }

  @Test("a second run is kept out while the first writes")
  func lock() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/plan"
    let first = try OutputFolder(path: path, marker: "run.json")
    #expect(throws: FileError.locked(path: path)) {
      _ = try OutputFolder(path: path, marker: "run.json")
    }
    try first.write("run.json", [])
  }

  @Test("what a killed run left is cleared, and an earlier result put back")
  func leftovers() throws {
    let folder = try ScratchFolder()
    let files = FileManager.default
    for name in [".plan.writing", ".plan.writing.old"] {
      try files.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
      try folder.write("\(name)/run.json", name)
    }
    do { _ = try OutputFolder(path: folder.path + "/plan", marker: "run.json") }
    #expect(try folder.text("plan/run.json") == ".plan.writing.old")
    #expect(try files.contentsOfDirectory(atPath: folder.path) == ["plan"])
  }

  @Test("a folder with somebody's files is never replaced")
  func foreign() throws {
    let folder = try ScratchFolder()
    try folder.write("letter.txt", "dear")
    #expect(throws: FileError.self) {
      _ = try OutputFolder(path: folder.path, marker: "run.json")
    }
    #expect(try folder.text("letter.txt") == "dear")
  }

  @Test("a place where nothing can be written is an input-output error")
  func refused() {
    do {
      _ = try OutputFolder(path: "/proc/nowhere/plan", marker: "run.json")
      Issue.record("written into /proc")
    } catch {
      guard case .inputOutput = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("the digest of a file is that of sha256sum")
  func digest() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("a", "abc")
    // FIPS 180-4, example for the message "abc".
    #expect(
      try FileDigest.sha256(path: path)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("placements are checked against the case as the plan's limits say")
  func placements() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let planning = try CaseReader.read(folder: folder.path).planningCase
    func diagnostics(_ rows: String) throws -> [Diagnostic] {
      let path = try folder.write("placements.csv", "sku,hub,quantity\n" + rows)
      do {
        _ = try PlacementReader.read(path: path, for: planning)
        return []
      } catch {
        guard case .invalid(let diagnostics) = error else { throw error }
        return diagnostics
      }
    }
    #expect(try diagnostics("12E05,BER,60\n0017,MUC,80\n").isEmpty)
    #expect(try diagnostics("").isEmpty)
    #expect(try diagnostics("12E05,BER,61\n").map(\.column) == ["sku"])
    #expect(try diagnostics("0017,MUC,81\n").map(\.column) == ["hub"])
    #expect(try diagnostics("12E05,BER,60\n0017,BER,31\n").map(\.column) == ["hub"])
    let rows = "x,BER,1\n12E05,y,1\n12E05,BER,1.5\n12E05,BER,-1\n12E05,MUC,1\n12E05,MUC,1\n"
    #expect(try diagnostics(rows).map(\.line) == [2, 3, 4, 5, 5, 7])
  }

  @Test("actual demand before the horizon is refused, after it is kept for the settlement to skip")
  func actual() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let planning = try CaseReader.read(folder: folder.path).planningCase
    let header = "date,region,sku,quantity\n"
    var path = try folder.write(
      "a.csv", header + "2026-09-15,010,12E05,2\n2026-09-30,010,0017,2\n")
    #expect(try ActualDemandReader.read(path: path, for: planning).records.count == 2)
    path = try folder.write("b.csv", header + "2026-09-14,010,12E05,2\n2026-09-15,099,0017,2\n")
    #expect(throws: FileError.self) {
      try ActualDemandReader.read(path: path, for: planning)
    }
  }
}
