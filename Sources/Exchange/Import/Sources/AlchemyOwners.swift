import Diagnostics
import Foundation
import Tabular

/// Reads the JSON of Alchemy's getOwnersForContract as the table `ownerAddress,ownedTokens`, so
/// that it goes the way of every other holder list.
///
/// Version 2 of the service lists addresses under `ownerAddresses`, version 3 under `owners`; both
/// have `tokenBalances` only where the caller asked for them (`withTokenBalances`). Files in which
/// several pages were joined into one JSON list are read as well.
enum AlchemyOwners {
  /// One page of the service's answer.
  ///
  /// Other keys, such as the block of the snapshot, are passed over. An answer without either list
  /// is not one of this service.
  private struct Answer: Decodable {
    /// The list in the service's third version; `nil` in an answer of the second.
    var owners: [Owner]?
    /// The list in the service's second version; `nil` in an answer of the third.
    var addresses: [Owner]?
    /// The key under which the next page is fetched; `nil` or empty on the last page.
    var pageKey: String?

    enum CodingKeys: String, CodingKey { case owners, addresses = "ownerAddresses", pageKey }
  }

  /// An owner: an address alone, or an object with its tokens.
  private struct Owner: Decodable {
    /// The wallet as the service writes it: hexadecimal, in either letter case.
    var address: String
    /// Tokens of the owner; `nil` where the answer lists addresses only, for one token each.
    var tokens: [Token]?

    /// Decodes a plain text or an object.
    ///
    /// - Throws: a `DecodingError` where neither form fits; `pages` then tries another form of
    ///   file.
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

  /// A token of an owner; its balance is a text, a number, or one where it is absent.
  ///
  /// ERC-721 tokens are one each; ERC-1155 tokens may be many, and balances beyond 2⁶³ come as
  /// text.
  private struct Token: Decodable {
    /// Tokens, as digits: a number may have more of them than an `Int` holds.
    var balance: String

    /// Decodes the balance in any of its three forms; never refuses it.
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

  /// Most bytes of an answer; the service gives at most 50,000 owners in one.
  ///
  /// The whole file is decoded at once, unlike tables, so its size bounds the memory.
  private static let byteLimit = 256 << 20

  /// Returns a reader over the table, or `nil` where the file is no JSON.
  ///
  /// An answer with a `pageKey` on its last page is refused: a part of the owners would look like
  /// all of them.
  ///
  /// - Throws: `invalid` where the JSON has no owners or is one page of several.
  /// - Complexity: O(bytes) in time and memory, 256 MB at most.
  static func reader(_ opened: ByteStream) throws(FileError) -> DelimitedReader? {
    let path = opened.path
    guard let bytes = try json(opened) else { return nil }
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
      let balances = owner.tokens?.map(\.balance) ?? ["1"]
      table.append([.text(owner.address), .text(balances.reduce("0", adding))])
    }
    return try DelimitedReader(bytes: table.bytes, name: path)
  }

  /// Returns the file's bytes where they begin as JSON does, behind a byte-order mark and blanks.
  ///
  /// Only the first piece of the stream is read of files that are no JSON.
  ///
  /// - Throws: `invalid` where the JSON is larger than `byteLimit`; `inputOutput` where the system
  ///   refuses.
  private static func json(_ opened: ByteStream) throws(FileError) -> [UInt8]? {
    var stream = opened
    var bytes = try stream.next()
    var start = bytes[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    guard let first = start.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else {
      return nil
    }
    while true {
      let piece = try stream.next()
      if piece.isEmpty { return bytes }
      bytes += piece
      if bytes.count > byteLimit {
        throw .invalid([Diagnostic(file: opened.path, expected: "at most 256 MB of JSON")])
      }
    }
  }

  /// Decodes one answer, a list of the answers of all pages, or a plain list of owners; else
  /// nothing.
  ///
  /// The single answer is tried first: an object decodes as nothing else. A list of texts or owners
  /// goes before a list of answers, since the keys of an answer are all optional.
  private static func pages(_ json: Data) -> [Answer] {
    let decoder = JSONDecoder()
    if let answer = try? decoder.decode(Answer.self, from: json) { return [answer] }
    if let owners = try? decoder.decode([Owner].self, from: json), !owners.isEmpty {
      return [Answer(owners: owners)]
    }
    return (try? decoder.decode([Answer].self, from: json)) ?? []
  }

  /// Returns the sum of a sum and a balance; a balance that is no plain number adds nothing.
  ///
  /// Both are plain digits, so that balances with more digits than a double are exact.
  private static func adding(_ sum: String, _ balance: String) -> String {
    guard case .number(let number) = NumberText.read(balance),
      let resolved = number.resolved(.point), !resolved.isNegative
    else { return sum }
    return DecimalDigits.sum(sum, resolved.decimalText)
  }
}
