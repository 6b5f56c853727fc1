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
    #expect(plan.placements.map(\.units).reduce(0, +) == 3623)
    #expect(plan.hubs.allSatisfy { $0.openingUnits + $0.placedUnits <= $0.capacityUnits })
    #expect(plan.lowerBound <= plan.cost && plan.gap < 1e-3)
  }

  @Test("a plan is settled against the demand that came, at the planner's costs")
  func settles() throws {
    let folder = Checkout.root + "/Datasets/demo-case"
    let planningCase = try PlanningCase(contentsOf: folder)
    let planner = Planner(scenarios: 50)
    let demand = try ActualDemandReader.read(
      path: folder + "/demand_actual.csv", for: planningCase)
    let plan = try planner.plan(for: planningCase)
    let settlement = try planner.settle(plan, for: planningCase, demand: demand)
    // The regret that the README's demo prints.
    #expect((settlement.regret * 100).rounded() == 289_893)
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
