import Foundation
import Tabular
import TestSupport
import Testing

/// Single files that appear complete or not at all.
@Suite struct ReplacementFileTests {
  @Test("a file is replaced when it is committed, and kept when it is not")
  func appearance() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("model.mps", "old")
    do {
      let file = try ReplacementFile(path: path)
      try file.output.append("new")
      #expect(try folder.names.sorted() == [".model.mps.part", "model.mps"])
    }
    #expect(try folder.names == ["model.mps"])
    #expect(try folder.text("model.mps") == "old")
    try ReplacementFile.write(Array("new".utf8), to: path)
    #expect(try folder.names == ["model.mps"])
    #expect(try folder.text("model.mps") == "new")
  }

  @Test("permissions are kept, and a link stays a link to the file that is replaced")
  func permissionsAndLinks() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("table.csv", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let link = folder.path + "/link.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "table.csv")
    try ReplacementFile.write(Array("new".utf8), to: link)
    #expect(try folder.text("table.csv") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "table.csv")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test("a second run is kept out while the first writes")
  func lock() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/table.csv"
    let first = try ReplacementFile(path: path)
    #expect(throws: FileError.locked(path: path)) { try ReplacementFile(path: path) }
    try first.commit()
    try ReplacementFile(path: path).commit()
  }

  @Test("what a killed run left is used again, and names of 255 bytes are written")
  func leftovers() throws {
    let folder = try ScratchFolder()
    try folder.write(".table.csv.part", "half a table that is longer than the whole one")
    try ReplacementFile.write([0x31], to: folder.path + "/table.csv")
    let long = String(repeating: "ä", count: 127)
    try ReplacementFile.write([0x32], to: folder.path + "/" + long)
    #expect(try folder.names.sorted() == ["table.csv", long].sorted())
    #expect(try folder.text("table.csv") == "1")
  }

  @Test("a folder in the place of a file is refused")
  func folderInPlace() throws {
    let folder = try ScratchFolder()
    #expect(throws: FileError.self) { try ReplacementFile(path: folder.path) }
  }
}
