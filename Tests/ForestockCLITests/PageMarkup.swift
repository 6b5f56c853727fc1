import Foundation

/// The tags of a page of HTML, read strictly: every attribute quoted, every element closed in order.
///
/// A text that escaped from its place leaves a tag too many, an attribute nobody wrote, or an element
/// that is not closed.
struct PageMarkup {
  /// A start tag.
  struct Tag {
    /// Name in the case of the page.
    let name: String
    /// Values by name, character references resolved.
    let attributes: [String: String]
  }

  /// Start tags in the order of the page.
  private(set) var tags: [Tag] = []
  /// Words between the tags, character references resolved.
  private(set) var words = ""
  /// What breaks the rules; empty on a sound page.
  private(set) var faults: [String] = []

  /// Elements without an end tag.
  private static let void: Set<String> = ["meta", "br"]
  /// Elements of a drawing that may close themselves.
  private static let drawn: Set<String> = ["path", "rect", "circle"]

  /// Reads a page.
  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      words += PageMarkup.resolved(rest[..<start])
      rest = rest[start...].dropFirst()
      if rest.hasPrefix("!doctype html>") {
        rest = rest.dropFirst("!doctype html>".count)
        continue
      }
      if rest.hasPrefix("/") {
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
        rest = rest.dropFirst(name.count + 1)
        if !rest.hasPrefix(">") { faults.append("end tag of \(name)") }
        rest = rest.dropFirst()
        if open.popLast() != String(name) { faults.append("\(name) is closed out of order") }
        continue
      }
      let name = String(rest.prefix { $0.isLetter || $0.isNumber })
      if name.isEmpty { faults.append("a stray < before \(rest.prefix(20))") }
      rest = rest.dropFirst(name.count)
      let attributes = readAttributes(&rest, of: name)
      let closesItself = rest.hasPrefix("/>")
      if closesItself {
        rest = rest.dropFirst(2)
        if !PageMarkup.drawn.contains(name) { faults.append("\(name) closes itself") }
      } else if rest.hasPrefix(">") {
        rest = rest.dropFirst()
        if !PageMarkup.void.contains(name) { open.append(name) }
      } else {
        faults.append("the tag of \(name) goes on with \(rest.prefix(20))")
      }
      tags.append(Tag(name: name, attributes: attributes))
      if name == "script" || name == "style", let end = rest.range(of: "</\(name)>") {
        rest = rest[end.lowerBound...]
      }
    }
    words += PageMarkup.resolved(rest)
    if !open.isEmpty { faults.append("not closed: \(open)") }
  }

  /// Reads attributes up to the end of a tag.
  private mutating func readAttributes(_ rest: inout Substring, of tag: String) -> [String: String]
  {
    var attributes: [String: String] = [:]
    while rest.hasPrefix(" ") {
      rest = rest.dropFirst()
      let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\""), !name.isEmpty else {
        if name != "" { faults.append("\(tag): attribute \(name) has no quoted value") }
        return attributes
      }
      rest = rest.dropFirst(2)
      // By scalars: a quotation mark with an accent ends the value in a browser.
      let scalars = rest.unicodeScalars
      guard let end = scalars.firstIndex(of: "\"") else { return attributes }
      if attributes[name] != nil { faults.append("\(tag): two attributes \(name)") }
      attributes[name] = PageMarkup.resolved(Substring(scalars[..<end]))
      rest = Substring(scalars[scalars.index(after: end)...])
    }
    return attributes
  }

  /// Returns text with the five character references of the page resolved.
  private static func resolved(_ text: Substring) -> String {
    var result = String(text)
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { result = result.replacingOccurrences(of: reference, with: character) }
    return result
  }
}
