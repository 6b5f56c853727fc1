import Crypto
import Diagnostics
import Foundation
import FulfilmentModel
import Tabular

/// The secret behind the pseudonyms of wallets and people in a case.
///
/// A pseudonym is an HMAC-SHA-256 (RFC 2104): whoever has a list of addresses but not the key cannot
/// tell which of them a case holds. A rotation adds a key in front of the others, and a pseudonym is
/// the HMAC of the one that the key before gave, so that tables can be renamed without the addresses
/// and later imports still join.
package struct PseudonymKey {
  /// Bytes of one key.
  private static let length = 32
  /// Hexadecimal digits of a pseudonym behind `p`, its key's id included.
  private static let digits = 32

  /// Keys from the first to the newest, each in hexadecimal.
  private let keys: [String]

  /// Makes a key of random bytes of the system.
  package init() { keys = [PseudonymKey.random()] }

  /// Creates the key that follows another one.
  package init(rotating earlier: PseudonymKey) { keys = earlier.keys + [PseudonymKey.random()] }

  /// Reads a key file: a line of 64 hexadecimal digits for each key, the first one first.
  ///
  /// - Throws: `invalid` where the file is no such file, or others than its owner may read it;
  ///   `inputOutput` where the system refuses. No byte of the file is echoed.
  package init(path: String) throws(FileError) {
    let text = String(decoding: try FileContents.read(path, limit: 1 << 16), as: UTF8.self)
    keys = text.split(whereSeparator: \.isNewline).map { $0.lowercased() }
    guard !keys.isEmpty, keys.allSatisfy({ PseudonymKey.bytes(of: $0) != nil }) else {
      throw .invalid([
        Diagnostic(file: path, expected: "keys of 64 hexadecimal digits, one on each line")
      ])
    }
    let attributes = try FileError.attempt(path) {
      try FileManager.default.attributesOfItem(atPath: path)
    }
    let mode = (attributes[.posixPermissions] as? Int) ?? 0
    guard mode & 0o077 == 0 else {
      throw .invalid([
        Diagnostic(
          file: path, value: String(mode, radix: 8),
          expected: "permissions 600: nobody but the owner may read a key",
          note: "chmod 600, and rotate-key where others may have read it")
      ])
    }
  }

  /// The bytes of the key file.
  package var fileBytes: [UInt8] { Array(keys.map { $0 + "\n" }.joined().utf8) }

  /// Four hexadecimal digits that stand in every pseudonym of the newest key and tell it from those
  /// of others; they say nothing about the key.
  package var id: String { PseudonymKey.id(of: keys[keys.count - 1]) }

  /// Returns the pseudonym of a wallet's address or of a person's number in an export: `p` and 32
  /// hexadecimal digits.
  ///
  /// Spellings of one address in other letter case have one pseudonym where the chain ignores case.
  func pseudonym(of text: String) -> String {
    let plain = "forestock wallet \(ExcludedWallets.normalised(text))"
    // The form that stood in tables before there were keys.
    let unkeyed = "w" + FileDigest.sha256(Array(plain.utf8)).prefix(24)
    return keys.reduce(unkeyed) { PseudonymKey.keyed($0, by: $1) }
  }

  /// Returns the current form of a pseudonym of an earlier key, or of one from before there were
  /// keys; the word itself where it is current.
  ///
  /// - Returns: `nil` for a word that is no pseudonym, and for one of a key that is not here.
  func current(_ word: String) -> String? {
    let isHex = word.dropFirst().utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    guard isHex else { return nil }
    if word.hasPrefix("w"), word.utf8.count == 25 {
      return keys.reduce(word) { PseudonymKey.keyed($0, by: $1) }
    }
    guard PseudonymKey.isKeyed(word) else { return nil }
    let own = word.dropFirst().prefix(4)
    guard let position = keys.lastIndex(where: { PseudonymKey.id(of: $0) == own }) else {
      return nil
    }
    return keys[(position + 1)...].reduce(word) { PseudonymKey.keyed($0, by: $1) }
  }

  /// Returns whether a word has the form of a keyed pseudonym, of whatever key.
  static func isKeyed(_ word: String) -> Bool {
    word.hasPrefix("p") && word.utf8.count == digits + 1
      && word.dropFirst().utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }

  /// Returns the pseudonym that a key gives to a text.
  private static func keyed(_ text: String, by key: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(text.utf8), using: SymmetricKey(data: bytes(of: key) ?? []))
    return "p" + id(of: key) + hexadecimal(code).prefix(digits - 4)
  }

  /// Returns the id of a key: the start of a digest of it, under a word of its own.
  private static func id(of key: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("forestock key id".utf8), using: SymmetricKey(data: bytes(of: key) ?? []))
    return String(hexadecimal(code).prefix(4))
  }

  /// Returns the bytes of a key in hexadecimal; `nil` where it is not one.
  private static func bytes(of text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count == 2 * length else { return nil }
    return (0..<length).map { UInt8(digits[2 * $0] * 16 + digits[2 * $0 + 1]) }
  }

  /// Returns a key of random bytes.
  private static func random() -> String {
    var source = SystemRandomNumberGenerator()
    return hexadecimal((0..<length).map { _ in UInt8.random(in: .min ... .max, using: &source) })
  }

  /// Returns bytes as lower-case hexadecimal digits.
  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
