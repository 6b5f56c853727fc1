import FulfilmentModel
import RealModule

/// How alike two SKUs are, from the words of their names and their kinds.
///
/// Words are weighted by how rarely they occur among the SKUs, and the similarity is the cosine of
/// the two weighted word sets, between 0 and 1. A shared kind counts like a rare word.
struct NameSimilarity: Sendable {
  /// `values[i][j]`, symmetric, 1 on the diagonal, positive semi-definite.
  let values: [[Double]]

  /// - Complexity: O(SKUs² · words).
  init(_ skus: [SKU]) {
    let words = skus.map(NameSimilarity.words)
    var uses: [String: Int] = [:]
    for list in words { for word in list { uses[word, default: 0] += 1 } }
    let rarity = uses.mapValues { Double.log(onePlus: Double(skus.count) / Double($0)) }
    var features: [[String: Double]] = []
    for (index, list) in words.enumerated() {
      var vector: [String: Double] = [:]
      // A word of one SKU alone says nothing about others.
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

  /// Lower-case runs of ASCII letters of a name, or of the identifier where there is no name.
  static func words(_ sku: SKU) -> Set<String> {
    words(of: sku.name.isEmpty ? sku.id : sku.name)
  }

  /// Lower-case runs of at least two letters; bytes beyond ASCII count as one letter.
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
