import Foundation
import Statistics

/// How the units of a product that sells by size fall to its sizes.
///
/// A family is the products whose names differ in a size alone: `Owl Tee - Black / M` and
/// `Owl Tee - Black / L`. A size's share is (n + m π) / (N + m), of the family's units so far n of N,
/// and of the shop's own curve π over the sizes that the family has, which counts as m units: few
/// units of a family say little of its sizes, while all families of a shop together do. A unit is
/// added to each size of the shop's curve, so that no size that is offered gets nothing.
struct SizeCurves {
  /// Units that the shop's curve counts as in a family's.
  private static let pooledUnits = 20.0
  /// Sizes by the way in which they are written, in lower case; numbers of shoes are 34 to 50.
  private static let sizes: [String: String] = {
    var known: [String: String] = [
      "small": "s", "medium": "m", "large": "l", "extra large": "xl", "extra small": "xs",
    ]
    for size in ["xxxs", "xxs", "xs", "s", "m", "l", "xl"] { known[size] = size }
    for (long, short) in [("xxl", "2xl"), ("xxxl", "3xl"), ("xxxxl", "4xl")] {
      (known[long], known[short]) = (short, short)
    }
    known["5xl"] = "5xl"
    for number in 34...50 {
      (known["\(number)"], known["\(number).5"]) = ("\(number)", "\(number).5")
    }
    return known
  }()

  /// A product of a family.
  private struct Member {
    var sku: String
    var size: String
    var units: Double
  }

  /// Members by name of the family, in the order in which they came.
  private var families: [String: [Member]] = [:]
  /// Units by size over all families.
  private var shop: [String: Double] = [:]

  /// Finds the families among a shop's products.
  ///
  /// - Parameter products: SKU, name with its variant, and units ordered so far.
  /// - Complexity: linear in the products.
  init(_ products: [(sku: String, name: String, units: Int)]) {
    for product in products {
      guard let (family, size) = SizeCurves.parts(of: product.name) else { continue }
      let units = Double(max(0, product.units))
      families[family, default: []].append(Member(sku: product.sku, size: size, units: units))
      shop[size, default: 0] += units
    }
    families = families.filter { Set($0.value.map(\.size)).count > 1 }
  }

  /// Names of the families, sorted.
  var names: [String] { families.keys.sorted() }

  /// Returns the units of a family by SKU, whole and adding up to `total`; `nil` where there is no
  /// family of the name.
  func units(of family: String, total: Int) -> [String: Int]? {
    guard let members = families[family] else { return nil }
    let curve = normalised(members.map { (shop[$0.size] ?? 0) + 1 })
    let sold = members.reduce(0) { $0 + $1.units }
    let parts = zip(members, curve).map { member, pooled in
      Double(total) * (member.units + SizeCurves.pooledUnits * pooled)
        / (sold + SizeCurves.pooledUnits)
    }
    let whole = roundedParts(parts, decimals: 0)
    return Dictionary(zip(members.map(\.sku), whole.map { Int($0) }), uniquingKeysWith: +)
  }

  /// Returns a product's family and size; `nil` where its name ends with none.
  ///
  /// The size is a part of the variant, which stands behind the last ` - ` with ` / ` between parts.
  private static func parts(of name: String) -> (family: String, size: String)? {
    guard let dash = name.range(of: " - ", options: .backwards) else { return nil }
    var parts = name[dash.upperBound...].split(separator: " / ").map(String.init)
    let known = parts.lastIndex { sizes[$0.lowercased()] != nil }
    guard let index = known, let size = sizes[parts[index].lowercased()] else { return nil }
    parts.remove(at: index)
    let title = String(name[..<dash.lowerBound])
    return (parts.isEmpty ? title : title + " - " + parts.joined(separator: " / "), size)
  }
}
