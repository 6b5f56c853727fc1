import Statistics
import Tabular
import TestSupport
import Testing

/// Records that are found 64 bytes at a time are those that are found byte by byte.
@Suite struct RecordKernelTests {
  /// Cells of every kind: empty, long, with quotes, delimiters, line ends, letters of many bytes.
  private static func cell(_ draw: inout RandomSource) -> (value: String, text: String) {
    let letters = ["a", "7", " ", "-", "é", "東", "x\u{1F600}"]
    var value = ""
    for _ in 0..<[0, 0, 1, 3, 9, 40, 150][Int(draw.next() % 7)] {
      value += letters[Int(draw.next() % 7)]
    }
    switch draw.next() % 6 {
    case 0:
      let odd = ["\"", ",", "\n", "\r\n", "\r", "\"\"", ","][Int(draw.next() % 7)]
      value += odd + "b" + odd
      return (value, "\"" + value.replacing("\"", with: "\"\"") + "\"")
    case 1: return (value, "\"" + value + "\"")
    case 2: return ("i" + value + "\"7\"", "i" + value + "\"7\"")
    default: return (value, value)
    }
  }

  @Test("random records read back as they were written", arguments: 0..<40)
  func random(seed: Int) throws {
    var draw = RandomSource(seed: UInt64(seed) &+ 77)
    let width = [1, 2, 7, 79, 150, 260][seed % 6]
    var text = ""
    var written: [[String]] = []
    for _ in 0..<120 {
      let cells = (0..<width).map { _ in Self.cell(&draw) }
      // A single empty cell is a blank line, which reads as one as well.
      written.append(cells.map(\.value))
      text += cells.map(\.text).joined(separator: ",") + ["\n", "\r\n"][Int(draw.next() % 2)]
    }
    var reader = try DelimitedReader(bytes: Array(text.utf8), name: "t")
    var line = 1
    for expected in written {
      #expect(try reader.next())
      let cells = (0..<reader.fieldCount).map { reader.text($0) }
      #expect(cells == expected && reader.problem == nil, "seed \(seed), line \(line)")
      #expect(reader.line == line)
      line = reader.followingLine
    }
    #expect(try !reader.next())
    let ends = text.replacing("\r\n", with: "\n").unicodeScalars.count { $0 == "\n" || $0 == "\r" }
    #expect(line == 1 + ends)
  }

  @Test("damage is found in the middle of a large file, and the records around it are sound")
  func damage() throws {
    let sound = (0..<20).map { "cell \($0),\"a \"\"quoted\"\" one\",\($0)" }
    let filler = String(repeating: "long, and plain\n", count: 20)
    for (bad, problem) in [
      ("a\u{0}b,c,d", true), ("\"closed\"x,c,d", true), ("\"closed\"  ,c,d", false),
      ("a\"b,\"c\",d", false),
    ] {
      let lines = sound + [bad] + sound
      var reader = try DelimitedReader(
        bytes: Array((lines.joined(separator: "\n") + "\n" + filler).utf8), name: "t")
      for (index, line) in lines.enumerated() {
        #expect(try reader.next())
        #expect((reader.problem != nil) == (line == bad && problem), "\(bad), record \(index)")
        #expect(reader.fieldCount == 3)
        if line != bad { #expect(reader.text(1) == "a \"quoted\" one") }
      }
    }
  }

  @Test("a carriage return alone ends a line, and other delimiters separate")
  func otherForms() throws {
    let text = String(repeating: "one;two, three;\"f;o\"\r", count: 30)
    var reader = try DelimitedReader(bytes: Array(text.utf8), name: "t")
    reader.delimiter = 0x3B
    var rows = 0
    while try reader.next() {
      rows += 1
      #expect(reader.text(1) == "two, three" && reader.text(2) == "f;o" && reader.line == rows)
    }
    #expect(rows == 30)
    var plain = try DelimitedReader(
      bytes: Array(String(repeating: "\"Best\" pin\t7\n", count: 30).utf8), name: "t")
    plain.delimiter = 0x09
    plain.usesQuotes = false
    while try plain.next() { #expect(plain.text(0) == "\"Best\" pin") }
  }

  @Test("equal bytes have one hash, and a changed, added or moved byte has another")
  func hashes() {
    var seen: Set<UInt64> = []
    var count = 0
    for length in 0..<40 {
      for change in 0...length {
        var bytes = [UInt8](repeating: 0x30, count: length + 4)
        if change > 0 { bytes[change + 1] = 0x31 }
        let hash = ByteHash.of(bytes, in: 2..<2 + length)
        #expect(hash == ByteHash.of([0] + bytes + [9], in: 3..<3 + length))
        seen.insert(hash)
        count += 1
      }
    }
    #expect(seen.count == count)
  }
}
