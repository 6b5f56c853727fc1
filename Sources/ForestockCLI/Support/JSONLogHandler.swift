import ArgumentParser
import Foundation
import Logging
import Tabular

/// Form of a run's log.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// One JSON object a line, for collectors.
  case json
}

/// A log of one JSON object a line, for programs that collect logs.
///
/// Keys are `time` (ISO 8601, UTC), `level`, `component`, `message`, and the metadata's own. A message
/// with line ends stays one line, since JSON escapes them.
struct JSONLogHandler: LogHandler {
  /// Name of the component, the logger's label.
  let label: String
  /// Least level that is written.
  var logLevel = Logger.Level.info
  /// Values that every line has.
  var metadata: Logger.Metadata = [:]

  /// Creates the handler of a logger.
  init(label: String) { self.label = label }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line on standard error; one that cannot be written is lost, as all messages are.
  func log(event: LogEvent) {
    var line = [
      "time": Date.now.formatted(.iso8601), "level": event.level.rawValue, "component": label,
      "message": event.message.description,
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      line[key] = value.description
    }
    guard let text = try? JSONWriter.line(line) else { return }
    Console.message(text)
  }
}
