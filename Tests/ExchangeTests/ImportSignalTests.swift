import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import Tabular
import Testing

@Suite struct ImportSignalTests {
  static func options(_ change: (inout ImportOptions) -> Void) -> ImportOptions {
    var options = ImportOptions()
    change(&options)
    return options
  }

  @Test("search charts are read in any language, and <1 is kept as censored")
  func timeline() throws {
    let folder = try ImportWorld.make()
    let text =
      "Kategorie: Alle Kategorien\r\n\r\nWoche,drop: (Deutschland),drop: (Kanada)\r\n2026-09-06,<1,7\r\n2026-09-13,3,\r\n"
    try ImportWorld.take(text, into: folder)
    #expect(
      try ImportWorld.lines("social_signals.csv", folder) == [
        "2026-09-12,CA,google_trends,interest:drop,7",
        "2026-09-12,DE,google_trends,interest:drop,<1",
        "2026-09-19,DE,google_trends,interest:drop,3",
      ])
    #expect(try CaseReader.read(folder: folder.path).planningCase.evidence.socialSignals.count == 3)
  }

  @Test(
    "a search map's window is in its header; a name of a country and a state is ambiguous")
  func map() throws {
    let folder = try ImportWorld.make()
    let text =
      "Category: All categories\n\nRegion,drop: (8/28/26 - 9/27/26)\nCalifornia,100\nGeorgia,50\nOregon,7\nMassachusetts,\n"
    let report = try ImportWorld.take(text, into: folder)
    #expect(
      try ImportWorld.lines("social_signals.csv", folder) == [
        "2026-09-27,US-CA,google_trends,interest_by_region:drop,100"
      ])
    #expect(report.files[0].rejects.reduce(0) { $0 + $1.rows } == 3)
  }

  @Test("UTF-16 with the metric on a line above the header")
  func instagram() throws {
    let folder = try ImportWorld.make()
    let text = "sep=,\n\"Reach\"\n\"Date\",\"Primary\"\n\"2026-09-01T00:00:00\",\"1071\"\n"
    let units: [UInt16] = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }
    try ImportWorld.take(bytes: bytes, into: folder)
    #expect(
      try ImportWorld.lines("social_signals.csv", folder) == [
        "2026-09-01,(all),instagram,reach,1071"
      ])
  }

  @Test("dates without a year take it from --as-of, across New Year too")
  func tiktok() throws {
    let folder = try ImportWorld.make()
    let text =
      "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\"December 31\",\"10\",\"1\"\n\"1 January\",\"undefined\",\"0\"\n\"January 2\",\"12\",\"-1\"\n"
    #expect(throws: FileError.self) { try ImportWorld.take(text, into: folder) }
    let asOf = CalendarDate(iso: "2026-01-03")
    try ImportWorld.take(text, into: folder, options: Self.options { $0.asOf = asOf })
    #expect(
      try ImportWorld.lines("social_signals.csv", folder) == [
        "2025-12-31,(all),tiktok,followers,10", "2026-01-02,(all),tiktok,followers,12",
      ])
  }

  @Test("holders are pseudonyms, balances add up exactly, claims give regions by consent")
  func holders() throws {
    let folder = try ImportWorld.make()
    let holders = """
      "HolderAddress","Balance","PendingBalanceUpdate"
      "0xAbCd00000000000000000000000000000000Ef01","7,775,903.683026136819491537","No"
      "0xabcd00000000000000000000000000000000ef01","0.000000000000000001","No"
      "0x000000000000000000000000000000000000dEaD","1,000","No"
      "0x1111111111111111111111111111111111111111","1,234","No"
      "0x2222222222222222222222222222222222222222","0","No"

      """
    let claims = """
      wallet_address,country,region,postal_code,claimed_at,consent_region_use,source
      0xABCD00000000000000000000000000000000EF01,US,US-CA,90013,2026-08-01T00:00:00Z,yes,shop
      0xabcd00000000000000000000000000000000ef01,GB,,E8 3DL,2026-09-01T00:00:00Z,yes,shop
      0xabcd00000000000000000000000000000000ef01,DE,,10115,2026-09-02T00:00:00Z,no,shop

      """
    try ImportWorld.take(claims, into: folder)
    try ImportWorld.take(holders, into: folder)
    let lines = try ImportWorld.lines("token_holders.csv", folder)
    #expect(lines.count == 2)
    #expect(lines.contains { $0.hasSuffix(",GB-ENG,token,7775903.683026136819491538") })
    #expect(lines.contains { $0.hasSuffix(",,token,1234") })
    #expect(try !ImportWorld.tables(folder).lowercased().contains("0xabcd"))
    #expect(try CaseReader.read(folder: folder.path).planningCase.evidence.tokenHoldings.count == 2)
  }

  @Test("owners as JSON, in both shapes; an incomplete list is refused")
  func alchemy() throws {
    let folder = try ImportWorld.make()
    let whole =
      #"{"owners":[{"ownerAddress":"0xA1","tokenBalances":[{"tokenId":"1","balance":"1"},{"tokenId":"0x2","balance":2}]}],"pageKey":null}"#
    try ImportWorld.take(whole, named: "o.json", into: folder)
    #expect(try ImportWorld.lines("token_holders.csv", folder)[0].hasSuffix(",,nft,3"))
    try ImportWorld.take(#"{"ownerAddresses":["0xb2","0xb3"]}"#, named: "p.json", into: folder)
    #expect(try ImportWorld.lines("token_holders.csv", folder).count == 3)
    for text in [#"{"owners":[],"pageKey":"x"}"#, "{\"owners\":", "[]"] {
      #expect(throws: FileError.self) {
        try ImportWorld.take(text, named: "q.json", into: folder)
      }
    }
  }

  @Test("guests inherit the buyer's address; only those who checked in count as attended")
  func events() throws {
    let folder = try ImportWorld.make()
    let options = Self.options {
      $0.event = "launch"
      $0.eventDate = CalendarDate(iso: "2026-09-12")
    }
    let eventbrite = """
      Order #,Order Date,First Name,Email,Quantity,Attendee #,Attendee Status,Home Address 1,Home State,Home Zip,Home Country
      77,2026-09-05,Sam,s@example.com,1,1,Attending,1 Road,CA,90013,US
      77,2026-09-05,Sam guest,s@example.com,1,2,Checked In,,,,
      78,2026-09-05,Tom,t@example.com,1,3,Refunded,2 Road,MA,02139,US
      79,2026-09-05,Uma,u@example.com,1,4,Checked In,,,,

      """
    try ImportWorld.take(eventbrite, into: folder, options: options)
    #expect(
      try ImportWorld.lines("events.csv", folder) == [
        "launch,2026-09-12,(unassigned),1,1", "launch,2026-09-12,US-CA,2,1",
      ])
    let luma =
      "\u{FEFF}api_id,name,approval_status,checked_in_at,\"Which city are you\ncoming from?\"\ng1,Ann,approved,2026-09-12T18:00:00Z,hackney 2\ng2,Bob,declined,,Berlin\ng3,Cy,approved,,\"Leeds, England\"\n"
    try ImportWorld.take(luma, into: folder, options: options)
    #expect(try ImportWorld.lines("events.csv", folder).last == "launch,2026-09-12,US-CA,2,1")
    #expect(try ImportWorld.lines("events.csv", folder)[1] == "launch,2026-09-12,GB-ENG,2,1")
  }

  @Test("ads: currency from the header, decimal commas, totals and market areas left out")
  func ads() throws {
    let folder = try ImportWorld.make()
    let french =
      "Nom de la campagne;Région;Montant dépensé (USD);Impressions;Couverture;Clics sur un lien;Résultats;Début des rapports;Fin des rapports\r\ntest;California;1\u{202F}021,32;83\u{202F}400;64;23;;07/09/2026;13/09/2026\r\ntest;Georgia;1,00;10;9;1;1;07/09/2026;13/09/2026\r\n"
    try ImportWorld.take(french, into: folder)
    #expect(
      try ImportWorld.lines("ad_tests.csv", folder) == [
        "meta,test,2026-09-07,2026-09-13,(unassigned),1,10,1,1",
        "meta,test,2026-09-07,2026-09-13,US-CA,1021.32,83400,23,",
      ])
    let google = """
      Matched location,Clicks,Impr.,CTR,Currency code,Cost,Conversions
      Total: Account,"1,294","47,543", --,USD,999.03,27.72
      "California, United States",53,"3,046",1.74%,USD,69.67,2.84
      "Fresno, California, United States",3,46,1.74%,USD,9.67,0
      "San Francisco-Oakland-San Jose CA, California, United States",41,"1,204",3.41%,USD,33.10,1.00
      Matched locations report,,,,,,
      "September 7, 2026 - September 13, 2026",,,,,,

      """
    try ImportWorld.take(google, into: folder)
    #expect(
      try ImportWorld.lines("ad_tests.csv", folder).prefix(2) == [
        "google_ads,(all),2026-09-07,2026-09-13,(unassigned),33.1,1204,41,1",
        "google_ads,(all),2026-09-07,2026-09-13,US-CA,69.67,3046,53,3",
      ])
    let euro = french.replacingOccurrences(of: "USD", with: "EUR")
    #expect(throws: FileError.self) { try ImportWorld.take(euro, into: folder) }
    #expect(try CaseReader.diagnostics(folder: folder.path).allSatisfy { $0.severity == .warning })
  }

  @Test(
    "ads: a country beside the region disambiguates it, and a row without a campaign is a total")
  func adsByCountry() throws {
    let folder = try ImportWorld.make()
    let text =
      "\"Campaign name\",\"Country\",\"Region\",\"Amount spent (USD)\",\"Impressions\",\"Link clicks\",\"Results\",\"Day\"\n\"\",\"\",\"\",3.00,30,3,1,2026-09-01\n\"c\",\"DE\",\"Berlin\",1.00,10,1,0,2026-09-01\n\"c\",\"US\",\"Georgia\",2.00,20,2,1,2026-09-01\n"
    let report = try ImportWorld.take(text, into: folder)
    #expect(
      try ImportWorld.lines("ad_tests.csv", folder) == [
        "meta,c,2026-09-01,2026-09-01,(unassigned),2,20,2,1",
        "meta,c,2026-09-01,2026-09-01,DE-BE,1,10,1,0",
      ])
    #expect(report.files[0].rejects.map(\.reason) == ["a total of other rows"])
  }

  @Test(
    "stock is the available quantity, oversold or not, never that on hand; not stocked is not zero")
  func stock() throws {
    let folder = try ImportWorld.make()
    let text = """
      Handle,Title,SKU,HS Code,COO,Location,Incoming (not editable),Available (not editable),On hand (current)
      p,Pin,12E05,1,US,West Dock,24,34,38
      p,Pin,12E05,1,US,"Maas, Rotterdam",0,-7,3
      s,Shirt,0017,1,US,West Dock,not stocked,not stocked,not stocked
      s,Shirt,0017,1,US,Own Studio,0,300,310
      x,Sticker,,1,US,West Dock,0,5,5

      """
    try ImportWorld.take(text, into: folder)
    #expect(try ImportWorld.lines("opening_stock.csv", folder) == ["LAX,12E05,34", "RTM,12E05,-7"])
    let wide = "Handle,SKU,HS Code,COO,West Dock,\"Maas, Rotterdam\"\np,12E05,1,US,30,2\n"
    try ImportWorld.take(wide, into: folder)
    #expect(try ImportWorld.lines("opening_stock.csv", folder) == ["LAX,12E05,30", "RTM,12E05,2"])
    let amazon =
      Array("sku\tfnsku\tproduct-name\tafn-fulfillable-quantity\r\n12E05\tX1\tCaf".utf8) + [0xE9]
      + Array("\t49\r\n".utf8)
    let report = try ImportWorld.take(
      bytes: amazon, into: folder, options: Self.options { $0.location = "RTM" })
    #expect(report.files[0].rowsUsed == 1)
    #expect(try ImportWorld.lines("opening_stock.csv", folder) == ["LAX,12E05,30", "RTM,12E05,49"])
    // Flat files do not quote: a quote at the start of a name opens nothing.
    let quoted =
      "sku\tfnsku\tproduct-name\tafn-fulfillable-quantity\r\n12E05\tX1\t\"Best\" pin\t7\r\n"
    try ImportWorld.take(quoted, into: folder, options: Self.options { $0.location = "RTM" })
    #expect(try ImportWorld.lines("opening_stock.csv", folder).last == "RTM,12E05,7")
  }
}
