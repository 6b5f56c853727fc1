import CaseFiles
import Exchange
import Foundation
import FuzzInputs
import Tabular
import TestSupport

/// A case of five regions in four countries to import into.
enum ImportWorld {
  static let files = FuzzWorld.files
  /// The mapping of a table `Day;Item;Pieces;ZIP` of sales in the United States.
  static let piecesMapping =
    "field,column\ntarget,demand_history\ndate,Day\nsku,Item\nquantity,Pieces\npostal,ZIP\ncountry,=US\n"

  /// A fresh case in a folder of its own.
  ///
  /// - Parameter sharesKey: whether it has the key that all such cases share, so that the pseudonyms
  ///   of two of them can be compared; without one the first import makes a key.
  static func make(sharesKey: Bool = false) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(name, text + "\n") }
    if sharesKey {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/private", withIntermediateDirectories: false)
      let key = try folder.write(
        "private/pseudonym.key", String(repeating: "0123456789abcdef", count: 4) + "\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
    }
    return folder
  }

  /// Imports a text as a file of the given name.
  @discardableResult
  static func take(
    _ text: String, named name: String = "export.csv", into folder: ScratchFolder,
    options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    try take(bytes: Array(text.utf8), named: name, into: folder, options: options)
  }

  @discardableResult
  static func take(
    bytes: [UInt8], named name: String = "export.csv", into folder: ScratchFolder,
    options: ImportOptions = ImportOptions()
  ) throws -> ImportReport {
    let outside = try ScratchFolder()
    let path = try outside.write(name, bytes: bytes)
    return try Importer.run(
      files: [path], into: folder.path, options: options, importedAt: "2026-09-28T20:00:00Z")
  }

  /// The lines of a table behind its header.
  static func lines(_ name: String, _ folder: ScratchFolder) throws -> [String] {
    try folder.text(name).split(separator: "\n").dropFirst().map(String.init)
  }

  /// All canonical tables as one text.
  static func tables(_ folder: ScratchFolder) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".csv") && $0 != "rejects.csv" }
      .map { "\($0)\n" + (try folder.text($0)) }.joined()
  }
}
