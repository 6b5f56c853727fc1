import FulfilmentModel
import Testing

@Suite("Positions of a case's identifiers") struct CaseIndexTests {
  static func planningCase() -> PlanningCase {
    let day: CalendarDate = "2024-10-04"
    return PlanningCase(
      planningDate: day, horizonDays: 28,
      regions: [
        Region(id: "981", group: "WA"), Region(id: "HI"), Region(id: "982", group: "WA"),
      ],
      hubs: [Hub(id: "east", capacityUnits: 10), Hub(id: "west", capacityUnits: 10)],
      skus: [SKU(id: "print", releaseDate: day, price: 10, stockoutPenalty: 5, availableUnits: 3)],
      lanes: [
        Lane(hub: "west", region: "982", transitDays: 1, costPerUnit: 1),
        Lane(hub: "west", region: "981", transitDays: 1, costPerUnit: 1),
        Lane(hub: "east", region: "981", transitDays: 3, costPerUnit: 2),
      ],
      openingStock: [StockRecord(hub: "west", sku: "print", quantity: 4)],
      evidence: Evidence(asOf: day))
  }

  @Test("lanes lie by region and hub, stock by SKU and hub, regions by group")
  func positions() {
    let index = CaseIndex(CaseIndexTests.planningCase())
    #expect(index.diagnostics.isEmpty)
    #expect(index.laneStart == [0, 2, 2, 3])
    #expect(index.laneHub == [0, 1, 1])
    #expect(index.laneIndex == [2, 1, 0])
    #expect(index.openingStock == [0, 4])
    #expect(index.groupOfRegion == [0, 1, 0])
    #expect(index.regionsOfGroup == [[0, 2], [1]])
    #expect(index.groupNamed == ["WA": 0, "981": 0, "982": 0, "HI": 1])
  }

  @Test("of an identifier given twice the first position counts, and the case is refused")
  func twice() {
    var planningCase = CaseIndexTests.planningCase()
    planningCase.skus.append(planningCase.skus[0])
    let index = CaseIndex(planningCase)
    #expect(index.skus["print"] == 0)
    #expect(index.diagnostics.map(\.description) == ["SKU: \"print\", expected each SKU once"])
  }

  @Test("a name that is both a region and a group of others means the region")
  func ambiguous() {
    var planningCase = CaseIndexTests.planningCase()
    planningCase.regions.append(Region(id: "WA"))
    #expect(CaseIndex(planningCase).groupNamed["WA"] == 2)
  }
}
