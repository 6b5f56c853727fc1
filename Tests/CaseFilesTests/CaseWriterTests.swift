import CaseFiles
import Diagnostics
import Foundation
import FulfilmentModel
import Tabular
import TestSupport
import Testing

/// Cases that are written, and the plans and demand that are read against them.
@Suite struct CaseWriterTests {
  @Test("a case that is written reads back as the same case", arguments: [false, true])
  func roundTrip(packed: Bool) throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    try folder.write(
      "availability.csv",
      "sku,start,end,units,probability\n12E05,2026-09-01,2026-09-05,0,\n"
        + "12E05,2026-09-20,,30,0.5\n")
    try folder.write(
      "adjustments.csv",
      "sku,region,start,end,factor,units,author,expires\n"
        + "12E05,010,2026-09-15,2026-09-20,1.5,4,ada,2026-09-30\n,,2026-09-15,,2,,,\n")
    try folder.write(
      "demand_history.csv",
      "date,region,sku,quantity\n2026-09-12,010,12E05,3\n"
        + "2026-09-13,(unassigned),12E05,2\n")
    try folder.write(
      "inbound.csv",
      "sku,hub,quantity,arrives_on,confirmed\n12E05,BER,40,2026-09-16,TRUE\n0017,MUC,5,2026-10-01,no\n"
    )
    try folder.write(
      "stocking.csv",
      "hub,sku,stocked,stocked_from,minimum_stock_units,maximum_stock_units,minimum_line_units,"
        + "maximum_line_units,minimum_first,share_weight\nBER,12E05,,2026-09-15,5,90,2,80,yes,1.5\n"
        + "MUC,12E05,no,,,,,,,\n")
    try folder.write("packs.csv", "sku,hub,units\n12E05,BER,6\n12E05,,4\n12E05,BER,10\n")
    try folder.write(
      "rules.csv",
      "rule,sku,hub,coefficient,minimum,maximum,minimum_share,maximum_share\n"
        + "south,,MUC,,25,,,\nsouth,12E05,BER,-0.5,,,,0.75\nspread,each,each,,,,,0.4\n")
    try folder.write("partners.csv", "partner,minimum_units,maximum_units\nNord,10,200\n")
    try CaseEdit.edit("hubs.csv") { text in
      let ends = [",partner,maximum_shipment_units", ",Nord,70", ",,"]
      return zip(text.split(separator: "\n"), ends).map { line, end in "\(line)\(end)\n" }.joined()
    }.apply(folder.path)
    try CaseEdit.replaceCell("opening_stock.csv", "quantity", with: "-4").apply(folder.path)
    let first = try CaseReader.read(folder: folder.path).planningCase
    #expect(first.openingStock.map(\.quantity) == [-4])
    #expect(first.hubs.map(\.partner) == ["Nord", nil])
    #expect(first.hubs.map(\.maximumShipment) == [70, nil])
    #expect(first.statements.inbound.map(\.isConfirmed) == [true, false])
    #expect(first.statements.hubTerms.map(\.isStocked) == [true, false])
    #expect(first.statements.hubTerms[0].isMinimumFirst)
    #expect(first.statements.packs.map(\.hub) == ["BER", nil, "BER"])
    #expect(first.statements.rules.map(\.terms.count) == [2, 1])
    #expect(first.statements.rules[0].maximumShare == 0.75)
    #expect(first.statements.rules[1].terms == [.init(sku: .each, hub: .each)])
    #expect(first.evidence.availability.map(\.probability) == [1, 0.5])
    #expect(first.evidence.adjustments.map(\.factor) == [1.5, 2])
    #expect(first.evidence.sales.map(\.quantity) == [3, 2])
    let copy = folder.path + "/copy"
    for _ in 0..<2 {
      try CaseWriter.write(first, to: copy, packsLargeTables: packed)
      let second = try CaseReader.read(folder: copy).planningCase
      #expect(second.regions == first.regions)
      #expect(second.hubs == first.hubs)
      #expect(second.skus == first.skus)
      #expect(second.lanes == first.lanes)
      #expect(second.parcelRates == first.parcelRates)
      #expect(second.openingStock == first.openingStock)
      #expect(second.statements == first.statements)
      #expect(second.origin == first.origin)
      #expect(second.evidence.sales == first.evidence.sales)
      #expect(second.evidence.availability == first.evidence.availability)
      #expect(second.evidence.adjustments == first.evidence.adjustments)
      #expect(second.evidence.preOrders == first.evidence.preOrders)
      #expect(second.evidence.socialSignals == first.evidence.socialSignals)
      #expect(second.evidence.tokenHoldings == first.evidence.tokenHoldings)
    }
  }

  @Test("placements are checked against the case as the plan's limits say")
  func placements() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let planning = try CaseReader.read(folder: folder.path).planningCase
    func diagnostics(_ rows: String) throws -> [Diagnostic] {
      let path = try folder.write("placements.csv", "sku,hub,quantity\n" + rows)
      do {
        _ = try PlacementReader.read(path: path, for: planning)
        return []
      } catch {
        guard case .invalid(let diagnostics) = error else { throw error }
        return diagnostics
      }
    }
    #expect(try diagnostics("12E05,BER,60\n0017,MUC,80\n").isEmpty)
    #expect(try diagnostics("").isEmpty)
    #expect(try diagnostics("12E05,BER,61\n").map(\.column) == ["sku"])
    #expect(try diagnostics("0017,MUC,81\n").map(\.column) == ["hub"])
    #expect(try diagnostics("12E05,BER,60\n0017,BER,31\n").map(\.column) == ["hub"])
    let rows = "x,BER,1\n12E05,y,1\n12E05,BER,1.5\n12E05,BER,-1\n12E05,MUC,1\n12E05,MUC,1\n"
    #expect(try diagnostics(rows).map(\.line) == [2, 3, 4, 5, 5, 7])
  }

  @Test("actual demand before the horizon is refused, after it is kept for the settlement to skip")
  func actual() throws {
    let folder = try ScratchFolder()
    try SmallCase.write(into: folder)
    let planning = try CaseReader.read(folder: folder.path).planningCase
    let header = "date,region,sku,quantity\n"
    var path = try folder.write(
      "a.csv", header + "2026-09-15,010,12E05,2\n2026-09-30,010,0017,2\n")
    #expect(try ActualDemandReader.read(path: path, for: planning).records.count == 2)
    path = try folder.write("b.csv", header + "2026-09-14,010,12E05,2\n2026-09-15,099,0017,2\n")
    #expect(throws: FileError.self) {
      try ActualDemandReader.read(path: path, for: planning)
    }
  }
}
