import CaseSetup
import Forestock
import Foundation

/// Questions at a terminal for what the options of `init` leave open, one at a time, each with a
/// default that an empty answer takes.
enum Questions {
  /// Whether somebody can answer: standard input and standard error are terminals.
  static var canAsk: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Asks for what a request does not say.
  ///
  /// A bad answer is asked for again; the end of the input takes the defaults.
  static func complete(_ request: inout SetupRequest) {
    if request.hubs.isEmpty { askForHubs(&request) }
    if !request.isDateStated,
      let day = ask("Evening of the plan", default: request.planningDate.description).flatMap({
        CalendarDate(iso: $0)
      })
    {
      request.planningDate = day
      request.isDateStated = true
    }
    if request.origin == nil, let first = request.hubs.first,
      let answer = ask("Where do all units come from (postal code, city)", default: first.name),
      let place = HubList.place(answer)
    {
      request.origin = place.point
    }
    if request.releaseDate == nil,
      let day = ask("First day of sale of every product", default: "its first order").flatMap({
        CalendarDate(iso: $0)
      })
    {
      request.releaseDate = day
    }
    if request.units == nil,
      let units = ask(
        "Units of each product that can be placed, where no list says",
        default: "three times the orders"
      ).flatMap({ Int($0) }), units >= 0
    {
      request.units = units
    }
    if request.expected.isEmpty,
      let units = ask("How many of each product do you expect to sell", default: "not known")
        .flatMap({
          Int($0)
        }), units >= 0
    {
      request.expected = ["*": units]
    }
  }

  /// Asks for warehouses, a line each, until an empty line.
  private static func askForHubs(_ request: inout SetupRequest) {
    let question = "A warehouse: name, then US postal code, or city and country (empty: no more)"
    while let line = ask(question, default: nil) {
      if line.isEmpty {
        if request.hubs.isEmpty { continue } else { return }
      }
      if let hub = HubList.read(line: line, existing: request.hubs.map(\.id)) {
        request.hubs.append(hub)
      } else {
        Console.message(
          "  not found: expected such as \"Portside, 90731\" or \"Maas, Rotterdam, NL\"")
      }
    }
  }

  /// Asks one question; returns the answer, the default for an empty one, `nil` at the end of input.
  private static func ask(_ question: String, default value: String?) -> String? {
    Console.progress(question + (value.map { " [\($0)]" } ?? "") + ": ")
    guard let line = readLine() else { return nil }
    let answer = line.trimmingCharacters(in: .whitespaces)
    return answer.isEmpty ? value ?? "" : answer
  }
}
