import CaseFiles
import Diagnostics
import Tabular

/// Compares `run.json` as it stands with the record of the same run made again, key by key.
///
/// Members may stand in any order and layout. Numbers are equal where they read as the same value;
/// texts where their bytes are.
struct RecordComparison {
  /// Values of both records that are compared.
  private(set) var valueCount = 0
  /// A diagnostic for each key that differs, is missing, or should not be there.
  private(set) var differences: [Diagnostic] = []

  /// Compares two records.
  ///
  /// - Parameters:
  ///   - found: the record of the plan.
  ///   - expected: the bytes of the record made again.
  ///   - exempt: paths of keys that are not compared, members within them included.
  /// - Throws: `invalid` where `expected` is no JSON, which is a fault of the program.
  init(
    _ found: RecordedPlan, with expected: [UInt8], exempt: [String] = []
  ) throws(FileError) {
    let wanted = RecordLines(
      try JSONReader.read(JSONValue.self, from: expected, path: found.path)
    ).leaves.filter { leaf in !exempt.contains { leaf.path.hasPrefix($0) } }
    var actual = RecordLines(found.content)
    // Lines are known where the file has the layout in which it was written.
    let hasLines = found.bytes.count { $0 == 0x0A } == actual.lineCount
    actual.leaves.removeAll { leaf in exempt.contains { leaf.path.hasPrefix($0) } }
    let wantedByPath = Dictionary(wanted.map { ($0.path, $0.value) }) { first, _ in first }
    let paths = Set(actual.leaves.map(\.path))
    valueCount = actual.leaves.count
    for leaf in actual.leaves {
      let line = hasLines ? leaf.line : nil
      guard let value = wantedByPath[leaf.path] else {
        differences.append(
          Diagnostic(
            file: found.path, line: line, column: leaf.path, value: leaf.value.shown,
            expected: "no such key"))
        continue
      }
      guard !RecordComparison.agree(leaf, value) else { continue }
      differences.append(
        Diagnostic(
          file: found.path, line: line, column: leaf.path, value: leaf.value.shown,
          expected: value.shown))
    }
    for leaf in wanted where !paths.contains(leaf.path) {
      differences.append(
        Diagnostic(
          file: found.path, column: leaf.path, message: "a missing key",
          expected: leaf.value.shown))
    }
  }

  /// Returns whether a value is the expected one.
  private static func agree(_ leaf: RecordLines.Leaf, _ expected: JSONValue) -> Bool {
    if case .text(let text) = leaf.value {
      // Swift holds differently composed letters equal; a digest would not.
      return expected.text.map { Array($0.utf8) == Array(text.utf8) } ?? false
    }
    if leaf.value == expected { return true }
    guard let a = leaf.value.number, let b = expected.number else { return false }
    // Whole numbers beyond 2⁵³, such as seeds, are no doubles.
    switch (leaf.value, expected) {
    case (.real, _), (_, .real): return a == b
    default: return false
    }
  }
}

/// The values of a JSON object with their paths, such as `inputs[3].sha256`, and the lines on which
/// `JSONWriter` puts them.
struct RecordLines {
  /// A value that has no members: its path, and its line from 1.
  struct Leaf {
    let path: String
    let value: JSONValue
    let line: Int
  }

  /// The values in the order of the file.
  var leaves: [Leaf] = []
  /// Lines of the whole object.
  private(set) var lineCount = 1

  /// Walks through an object.
  init(_ value: JSONValue) { walk(value, path: "") }

  /// Takes a value that begins on the current line.
  private mutating func walk(_ value: JSONValue, path: String) {
    switch value {
    case .object(let members) where !members.isEmpty:
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        lineCount += 1
        walk(member, path: path.isEmpty ? key : "\(path).\(key)")
      }
      lineCount += 1
    case .array(let members) where !members.isEmpty:
      for (index, member) in members.enumerated() {
        lineCount += 1
        walk(member, path: "\(path)[\(index)]")
      }
      lineCount += 1
    case .object, .array:
      leaves.append(Leaf(path: path, value: value, line: lineCount))
      // An empty one has its brackets on lines of their own, with a blank one between them.
      lineCount += 2
    default: leaves.append(Leaf(path: path, value: value, line: lineCount))
    }
  }
}
