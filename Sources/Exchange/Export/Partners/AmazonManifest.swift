import Diagnostics
import FulfilmentModel
import Tabular

/// Amazon's Send-to-Amazon manifest: TAB-separated text, one file for each hub.
///
/// The format has no quotes and no escapes, so that a SKU with a TAB or line end cannot be written.
/// Amazon works in inches and pounds, `partner-skus.csv` in centimetres and kilograms.
struct AmazonManifest: PartnerFormat {
  let name = "amazon"
  let title = "Amazon Send-to-Amazon manifest"

  /// 1 lb is 0.453 592 37 kg by definition.
  private static let poundsPerKilogram = 2.204_622_621_8
  /// Pounds of an empty box, where the weight of a full one is not given.
  private static let emptyBox = 1.0
  /// Pounds of the heaviest box that Amazon accepts.
  private static let heaviestBox = 50.0
  /// Inches of the longest side of a box that Amazon accepts.
  private static let longestSide = 25.0

  /// Checks sides and weight of boxes, for lines of whole cases only: other lines go without box
  /// columns.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for line in transfers.flatMap(\.lines) {
      if line.sku.id.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
        diagnostics.append(
          check.item(
            line, column: "sku", value: line.sku.id, expected: "a SKU without TAB and line ends"))
      }
      guard line.cases != nil else { continue }
      let sides = [
        ("box_length_cm", line.item.boxLength), ("box_width_cm", line.item.boxWidth),
        ("box_height_cm", line.item.boxHeight),
      ]
      for (column, side) in sides {
        guard let side, side > 0 else {
          diagnostics.append(
            check.item(line, column: column, value: "", expected: "a case's side in centimetres"))
          continue
        }
        if side / 2.54 > AmazonManifest.longestSide {
          diagnostics.append(
            check.item(
              line, column: column, value: String(side),
              expected: "a box of at most 25 in (63.5 cm) a side"))
        }
      }
      if pounds(line) > AmazonManifest.heaviestBox {
        diagnostics.append(
          check.item(
            line, column: "box_weight_kg",
            value: String(pounds(line) / AmazonManifest.poundsPerKilogram),
            expected: "a box of at most 50 lb (22.7 kg)"))
      }
    }
    return diagnostics
  }

  /// Returns the weight of a full case in pounds: the item's own, else its units and an empty box.
  private func pounds(_ line: TransferLine) -> Double {
    if let weight = line.item.boxWeight { return weight * AmazonManifest.poundsPerKilogram }
    return Double(line.casePack) * line.sku.unitWeightKg * AmazonManifest.poundsPerKilogram
      + AmazonManifest.emptyBox
  }

  /// Returns a file for each hub: the lines of Amazon's template as they are, then a row for each
  /// SKU with its box in inches and pounds.
  func files(for transfers: [Transfer]) -> [PartnerFile] {
    transfers.map { transfer in
      let blank = String(repeating: "\t", count: 10)
      var lines = [
        "Please review the Example tab before you complete this sheet" + blank, blank,
        "Default prep owner\tSeller" + String(repeating: "\t", count: 9),
        "Default labeling owner\tSeller" + String(repeating: "\t", count: 9), blank, blank,
        "\t\tOptional\t\t\tOptional: use only for case-packed SKUs\t\t\t\t\t",
        // The blank behind "Units per box" is theirs.
        "Merchant SKU\tQuantity\tPrep owner\tLabeling owner\tExpiration date (MM/DD/YYYY)\t"
          + "Units per box \tNumber of boxes\tBox length (in)\tBox width (in)\tBox height (in)\t"
          + "Box weight (lb)",
      ]
      for line in transfer.lines {
        var cells = [line.sku.id, String(line.units), "Seller", "Seller", expiry(line.item.expiry)]
        if let cases = line.cases {
          let sides = [line.item.boxLength, line.item.boxWidth, line.item.boxHeight]
          cells += [String(line.casePack), String(cases)]
          cells += sides.map { decimal(($0 ?? 0) / 2.54) } + [decimal(pounds(line))]
        } else {
          cells += [String](repeating: "", count: 6)
        }
        lines.append(cells.joined(separator: "\t"))
      }
      return PartnerFile(
        name: "amazon-\(transfer.fileName).txt",
        bytes: Array((lines.joined(separator: "\n") + "\n").utf8), reference: transfer.reference)
    }
  }

  /// Returns the lines below the template's header.
  ///
  /// - Throws: `invalid` where units are no number, or not those of the boxes.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine] {
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    var lines: [PartnerLine] = []
    for row in rows.drop(while: { $0[0] != "Merchant SKU" }).dropFirst() where row.count > 6 {
      let boxed =
        row[5].isEmpty ? Int(row[1]) : Int(row[5]).flatMap { a in Int(row[6]).map { a * $0 } }
      guard let units = Int(row[1]), units == boxed else {
        throw .invalid([
          Diagnostic(
            file: file.name, column: "Quantity", value: row[1], expected: "the units of the boxes")
        ])
      }
      lines.append(PartnerLine(reference: file.reference ?? "", item: row[0], units: units))
    }
    return lines
  }

  /// Returns a date as `MM/DD/YYYY`; empty for none.
  private func expiry(_ date: CalendarDate?) -> String {
    guard let (year, month, day) = date?.components else { return "" }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(month))/\(two(day))/\(year)"
  }

  /// Returns a number with at most two decimals, and none where it has no fraction.
  private func decimal(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() && rounded.magnitude < 1e15
      ? String(Int(rounded)) : TableWriter.format(rounded)
  }
}
