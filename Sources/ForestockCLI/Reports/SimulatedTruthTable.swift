import Forestock
import Simulation
import Tabular

/// The truth of a simulated world as files beside the case.
///
/// `truth.csv` has the geography, `truth.json` the rest; no command reads them, since a planner
/// must not know them.
enum SimulatedTruthTable {
  /// Returns a row for each SKU and region: the region's true share of the SKU's demand.
  ///
  /// Shares have seven decimals and add up to 1 for each SKU, but for that rounding.
  ///
  /// - Complexity: O(SKUs · regions).
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

  /// Hidden numbers of one SKU, as keys of `truth.json`.
  private struct Product: Encodable {
    var sku: String
    var expectedUnits: Double
    var preorderShare: Double
    var bookingExponent: Double
    var decayDays: Double
    var soldOut: Bool
  }

  /// The object of `truth.json`.
  private struct Truth: Encodable {
    var seed: UInt64
    var strengths: [String: Double]
    var products: [Product]
  }

  /// Returns seed, strengths and each SKU's hidden numbers, with every digit.
  ///
  /// - Throws: `inputOutput` where encoding fails.
  static func json(_ world: SimulatedWorld) throws(FileError) -> [UInt8] {
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
          sku: product.sku, expectedUnits: product.expectedUnits,
          preorderShare: product.preOrderShare, bookingExponent: product.bookingExponent,
          decayDays: product.decayDays, soldOut: product.isSoldOut)
      })
    return try JSONWriter.bytes(truth)
  }
}
