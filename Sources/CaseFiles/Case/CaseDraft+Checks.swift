import Diagnostics
import FulfilmentModel
import Geography

/// Checks across tables, after all of them were read.
///
/// A check runs only where the tables that it compares could be read: a fault is reported once, at
/// the place where it is, and never by its consequences.
extension CaseDraft {
  /// Runs every check across tables.
  ///
  /// - Complexity: linear in stock and signals, and in lanes for each billed weight.
  mutating func checkNetwork() {
    checkReach()
    checkRates()
    checkCapacity()
    checkSignalPlaces()
    checkShares()
  }

  /// Refuses weights of shares for some of a SKU's hubs only: a hub without one has no share, and
  /// missing is not zero.
  private mutating func checkShares() {
    guard let path = paths[.stocking] else { return }
    let weighted = Set(statements.hubTerms.lazy.filter { $0.shareWeight != nil }.map(\.sku))
    for sku in skus where weighted.contains(sku.id) {
      let known = Dictionary(
        statements.hubTerms.lazy.filter { $0.sku == sku.id }.map { ($0.hub, $0) },
        uniquingKeysWith: { first, _ in first })
      let missing = hubs.filter { hub in
        known[hub.id].map { $0.isStocked && $0.shareWeight == nil } ?? true
      }
      guard let first = missing.first else { continue }
      log.add(
        Diagnostic(
          file: path, column: "share_weight", value: sku.id,
          expected: "a weight for every hub that stocks the SKU, or for none; \(first.id) has none",
          note: missing.count > 1 ? "so for \(missing.count) hubs" : nil))
    }
  }

  /// Refuses regions that no lane reaches, and warns of hubs that reach none.
  ///
  /// Demand of a region without a lane could never be served, so that every plan would pay its
  /// shortage; a hub without lanes costs nothing until stock is placed there.
  private mutating func checkReach() {
    // Without lanes, or with regions of which some could not be read, nothing can be concluded.
    guard regionIndex.isComplete, let lanePath = paths[.lanes], !reachedRegions.isEmpty else {
      return
    }
    let laneFile = String(lanePath.split(separator: "/").last ?? "")
    if let path = paths[.regions] {
      for (id, entry) in regionIndex.entries.sorted(by: { $0.value.line < $1.value.line })
      where !reachedRegions.contains(id) {
        log.add(
          Diagnostic(
            file: path, line: entry.line, column: "region", value: id,
            expected: "a region some hub reaches; \(laneFile) has no lane to it"))
      }
    }
    if let path = paths[.hubs], hubIndex.isComplete {
      for (id, entry) in hubIndex.entries.sorted(by: { $0.value.line < $1.value.line })
      where !sendingHubs.contains(id) {
        log.add(
          Diagnostic(
            .warning, file: path, line: entry.line, column: "hub", value: id,
            expected: "a hub with a lane to some region; stock here would reach nobody"))
      }
    }
  }

  /// Refuses each pair of billed weight and zone without a rate once, at the first lane that needs
  /// it.
  ///
  /// Every SKU with a billed weight may travel on every lane with a zone.
  private mutating func checkRates() {
    guard let ratePath = paths[.parcelRates], let lanePath = paths[.lanes], !knownRates.isEmpty
    else { return }
    let rateFile = String(ratePath.split(separator: "/").last ?? "")
    let weights = Set(skus.compactMap(\.billedWeightLb)).sorted()
    var named: Set<[Int]> = []
    for (lane, line) in zip(lanes, laneLines) {
      guard let zone = lane.zone else { continue }
      for weight in weights where !knownRates.contains([weight, zone]) {
        guard named.insert([weight, zone]).inserted else { continue }
        let sku = skus.first { $0.billedWeightLb == weight }?.id ?? ""
        log.add(
          Diagnostic(
            file: lanePath, line: line, column: "zone", value: String(zone),
            expected:
              "a zone with a rate for \(weight) lb in \(rateFile), which \(sku) needs on this lane")
        )
      }
    }
  }

  /// Warns of hubs that are over capacity already: that must not block the night, but nothing more
  /// can be placed there.
  ///
  /// Capacity is in units, opening stock of all SKUs included.
  private mutating func checkCapacity() {
    guard let path = paths[.openingStock] else { return }
    var units: [String: Int] = [:]
    for record in openingStock { units[record.hub, default: 0] += max(0, record.quantity) }
    for hub in hubs {
      guard let total = units[hub.id], total > hub.capacityUnits else { continue }
      log.add(
        Diagnostic(
          .warning, file: path, column: "quantity", value: String(total),
          expected: "at most the \(hub.capacityUnits) units hub \(hub.id) can hold"))
    }
  }

  /// Refuses places of signals that are no region, region group, country code or `(all)`. Of
  /// several other names the one with most rows is taken for the nation.
  ///
  /// Exports name the nation in many ways (`United States`, `Deutschland`), hence one free name; a
  /// second one is more likely a misspelt region. Where the regions are in no groups, names may be
  /// those of groups that the case leaves out: their rows are not used, with a warning.
  private mutating func checkSignalPlaces() {
    /// Whether a name has the form of an ISO 3166-1 alpha-2 code.
    func isCountry(_ name: String) -> Bool {
      name.utf8.count == 2 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
    guard let path = paths[.socialSignals], regionIndex.isComplete else { return }
    let groups = Set(regions.compactMap(\.group))
    var counts: [String: Int] = [:]
    for signal in socialSignals
    where !groups.contains(signal.region) && regionIndex.entries[signal.region] == nil
      && !isCountry(signal.region) && RegionReference(signal.region) != .everywhere
    {
      counts[signal.region, default: 0] += 1
    }
    if groups.isEmpty, counts.count > 1 {
      return leaveOutGroups(counts.filter { PlaceTables.nation($0.key) == nil }, path: path)
    }
    // Ties go to the name that comes first, so that the choice does not depend on hashing.
    let nation = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) where name != nation {
      log.add(
        Diagnostic(
          file: path, line: signalPlaceLines[name], column: "region", value: name,
          expected:
            "a region, a state of regions.csv or one name for the nation; \(count) rows have this one"
        ))
    }
  }

  /// Leaves out the signals of places that no region is in, by their number of rows.
  private mutating func leaveOutGroups(_ counts: [String: Int], path: String) {
    guard let first = counts.keys.min() else { return }
    socialSignals.removeAll { counts[$0.region] != nil }
    log.add(
      Diagnostic(
        .warning, file: path, line: signalPlaceLines[first], column: "region", value: first,
        expected: "a region, or a group that the column state of regions.csv names",
        note:
          "\(counts.values.reduce(0, +)) rows of \(counts.count) such places are not used",
        kind: .unusedRows))
  }
}
