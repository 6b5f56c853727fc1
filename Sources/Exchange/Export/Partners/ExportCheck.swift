import Diagnostics
import FulfilmentModel
import Tabular

/// Checks that several partners share, worded so that a person finds the place to mend.
struct ExportCheck {
  /// Path of the table with the hubs' details.
  var hubFile: String
  /// Path of the table with the items' details.
  var itemFile: String

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

  /// Returns a diagnostic for each identifier that a spreadsheet would run as a formula: guarding
  /// it by an apostrophe would change it.
  func formulas(_ transfers: [Transfer]) -> [Diagnostic] {
    func isFormula(_ text: String) -> Bool { TableWriter.guarded(text) != text }
    let hubs = transfers.flatMap { transfer in
      [("reference", transfer.reference), ("partner_id", transfer.destinationID)]
        .filter { isFormula($0.1) }.map {
          hub(
            transfer, column: $0.0, value: $0.1,
            expected: "a text no spreadsheet takes for a formula")
        }
    }
    return hubs
      + transfers.flatMap(\.lines).compactMap { line in
        let texts = [line.sku.id, line.item.barcode, line.item.itemID]
        guard let bad = texts.first(where: isFormula) else { return nil }
        return item(
          line, column: "sku", value: bad,
          expected: "an identifier no spreadsheet takes for a formula")
      }
  }

  /// Returns a diagnostic for each hub that the partner's files would name as another one: its
  /// goods would go there.
  ///
  /// - Parameter name: the text by which the format names a destination.
  func sharedDestinations(
    _ transfers: [Transfer], by name: (Transfer) -> String
  ) -> [Diagnostic] {
    var seen: [String: String] = [:]
    return transfers.compactMap { transfer in
      guard let other = seen.updateValue(transfer.hub.id, forKey: name(transfer)) else {
        return nil
      }
      return hub(
        transfer, column: "partner_id", value: name(transfer),
        expected: "a name of its own; hub \(other) has it too")
    }
  }

  /// Returns a diagnostic for each line whose text is empty or that of another SKU of its transfer.
  ///
  /// The same text in two transfers is no fault: it is the same product at two hubs.
  ///
  /// - Parameters:
  ///   - column: column of `partner-skus.csv`.
  ///   - text: the line's cell of that column.
  ///   - expected: the cell, as a noun phrase, for messages.
  func sharedItems(
    _ transfers: [Transfer], column: String, expected: String, text: (TransferLine) -> String
  ) -> [Diagnostic] {
    transfers.flatMap { transfer in
      var seen: [String: String] = [:]
      return transfer.lines.compactMap { line -> Diagnostic? in
        guard !text(line).isEmpty else {
          return item(
            line, column: column, value: "",
            expected: "\(expected), by which the partner finds the product")
        }
        guard let other = seen.updateValue(line.sku.id, forKey: text(line)) else { return nil }
        return item(
          line, column: column, value: text(line),
          expected: "\(expected) of its own; \(other) has it too")
      }
    }
  }
}
