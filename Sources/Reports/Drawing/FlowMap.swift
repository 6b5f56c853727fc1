import Forestock

/// The map: hubs, regions, and the expected flows between them.
struct FlowMap {
  /// A line from a hub to a region.
  struct Flow {
    /// Path of the line, and its width in pixels.
    let path, width: String
  }

  /// A region as a circle.
  struct Dot {
    /// Middle and radius in pixels.
    let x, y, radius: String
    /// Class by how well it is served: `good`, `fair`, `low` or `poor`.
    let service: String
    /// Words that a pointer or a reader gets.
    let title: String
  }

  /// A hub as a square.
  struct Square {
    /// Left and upper edge, and side in pixels.
    let x, y, side: String
    /// Class: `hub`, or `hub full`.
    let kind: String
    /// Words that a pointer or a reader gets.
    let title: String
  }

  /// A line of the grid.
  struct GridLine {
    /// Path of the line, its label, and where that stands.
    let path, label, x, y: String
  }

  /// Size of the picture in pixels.
  let width, height: String
  /// Sentence that says what the picture shows.
  let summary: String
  /// Words on what was left out or moved; `nil` where nothing was.
  let note: String?
  /// Lines, circles, squares and names, each over those before.
  let grid: [GridLine]
  let flows: [Flow]
  let dots: [Dot]
  let squares: [Square]
  let labels: [MapLabels.Label]

  /// Most lines on the map: the largest flows.
  private static let most = 500

  /// Draws the map of a plan; `nil` where the case is not at hand or has no two different places.
  ///
  /// - Complexity: O(flows + regions log regions).
  init?(_ sources: ReportSources, service: RegionalService) {
    guard let planningCase = sources.planningCase else { return nil }
    let wanted = Dictionary(service.regions.map { ($0.id, $0) }) { first, _ in first }
    let regions = planningCase.regions.map { ($0, wanted[$0.id] ?? .init(id: $0.id)) }
    guard Set(planningCase.regions.map { [$0.latitude, $0.longitude] }).count > 1 else {
      return nil
    }
    let frame = MapFrame(
      regions.map {
        .init(latitude: $0.latitude, longitude: $0.longitude, weight: $1.wanted + 1e-6)
      },
      anchors: planningCase.hubs.map {
        .init(latitude: $0.latitude, longitude: $0.longitude, weight: 1)
      })
    (width, height) = (Figures.pixels(MapFrame.width), Figures.pixels(frame.height))
    grid = FlowMap.grid(frame)
    let most = regions.map(\.1.wanted).max() ?? 1
    var moved = 0
    var places: [String: (x: Double, y: Double)] = [:]
    // Large circles first, so that small ones stay visible.
    dots = regions.sorted { ($1.1.wanted, $0.0.id) < ($0.1.wanted, $1.0.id) }.map {
      region, service in
      let point = frame.point(latitude: region.latitude, longitude: region.longitude)
      moved += point.isMoved ? 1 : 0
      places[region.id] = (point.x, point.y)
      let radius = 1.5 + 15 * (service.wanted / max(most, 1e-9)).squareRoot()
      return Dot(
        x: Figures.pixels(point.x), y: Figures.pixels(point.y), radius: Figures.pixels(radius),
        service: Thresholds.service(service.share),
        title: "\(sources.region(region.id)): \(Figures.units(service.wanted)) units wanted, "
          + "\(Figures.percent(service.share)) served")
    }
    let hubs = planningCase.hubs.map { hub in
      frame.point(latitude: hub.latitude, longitude: hub.longitude)
    }
    let origins = Dictionary(
      zip(planningCase.hubs.map(\.id), hubs.map { (x: $0.x, y: $0.y) })
    ) { first, _ in first }
    let lines = service.regions.flatMap { region in
      region.byHub.map { (hub: $0.key, region: region.id, units: $0.value) }
    }.sorted { ($1.units, $0.hub, $0.region) < ($0.units, $1.hub, $1.region) }
    let largest = lines.first?.units ?? 1
    flows = lines.prefix(FlowMap.most).reversed().compactMap { line in
      guard let from = origins[line.hub], let to = places[line.region] else { return nil }
      return Flow(
        path: FlowMap.curve(from: from, to: to),
        width: Figures.pixels(max(0.4, 8 * (line.units / largest).squareRoot())))
    }
    let use = Dictionary(sources.plan.hubs.map { ($0.hub, $0) }) { first, _ in first }
    let placed = Double(max(1, sources.plan.hubs.map(\.placedUnits).max() ?? 1))
    var squares: [Square] = []
    var named: [MapLabels.Wish] = []
    for (hub, point) in zip(planningCase.hubs, hubs) {
      let units = use[hub.id]?.placedUnits ?? 0
      let side = 7 + 15 * (Double(units) / placed).squareRoot()
      let isFull = (use[hub.id]?.use ?? 0) >= Thresholds.fullShare
      let name = sources.hub(hub.id)
      squares.append(
        Square(
          x: Figures.pixels(point.x - side / 2), y: Figures.pixels(point.y - side / 2),
          side: Figures.pixels(side), kind: isFull ? "hub full" : "hub",
          title: "\(name): \(Figures.units(units)) units placed, "
            + "\(Figures.percent(use[hub.id]?.use ?? 0)) full"))
      named.append(
        MapLabels.Wish(text: name, x: point.x, y: point.y, offset: side / 2, rank: units))
    }
    self.squares = squares
    labels = [false, true].flatMap { isNarrow in
      MapLabels(named, width: MapFrame.width, height: frame.height, isNarrow: isNarrow).labels
    }
    summary =
      "Map of \(Figures.count(planningCase.hubs.count, "hub")) and "
      + "\(Figures.count(planningCase.regions.count, "region")) with the expected flows between them; "
      + "the tables of hubs and regions hold the same figures."
    let left = max(0, lines.count - FlowMap.most)
    let notes = [
      left > 0
        ? "The largest \(Figures.units(FlowMap.most)) of \(Figures.units(lines.count)) flows are drawn."
        : "",
      moved > 0 ? "\(Figures.count(moved, "region")) beyond the frame stand at its edge." : "",
    ].filter { !$0.isEmpty }
    note = notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// Returns a slightly bent line, so that flows of both directions stay apart.
  private static func curve(
    from: (x: Double, y: Double), to: (x: Double, y: Double)
  ) -> String {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let bend = (x: (from.x + to.x) / 2 - 0.12 * dy, y: (from.y + to.y) / 2 + 0.12 * dx)
    func pair(_ point: (x: Double, y: Double)) -> String {
      "\(Figures.pixels(point.x)) \(Figures.pixels(point.y))"
    }
    return "M\(pair(from))Q\(pair(bend)) \(pair(to))"
  }

  /// Returns the lines of round degrees.
  private static func grid(_ frame: MapFrame) -> [GridLine] {
    let degrees = frame.graticule
    return degrees.latitudes.map { latitude in
      let y = Figures.pixels(frame.point(latitude: latitude, longitude: 0).y)
      return GridLine(
        path: "M0 \(y)H\(Figures.pixels(MapFrame.width))",
        label: "\(Int(latitude.magnitude))° \(latitude < 0 ? "S" : "N")", x: "6", y: y)
    }
      + degrees.longitudes.map { longitude in
        let x = Figures.pixels(frame.point(latitude: 0, longitude: longitude).x)
        return GridLine(
          path: "M\(x) 0V\(Figures.pixels(frame.height))",
          label: "\(Int(longitude.magnitude))° \(longitude < 0 ? "W" : "E")", x: x,
          y: Figures.pixels(frame.height - 6))
      }
  }
}
