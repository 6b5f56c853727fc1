import Foundation
import Tabular
import TestSupport
import Testing

/// Locks for jobs, removal of results, and what killed runs left.
@Suite struct FolderKeepingTests {
  private static let kind = ResultKind("test", marker: "run.json")

  /// Writes a result to `result` in a folder.
  private static func put(in folder: ScratchFolder) throws -> String {
    var output = try OutputFolder(path: folder.path + "/result", kind: kind)
    for name in ["inner/a", "run.json"] { try output.write(name, Array(name.utf8)) }
    try output.commit()
    return folder.path + "/result"
  }

  /// Takes a job's lock and gives it back.
  private static func lockBriefly(_ path: String, for job: String) throws(FileError) {
    let lock = try FolderLock(on: path, for: job)
    withExtendedLifetime(lock) {}
  }

  @Test("a job's lock keeps a second one out, also through a link, and lets single writes in")
  func lock() throws {
    let folder = try ScratchFolder()
    let path = try Self.put(in: folder)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/other", withDestinationPath: "result")
    do {
      let lock = try FolderLock(on: path, for: "job")
      #expect(throws: FileError.locked(path: folder.path + "/other")) {
        try Self.lockBriefly(folder.path + "/other", for: "job")
      }
      try Self.lockBriefly(path, for: "another")
      _ = try Self.put(in: folder)
      withExtendedLifetime(lock) {}
    }
    try Self.lockBriefly(path, for: "job")
    #expect(try folder.names.sorted() == ["other", "result"])
  }

  @Test("a result is removed whole; beside other people's files only the program's own go")
  func remove() throws {
    let folder = try ScratchFolder()
    let path = try Self.put(in: folder)
    #expect(try FolderKeeping.remove(path, kind: Self.kind))
    #expect(try folder.names == [])
    _ = try Self.put(in: folder)
    try folder.write("result/inner/notes", "mine")
    try folder.write("result/inner/a", "changed by somebody")
    #expect(try !FolderKeeping.remove(path, kind: Self.kind))
    #expect(try folder.text("result/inner/notes") == "mine")
    #expect(try folder.text("result/inner/a") == "changed by somebody")
    #expect(try !FileManager.default.contentsOfDirectory(atPath: path).contains("run.json"))
    // A folder of other people, and a link to a result, are nobody's to remove.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/theirs", withIntermediateDirectories: false)
    #expect(try !FolderKeeping.remove(folder.path + "/theirs", kind: Self.kind))
    #expect(try folder.names.sorted() == ["result", "theirs"])
  }

  @Test("what a killed run left beside a folder is cleared, whether or not the folder came to be")
  func leftovers() throws {
    let folder = try ScratchFolder()
    for name in [".result.writing", ".result.writing/inner"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    try folder.write(".result.writing/inner/a", "half")
    try folder.write(".result.lock", "")
    try FolderKeeping.clearLeftovers(of: folder.path + "/result")
    #expect(try folder.names == [])
  }

  @Test("a file moves aside under a free name")
  func aside() throws {
    let folder = try ScratchFolder()
    for expected in ["a.csv", "2-a.csv", "3-a.csv"] {
      let file = try folder.write("a.csv", expected)
      #expect(try FolderKeeping.moveAside(file, into: folder.path + "/done") == expected)
      #expect(try folder.text("done/\(expected)") == expected)
    }
  }

  @Test("JSON of one line has no line end, whatever the text holds")
  func line() throws {
    let text = try JSONWriter.line(["message": "two\nlines \"quoted\" \u{2028} end"])
    #expect(!text.contains("\n"))
    let read = try JSONReader.read([String: String].self, from: Array(text.utf8), path: "line")
    #expect(read == ["message": "two\nlines \"quoted\" \u{2028} end"])
  }
}
