import CaseSetup
import Forestock
import Foundation

/// Questions at a terminal for what options and files leave open, one at a time, each with a default
/// that an empty answer takes.
///
/// An answer that cannot be read is asked for again; at the end of the input the defaults hold.
struct Questions {
  /// Whether somebody can answer: standard input and standard error are terminals.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks for what a request does not say.
  func complete(_ request: inout SetupRequest) {
    if request.orders.isEmpty, request.products.isEmpty { askForProducts(&request) }
    if request.hubs.isEmpty { askForHubs(&request) }
    if !request.isDateStated {
      let day = answer(
        "Evening of the plan", default: request.planningDate.description,
        expected: "a day such as 2026-09-28"
      ) { CalendarDate(iso: $0) }
      if let day {
        request.planningDate = day
        request.isDateStated = true
      }
    }
    if request.origin == nil, let first = request.hubs.first {
      request.origin = answer(
        "Where all units come from (postal code, city)", default: first.name,
        expected: "a place such as 90731 or \"Rotterdam, NL\""
      ) { HubList.place($0)?.point }
    }
    if request.releaseDate == nil {
      request.releaseDate = answer(
        "First day of sale of every product", default: "that of its first order",
        expected: "a day such as 2026-10-09"
      ) { CalendarDate(iso: $0) }
    }
    if request.units == nil {
      request.units = count(
        "Units of each product that can be placed, where no list says",
        default: "three times the orders")
    }
    if request.expected.isEmpty {
      let units = count(
        "Units of each product that you expect to sell",
        default: "as many again as were ordered")
      if let units { request.expected = ["*": units] }
    }
  }

  /// Asks for the shop's list of products.
  private func askForProducts(_ request: inout SetupRequest) {
    let path = answer(
      "The shop's export of products (path of the file)", default: "none",
      expected: "the path of a file"
    ) { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    if let path { request.products = [path] }
  }

  /// Asks for warehouses, a line each, until an empty line.
  private func askForHubs(_ request: inout SetupRequest) {
    while true {
      let known = request.hubs.map(\.id)
      let hub = answer(
        "A warehouse: name, then US postal code, or city and country",
        default: known.isEmpty ? "none" : "no more",
        expected: "such as \"Portside, 90731\" or \"Maas, Rotterdam, NL\""
      ) { HubList.read(line: $0, existing: known) }
      guard let hub else { return }
      request.hubs.append(hub)
    }
  }

  /// Asks for a number of units; `nil` takes the default.
  private func count(_ question: String, default value: String) -> Int? {
    answer(question, default: value, expected: "a whole number of at least 0") { text in
      Int(text).flatMap { OptionRange.units ~= $0 ? $0 : nil }
    }
  }

  /// Asks one question until it has an answer that can be read.
  ///
  /// - Returns: the answer; `nil` for an empty line and at the end of the input, which take the
  ///   default.
  private func answer<Value>(
    _ question: String, default value: String, expected: String, read: (String) -> Value?
  ) -> Value? {
    while true {
      Console.progress("\(question) [\(value)]: ")
      guard let line = readLine() else { return nil }
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.isEmpty { return nil }
      if let answer = read(text) { return answer }
      Console.message("  \(text): expected \(expected)")
    }
  }
}
