import Diagnostics
import Foundation

/// Writes values as JSON: the only JSON encoder of the package, so that every object a program
/// reads has one form.
///
/// Keys are sorted and in snake case, objects are indented by two blanks, slashes are not escaped,
/// numbers have the shortest digits that read back as the same double. Infinite and undefined
/// numbers, which JSON lacks, are the texts `inf`, `-inf` and `nan`.
package enum JSONWriter {
  /// The way from names of stored properties to keys.
  package enum Keys: Sendable {
    /// `planningDate` becomes `planning_date`.
    case snakeCase
    /// As the type's coding keys have them, for formats that others define.
    case asDeclared
  }

  /// Returns the JSON text of a value, without a line end behind it.
  ///
  /// - Throws: `inputOutput` where the value's own encoding fails.
  package static func text(
    _ value: some Encodable, keys: Keys = .snakeCase
  ) throws(FileError) -> String {
    String(decoding: try data(value, keys: keys), as: UTF8.self)
  }

  /// Returns a file's content: the JSON of a value and a line end.
  ///
  /// - Throws: `inputOutput` where the value's own encoding fails.
  package static func bytes(
    _ value: some Encodable, keys: Keys = .snakeCase
  ) throws(FileError) -> [UInt8] {
    [UInt8](try data(value, keys: keys)) + [0x0A]
  }

  /// Returns the JSON of a value on one line, for logs and streams.
  ///
  /// - Throws: `inputOutput` where the value's own encoding fails.
  package static func line(_ value: some Encodable) throws(FileError) -> String {
    String(decoding: try data(value, keys: .snakeCase, isIndented: false), as: UTF8.self)
  }

  /// Encodes a value with the package's settings.
  private static func data(
    _ value: some Encodable, keys: Keys, isIndented: Bool = true
  ) throws(FileError) -> Data {
    let encoder = JSONEncoder()
    if keys == .snakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return try encoder.encode(value)
    } catch {
      throw .inputOutput(path: "JSON of \(type(of: value))", reason: "\(error)")
    }
  }
}

/// Reads what `JSONWriter` writes.
package enum JSONReader {
  /// Returns the value that a file's bytes hold.
  ///
  /// - Parameters:
  ///   - bytes: the content of the file, in UTF-8.
  ///   - path: the file's name in messages.
  ///   - keys: how the keys were made from names; keys without underscores read the same both ways.
  /// - Throws: `invalid` where the bytes are no JSON or hold another type of value.
  package static func read<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], path: String, keys: JSONWriter.Keys = .snakeCase
  ) throws(FileError) -> Value {
    let decoder = JSONDecoder()
    if keys == .snakeCase { decoder.keyDecodingStrategy = .convertFromSnakeCase }
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do {
      return try decoder.decode(type, from: Data(bytes))
    } catch {
      throw .invalid([
        Diagnostic(file: path, expected: "JSON of the expected shape", note: reason(of: error))
      ])
    }
  }

  /// Returns the parser's own words on damaged JSON, or the key at which the value's shape differs.
  package static func reason(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return error.localizedDescription }
    switch error {
    case .dataCorrupted(let context):
      return (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
        ?? context.debugDescription
    case .keyNotFound(let key, _): return "the key \(key.stringValue); it is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "\(context.debugDescription) at \(place)"
    @unknown default: return error.localizedDescription
    }
  }
}
