import Foundation

/// Writes to the process's two streams: results to one, messages to the other.
enum Console {
  /// A line of result on standard output.
  static func result(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// A value as one JSON object on standard output, keys sorted.
  static func result(
    json value: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .useDefaultKeys
  ) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = keys
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    result(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// A line of message on standard error.
  static func message(_ text: String) { write(text + "\n", to: .standardError) }

  /// Text without a line end on standard error, for progress on a terminal.
  static func progress(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to handle: FileHandle) {
    // A closed pipe ends the reader's interest, not the run.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
