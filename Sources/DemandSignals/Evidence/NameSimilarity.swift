import FulfilmentModel
import RealModule

/// The similarity of SKUs by the words of their names and their kinds: a kernel for Gaussian
/// processes.
///
/// Words are weighted by their inverse document frequency among the SKUs (tf–idf), and the
/// similarity is the cosine of the two weighted word sets, between 0 and 1. A shared kind counts
/// like a rare word.
struct NameSimilarity: Sendable {
  /// `values[i][j]`, symmetric, 1 on the diagonal, positive semi-definite.
  let values: [[Double]]

  /// Computes the similarity of each two SKUs.
  ///
  /// - Complexity: O(SKUs² · words).
  init(_ skus: [SKU]) {
    let words = skus.map(NameSimilarity.words)
    var uses: [String: Int] = [:]
    for list in words { for word in list { uses[word, default: 0] += 1 } }
    let rarity = uses.mapValues { Double.log(onePlus: Double(skus.count) / Double($0)) }
    var features: [[String: Double]] = []
    for (index, list) in words.enumerated() {
      var vector: [String: Double] = [:]
      // A word of one SKU alone cannot make it similar to another.
      for word in list where uses[word, default: 0] > 1 { vector[word] = rarity[word, default: 0] }
      if let kind = skus[index].kind, !kind.isEmpty { vector["kind:" + kind] = 2 }
      features.append(vector)
    }
    let norms = features.map { vector in
      // In a fixed order, so that the sum has the same last bit in every run.
      Double.sqrt(vector.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value })
    }
    var values = [[Double]](
      repeating: [Double](repeating: 0, count: skus.count), count: skus.count)
    for i in skus.indices {
      let ordered = features[i].sorted { $0.key < $1.key }
      for j in 0...i {
        if i == j {
          values[i][i] = 1
          continue
        }
        guard norms[i] > 0, norms[j] > 0 else { continue }
        var product = 0.0
        for (word, weight) in ordered { product += weight * (features[j][word] ?? 0) }
        values[i][j] = product / (norms[i] * norms[j])
        values[j][i] = values[i][j]
      }
    }
    self.values = values
  }

  /// Returns the words of a SKU's name, or of its identifier where it has no name.
  static func words(_ sku: SKU) -> Set<String> {
    words(of: sku.name.isEmpty ? sku.id : sku.name)
  }

  /// Returns the lower-case runs of at least two letters of a text; every byte beyond ASCII counts
  /// as one and the same letter.
  static func words(of text: String) -> Set<String> {
    var result: Set<String> = []
    var word = ""
    for byte in text.utf8 {
      let lower = (0x41...0x5A).contains(byte) ? byte + 32 : byte
      if (0x61...0x7A).contains(lower) || byte >= 0x80 {
        word.unicodeScalars.append(Unicode.Scalar(lower < 0x80 ? lower : 0x7A))
      } else {
        if word.utf8.count > 1 { result.insert(word) }
        word = ""
      }
    }
    if word.utf8.count > 1 { result.insert(word) }
    return result
  }
}
