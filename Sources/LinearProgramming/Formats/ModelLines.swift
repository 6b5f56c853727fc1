/// The lines of a model file, split into fields.
struct ModelLines {
  /// One line that is neither blank nor a comment.
  struct Line {
    /// From 1.
    let number: Int
    /// The fields; in a fixed-form line an absent field is empty.
    let fields: [String]
    /// Whether the line starts in column 1, as section names do.
    let startsSection: Bool
  }

  /// How fields are told apart.
  enum Form {
    /// By blanks and tabs.
    case free
    /// By columns 2–3, 5–12, 15–22, 25–36, 40–47, 50–61, so that names may hold blanks.
    case fixed
  }

  private static let fixedColumns = [(1, 3), (4, 12), (14, 22), (24, 36), (39, 47), (49, 61)]

  /// Splits `bytes`; lines end with LF or CR LF, `*` in column 1 starts a comment line.
  static func split(_ bytes: [UInt8], form: Form) -> [Line] {
    var lines = [Line]()
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      number += 1
      var stop = end
      while stop > start, isBlank(bytes[stop - 1]) { stop -= 1 }
      if stop > start, bytes[start] != UInt8(ascii: "*") {
        let atFirst = !isBlank(bytes[start])
        let fields =
          form == .free || atFirst
          ? words(bytes, start, stop) : columns(bytes, start, stop)
        if !fields.isEmpty {
          lines.append(Line(number: number, fields: fields, startsSection: atFirst))
        }
      }
      start = end + 1
    }
    return lines
  }

  /// Blank-separated words; a `$` at the start of a word other than the first starts a comment.
  private static func words(_ bytes: [UInt8], _ start: Int, _ stop: Int) -> [String] {
    var result = [String]()
    var at = start
    while at < stop {
      while at < stop, isBlank(bytes[at]) { at += 1 }
      guard at < stop else { break }
      if bytes[at] == UInt8(ascii: "$"), !result.isEmpty { break }
      var end = at
      while end < stop, !isBlank(bytes[end]) { end += 1 }
      result.append(String(decoding: bytes[at..<end], as: UTF8.self))
      at = end
    }
    return result
  }

  private static func columns(_ bytes: [UInt8], _ start: Int, _ stop: Int) -> [String] {
    var result = [String]()
    var reached = start
    for (index, (from, to)) in fixedColumns.enumerated() {
      var a = max(reached, min(start + from, stop))
      var b = max(a, min(start + to, stop))
      // Numbers with more digits than their field run on into the blanks behind it.
      if index == 3 || index == 5 { while b < stop, !isBlank(bytes[b]) { b += 1 } }
      reached = b
      while a < b, isBlank(bytes[a]) { a += 1 }
      while b > a, isBlank(bytes[b - 1]) { b -= 1 }
      if index >= 2, a < b, bytes[a] == UInt8(ascii: "$") { break }
      result.append(String(decoding: bytes[a..<b], as: UTF8.self))
    }
    while let last = result.last, last.isEmpty { result.removeLast() }
    return result
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
}

/// A number as model files write it: decimal, with `e`, `E`, `d` or `D` before the exponent, or
/// `inf`, `infinity` with a sign. `nil` for anything else; NaN is returned as it stands.
func modelNumber(_ text: String) -> Double? {
  var ascii = [UInt8]()
  ascii.reserveCapacity(text.utf8.count)
  var hasDigit = false
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
    case UInt8(ascii: "d"), UInt8(ascii: "D"):
      if hasDigit {
        ascii.append(UInt8(ascii: "e"))
        continue
      }
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      break
    default: if hasDigit { return nil }
    }
    ascii.append(byte)
  }
  let cleaned = String(decoding: ascii, as: UTF8.self)
  if !hasDigit {
    switch cleaned.lowercased() {
    case "inf", "+inf", "infinity", "+infinity": return .infinity
    case "-inf", "-infinity": return -.infinity
    case "nan", "+nan", "-nan": return .nan
    default: return nil
    }
  }
  return Double(cleaned)
}
