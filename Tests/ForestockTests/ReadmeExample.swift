import Forestock

/// The library example of README.md; a test holds the two against each other.
func readmeExample() throws -> Plan {
  // README: begin
  let planningCase = try PlanningCase(contentsOf: "Datasets/demo-case")
  let plan = try Planner(scenarios: 50).plan(for: planningCase)
  for placement in plan.placements { print(placement.sku, placement.hub, placement.units) }
  print("cost \(plan.cost), lower bound \(plan.lowerBound), gap \(plan.gap)")
  // README: end
  return plan
}
