import Diagnostics
import FulfilmentModel
import Tabular

/// Columns of a table of claims on serials.
///
/// Key: `sku` and `serial`.
private struct ClaimsTable: DeclaredTable {
  /// The key's SKU, the region of whoever has the claim, and the holder, `nil` where nobody said.
  let sku, region: Column<String>
  let holder: Column<String?>
  /// Number of the unit within its edition, from 1.
  let serial: Column<Int>
  /// Event that the claim was earned at; empty where it comes from a token.
  let event: Column<String>

  /// Declares the columns in the order of the file.
  init(_ columns: inout ColumnList) {
    sku = columns.identifier("sku", "SKU claimed; each pair of SKU and serial once")
    serial = columns.whole("serial", from: 1, "number of the unit within its edition")
    region = columns.identifier("region", "region that the unit is to go to")
    holder = columns.identifier(
      "holder", empty: "not said", mayBeMissing: true, "wallet or pseudonym of whoever claims it")
    event = columns.text(
      "event", mayBeMissing: true, "event at which the claim was earned")
  }
}

/// Reads claims on serials: who is to get which unit, and where.
package enum ClaimReader {
  /// Reads a table `sku,serial,region` with optional `holder` and `event`.
  ///
  /// - Parameters:
  ///   - path: the file, packed or not.
  ///   - planningCase: the case whose SKUs, regions and editions hold.
  /// - Returns: the claims in the file's order.
  /// - Throws: `invalid` naming every unknown SKU or region, serial that is claimed twice, and serial
  ///   beyond the edition.
  package static func read(
    path: String, for planningCase: PlanningCase
  ) throws(FileError) -> [SerialClaim] {
    let skus = IdentifierIndex(of: .skus, known: planningCase.skus.lazy.map(\.id))
    let regions = IdentifierIndex(of: .regions, known: planningCase.regions.lazy.map(\.id))
    let editions = Dictionary(
      planningCase.skus.map { ($0.id, $0.mintSupply) }, uniquingKeysWith: { first, _ in first })
    let (column, columns) = ClaimsTable.declared
    var claims: [SerialClaim] = []
    var seen = FirstLines<[String]>()
    var row = try TableReader(path: path, columns: columns)
    while try row.next() {
      let event = row[column.event]
      let claim = SerialClaim(
        sku: row.reference(column.sku, to: skus), serial: row[column.serial],
        region: row.reference(column.region, to: regions), holder: row[column.holder],
        event: event.isEmpty ? nil : event)
      if row.isSound,
        let earlier = seen.earlier([claim.sku, "\(claim.serial)"], line: row.line)
      {
        row.refuse(
          column.serial, "\(claim.serial)",
          expected: "each serial of \(claim.sku) once; it is on line \(earlier) already")
      }
      if row.isSound, let edition = editions[claim.sku] ?? nil, claim.serial > edition {
        row.refuse(
          column.serial, "\(claim.serial)", expected: "at most the mint_supply of \(edition)")
      }
      if row.isSound { claims.append(claim) }
    }
    if row.log.hasErrors { throw .invalid(row.log.diagnostics) }
    return claims
  }
}
