import Diagnostics
import FulfilmentModel
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
  /// Returns everything the partner would refuse; empty where it would refuse nothing.
  func diagnostics(of transfers: [Transfer], in check: ExportCheck) -> [Diagnostic]
  /// Returns the files. Called only where there are no diagnostics.
  ///
  /// - Throws: `inputOutput` or `invalid` where a file cannot be encoded.
  func files(for transfers: [Transfer]) throws(FileError) -> [PartnerFile]
}

/// A file for a partner.
struct PartnerFile {
  /// Name below the folder of the export.
  var name: String
  /// UTF-8 in all formats.
  var bytes: [UInt8]

  /// Returns a text as part of a file's name: ASCII letters, digits, `-`, `_` and `.`; others
  /// become `_`.
  ///
  /// Two identifiers may become one name; hubs that differ only in such characters are not
  /// expected.
  static func safeName(_ text: String) -> String {
    String(
      text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
  }
}

/// Checks that several partners share, worded so that a person finds the place to mend.
struct ExportCheck {
  /// Path of the table with the hubs' details.
  var hubFile: String
  /// Path of the table with the items' details.
  var itemFile: String
  /// Day of the export; arrivals have to lie after it.
  var today: CalendarDate

  /// Returns a diagnostic of a hub's missing or wrong property.
  func hub(
    _ transfer: Transfer, column: String, value: String, expected: String
  ) -> Diagnostic {
    Diagnostic(
      file: hubFile, column: column, value: value, expected: "\(expected) (hub \(transfer.hub.id))")
  }

  /// Returns a diagnostic of an item's missing or wrong property.
  func item(
    _ line: TransferLine, column: String, value: String, expected: String
  ) -> Diagnostic {
    Diagnostic(
      file: itemFile, column: column, value: value, expected: "\(expected) (SKU \(line.sku.id))")
  }

  /// Returns a diagnostic for each arrival that does not lie in the future.
  func pastArrivals(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.filter { $0.arriveBy <= today }.map {
      Diagnostic(
        file: $0.reference, column: "arrive_by", value: $0.arriveBy.description,
        expected: "a day after today, \(today); pass --arrive-by")
    }
  }

  /// Returns a diagnostic for each identifier that a spreadsheet would run as a formula: guarding
  /// it by an apostrophe would change it.
  func formulas(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.flatMap(\.lines).compactMap { line in
      let texts = [line.sku.id, line.item.barcode, line.item.itemID]
      guard let bad = texts.first(where: { TableWriter.guarded($0) != $0 }) else { return nil }
      return item(
        line, column: "sku", value: bad,
        expected: "an identifier no spreadsheet takes for a formula")
    }
  }

  /// Returns a diagnostic for each line of a transfer without a barcode, or with the barcode of
  /// another line.
  ///
  /// The same barcode in two transfers is no fault: it is the same product at two hubs.
  func sharedBarcodes(_ transfers: [Transfer]) -> [Diagnostic] {
    transfers.flatMap { transfer in
      var seen: [String: String] = [:]
      return transfer.lines.compactMap { line -> Diagnostic? in
        let barcode = line.item.barcode
        guard !barcode.isEmpty else {
          return item(
            line, column: "barcode", value: "",
            expected: "a barcode, by which the partner finds the product")
        }
        if let other = seen[barcode] {
          return item(
            line, column: "barcode", value: barcode,
            expected: "a barcode of its own; \(other) has it too")
        }
        seen[barcode] = line.sku.id
        return nil
      }
    }
  }
}
