import Forestock

extension ReportSources {
  /// The table of hubs: use, shipments, and what more room or speed would be worth.
  var hubTable: TableContent {
    let hubs = plan.hubs.sorted { ($1.placedUnits, $0.hub) < ($0.placedUnits, $1.hub) }
    return TableContent(
      id: "hub-table", caption: "Hubs, most units placed first",
      columns: [
        .init(title: "Hub"), .init(title: "Placed", isNumber: true),
        .init(title: "There before", isNumber: true), .init(title: "Room left", isNumber: true),
        .init(title: "Full", isNumber: true), .init(title: "To ship", isNumber: true),
        .init(title: "One more unit of room", isNumber: true),
        .init(title: "One more unit shipped", isNumber: true),
      ],
      rows: hubs.map { hub in
        let name = self.hub(hub.hub)
        return (
          name, detail(hub.hub, beside: name),
          [
            .init(Figures.units(hub.placedUnits), value: Double(hub.placedUnits)),
            .init(Figures.units(hub.openingUnits), value: Double(hub.openingUnits)),
            .init(Figures.units(hub.freeUnits), value: Double(hub.freeUnits)),
            .init(
              Figures.percent(hub.use), value: hub.use, share: hub.use,
              isAlarm: Thresholds.isFull(hub)),
            .init(Figures.units(hub.shippedUnits), value: hub.shippedUnits),
            price(hub.capacityPrice), price(hub.throughputPrice),
          ]
        )
      }, file: file("hubs.csv"))
  }

  /// Returns the cell of a shadow price; a dash where the limit does not bind.
  private func price(_ value: Double) -> TableContent.Cell {
    TableContent.Cell(
      value < Thresholds.leastPrice ? "saves nothing" : "saves " + Figures.money(value),
      value: value,
      isAlarm: value >= Thresholds.leastPrice)
  }
}

extension ReportSources {
  /// The table of regions: demand, service, and the hubs that serve them.
  func regionTable(_ service: RegionalService) -> TableContent {
    let regions = service.regions.sorted { ($1.wanted, $0.id) < ($0.wanted, $1.id) }
    let days = plan.record.placement.promisedTransitDays
    return TableContent(
      id: "region-table", caption: "Regions, most expected demand first",
      columns: [
        .init(title: "Region"), .init(title: "Demand", isNumber: true),
        .init(title: "Served", isNumber: true),
        .init(title: "Within \(Figures.count(days, "day"))", isNumber: true),
        .init(title: "Served from"),
      ],
      rows: regions.map { region in
        let name = self.region(region.id)
        let hubs = region.byHub.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let named = hubs.prefix(3).map { "\(hub($0.key)) \(Figures.units($0.value))" }
        let others = hubs.count - named.count
        let prompt = region.wanted < 1e-3 ? 1 : min(1, region.prompt / region.wanted)
        return (
          name, detail(region.id, beside: name),
          [
            .init(Figures.units(region.wanted), value: region.wanted),
            .init(Figures.percent(region.share), value: region.share, share: region.share),
            .init(Figures.percent(prompt), value: prompt, share: prompt),
            .init(
              (named.isEmpty ? "no hub" : named.joined(separator: ", "))
                + (others > 0 ? " and \(Figures.count(others, "more hub"))" : "")),
          ]
        )
      }, limit: 150, file: file("flows.csv"))
  }
}
