/// Changes a printed value by the smallest step that prints differently.
package enum SmallestStep {
  /// Returns a cell with another last digit, or another last letter; an empty one gets a letter.
  package static func cell(_ text: String) -> String {
    if text.isEmpty { return "x" }
    if Double(text) != nil { return number(text) }
    return replacingLast(text)
  }

  /// Returns a number with another last digit before its exponent.
  private static func number(_ text: String) -> String {
    let end = text.firstIndex { $0 == "e" || $0 == "E" } ?? text.endIndex
    guard let last = text[..<end].lastIndex(where: \.isNumber),
      let digit = text[last].wholeNumberValue
    else { return text + "1" }
    return text.replacingCharacters(at: last, with: digit == 9 ? "8" : String(digit + 1))
  }

  /// Returns a text with another last letter.
  private static func replacingLast(_ text: String) -> String {
    let last = text.index(before: text.endIndex)
    return text.replacingCharacters(at: last, with: text[last] == "b" ? "c" : "b")
  }

  /// A line of JSON, laid out one value a line, that was changed: what was changed, and the line.
  package struct Change {
    /// The kind of change, for the message of a test that fails.
    package let what: String
    package let line: String
  }

  /// Returns every change of a line by one key or one value.
  package static func changes(ofJSON line: String) -> [Change] {
    let blanks = String(line.prefix { $0 == " " })
    var body = String(line.dropFirst(blanks.count))
    if body.isEmpty { return [Change(what: "element", line: blanks + "\"kinds\"")] }
    let comma = body.hasSuffix(",") ? "," : ""
    if !comma.isEmpty { body.removeLast() }
    var result: [Change] = []
    var (key, value) = ("", body)
    if body.hasPrefix("\""), let colon = body.firstRange(of: "\" : ") {
      key = String(body[..<colon.upperBound])
      value = String(body[colon.upperBound...])
      let name = String(body[..<colon.lowerBound]).dropFirst()
      let other = "\"" + replacingLast(String(name)) + "\" : "
      result.append(Change(what: "key \(name)", line: blanks + other + value + comma))
    }
    if let changed = self.value(value) {
      result.append(Change(what: "value of \(key)\(value)", line: blanks + key + changed + comma))
    }
    return result
  }

  /// Returns another JSON value that is next to this one; `nil` for brackets.
  private static func value(_ text: String) -> String? {
    switch text {
    case "true": "false"
    case "false": "true"
    case "{", "[", "}", "]": nil
    default:
      text.hasPrefix("\"")
        ? "\"" + cell(String(text.dropFirst().dropLast())) + "\"" : number(text)
    }
  }
}

extension String {
  /// Returns the text with one character replaced.
  fileprivate func replacingCharacters(at index: Index, with other: String) -> String {
    String(self[..<index]) + other + self[self.index(after: index)...]
  }
}
