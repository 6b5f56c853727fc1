import Diagnostics
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

/// Tables, packed files, and folders that appear complete or not at all.
@Suite struct OutputTests {
  /// A kind of result whose older folders are known by a file alone.
  private static let plan = ResultKind("plan", marker: "run.json") { folder in
    FileKind(path: folder + "/run.json") == .file ? ["run.json"] : nil
  }

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

  @Test("gzip has no time and no name, so that the same bytes pack to the same file")
  func packing() throws {
    let folder = try ScratchFolder()
    var output = try OutputFolder(
      path: folder.path + "/o", kind: ResultKind("test", marker: "a.gz"))
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
      let output = try OutputFolder(path: path, kind: Self.plan)
      try output.write("run.json", [0x31])
      #expect(try names() == [".plan.lock", ".plan.writing"])
    }
    #expect(try names() == [])
    for content in ["1", "2"] {
      var output = try OutputFolder(path: path, kind: Self.plan)
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
    let first = try OutputFolder(path: path, kind: Self.plan)
    #expect(throws: FileError.locked(path: path)) {
      _ = try OutputFolder(path: path, kind: Self.plan)
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
    do { _ = try OutputFolder(path: folder.path + "/plan", kind: Self.plan) }
    #expect(try folder.text("plan/run.json") == ".plan.writing.old")
    #expect(try files.contentsOfDirectory(atPath: folder.path) == ["plan"])
  }

  @Test("a folder with somebody's files is never replaced")
  func foreign() throws {
    let folder = try ScratchFolder()
    try folder.write("letter.txt", "dear")
    #expect(throws: FileError.self) {
      _ = try OutputFolder(path: folder.path, kind: Self.plan)
    }
    #expect(try folder.text("letter.txt") == "dear")
  }

  @Test("a place where nothing can be written is an input-output error")
  func refused() {
    do {
      _ = try OutputFolder(path: "/proc/nowhere/plan", kind: Self.plan)
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
}
