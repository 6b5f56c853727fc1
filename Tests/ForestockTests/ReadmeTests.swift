import Forestock
import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test("the README's library example plans the bundled case within its limits")
  func runs() throws {
    // The example's path is relative to the package, as a reader would write it.
    #expect(FileManager.default.changeCurrentDirectoryPath(Checkout.root))
    let plan = try readmeExample()
    #expect(plan.placements.map(\.units).reduce(0, +) == 3613)
    #expect(plan.hubs.allSatisfy { $0.openingUnits + $0.placedUnits <= $0.capacityUnits })
    #expect(plan.lowerBound <= plan.cost && plan.gap < 1e-3)
  }

  @Test("the README shows the example that the tests compile")
  func shown() throws {
    let source = try String(
      contentsOfFile: Checkout.root + "/Tests/ForestockTests/ReadmeExample.swift", encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.contains("README: begin") })
    let end = try #require(lines.firstIndex { $0.contains("README: end") })
    let example = lines[(begin + 1)..<end].map {
      $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0)
    }
    .joined(separator: "\n")
    let readme = try String(contentsOfFile: Checkout.root + "/README.md", encoding: .utf8)
    #expect(readme.contains(example))
  }
}
