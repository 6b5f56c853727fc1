import Foundation

/// The name by which a shop shows a product, where it gives no SKU.
///
/// Names are product names of the shop, never of people; they are compared without letter case,
/// accents and punctuation.
package enum ItemName {
  /// Returns the identifier of a product without a code: the words of its name and variant in upper
  /// case, joined by hyphens, such as `COMET-TEE-BLACK-M`.
  ///
  /// Empty where the name has neither letters nor digits. Letters that are not ASCII stay, so that
  /// different names keep different identifiers. At most 80 characters.
  package static func identifier(item: String, variant: String) -> String {
    let words = Gazetteer.folded(whole(item: item, variant: variant)).split(separator: " ")
    let text = words.joined(separator: "-").uppercased()
    return String(text.prefix(80))
  }

  /// Returns the item's name with its variant behind it, unless the name ends with the variant.
  ///
  /// Some shops write `Comet Tee - Black / M` in one column, others in two.
  package static func whole(item: String, variant: String) -> String {
    let isThere =
      variant.isEmpty || variant.lowercased() == "default title"
      || Gazetteer.folded(item).hasSuffix(Gazetteer.folded(variant))
    return isThere ? item : "\(item) - \(variant)"
  }

  /// Returns the words of a folded name.
  static func words(_ folded: String) -> Set<Substring> { Set(folded.split(separator: " ")) }
}
