import Diagnostics
import Tabular

/// A file layout that a logistics partner's system takes in.
///
/// A format has no state: its result depends on the transfers alone, so that a second export of a
/// plan gives the same bytes.
protocol PartnerFormat: Sendable {
  /// Name on the command line.
  ///
  /// Lower case, one word.
  var name: String { get }
  /// Name for people.
  var title: String { get }
  /// Whether a line of 0 units may stand in a file; most partners order nothing by leaving it out.
  var takesZeros: Bool { get }
  /// Returns everything the partner would refuse; empty where it would refuse nothing.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic]
  /// Returns the files. Called only where there are no diagnostics.
  ///
  /// - Throws: `inputOutput` or `invalid` where a file cannot be encoded.
  func files(for transfers: [Transfer]) throws(FileError) -> [PartnerFile]
  /// Returns files that take the transfers back; `nil` where the format has no word for that.
  func withdrawals(of transfers: [Transfer]) throws(FileError) -> [PartnerFile]?
  /// Returns the lines of a file as the partner reads them, for the check of its sums.
  ///
  /// - Throws: `invalid` where the file cannot be read back: then it must not be sent.
  func lines(in file: PartnerFile) throws(FileError) -> [PartnerLine]
  /// Returns the text by which a file names a line's product.
  func item(of line: TransferLine) -> String
}

extension PartnerFormat {
  var takesZeros: Bool { false }

  /// Returns `nil`: most formats can order but not take back.
  func withdrawals(of transfers: [Transfer]) throws(FileError) -> [PartnerFile]? { nil }

  /// Returns the SKU's own identifier, which most partners know.
  func item(of line: TransferLine) -> String { line.sku.id }
}

/// A file for a partner.
struct PartnerFile {
  /// Name below the folder of the export.
  var name: String
  /// UTF-8 in all formats.
  var bytes: [UInt8]
  /// Reference of the transfer that the whole file is about; `nil` where its rows name theirs.
  var reference: String?
}

/// One line of a partner's file, read back.
struct PartnerLine {
  /// Reference of the transfer that the line belongs to.
  var reference: String
  /// The product as `PartnerFormat.item(of:)` names it.
  var item: String
  /// Units, as the partner counts them.
  var units: Int
}

extension PartnerFile {
  /// Returns the lines of a comma-separated file with a header.
  ///
  /// - Parameters:
  ///   - reference: column of the reference; `nil` where the file is about one transfer.
  ///   - item: column of the product.
  ///   - units: column of the units.
  ///   - rowType: column and value of the rows that are lines, where a file has others too.
  /// - Throws: `invalid` where a column is missing or a cell of units is no whole number.
  func tableLines(
    reference: String?, item: String, units: String, rowType: (column: String, value: String)? = nil
  ) throws(FileError) -> [PartnerLine] {
    var reader = try DelimitedReader(bytes: bytes, name: name)
    reader.delimiter = 0x2C
    guard try reader.next() else { return [] }
    let header = (0..<reader.fieldCount).map { reader.text($0) }
    func position(_ column: String) throws(FileError) -> Int {
      if let index = header.firstIndex(of: column) { return index }
      throw .invalid([Diagnostic(file: name, column: column, expected: "a column of this name")])
    }
    let (item, count) = (try position(item), try position(units))
    let own = try reference.map { column throws(FileError) in try position(column) }
    let kind = try rowType.map { type throws(FileError) in
      (index: try position(type.column), value: type.value)
    }
    var lines: [PartnerLine] = []
    while try reader.next() {
      if let kind, reader.text(kind.index) != kind.value { continue }
      guard let units = Int(reader.text(count)) else {
        throw .invalid([
          Diagnostic(
            file: name, line: reader.line, column: units, value: reader.text(count),
            expected: "a whole number")
        ])
      }
      lines.append(
        PartnerLine(
          reference: own.map { reader.text($0) } ?? self.reference ?? "",
          item: reader.text(item), units: units))
    }
    return lines
  }
}
