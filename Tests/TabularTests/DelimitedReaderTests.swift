import Foundation
import FulfilmentModel
import Statistics
import Tabular
import TestSupport
import Testing

@Suite struct DelimitedReaderTests {
  /// Every record of a text with the line it starts on.
  static func records(
    _ bytes: [UInt8], delimiter: UInt8 = 0x2C
  ) throws -> [(line: Int, fields: [String])] {
    var reader = try DelimitedReader(bytes: bytes, name: "test")
    reader.delimiter = delimiter
    var result: [(Int, [String])] = []
    while try reader.next() {
      result.append((reader.line, (0..<reader.fieldCount).map { reader.text($0) }))
    }
    return result
  }

  @Test("all line ends count once, also inside quotes, and lines stay physical")
  func lineEnds() throws {
    let text = "a,b\r\n1,\"x\r\ny\nz\rw\"\r2,3\n\n4,\"\"\"q\"\" \""
    let records = try Self.records(Array(text.utf8))
    #expect(records.map(\.line) == [1, 2, 6, 7, 8])
    #expect(
      records.map(\.fields) == [
        ["a", "b"], ["1", "x\r\ny\nz\rw"], ["2", "3"], [""], ["4", "\"q\" "],
      ])
  }

  @Test("a quote opens only at the start of a field")
  func quotes() throws {
    let records = try Self.records(Array("5\" disc,\"a, b\" ,c\"d\"\n".utf8))
    #expect(records.map(\.fields) == [["5\" disc", "a, b", "c\"d\""]])
  }

  @Test("UTF-16 of both orders, with and without a mark, reads as UTF-8 does")
  func encodings() throws {
    let text = "sku;note\n12E05;Käse 🧀\n"
    let expected = try Self.records(Array(text.utf8), delimiter: 0x3B).map(\.fields)
    for bigEndian in [false, true] {
      for mark in [[], [UInt16(0xFEFF)]] {
        let units = mark + Array(text.utf16)
        let bytes = units.flatMap {
          bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        #expect(try Self.records(bytes, delimiter: 0x3B).map(\.fields) == expected)
      }
    }
  }

  @Test("bytes that are no UTF-8 read as Windows-1252 and are reported")
  func windows1252() throws {
    var reader = try DelimitedReader(bytes: Array("a\nMontr".utf8) + [0xE9, 0x80], name: "test")
    _ = try reader.next()
    _ = try reader.next()
    #expect(reader.text(0) == "Montré€")
    #expect(reader.firstWindows1252Line == 2)
  }

  @Test("a workbook under another name is recognised")
  func workbook() {
    #expect(throws: FileError.self) {
      try DelimitedReader(bytes: [0x50, 0x4B, 3, 4, 0, 0], name: "test")
    }
  }

  @Test("fields are the same wherever the pieces of a large file end, packed or not")
  func pieces() throws {
    let folder = try ScratchFolder()
    var random = RandomSource(seed: 3)
    var text = ""
    var expected: [[String]] = []
    let alphabet: [Character] = ["a", "b", ",", "\"", "\r", "\n", " ", "é"]
    while text.utf8.count < 900_000 {
      let fields = (0..<4).map { _ in
        String(
          (0..<Int.random(in: 1...30, using: &random)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
          })
      }
      expected.append(fields)
      let cells = fields.map {
        "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
          + "\""
      }
      text += cells.joined(separator: ",") + "\r\n"
    }
    try folder.write("large.csv", text)
    var output = try OutputFolder(
      path: folder.path + "/out", kind: ResultKind("test", marker: "large.csv.gz"))
    try output.write("large.csv.gz", Array(text.utf8), packed: true)
    try output.commit()
    for name in ["large.csv", "out/large.csv.gz"] {
      var reader = try DelimitedReader(path: folder.path + "/" + name)
      var index = 0
      while try reader.next(), index < expected.count {
        let fields = (0..<reader.fieldCount).map { reader.text($0) }
        if fields != expected[index] { Issue.record("record \(index): \(fields)") }
        index += 1
      }
      #expect(index == expected.count)
    }
  }

  @Test("mutated tables never crash, hang or lose the count of lines", arguments: 0..<4)
  func fuzz(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let special: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0x3B, 0x09, 0xFF, 0xEF, 0x27, 0x50, 0x1F]
    let texts = SmallCase.files.keys.sorted().compactMap { SmallCase.files[$0] }
    for _ in 0..<1500 {
      var bytes = Array(texts[Int.random(in: 0..<texts.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let at = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(special[Int.random(in: 0..<12, using: &random)], at: at)
        case 1 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2 where at < bytes.count: bytes.remove(at: at)
        default: bytes = Array(bytes[..<at]) + bytes[max(0, at - 40)...]
        }
      }
      guard let records = try? Self.records(bytes) else { continue }
      let lines = records.map(\.line)
      if lines != lines.sorted() || Set(lines).count != lines.count {
        Issue.record("seed \(seed): lines \(lines) of \(bytes)")
      }
    }
  }
}
