import Diagnostics
import FulfilmentModel
import Prepositioning
import TestSupport
import Testing

@Suite struct PlacementRuleTests {
  private static let both = TwoHubCase.scenarios([(30, 12), (20, 22)])

  /// A rule of one term.
  private static func rule(
    _ hub: PlacementRule.Scope, minimum: Double? = nil, maximum: Double? = nil
  ) -> PlacementRule {
    PlacementRule(
      name: "rule", terms: [.init(sku: .all, hub: hub)], minimum: minimum, maximum: maximum)
  }

  /// Returns the program of two hubs with rules.
  private static func program(
    _ rules: [PlacementRule], available: Int = 100, pack: Int = 1
  ) throws -> PlacementProgram {
    var planningCase = TwoHubCase.planningCase(available: available, pack: pack)
    planningCase.statements.rules = rules
    return try PlacementProgram(planningCase)
  }

  private static func units(_ plan: Plan) -> [String] {
    plan.placements.map { "\($0.hub) \($0.units)" }
  }

  @Test("a minimum is met, an equation is kept, and the price says what one unit of it costs")
  func minimum() throws {
    let free = try Self.program([]).place(Self.both)
    #expect(Self.units(free) == ["e 30", "w 22"])
    let more = try Self.program([Self.rule(.one("e"), minimum: 35)]).place(Self.both)
    #expect(Self.units(more)[0] == "e 35")
    let outcome = try #require(more.rules.first)
    #expect(outcome.value == 35 && outcome.missing == 0)
    let next = try Self.program([Self.rule(.one("e"), minimum: 36)]).place(Self.both)
    expectClose(try #require(outcome.minimumPrice), next.cost - more.cost, relative: 1e-4)
    let equal = try Self.program([Self.rule(.all, minimum: 40, maximum: 40)]).place(Self.both)
    #expect(equal.placements.reduce(0) { $0 + $1.units } == 40)
    // Both prices of an equation are not unique; one of them is 0.
    let prices = try #require(equal.rules.first)
    #expect(min(prices.minimumPrice ?? 1, prices.maximumPrice ?? 1) == 0)
  }

  @Test("a share of the units available, for each hub, limits every line")
  func share() throws {
    var rule = PlacementRule(name: "spread", terms: [.init(sku: .each, hub: .each)])
    rule.maximumShare = 0.25
    let plan = try Self.program([rule]).place(Self.both)
    #expect(Self.units(plan) == ["e 25", "w 22"])
    #expect(plan.rules.map(\.name) == ["spread of drop at e", "spread of drop at w"])
    #expect(try #require(plan.rules[0].maximumPrice) > 0)
  }

  @Test("a rule of several hubs, weighted, is kept in whole packs")
  func packs() throws {
    let order = PlacementRule(
      name: "west first",
      terms: [
        .init(sku: .all, hub: .one("w")), .init(sku: .all, hub: .one("e"), coefficient: -2),
      ], minimum: 0)
    for pack in [1, 4, 7] {
      let plan = try Self.program([order], pack: pack).place(Self.both)
      let (east, west) = (plan.units(at: "e"), plan.units(at: "w"))
      #expect(west >= 2 * east && east > 0 && east % pack == 0 && west % pack == 0)
    }
  }

  @Test("where no whole packs keep a rule, the plan says by how much it is missed")
  func noWholePacks() throws {
    let plan = try Self.program(
      [Self.rule(.one("e"), minimum: 31, maximum: 33)], pack: 10
    ).place(Self.both)
    let outcome = try #require(plan.rules.first)
    #expect(outcome.value.truncatingRemainder(dividingBy: 10) == 0)
    #expect(outcome.missing == max(31 - outcome.value, outcome.value - 33) && outcome.missing > 0)
  }

  @Test("limits that conflict are named, those alone that do, and none that only says x >= 0")
  func conflicts() {
    func named(_ rules: [PlacementRule], available: Int = 100) -> [String] {
      do {
        _ = try Self.program(rules, available: available)
        return []
      } catch let error as InvalidInput {
        #expect(error.diagnostics.allSatisfy { $0.kind == .conflictingRules })
        return error.diagnostics.dropFirst().compactMap(\.message)
      } catch {
        return ["another error"]
      }
    }
    #expect(
      named([Self.rule(.one("e"), minimum: 120)], available: 500) == [
        "e can take 100 units", "rule rule: at least 120",
      ])
    #expect(
      named([Self.rule(.one("e"), minimum: 40)], available: 30) == [
        "drop has 30 units available", "rule rule: at least 40",
      ])
    var second = Self.rule(.all, maximum: 20)
    second.name = "second"
    var idle = Self.rule(.one("w"), maximum: 60)
    idle.name = "idle"
    #expect(
      named([Self.rule(.one("e"), minimum: 30), second, idle]) == [
        "rule rule: at least 30", "rule second: at most 20",
      ])
    #expect(named([Self.rule(.one("e"), minimum: 30), idle]).isEmpty)
  }

  @Test(
    "two hundred random sets of rules: optimum as without them where they are loose, kept always")
  func random() throws {
    let free = try Self.program([]).place(Self.both)
    for index in 0..<200 {
      let (low, width) = (Double(index % 20) * 4, Double(index / 20) * 3)
      let rules = [
        Self.rule(.one("e"), minimum: low, maximum: low + width),
        PlacementRule(
          name: "sum", terms: [.init(sku: .all, hub: .all)], minimum: low + 5, maximum: 95),
      ]
      let plan = try Self.program(rules).place(Self.both)
      #expect(plan.rules.allSatisfy { $0.missing == 0 }, "\(index)")
      #expect(plan.gap < 1e-5, "\(index)")
      if (low...low + width).contains(30), (low + 5...95).contains(52) {
        expectClose(plan.cost, free.cost, relative: 1e-6)
      } else {
        #expect(plan.cost >= free.cost * (1 - 1e-9))
      }
    }
  }
}

extension Plan {
  /// Returns all units at a hub.
  fileprivate func units(at hub: String) -> Int {
    placements.lazy.filter { $0.hub == hub }.reduce(0) { $0 + $1.units }
  }
}
