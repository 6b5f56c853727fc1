import Diagnostics
import Foundation
import Tabular

/// The tables of a case in which pseudonyms stand, and their renaming when the key changes.
///
/// A pseudonym is found as a word of its form, wherever it stands in a row: the groups of the import
/// ledgers are made of several words.
package enum PseudonymTables {
  /// Names below the case.
  private static let names = [
    "token_holders.csv", "token_holders.csv.gz", "imports/token_holders.csv",
    "imports/token_claims.csv", "imports/events.csv", "imports/preorders.csv",
    "imports/demand_history.csv",
  ]

  /// The result of a renaming.
  package struct Renaming: Sendable, Codable {
    /// Path of the key file.
    package var keyFile: String
    /// Id of the key in use from now on.
    package var keyID: String
    /// Different pseudonyms that were renamed.
    package var renamed: Int
    /// Tables that changed.
    package var tables: [String]
    /// Different pseudonyms of keys that are not in the file: they join with nothing.
    package var foreign: Int
  }

  /// Puts a new key in front of the case's, and renames all pseudonyms.
  ///
  /// - Parameters:
  ///   - folder: the case.
  ///   - keyFile: path of the key outside of the case; `nil` for the case's own.
  /// - Throws: as reading and writing do; the case changes as a whole or not at all.
  package static func rotate(
    folder: String, keyFile: String?
  ) throws(FileError) -> Renaming {
    guard FileKind(path: "\(folder)/case.json") == .file else {
      throw .invalid([Diagnostic(file: folder, expected: "a case folder with case.json")])
    }
    let keeper = PseudonymKeeper(folder: folder, keyFile: keyFile)
    let old = try keeper.key()
    let key = keeper.made ?? PseudonymKey(rotating: old)
    // A key outside goes first: tables that are not renamed yet still belong to it.
    if let keyFile { try ReplacementFile.write(key.fileBytes, to: keyFile, isPrivate: true) }
    return try rename(folder: folder, key: key, keyFile: keyFile)
  }

  /// Renames pseudonyms of earlier keys, and those from before there were keys, ahead of an import.
  ///
  /// Nothing is done where all are current already.
  ///
  /// - Throws: `invalid` where pseudonyms are of a key that is not here: what is imported would not
  ///   join with them.
  static func renew(folder: String, keyFile: String?) throws(FileError) {
    let keeper = PseudonymKeeper(folder: folder, keyFile: keyFile)
    var (isOld, isForeign) = (false, false)
    for name in names.prefix(5) where FileKind(path: "\(folder)/\(name)") == .file {
      for word in words(in: try FileContents.read("\(folder)/\(name)")) {
        let current = try keeper.key().current(word)
        if let current { isOld = isOld || current != word } else { isForeign = true }
      }
    }
    if isForeign {
      throw .invalid([
        Diagnostic(
          file: keeper.path, expected: "the key behind the case's pseudonyms",
          note:
            "give it by --key-file; without it, delete imports/ and token_holders.csv and import "
            + "all files again")
      ])
    }
    if isOld { _ = try rename(folder: folder, key: try keeper.key(), keyFile: keyFile) }
  }

  /// Writes all tables with the current form of each pseudonym, and the key where it is the case's.
  private static func rename(
    folder: String, key: PseudonymKey, keyFile: String?
  ) throws(FileError) -> Renaming {
    var output = try OutputFolder(updating: folder, marker: "case.json")
    var (renamed, foreign): (Set<String>, Set<String>) = ([], [])
    var changed: [String] = []
    for name in names where FileKind(path: "\(output.path)/\(name)") == .file {
      let bytes = try FileContents.read("\(output.path)/\(name)")
      var result: [UInt8] = []
      var isChanged = false
      var start = 0
      for range in wordRanges(in: bytes) {
        let word = String(decoding: bytes[range], as: UTF8.self)
        guard let current = key.current(word) else {
          if PseudonymKey.isKeyed(word) { foreign.insert(word) }
          continue
        }
        guard current != word else { continue }
        renamed.insert(word)
        isChanged = true
        result += bytes[start..<range.lowerBound] + current.utf8
        start = range.upperBound
      }
      guard isChanged else { continue }
      changed.append(name)
      try output.write(name, result + bytes[start...], packed: name.hasSuffix(".gz"))
    }
    if keyFile == nil { try output.writePrivate(PseudonymKeeper.fileName, key.fileBytes) }
    let path = keyFile ?? "\(output.path)/\(PseudonymKeeper.fileName)"
    try output.commit()
    return Renaming(
      keyFile: path, keyID: key.id, renamed: renamed.count, tables: changed,
      foreign: foreign.count)
  }

  /// Returns the different pseudonyms in the bytes of a table.
  private static func words(in bytes: [UInt8]) -> Set<String> {
    Set(wordRanges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  /// Returns where words of a pseudonym's form stand: runs of letters and digits of its length.
  ///
  /// - Complexity: O(bytes).
  private static func wordRanges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count {
      if end < bytes.count, isAlphanumeric(bytes[end]) { continue }
      let length = end - start
      if length == 33 && bytes[start] == 0x70 || length == 25 && bytes[start] == 0x77,
        bytes[start + 1..<end].allSatisfy({ isHexadecimal($0) })
      {
        ranges.append(start..<end)
      }
      start = end + 1
    }
    return ranges
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
