import CaseFiles
import Exchange
import Foundation
import Tabular
import TestSupport
import Testing

@Suite struct ReceiptTests {
  static let shipped = """
    reference,hub,sku,needed,units
    R-LAX,LAX,12E05,30,30
    R-LAX,LAX,0017,12,12
    R-RTM,RTM,12E05,20,20

    """
  static let receipts = """
    reference,hub,sku,received,damaged,refused
    R-LAX,LAX,12E05,25,3,2
    R-RTM,,12E05,20,,

    """

  /// A case with ten units at one hub that a person wrote down.
  static func world() throws -> ScratchFolder {
    let folder = try ImportWorld.make()
    try folder.write("opening_stock.csv", "hub,sku,quantity\nLAX,12E05,10\nRTM,0017,4\n")
    return folder
  }

  /// Imports a text with the export's lines beside it.
  static func take(
    _ text: String, named name: String = "receipts.csv", into folder: ScratchFolder
  ) throws -> ImportReport {
    let export = try ScratchFolder()
    try export.write("lines.csv", shipped)
    return try ImportWorld.take(
      text, named: name, into: folder,
      options: ImportSignalTests.options { $0.shippedFile = export.path })
  }

  static func stock(_ folder: ScratchFolder) throws -> [String] {
    try ImportWorld.lines("opening_stock.csv", folder).sorted()
  }

  @Test("sound units of a receipt add to the stock that was there, and differences are told")
  func receipts() throws {
    let folder = try Self.world()
    let report = try Self.take(Self.receipts, into: folder)
    #expect(report.files[0].source == "receipts" && report.files[0].rowsUsed == 2)
    #expect(try Self.stock(folder) == ["LAX,12E05,32", "RTM,0017,4", "RTM,12E05,20"])
    #expect(
      try ImportWorld.lines("imports/receipt-differences.csv", folder) == [
        "R-LAX,LAX,12E05,30,25,3,2,3,0,22", "R-RTM,RTM,12E05,20,20,0,0,0,0,20",
        "R-LAX,LAX,0017,12,,,,,,",
      ])
  }

  @Test("a receipt that comes again counts once, and a later one replaces it")
  func again() throws {
    let folder = try Self.world()
    _ = try Self.take(Self.receipts, into: folder)
    _ = try Self.take(Self.receipts, into: folder)
    #expect(try Self.stock(folder).first == "LAX,12E05,32")
    // The hub has counted once more, and the units of another delivery came in.
    let later =
      "PO number,warehouse,item,quantity_received,quantity_rejected\nR-LAX,LAX,12E05,28,2\nR-LAX,LAX,0017,5,\nR-LAX,LAX,0017,7,\n"
    _ = try Self.take(later, named: "later.csv", into: folder)
    #expect(
      try Self.stock(folder) == ["LAX,0017,12", "LAX,12E05,38", "RTM,0017,4", "RTM,12E05,20"])
    let lines = try ImportWorld.lines("imports/receipt-differences.csv", folder)
    #expect(lines.contains("R-LAX,LAX,0017,12,12,0,0,0,0,12"))
  }

  @Test("a stock list that is imported later has the received units on its shelves already")
  func stockList() throws {
    let folder = try Self.world()
    _ = try Self.take(Self.receipts, into: folder)
    let mapping = try folder.write(
      "mapping.csv",
      "field,column\ntarget,opening_stock\nsku,sku\navailable,on shelf\nlocation,place\n")
    try ImportWorld.take(
      "place,sku,on shelf\nLAX,12E05,17\n", named: "stock.csv", into: folder,
      options: ImportSignalTests.options { $0.mappingFile = mapping })
    #expect(try Self.stock(folder) == ["LAX,12E05,17", "RTM,0017,4", "RTM,12E05,20"])
    _ = try Self.take(
      "reference,hub,sku,received\nR-9,LAX,12E05,3\n", named: "next.csv", into: folder)
    #expect(try Self.stock(folder).first == "LAX,12E05,20")
  }

  @Test("receipts that contradict themselves are listed, not stocked")
  func refusals() throws {
    let folder = try Self.world()
    let report = try ImportWorld.take(
      "reference,hub,sku,received,damaged\nR,LAX,12E05,2,3\nR,LAX,12E05,,1\nR,LAX,12E05,-1,\nR,Nowhere,12E05,1,\n,LAX,12E05,1,\n",
      into: folder)
    #expect(report.files[0].rowsUsed == 0)
    #expect(report.files[0].rejects.reduce(0) { $0 + $1.rows } == 5)
  }
}
