/// How many hubs a plan may open beside those that stand: a number, or any.
///
/// On the command line and in `run.json` it is a number or the word `any`.
package struct HubLimit: Sendable, Equatable, Codable {
  /// Most hubs; `nil` is any number.
  package var most: Int?

  /// Numbers that a limit may state.
  package static let range = 0...1_000_000

  /// Creates a limit.
  package init(most: Int?) { self.most = most }

  /// Reads `any` or a number of `range`; `nil` where the text is neither.
  package init?(text: String) {
    if text == "any" {
      most = nil
    } else if let number = Int(text), HubLimit.range.contains(number) {
      most = number
    } else {
      return nil
    }
  }

  /// The word or the number.
  package var text: String { most.map(String.init) ?? "any" }

  /// Reads the text of a record.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let limit = HubLimit(text: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected any, or a number of hubs")
    }
    self = limit
  }

  /// Writes the text.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
