import Diagnostics
import Foundation
import Tabular

/// Turns the JSON of Alchemy's getOwnersForContract into a table: `ownerAddress,ownedTokens`.
enum AlchemyOwners {
  private struct Answer: Decodable {
    var owners: [Owner]?
    /// As the service's second version calls them.
    var addresses: [Owner]?
    var pageKey: String?

    enum CodingKeys: String, CodingKey { case owners, addresses = "ownerAddresses", pageKey }
  }

  private struct Owner: Decodable {
    var address: String
    var tokens: [Token]?

    init(from decoder: any Decoder) throws {
      if let plain = try? decoder.singleValueContainer().decode(String.self) {
        address = plain
        return
      }
      let container = try decoder.container(keyedBy: CodingKeys.self)
      address = try container.decode(String.self, forKey: .ownerAddress)
      tokens = try container.decodeIfPresent([Token].self, forKey: .tokenBalances)
    }

    enum CodingKeys: CodingKey { case ownerAddress, tokenBalances }
  }

  private struct Token: Decodable {
    var balance: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      if let text = try? container.decode(String.self, forKey: .balance) {
        balance = text
      } else if let number = try? container.decode(Int.self, forKey: .balance) {
        balance = String(number)
      } else {
        balance = "1"
      }
    }

    enum CodingKeys: CodingKey { case balance }
  }

  /// Largest answer; the service gives at most 50,000 owners in one.
  private static let largest = 256 << 20

  /// A reader over the table, or `nil` where the file is no JSON.
  static func reader(_ opened: ByteStream) throws(FileError) -> DelimitedReader? {
    let path = opened.path
    var stream = opened
    var bytes = try stream.next()
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    guard let first = start.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else {
      return nil
    }
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      bytes += piece
      if bytes.count > largest {
        throw .invalid([Diagnostic(file: path, expected: "at most 256 MB of JSON")])
      }
    }
    let answers = pages(Data(bytes))
    guard !answers.isEmpty, answers.allSatisfy({ $0.owners != nil || $0.addresses != nil }) else {
      throw .invalid([
        Diagnostic(
          file: path, line: 1,
          expected: "JSON with owners, as getOwnersForContract gives it, or a list of such answers")
      ])
    }
    if answers.last?.pageKey?.isEmpty == false {
      throw .invalid([
        Diagnostic(
          file: path, column: "pageKey",
          expected: "a complete list; this one has a further page: fetch all pages and join them")
      ])
    }
    var table = TableWriter(columns: ["ownerAddress", "ownedTokens"])
    for owner in answers.flatMap({ ($0.owners ?? []) + ($0.addresses ?? []) }) {
      let sum = (owner.tokens?.map(\.balance) ?? ["1"]).reduce("0") { DecimalSum.addPlain($0, $1) }
      table.append([.text(owner.address), .text(sum)])
    }
    return try DelimitedReader(bytes: table.bytes, name: path)
  }

  /// One answer, the answers of all pages in a list, or a plain list of owners; else nothing.
  private static func pages(_ json: Data) -> [Answer] {
    let decoder = JSONDecoder()
    if let answer = try? decoder.decode(Answer.self, from: json) { return [answer] }
    if let owners = try? decoder.decode([Owner].self, from: json), !owners.isEmpty {
      return [Answer(owners: owners)]
    }
    return (try? decoder.decode([Answer].self, from: json)) ?? []
  }
}

extension DecimalSum {
  /// As `add`, where the second may be anything; what is no plain number adds nothing.
  static func addPlain(_ left: String, _ right: String) -> String {
    guard case .number(let number) = NumberText.read(right), let resolved = number.resolved(.point),
      !resolved.isNegative
    else { return left }
    return add(left, resolved.decimalText)
  }
}
