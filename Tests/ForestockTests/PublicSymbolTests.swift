import Foundation
import Testing

/// Holds the list of public symbols: what users of the library products may rely on.
///
/// A public declaration that the list lacks is an accident, one that is gone breaks a promise.
/// `FORESTOCK_UPDATE_SNAPSHOTS=1 swift test --filter PublicSymbolTests` writes the list anew.
@Suite struct PublicSymbolTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let list = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("PublicSymbols.txt")

  @Test("the public symbols are those of the written list")
  func symbols() throws {
    let found = try PublicSymbolTests.sources().flatMap { module, text in
      PublicSymbols(text).symbols.map { "\(module): \($0)" }
    }.sorted()
    let text = found.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["FORESTOCK_UPDATE_SNAPSHOTS"] == "1" {
      try text.write(to: PublicSymbolTests.list, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: PublicSymbolTests.list, encoding: .utf8)
      .split(separator: "\n").map(String.init)
    let added = Set(found).subtracting(written).sorted()
    let gone = Set(written).subtracting(found).sorted()
    #expect(added.isEmpty, "public, and not on the list")
    #expect(gone.isEmpty, "on the list, and not public")
    #expect(found.count <= 400, "the door is getting wide: \(found.count) symbols")
  }

  @Test("members, cases and requirements are found with their types")
  func extraction() {
    let text = """
      /// A public struct in prose.
      public struct Hub: Sendable {
        public var id: String
        package var hidden: Int
        public init(
          id: String, units: Int = 0
        ) throws {
        }
        public enum Kind: String {
          case open, shut
          case full(
            Int)
        }
      }
      extension Hub {
        public static func made() -> Hub { Hub() }
      }
      struct Inner { var x = 0 }
      """
    #expect(
      PublicSymbols(text).symbols == [
        "struct Hub: Sendable", "Hub.var id: String",
        "Hub.init(id: String, units: Int = 0) throws", "Hub.enum Kind: String",
        "Hub.Kind.case open, shut", "Hub.Kind.case full(Int)", "Hub.static func made() -> Hub",
      ])
  }

  /// Returns module and text of every source file, in order of their paths.
  private static func sources() throws -> [(module: String, text: String)] {
    let folder = root.appendingPathComponent("Sources").path
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let module = path.split(separator: "/").first.map(String.init) ?? ""
      return (module, try String(contentsOfFile: folder + "/" + path, encoding: .utf8))
    }
  }
}

/// The public declarations of one source file, found by its indentation, which the format check holds.
struct PublicSymbols {
  /// Declarations with the types around them, without bodies, in the order of the file.
  private(set) var symbols: [String] = []

  /// Finds the declarations of a text. Linear in its length.
  init(_ text: String) {
    var types: [(indent: Int, name: String, opensMembers: Bool)] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (number, line) in lines.enumerated() {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, !first.hasPrefix("//") else { continue }
      let indent = line.prefix { $0 == " " }.count
      while let last = types.last, last.indent >= indent, first != ")" { types.removeLast() }
      let isOpen = types.last.map { $0.opensMembers && indent == $0.indent + 2 } ?? false
      let isMember = isOpen && ["case", "func", "var", "init", "associatedtype"].contains(first)
      let isPublic = words.contains("public")
      if isPublic || isMember {
        let context = types.map { $0.name + "." }.joined()
        symbols.append(context + PublicSymbols.declaration(from: number, of: lines))
      }
      if let keyword = words.firstIndex(where: PublicSymbols.typeKeywords.contains),
        words.count > keyword + 1, words[...keyword].allSatisfy(PublicSymbols.isModifier)
      {
        let name = words[keyword + 1].prefix { $0.isLetter || $0.isNumber || $0 == "." }
        let opens = isPublic && ["enum", "protocol"].contains(words[keyword])
        types.append((indent, String(name), opens))
      }
    }
  }

  private static let typeKeywords = ["struct", "enum", "class", "protocol", "extension", "actor"]

  private static func isModifier(_ word: String) -> Bool {
    typeKeywords.contains(word) || word.hasPrefix("@")
      || ["public", "package", "internal", "private", "fileprivate", "final", "indirect"]
        .contains(word)
  }

  /// Returns the declaration that starts on a line, up to its body, on one line.
  private static func declaration(from start: Int, of lines: [String]) -> String {
    var text = ""
    var depth = 0
    for line in lines[start...] {
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      let glue = text.isEmpty || text.hasSuffix("(") || trimmed.hasPrefix(")") ? "" : " "
      text += glue + trimmed
      depth = text.reduce(0) { $1 == "(" ? $0 + 1 : $1 == ")" ? $0 - 1 : $0 }
      if depth <= 0 { break }
    }
    let end = text.range(of: " {")?.lowerBound ?? text.endIndex
    return text[..<end].replacingOccurrences(of: "public ", with: "")
  }
}
