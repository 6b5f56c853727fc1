import CaseFiles
import Diagnostics
import FulfilmentModel
import Tabular

/// Checks of a whole export that hold for every partner, made before anything is written.
enum ExportAudit {
  /// Returns a diagnostic for each hub whose dates do not lie ahead or not in order.
  ///
  /// Units may leave today at the earliest and have to arrive later than today, each on the hub's
  /// own calendar; they cannot arrive before they leave.
  ///
  /// - Parameter today: the day in a time zone, by its IANA name or `nil`.
  static func dates(
    of transfers: [Transfer], today: (String?) -> CalendarDate
  ) -> [Diagnostic] {
    transfers.flatMap { transfer -> [Diagnostic] in
      let day = today(transfer.hub.timeZone)
      func fault(_ column: String, _ date: CalendarDate, _ expected: String) -> Diagnostic {
        Diagnostic(
          file: transfer.reference, column: column, value: date.description, expected: expected)
      }
      var faults: [Diagnostic] = []
      if transfer.shipDate < day {
        faults.append(
          fault("ship_date", transfer.shipDate, "no day before today, \(day); pass --ship-date"))
      }
      if transfer.arriveBy <= day {
        faults.append(
          fault("arrive_by", transfer.arriveBy, "a day after today, \(day); pass --arrive-by"))
      }
      if transfer.arriveBy < transfer.shipDate {
        faults.append(
          fault(
            "arrive_by", transfer.arriveBy,
            "no day before \(transfer.shipDate), on which the units leave"))
      }
      return faults
    }
  }

  /// Returns a diagnostic for each hub whose reference another hub has, in any letter case, and for
  /// each that would replace itself.
  static func references(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return transfers.compactMap { transfer in
      if transfer.reference == transfer.replaces {
        return Diagnostic(
          file: "--replaces", value: transfer.replaces,
          expected: "the reference of other goods; these have it and update it")
      }
      guard
        let other = seen.updateValue(transfer.hub.id, forKey: transfer.reference.lowercased())
      else { return nil }
      return check.hub(
        transfer, column: "reference", value: transfer.reference,
        expected: "a reference of its own; hub \(other) has it too")
    }
  }

  /// Reads the files back and compares their units with the plan's, by hub and SKU.
  ///
  /// - Parameters:
  ///   - files: the partner's files, as they are about to be written.
  ///   - placed: the plan's lines, from which the files were not made directly.
  ///   - transfers: those that were exported; they say whose reference is which hub's.
  /// - Throws: `invalid` with each pair that differs, and each name that two files have.
  static func sums(
    of files: [PartnerFile], as format: any PartnerFormat, of transfers: [Transfer],
    against placed: [PlacedLine]
  ) throws(FileError) {
    var faults: [Diagnostic] = []
    var names: Set<String> = []
    for file in files where !names.insert(file.name.lowercased()).inserted {
      faults.append(Diagnostic(file: file.name, expected: "a name of its own; two hubs share it"))
    }
    var hubs: [String: String] = [:]
    var skus: [String: String] = [:]
    for transfer in transfers {
      hubs[transfer.reference] = transfer.hub.id
      for line in transfer.lines { skus[format.item(of: line)] = line.sku.id }
    }
    var found: [[String]: Int] = [:]
    for file in files {
      for line in try format.lines(in: file) {
        found[[hubs[line.reference] ?? "", skus[line.item] ?? ""], default: 0] += line.units
      }
    }
    var planned: [[String]: Int] = [:]
    let exported = Set(hubs.values)
    for line in placed where exported.contains(line.hub) && line.units > 0 {
      planned[[line.hub, line.sku]] = line.units
    }
    for pair in Set(found.keys).union(planned.keys).sorted(by: { $0.lexicographicallyPrecedes($1) })
    where found[pair] ?? 0 != planned[pair] ?? 0 {
      faults.append(
        Diagnostic(
          file: files.first?.name ?? "", column: "units", value: String(found[pair] ?? 0),
          expected: "the plan's \(planned[pair] ?? 0) units of SKU \(pair[1]) for hub \(pair[0])"))
    }
    if !faults.isEmpty { throw .invalid(faults) }
  }
}
