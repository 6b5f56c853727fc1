/// The character between a file's whole and fractional digits.
package enum DecimalMark: String, Sendable, Codable {
  /// `1,234.50`
  case point
  /// `1.234,50`
  case comma
}

/// A number as a person or a program wrote it, taken apart.
///
/// Understands group separators (`1,234` `1.234` `1 234` `1'234`, narrow and no-break blanks),
/// a currency sign or code before or after, `%`, `(4)` for −4, a leading `'` (a spreadsheet's text
/// marker) and exponents. Says what it cannot decide alone: whether `1,234` has a fraction is a
/// property of the file.
package struct NumberText: Equatable {
  /// The evidence of one number's separators on the file's decimal mark.
  package enum Evidence: Equatable {
    /// None: the number has no separator.
    case neutral
    /// Proof of this mark.
    case certain(DecimalMark)
    /// One separator before three digits: a group, or a fraction if this is the mark.
    case ambiguous(ifFraction: DecimalMark)
  }

  /// The result of reading a cell.
  package enum Reading: Equatable {
    /// No value: empty, `--`, `-`, `n/a`, `undefined`. Not zero.
    case none
    /// A number.
    case number(NumberText)
    /// Neither.
    case invalid
  }

  /// Whether a minus sign or parentheses make it negative.
  package var isNegative = false
  /// ASCII digits, groups removed.
  package var whole: String = ""
  /// ASCII digits after the separator; for an ambiguous number the three digits.
  package var fraction: String = ""
  /// Power of ten behind `e`; `nil` without one.
  package var exponent: Int?
  /// Whether a percent sign follows.
  package var isPercent = false
  /// The proof that the separators give about the file.
  package var evidence = Evidence.neutral

  private static let noneMarkers: Set<String> = [
    "", "-", "--", "–", "—", "n/a", "n.a.", "undefined", "< 10%", "<10%", "null", "none",
  ]
  private static let currencySigns: Set<Character> = [
    "$", "€", "£", "¥", "₹", "₩", "₽", "₺", "₫", "₿", "Ξ", "฿", "₴", "₦", "₪",
  ]
  private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\t"]

  /// Reads a cell.
  package static func read(_ cell: String) -> Reading {
    if cell.utf8.count > CellText.longestValue { return .invalid }
    var characters = Array(cell)
    func trim() {
      while let first = characters.first, blanks.contains(first) { characters.removeFirst() }
      while let last = characters.last, blanks.contains(last) { characters.removeLast() }
    }
    trim()
    if noneMarkers.contains(String(characters).lowercased()) { return .none }
    if characters.first == "'" {
      characters.removeFirst()
      trim()
    }
    var number = NumberText()
    if characters.first == "(", characters.last == ")" {
      number.isNegative = true
      characters = Array(characters.dropFirst().dropLast())
      trim()
    }
    stripSign(&characters, &number)
    if stripCurrency(&characters) { stripSign(&characters, &number) }
    if characters.last == "%" {
      number.isPercent = true
      characters.removeLast()
    }
    trim()
    return number.takeDigits(characters) ? .number(number) : .invalid
  }

  /// Removes a sign before the digits; two minus signs cancel.
  private static func stripSign(_ characters: inout [Character], _ number: inout NumberText) {
    guard let first = characters.first else { return }
    if first == "-" || first == "\u{2212}" {
      number.isNegative.toggle()
      characters.removeFirst()
    } else if first == "+" {
      characters.removeFirst()
    }
    while let first = characters.first, blanks.contains(first) { characters.removeFirst() }
  }

  /// Removes a sign or a code of three letters before or after the digits.
  private static func stripCurrency(_ characters: inout [Character]) -> Bool {
    func isUpper(_ character: Character) -> Bool { ("A"..."Z").contains(character) }
    let before = characters.count
    let letters = characters.prefix { isUpper($0) }.count
    if letters == 3 || (letters == 2 && characters.dropFirst(2).first == "$") {
      characters.removeFirst(letters)
    }
    while let first = characters.first, currencySigns.contains(first) || blanks.contains(first) {
      characters.removeFirst()
    }
    let trailing = characters.reversed().prefix { isUpper($0) }.count
    if trailing == 3 { characters.removeLast(3) }
    while let last = characters.last, currencySigns.contains(last) || blanks.contains(last) {
      characters.removeLast()
    }
    return characters.count != before
  }

  /// Takes digits, groups, fraction and exponent; returns `false` where the characters are no
  /// number.
  private mutating func takeDigits(_ characters: [Character]) -> Bool {
    var body = characters[...]
    if let e = body.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      let text = String(body[(e + 1)...])
      guard let value = Int(text), abs(value) <= 400 else { return false }
      exponent = value
      body = body[..<e]
    }
    var groups: [String] = [""]
    var separators: [Character] = []
    for character in body {
      if character.isASCII, character.isNumber {
        groups[groups.count - 1].append(character)
      } else {
        separators.append(character == "\u{2019}" ? "'" : character)
        groups.append("")
      }
    }
    guard groups.contains(where: { !$0.isEmpty }) else { return false }
    guard let last = separators.last else {
      whole = groups[0]
      return true
    }
    guard separators.dropLast().allSatisfy({ $0 == separators[0] }) else { return false }
    if NumberText.blanks.contains(last) || last == "'" {
      guard separators.allSatisfy({ $0 == last }) else { return false }
      return takeGroups(groups[...])
    }
    guard last == "." || last == "," else { return false }
    let mark: DecimalMark = last == "." ? .point : .comma
    if separators.count == 1 {
      whole = groups[0]
      fraction = groups[1]
      let couldBeGroup =
        fraction.count == 3 && (1...3).contains(whole.count) && whole.first != "0"
        && exponent == nil
      evidence = couldBeGroup ? .ambiguous(ifFraction: mark) : .certain(mark)
      return true
    }
    if separators[0] == last {
      // Twice the same separator can only group, so the other one is the mark.
      evidence = .certain(mark == .point ? .comma : .point)
      return takeGroups(groups[...])
    }
    evidence = .certain(mark)
    fraction = groups[groups.count - 1]
    return takeGroups(groups.dropLast())
  }

  /// Takes digits in groups of three; `false` where a group has another length.
  private mutating func takeGroups(_ groups: ArraySlice<String>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count) else { return false }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return false }
    whole = groups.joined()
    return true
  }

  /// Returns the number in a file whose mark is known; `nil` where it contradicts the mark or needs
  /// one.
  package func resolved(_ mark: DecimalMark?) -> NumberText? {
    switch evidence {
    case .neutral: return self
    case .certain(let own): return mark == nil || mark == own ? self : nil
    case .ambiguous(let ifFraction):
      guard let mark else { return nil }
      if mark == ifFraction { return self }
      var copy = self
      copy.whole += fraction
      copy.fraction = ""
      return copy
    }
  }

  /// The nearest double; percent signs are not divided out.
  package var double: Double? {
    let digits = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    return Double((isNegative ? "-" : "") + digits + (exponent.map { "e\($0)" } ?? ""))
  }

  /// The whole number, or `nil` where there is a fraction, an exponent or no room.
  package var integer: Int? {
    guard exponent == nil, !isPercent, fraction.allSatisfy({ $0 == "0" }), !whole.isEmpty else {
      return nil
    }
    return Int((isNegative ? "-" : "") + whole)
  }
}
