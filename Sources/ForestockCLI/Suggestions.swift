import ArgumentParser
import Diagnostics

/// Names that were most likely meant by words of the command line that nothing knows.
enum Suggestions {
  /// Returns lines such as `plann: did you mean plan?`, for an unknown command and for unknown
  /// options of a known one.
  static func lines(for arguments: [String]) -> [String] {
    let commands = ForestockCommand.configuration.subcommands
    guard let word = arguments.first, !word.hasPrefix("-") else { return [] }
    let names = commands.map { $0._commandName }
    guard let command = commands.first(where: { $0._commandName == word }) else {
      return NearestName.of(word, among: names).map { ["\(word): did you mean \($0)?"] } ?? []
    }
    // `backtest series` has options of its own.
    let second = arguments.dropFirst().first
    let inner = command.configuration.subcommands.first { $0._commandName == second }
    let known = options(in: ForestockCommand.helpMessage(for: inner ?? command))
    var lines: [String] = []
    for argument in arguments.dropFirst() where argument.hasPrefix("--") && argument.count > 2 {
      let name = String(argument.prefix { $0 != "=" })
      if known.contains(name) { continue }
      if let near = NearestName.of(name, among: known) {
        lines.append("\(name): did you mean \(near)?")
      }
    }
    return lines
  }

  /// Returns the options that a help text names.
  private static func options(in help: String) -> [String] {
    var names: [String] = []
    for word in help.split(whereSeparator: { " \n,|[](){}".contains($0) })
    where word.hasPrefix("--") {
      let name = String(word.prefix { $0 == "-" || $0.isLetter || $0.isNumber })
      if name.count > 2, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
