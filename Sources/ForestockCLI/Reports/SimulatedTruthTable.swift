import Forestock
import Foundation

/// The truth of a simulated world as files beside the case.
enum SimulatedTruthTable {
  /// One row for each SKU and region: the region's true share of the SKU's demand.
  static func csv(_ world: SimulatedWorld) -> [UInt8] {
    var table = TableWriter(columns: ["sku", "region", "share"])
    for product in world.truth.products {
      for (region, share) in zip(world.planningCase.regions, product.shares) {
        table.append([
          .text(product.sku), .text(region.id), .real((share * 1e7).rounded() / 1e7),
        ])
      }
    }
    return table.bytes
  }

  private struct Product: Encodable {
    var sku: String
    var expected_units: Double
    var preorder_share: Double
    var booking_exponent: Double
    var decay_days: Double
    var sold_out: Bool
  }

  private struct Truth: Encodable {
    var seed: UInt64
    var strengths: [String: Double]
    var products: [Product]
  }

  /// Seed, strengths and each SKU's hidden numbers.
  static func json(_ world: SimulatedWorld) -> [UInt8] {
    let strengths = world.truth.strengths
    let truth = Truth(
      seed: world.truth.seed,
      strengths: [
        "preorders": strengths.preOrders, "social": strengths.social,
        "token_holders": strengths.tokenHolders, "events": strengths.events,
        "ad_tests": strengths.adTests,
      ],
      products: world.truth.products.map { product in
        Product(
          sku: product.sku, expected_units: product.expectedUnits,
          preorder_share: product.preOrderShare, booking_exponent: product.bookingExponent,
          decay_days: product.decayDays, sold_out: product.isSoldOut)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    // Finite numbers and text always encode.
    return [UInt8]((try? encoder.encode(truth)) ?? Data()) + [0x0A]
  }
}
