import Forestock

/// The words of `explain`, for a planner.
extension ExplanationReport {
  /// Lines, unserved demand and prices, a paragraph each.
  var text: String {
    var parts = lines.map(words)
    if lineCount > lines.count {
      parts.append("\(lineCount - lines.count) more lines with fewer units; --lines shows more")
    }
    if lineCount == 0 { parts.append("no unit is placed here") }
    parts += unserved.map(\.text)
    if unserved.isEmpty { parts.append("no demand goes unserved or comes late") }
    // Without a check the lines say what is known of their stock.
    let said = prices.filter { $0.limit != "stock" || $0.verdict != nil }
    if said.isEmpty {
      parts.append(
        "no limit binds: one more unit of space, throughput or supply would save nothing")
    } else {
      parts.append(said.map(words).joined(separator: "\n"))
    }
    if !prices.isEmpty, prices.allSatisfy({ $0.verdict == nil }) {
      parts.append("prices are one valid choice where limits bind together; --check solves again")
    }
    return parts.joined(separator: "\n\n")
  }

  /// Returns what a line is for, in words.
  private func words(_ line: Line) -> String {
    let named = line.regions.prefix(4).map { "\($0.region) \(decimal($0.units, 1))" }
    let others = line.regions.count - named.count
    let limits = line.limits.prefix(3).map(sentence)
    let keeps =
      line.isFixed
      ? "the line is the planner's own; one more would save \(money(line.value))"
      : limits.isEmpty
        ? "no limit: one more would save \(money(line.value)) and cost \(money(line.unitCost)) to place"
        : limits.joined(separator: "; ")
    var rows = [
      "\(line.sku) at \(line.hub): \(line.units) units"
        + (line.rounding == "as needed"
          ? "" : " (needed \(decimal(line.needed, 1)); \(line.rounding))"),
      "  serves   " + (named.isEmpty ? "nobody in most scenarios" : named.joined(separator: ", "))
        + (others > 0 ? " and \(others) more regions" : ""),
      "  no more  " + keeps,
    ]
    if let other = line.alternative {
      let place = other.hub.map { "at \($0)" } ?? "left at the origin"
      let extra =
        other.extraCost.magnitude < 0.005
        ? "as good"
        : other.extraCost > 0
          ? "\(money(other.extraCost)) dearer"
          : "\(money(-other.extraCost)) cheaper" + (line.isFixed ? "" : ", within the gap")
      rows.append("  instead  \(other.units) of them \(place): \(extra)")
    }
    return rows.joined(separator: "\n")
  }

  /// Returns what one more unit of a limit is worth, with the outcome of its check.
  private func words(_ price: Price) -> String {
    guard let verdict = price.verdict, let saved = price.saved else { return sentence(price) }
    let upTo = price.upToUnits ?? 0
    let range =
      upTo >= PlanExplanation.mostUnits
      ? ", for \(upTo) units and more" : upTo > 1 ? ", up to about \(upTo) units" : ""
    switch verdict {
    case "holds": return "\(sentence(price))\(range) (solved again: \(decimal(saved, 4)))"
    case "fails":
      return
        "\(sentence(price)), but solved again it saves \(decimal(saved, 4)): the price does not hold"
    default:
      let lost = price.lost.map { " and \(decimal($0, 4))" } ?? " and more"
      return
        "\(sentence(price)): one of several prices, as one more saves \(decimal(saved, 4)) and one "
        + "less costs" + lost.dropFirst(4)
    }
  }

  /// Returns what one more unit of a limit would save.
  private func sentence(_ price: Price) -> String {
    let saves = "\(money(price.price)) over \(horizonDays) days"
    return switch price.limit {
    case "space": "space for one more unit at \(price.hub ?? "") saves \(saves)"
    case "throughput": "one more unit shipped from \(price.hub ?? "") saves \(saves)"
    case "supply": "one more unit of \(price.sku ?? "") at the origin saves \(saves)"
    case "stock": "one more unit of \(price.sku ?? "") at \(price.hub ?? "") saves \(saves)"
    default: "one more \(currency) to spend on placing saves \(saves)"
    }
  }

  /// Returns an amount with its currency.
  private func money(_ value: Double) -> String { "\(decimal(value, 2)) \(currency)" }
}
