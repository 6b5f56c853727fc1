import Foundation
import Tabular
import TestSupport
import Testing

/// The manifest decides whose file is whose; it is input like any other.
@Suite struct FolderManifestTests {
  private static let kind = ResultKind("test", marker: "run.json")

  /// Writes a result of some files to `result` in a folder.
  private func put(_ names: [String], in folder: ScratchFolder) throws -> [SetAsideFile] {
    var output = try OutputFolder(path: folder.path + "/result", kind: Self.kind)
    for name in names { try output.write(name, Array(name.utf8)) }
    return try output.commit()
  }

  @Test("names that lead out of the folder are nobody's, and files there are not touched")
  func outside() throws {
    let folder = try ScratchFolder()
    try folder.write("victim", "mine")
    _ = try put(["a/b", "run.json"], in: folder)
    let digest = FileDigest.sha256(Array("mine".utf8))
    for name in ["../victim", "\(folder.path)/victim", "a/../../victim", "", "a//b"] {
      let text = """
        {"format_version": 1, "kind": "test", "files": [{"file": "\(name)", "sha256": "\(digest)"}]}
        """
      try folder.write("result/.manifest.json", text)
      _ = try put(["run.json"], in: folder)
      #expect(try folder.text("victim") == "mine")
    }
  }

  @Test(
    "a manifest that is damaged, of another kind or of a later form makes no result",
    arguments: [
      "", "{", "[]", "{\"format_version\": 1, \"kind\": \"plan\", \"files\": []}",
      "{\"format_version\": 2, \"kind\": \"test\", \"files\": []}",
    ])
  func damaged(text: String) throws {
    let folder = try ScratchFolder()
    _ = try put(["run.json"], in: folder)
    try folder.write("result/.manifest.json", text)
    #expect(throws: FileError.self) { _ = try put(["run.json", "b"], in: folder) }
    #expect(try folder.text("result/.manifest.json") == text)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["result"])
  }

  @Test("files that a later result lacks go, with the folders that only they lay in")
  func gone() throws {
    let folder = try ScratchFolder()
    _ = try put(["a/b", "c/d", "run.json"], in: folder)
    try folder.write("result/c/mine", "x")
    #expect(try put(["run.json"], in: folder).isEmpty)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/result")
    #expect(names.sorted() == [".manifest.json", "c", "c/mine", "run.json"])
  }

  @Test("a file that was changed between two runs is kept, under a name that is free")
  func changed() throws {
    let folder = try ScratchFolder()
    _ = try put(["a/b", "run.json"], in: folder)
    try folder.write("result/a/b.bak", "older")
    try folder.write("result/a/b", "changed")
    #expect(
      try put(["a/b", "run.json"], in: folder).map { [$0.name, $0.keptAs] }
        == [["a/b", "a/b.2.bak"]])
    #expect(try folder.text("result/a/b.2.bak") == "changed")
    #expect(try folder.text("result/a/b.bak") == "older")
    #expect(try folder.text("result/a/b") == "a/b")
  }
}
