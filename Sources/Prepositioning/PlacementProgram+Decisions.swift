import FulfilmentModel

/// The terms of partners that decided a line, in words.
extension PlacementProgram {
  /// A term that decided a line.
  struct Decision {
    /// Units that were needed, where the term has its own number.
    var needed: Double?
    /// The term in words.
    var words: String
    /// Whether the line falls short of it.
    var isShort = false
  }

  /// Returns the term that decided a line; `nil` where need and packs did.
  ///
  /// - Parameters:
  ///   - line: `sku * hubCount + hub`.
  ///   - needed: units that the relaxation places, held ones included.
  ///   - shipments: what became of hub groups below their minimum, by position.
  func decision(
    of line: Int, units: Int, needed: Double, shipments: [Int: ShipmentGroup.Outcome]
  ) -> Decision? {
    if lines.isFixed[line] { return nil }
    var decision = share(of: line) ?? lack(of: line, units: units, needed: needed)
    let shipment = shipment(of: line, units: units, needed: needed, outcomes: shipments)
    if decision == nil || shipment?.isShort == true { decision = shipment ?? decision }
    if decision == nil { decision = limit(of: line, units: units, needed: needed) }
    guard units > 0 || decision != nil, let note = inboundNote(of: line) else { return decision }
    let own = Plan.Placement(
      sku: "", hub: "", units: units, shadowPrice: 0, needed: needed,
      pack: stocking.quantities(line).packs.smallest, isFixed: false)
    return Decision(
      needed: decision?.needed, words: (decision?.words ?? own.reason) + "; " + note,
      isShort: decision?.isShort ?? false)
  }

  /// Returns that a line has its share of scarce stock.
  private func share(of line: Int) -> Decision? {
    guard let request = stocking.requests[line], request > 0 else { return nil }
    let available = planningCase.skus[line / stocking.hubCount].availableUnits
    return Decision(
      needed: Double(request), words: "share by weight of \(available) units, fewer than all needs")
  }

  /// Returns how a line meets what its hub owes or the level asked for.
  private func lack(of line: Int, units: Int, needed: Double) -> Decision? {
    guard let lack = stocking.lacks[line] else { return nil }
    let level = stocking.terms[line]?.minimumStock.map { "minimum of \($0) in stock" }
    let aim = lack.level > lack.deficit ? level ?? "" : "\(lack.deficit) units owed"
    let wanted = max(Double(lack.level), needed)
    if !lack.fits {
      let packs = stocking.quantities(line).packs.sizes.map(String.init).joined(separator: ", ")
      let maximum = stocking.terms[line].flatMap { $0.maximumStock ?? $0.maximumLine }
      let reason =
        maximum.map { "no whole pack of \(packs) fits between it and the maximum of \($0)" }
        ?? "the hub takes none"
      return Decision(
        needed: wanted, words: "short of the \(aim): \(reason)", isShort: true)
    }
    if units < lack.level {
      return Decision(
        needed: wanted, words: "short of the \(aim): supply, room or budget are used up",
        isShort: true)
    }
    let isHeld = units == stocking.held(line)
    if lack.level > lack.deficit {
      return isHeld ? Decision(needed: nil, words: "up to the \(aim)") : nil
    }
    return Decision(
      needed: nil, words: isHeld ? "covers \(aim)" : "covers \(aim) first, the rest as needed")
  }

  /// Returns what the minimum of a shipment made of a line.
  private func shipment(
    of line: Int, units: Int, needed: Double, outcomes: [Int: ShipmentGroup.Outcome]
  ) -> Decision? {
    for (position, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
      let group = stocking.groups[position]
      guard group.hubs.contains(line % stocking.hubCount) else { continue }
      let minimum = "minimum of \(group.minimum) units to \(group.name)"
      switch outcome {
      case .raised where Double(units) > needed + 0.5:
        return Decision(needed: nil, words: "up to the \(minimum): going without would cost more")
      case .short where units > 0:
        return Decision(
          needed: nil, words: "below the \(minimum): no more can be moved, nor can it be left out",
          isShort: true)
      case .leftOut where units == 0 && needed >= 0.5:
        return Decision(needed: nil, words: "left out: the \(minimum) would cost more")
      default: continue
      }
    }
    return nil
  }

  /// Returns the limit of a line that its units stand at.
  private func limit(of line: Int, units: Int, needed: Double) -> Decision? {
    guard let terms = stocking.terms[line] else { return nil }
    let quantities = stocking.quantities(line)
    if let least = terms.minimumLine, needed >= 0.5, needed + 0.5 < Double(least) {
      if units == 0 {
        return Decision(needed: nil, words: "left out: a line of at least \(least) would cost more")
      }
      if units == quantities.least {
        return Decision(
          needed: nil, words: "up to a line of at least \(least): going without would cost more")
      }
    }
    guard quantities.maximum < .max, quantities.next(above: units) == nil,
      units > 0 || needed >= 0.5,
      needed + 0.5 >= Double(quantities.maximum)
    else { return nil }
    if let most = terms.maximumLine, most == quantities.maximum {
      return Decision(needed: nil, words: "down to a line of at most \(most)")
    }
    return terms.maximumStock.map {
      Decision(needed: nil, words: "down to the maximum of \($0) in stock")
    }
  }

  /// Returns what is to be said of units on their way to a line's hub that do not count; `nil` where
  /// there are none.
  private func inboundNote(of line: Int) -> String? {
    let sku = planningCase.skus[line / stocking.hubCount].id
    let hub = planningCase.hubs[line % stocking.hubCount]
    let evening = planningCase.planningDate
    let arrival = hub.arrival(ofPlanOn: evening)
    let notes = planningCase.statements.inbound.compactMap { units -> String? in
      guard units.sku == sku, units.hub == hub.id else { return nil }
      switch units.standing(planningDate: evening, arrival: arrival) {
      case .counted, .overdue: return nil
      case .unconfirmed: return "\(units.quantity) on their way are not confirmed"
      case .late: return "\(units.quantity) on their way come on \(units.arrivesOn), too late"
      }
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
