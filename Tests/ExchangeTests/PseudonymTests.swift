import CaseFiles
import Exchange
import Foundation
import Tabular
import TestSupport
import Testing

@Suite struct PseudonymTests {
  static let wallet = "0xAbCd00000000000000000000000000000000Ef01"
  static let holders =
    "HolderAddress,Balance\n\(wallet),5\n0x1111111111111111111111111111111111111111,2\n"
  static let claims =
    "wallet_address,country,region,postal_code,claimed_at,consent_region_use\n\(wallet.lowercased()),US,US-CA,90013,2026-08-01T00:00:00Z,yes\n"

  /// The holders of a case, in the order of the table.
  static func holderNames(_ folder: ScratchFolder) throws -> [String] {
    try ImportWorld.lines("token_holders.csv", folder).map {
      String($0.prefix { $0 != "," })
    }
  }

  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test("a wallet's pseudonym cannot be computed from its address without the case's key")
  func keyed() throws {
    let (one, other) = (try ImportWorld.make(), try ImportWorld.make())
    for folder in [one, other] { try ImportWorld.take(Self.holders, into: folder) }
    let names = try Self.holderNames(one)
    #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("p") && $0.utf8.count == 33 })
    #expect(Set(names).isDisjoint(with: try Self.holderNames(other)))
    let plain = FileDigest.sha256(Array("forestock wallet \(Self.wallet.lowercased())".utf8))
    #expect(try !ImportWorld.tables(one).contains(plain.prefix(24)))
    #expect(try Self.mode(one.path + "/private/pseudonym.key") == 0o600)
    #expect(try Self.mode(one.path + "/private") == 0o700)
  }

  @Test("files of one case join, and a key outside of it is read but never copied into it")
  func keyFile() throws {
    let folder = try ImportWorld.make()
    let keys = try ScratchFolder()
    let path = try keys.write("team.key", String(repeating: "a1", count: 32) + "\n")
    let options = ImportSignalTests.options { $0.keyFile = path }
    // Others may read it still.
    #expect(throws: FileError.self) {
      try ImportWorld.take(Self.holders, into: folder, options: options)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try ImportWorld.take(Self.holders, into: folder, options: options)
    try ImportWorld.take(Self.claims, into: folder, options: options)
    #expect(
      try ImportWorld.lines("token_holders.csv", folder).contains { $0.hasSuffix(",US-CA,token,5") }
    )
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/private"))
    // Without that key a new list would not join with the old one.
    #expect(throws: FileError.self) {
      try ImportWorld.take(Self.holders + "0xb2,1\n", into: folder)
    }
  }

  @Test("a rotated key renames what stands in the case, and later lists still join")
  func rotation() throws {
    let folder = try ImportWorld.make()
    try ImportWorld.take(Self.holders, into: folder)
    let before = try Self.holderNames(folder)
    let renaming = try PseudonymTables.rotate(folder: folder.path, keyFile: nil)
    let after = try Self.holderNames(folder)
    #expect(renaming.renamed == 2 && renaming.foreign == 0)
    #expect(renaming.tables == ["token_holders.csv", "imports/token_holders.csv"])
    #expect(
      Set(before).isDisjoint(with: after)
        && after.allSatisfy { $0.dropFirst().hasPrefix(renaming.keyID) })
    try ImportWorld.take(Self.claims, into: folder)
    try ImportWorld.take(Self.holders.replacingOccurrences(of: ",5", with: ",7"), into: folder)
    let lines = try ImportWorld.lines("token_holders.csv", folder)
    #expect(lines.count == 2 && lines.contains { $0.hasSuffix(",US-CA,token,7") })
    #expect(try Self.mode(folder.path + "/private/pseudonym.key") == 0o600)
    #expect(try Self.mode(folder.path + "/private") == 0o700)
  }

  @Test("pseudonyms from before there were keys are renamed, not counted a second time")
  func earlierVersions() throws {
    let folder = try ImportWorld.make()
    let plain = FileDigest.sha256(Array("forestock wallet \(Self.wallet.lowercased())".utf8))
    let old = "w" + plain.prefix(24)
    try folder.write("token_holders.csv", "holder,region,token,balance\n\(old),,token,4\n")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/imports", withIntermediateDirectories: true)
    try folder.write(
      "imports/token_holders.csv",
      "group,item,import,line,holder,token,balance\ntoken \(old),1,1,2,\(old),token,4\n")
    try ImportWorld.take(Self.holders, into: folder)
    let lines = try ImportWorld.lines("token_holders.csv", folder)
    #expect(lines.count == 2 && lines.contains { $0.hasSuffix(",token,5") })
    #expect(try !ImportWorld.tables(folder).contains(old))
  }

  @Test("neither guests' nor backers' numbers stand in the import ledgers")
  func people() throws {
    let folder = try ImportWorld.make()
    let guests =
      "api_id,name,email,approval_status,checked_in_at,What city are you in?\ngst-77A,Ann,a@b.c,approved,,California\n"
    let options = ImportSignalTests.options {
      $0.event = "launch"
      $0.eventDate = .init(iso: "2026-09-20")
    }
    try ImportWorld.take(guests, into: folder, options: options)
    let backers =
      "Backer UID,Pledged At,Pledged Status,Shipping Country,Shipping Postal Code,Reward ID\n88123,2026-09-01,collected,US,90013,12E05\n"
    try ImportWorld.take(backers, named: "backers.csv", into: folder)
    #expect(try ImportWorld.lines("events.csv", folder).count == 1)
    #expect(try ImportWorld.lines("preorders.csv", folder).count == 1)
    for name in ["events", "preorders", "demand_history"] {
      let ledger = try folder.text("imports/\(name).csv")
      #expect(!ledger.contains("gst-77A") && !ledger.contains("88123"))
    }
    // The same pledge again, with more of it paid, replaces the first.
    try ImportWorld.take(
      backers + "88124,2026-09-02,collected,US,90013,12E05\n", named: "again.csv", into: folder)
    let units = try ImportWorld.lines("preorders.csv", folder).compactMap { line in
      line.split(separator: ",", omittingEmptySubsequences: false).compactMap { Int($0) }.first
    }
    #expect(units.reduce(0, +) == 2)
  }

  @Test("postal codes of rows without an order number do not stand in the ledgers")
  func postalCodes() throws {
    let folder = try ImportWorld.make()
    let outside = try ScratchFolder()
    var options = ImportOptions()
    options.mappingFile = try outside.write("m.csv", ImportWorld.piecesMapping)
    try ImportWorld.take(
      "Day;Item;Pieces;ZIP\n14.09.2026;12E05;3;02139\n", into: folder, options: options)
    let ledger = try folder.text("imports/demand_history.csv")
    #expect(!ledger.contains("02139"))
    let row = try #require(ledger.split(separator: "\n").last)
    let group = try #require(row.split(separator: ",").first)
    let words = group.split(separator: " ").map(String.init)
    // A ledger of an earlier version has the code as it was written.
    let old = words.map { $0.hasPrefix("p") && $0.utf8.count == 33 ? "02139" : $0 }
    try folder.write(
      "imports/demand_history.csv",
      ledger.replacingOccurrences(of: String(group), with: old.joined(separator: " ")))
    try ImportWorld.take(
      "Day;Item;Pieces;ZIP\n14.09.2026;12E05;4;02139\n", named: "again.csv", into: folder,
      options: options)
    #expect(
      try ImportWorld.lines("demand_history.csv", folder).last == "2026-09-14,US-MA,12E05,4")
    #expect(try !folder.text("imports/demand_history.csv").contains("02139"))
  }
}
