import Foundation
import FulfilmentModel
import PlanningData
import Testing

/// Mutated files: nothing may crash or hang, an import that is refused changes nothing, and one
/// that succeeds leaves a sound case.
///
/// `FORESTOCK_FUZZ` multiplies the number of inputs for long runs.
@Suite struct FuzzTests {
  static let scale = Int(ProcessInfo.processInfo.environment["FORESTOCK_FUZZ"] ?? "") ?? 1

  static let samples: [String] =
    [
      ImportOrderTests.shopify,
      "Order Number,Order Status,Order Date,Postcode (Shipping),Country Code (Shipping),SKU,Quantity,Quantity (- Refund)\n7,Completed,2026-03-21 14:05,2139,US,12E05,3,2\n8,Refunded,21/03/2026,90013,US,0017,2,0\n",
      "MerchantFulfillmentOrderID\tDisplayableOrderDate\tMerchantSKU\tQuantity\tAddressCountryCode\tAddressPostalCode\r\n1\t2026-09-18T21:32:47\t12E05\t1\tUS\t90013\r\n1\t\t0017\t2\t\t\r\n",
      "Handle,SKU,HS Code,COO,Location,Available (not editable)\np,12E05,1,US,West Dock,34\np,0017,1,US,\"Maas, Rotterdam\",-7\n",
      "\"HolderAddress\",\"Balance\"\n\"0xAb\",\"7,775,903.683026136819491537\"\n\"0xab\",\"1\"\n",
      "wallet_address,country,region,claimed_at,consent_region_use\n0xab,US,US-CA,2026-08-01T00:00:00Z,yes\n",
      "{\"owners\":[{\"ownerAddress\":\"0xA1\",\"tokenBalances\":[{\"tokenId\":\"1\",\"balance\":\"1\"}]}]}",
      "Category: All\n\nWeek,drop: (Germany)\n2026-09-06,<1\n2026-09-13,3\n",
      "Category: All\n\nRegion,drop: (8/28/26 - 9/27/26)\nCalifornia,100\nBerlin,\n",
      "\u{FEFF}Geography,Views\nTotal,80\nUS,50\nDE,20\n",
      "Date,Impressions,Profile visits\n\"Mon, Sep 28, 2026\",1504,3\n\"Sun, Sep 27, 2026\",1413,2\n",
      "Order #,Attendee #,Attendee Status,Home Zip,Home Country\n1,2,Checked In,90013,US\n1,3,Attending,,\n",
      "Campaign name;Region;Amount spent (USD);Impressions;Link clicks;Results;Day\nx;California;1.234,56;83 400;23;;01/08/2026\nx;Texas;1,00;10;1;1;13/08/2026\n",
      "Matched location,Clicks,Impr.,Cost,Conversions\n\"California, United States\",53,\"3,046\",69.67,2.84\nTotal: Account,53,\"3,046\",69.67,2.84\n\"September 7, 2026 - September 13, 2026\",,,,\n",
      "date;region;sku;units\n14.09.2026;US-CA;12E05;3\n15.09.2026;DE-BE;0017;1\n",
    ] + SmallCase.files.keys.sorted().compactMap { SmallCase.files[$0] }

  /// A sample with some bytes changed, taken out, doubled or replaced by troublesome ones.
  static func mutated(_ random: inout RandomSource) -> [UInt8] {
    let troubles: [[UInt8]] = [
      [0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x3B], [0x09], [0xFF], [0xC3], [0x27],
      [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x1F, 0x8B], Array("1e999".utf8), Array("-".utf8),
      Array("99999999999999999999".utf8), Array("NaN".utf8), Array("=1+1".utf8), Array("<".utf8),
      Array("2026-02-30".utf8), Array("\u{202F}".utf8), Array("sep=;\n".utf8), Array("😀".utf8),
    ]
    var bytes = Array(samples[Int.random(in: 0..<samples.count, using: &random)].utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1:
        bytes.insert(
          contentsOf: troubles[Int.random(in: 0..<troubles.count, using: &random)], at: at)
      case 2 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 3 where at < bytes.count:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
      case 4: bytes = Array(bytes[..<at]) + bytes[max(0, at - 60)...]
      default: bytes = Array(bytes[..<at])
      }
    }
    return bytes
  }

  @Test("the reader gives every byte of mutated files a place, and lines in order")
  func reader() throws {
    var random = RandomSource(seed: 1)
    for _ in 0..<5000 * Self.scale {
      let bytes = Self.mutated(&random)
      guard var reader = try? DelimitedReader(bytes: bytes, name: "fuzz") else { continue }
      reader.delimiter = [0x2C, 0x3B, 0x09][Int.random(in: 0..<3, using: &random)]
      var last = 0
      var length = 0
      while (try? reader.next()) == true {
        if reader.line <= last { Issue.record("line \(reader.line) after \(last): \(bytes)") }
        last = reader.line
        for index in 0..<reader.fieldCount { length += reader.text(index).utf8.count }
      }
      // Windows-1252 and UTF-16 grow to three bytes for one or two.
      if length > 3 * bytes.count + 8 { Issue.record("\(length) of \(bytes.count): \(bytes)") }
    }
  }

  @Test("an import of a mutated file is refused and changes nothing, or leaves a sound case")
  func imports() throws {
    var random = RandomSource(seed: 2)
    var options = ImportOptions()
    options.asOf = CalendarDate(iso: "2026-09-28")
    options.event = "launch"
    options.eventDate = options.asOf
    var imported = 0
    let folder = try ImportWorld.make()
    for round in 0..<200 * Self.scale {
      let bytes = Self.mutated(&random)
      options.skipsBadRows = round.isMultiple(of: 2)
      let before = try ImportWorld.tables(folder)
      do {
        try ImportWorld.take(bytes: bytes, into: folder, options: options)
        imported += 1
      } catch is PlanningDataError {
        if try ImportWorld.tables(folder) != before { Issue.record("changed by \(bytes)") }
      }
      let faults = try CaseReader.faults(folder: folder.path)
      if let fault = faults.first(where: { $0.severity == .error }) {
        Issue.record("round \(round), \(fault), after \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
    #expect(imported > 20 * Self.scale, "too few mutated files were still readable")
  }
}
