/// Text of the user's files made fit for a page: nothing in it can become markup or disturb the words
/// around it.
///
/// Templates escape the five characters of HTML one by one, where a character is what a reader sees
/// as one. A quotation mark with an accent on it is another character to such an escape, yet a browser
/// still ends an attribute at it. So marks are kept away from those five here: a word joiner, which
/// nobody sees, goes between. Controls, and the marks by which a text reorders what follows it, become
/// U+FFFD.
package enum PlainText {
  /// Most characters of a name on the page; the tables beside the report hold the whole of it.
  package static let longest = 60

  /// Returns text that may stand in a template, cut to a number of characters with `…` at its end.
  ///
  /// - Complexity: linear in the shown part, whatever the length of the text.
  package static func of(_ text: String, longest: Int = longest) -> String {
    var scalars: [Unicode.Scalar] = []
    // A character may be many scalars: both are bounded, as stacked accents are no name.
    var isCut = false
    for scalar in text.unicodeScalars {
      guard scalars.count < longest else {
        isCut = true
        break
      }
      scalars.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
    }
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if index > 0, special.contains(scalar) || special.contains(scalars[index - 1]),
        joins(scalars[index - 1], scalar)
      {
        result.append(wordJoiner)
      }
      result.append(scalar)
    }
    return String(result) + (isCut ? "…" : "")
  }

  /// Characters that have a meaning in HTML.
  private static let special: Set<Unicode.Scalar> = ["<", ">", "&", "\"", "'"]
  /// A scalar without width that never joins its neighbours to one character.
  private static let wordJoiner: Unicode.Scalar = "\u{2060}"

  /// Whether two scalars would be one character.
  private static func joins(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    var pair = String.UnicodeScalarView()
    pair.append(first)
    pair.append(second)
    return String(pair).count == 1
  }

  /// Whether a scalar is a control, no character at all, or one that changes the order of others.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }
}
