import FulfilmentModel
import RealModule

/// The similarity of SKUs by the words of their names and their kinds: a kernel for Gaussian
/// processes.
///
/// Words are weighted by their inverse document frequency among the SKUs (tf–idf), and the
/// similarity is the cosine of the two weighted word sets, between 0 and 1. A shared kind counts
/// like a rare word.
struct NameSimilarity: Sendable {
  /// A word of a SKU by its position, with its weight over the norm of all words of the SKU.
  private struct Feature: Sendable {
    var word: Int
    var weight: Double
  }

  /// Words of each SKU, in their order; empty lists where all SKUs are alike.
  private let features: [[Feature]]
  /// SKUs of each word.
  private let skus: [[(sku: Int, weight: Double)]]
  /// The similarity of any two SKUs where kinds are left out of the model.
  private let uniform: Double?

  /// Reads the words of all SKUs.
  ///
  /// - Complexity: O(words · log words).
  init(_ skus: [SKU]) {
    let words = skus.map(NameSimilarity.words)
    var uses: [String: Int] = [:]
    for list in words { for word in list { uses[word, default: 0] += 1 } }
    let rarity = uses.mapValues { Double.log(onePlus: Double(skus.count) / Double($0)) }
    var vectors: [[String: Double]] = []
    for (index, list) in words.enumerated() {
      var vector: [String: Double] = [:]
      // A word of one SKU alone cannot make it similar to another, but it makes it less so.
      for word in list where uses[word, default: 0] > 1 { vector[word] = rarity[word, default: 0] }
      if let kind = skus[index].kind, !kind.isEmpty { vector["kind:" + kind] = 2 }
      vectors.append(vector)
    }
    // In a fixed order, so that sums have the same last bit in every run.
    let names = Set(vectors.flatMap(\.keys)).sorted()
    let positions = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var bySKU: [[Feature]] = []
    var byWord = [[(sku: Int, weight: Double)]](repeating: [], count: names.count)
    for (sku, vector) in vectors.enumerated() {
      let ordered = vector.map { Feature(word: positions[$0.key] ?? 0, weight: $0.value) }
        .sorted { $0.word < $1.word }
      let norm = Double.sqrt(ordered.reduce(0) { $0 + $1.weight * $1.weight })
      let own = norm > 0 ? ordered.map { Feature(word: $0.word, weight: $0.weight / norm) } : []
      for feature in own { byWord[feature.word].append((sku, feature.weight)) }
      bySKU.append(own)
    }
    features = bySKU
    self.skus = byWord
    uniform = nil
  }

  /// Creates a similarity that is the same for any two SKUs, 0...1.
  init(uniform value: Double, count: Int) {
    features = [[Feature]](repeating: [], count: count)
    skus = []
    uniform = value
  }

  /// The similarity of any two SKUs, where it is one for all.
  var common: Double? { uniform }

  /// The similarity of two SKUs, 1 of a SKU with itself.
  ///
  /// - Complexity: O(words of both).
  subscript(first: Int, second: Int) -> Double {
    if first == second { return 1 }
    if let uniform { return uniform }
    let (a, b) = (features[first], features[second])
    var (i, j, product) = (0, 0, 0.0)
    while i < a.count, j < b.count {
      if a[i].word == b[j].word {
        product += a[i].weight * b[j].weight
        i += 1
        j += 1
      } else if a[i].word < b[j].word {
        i += 1
      } else {
        j += 1
      }
    }
    return product
  }

  /// Returns the SKUs most similar to one, without itself, by ascending position; those without a
  /// common word are left out, and so are all where every SKU is alike.
  ///
  /// - Parameter count: most SKUs returned; of equally similar ones the first.
  /// - Complexity: O(SKUs that share a word · words + SKUs).
  func nearest(_ sku: Int, count: Int) -> [(sku: Int, similarity: Double)] {
    var products = [Double](repeating: 0, count: features.count)
    for feature in features[sku] {
      for other in skus[feature.word] { products[other.sku] += feature.weight * other.weight }
    }
    var best: [(sku: Int, similarity: Double)] = []
    for (other, value) in products.enumerated() where other != sku && value > 0 {
      if best.count == count, value <= best[count - 1].similarity { continue }
      var (low, high) = (0, best.count)
      while low < high {
        let middle = (low + high) / 2
        if best[middle].similarity >= value { low = middle + 1 } else { high = middle }
      }
      best.insert((other, value), at: low)
      if best.count > count { best.removeLast() }
    }
    return best.sorted { $0.sku < $1.sku }
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
