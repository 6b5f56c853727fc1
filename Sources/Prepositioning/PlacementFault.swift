/// Why a case cannot be planned: every reason that was found.
package struct PlacementFault: Error, Equatable, Sendable {
  /// One sentence for each fault.
  package let reasons: [String]
}

extension PlacementFault: CustomStringConvertible {
  /// Every reason on its own line.
  package var description: String { reasons.joined(separator: "\n") }
}
