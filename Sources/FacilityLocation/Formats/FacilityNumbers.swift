import Diagnostics
import LinearProgramming

/// The numbers of a facility location file, counted and checked, with the lines they stand on.
struct FacilityNumbers {
  /// m of the file's first line.
  let hubCount: Int
  /// n of the file's first line.
  let customerCount: Int
  private let file: String
  /// All numbers behind `m n`.
  private var values: [Double] = []
  /// Number of values on each line that starts behind a position, by that position.
  private var lineStarts: [Int: Int] = [:]
  private var position = 0

  /// Reads all numbers of a file.
  ///
  /// - Throws: every text that is no finite number of at least 0, a first line that holds no counts,
  ///   and a file that holds more or fewer numbers than they ask for.
  init(_ bytes: [UInt8], file: String, capacity: Double?) throws(InvalidInput) {
    self.file = file
    var lines = ModelLines(bytes, form: .free)
    let named = file.isEmpty ? nil : file
    guard let first = lines.next(), first.fields.count >= 2, let hubs = Int(first.fields[0]),
      let customers = Int(first.fields[1]), hubs > 0, customers > 0,
      hubs < 1_000_000, customers < 100_000_000
    else {
      throw InvalidInput([
        Diagnostic(
          file: named, line: 1, column: "header",
          expected: "two whole numbers above 0: hubs and customers")
      ])
    }
    (hubCount, customerCount) = (hubs, customers)
    var log = DiagnosticLog()
    var last = first.number
    func take(_ fields: ArraySlice<String>, line: Int, into values: inout [Double]) {
      for text in fields {
        if text == "capacity" {
          if capacity == nil {
            log.add(
              Diagnostic(
                file: named, line: line, column: "capacity", value: text, expected: "a number",
                note: "the file leaves it open; state it with --capacity"))
          }
          values.append(capacity ?? 0)
          continue
        }
        guard let value = modelNumber(text), value >= 0, value.isFinite else {
          log.add(
            Diagnostic(
              file: named, line: line, column: FacilityNumbers.place(values.count, hubs: hubs),
              value: text, expected: "a finite number of at least 0"))
          values.append(0)
          continue
        }
        values.append(value)
      }
    }
    take(first.fields[2...], line: first.number, into: &values)
    while let line = lines.next() {
      lineStarts[values.count] = line.fields.count
      take(line.fields[...], line: line.number, into: &values)
      last = line.number
    }
    let wanted = 2 * hubs + customers + hubs * customers
    if values.count != wanted {
      log.add(
        Diagnostic(
          file: named, line: last, column: "length", value: "\(values.count) numbers",
          expected: "\(wanted) behind the first line, for \(hubs) hubs and \(customers) customers"))
    }
    if log.hasErrors { throw InvalidInput(log.diagnostics) }
  }

  /// Returns the next numbers.
  mutating func take(_ count: Int) -> [Double] {
    defer { position += count }
    return Array(values[position..<position + count])
  }

  /// Returns whether each customer's costs stand behind its demand.
  ///
  /// Read with the wrong order, costs would be demands. A line that holds a demand alone, or a demand
  /// and all costs, tells; else the order whose demands the hubs can serve.
  ///
  /// - Parameter capacity: units of all hubs.
  /// - Throws: where the file fits both orders, or neither.
  func isByCustomer(
    _ format: FacilityReader.Format, capacity: Double
  ) throws(InvalidInput) -> Bool {
    switch format {
    case .orLibrary: return true
    case .holmberg: return false
    case .automatic: break
    }
    let count = lineStarts[2 * hubCount] ?? 0
    if customerCount > 1, count == 1 || (count == hubCount + 1 && count != customerCount) {
      return true
    }
    if count == customerCount, count != hubCount + 1 { return false }
    let rest = values[(2 * hubCount)...]
    let byCustomer = (0..<customerCount).reduce(0) {
      $0 + rest[rest.startIndex + $1 * (hubCount + 1)]
    }
    let byHub = rest.prefix(customerCount).reduce(0, +)
    guard (byCustomer <= capacity) != (byHub <= capacity) else {
      throw InvalidInput([
        Diagnostic(
          file: file.isEmpty ? nil : file, column: "format",
          message: byHub <= capacity
            ? "the numbers fit both formats" : "the hubs serve the demands of neither format",
          expected: "a format", note: "state it with --format or-library or --format holmberg")
      ])
    }
    return byCustomer <= capacity
  }

  /// Returns the name of a number by its position behind the first line.
  private static func place(_ index: Int, hubs: Int) -> String {
    guard index < 2 * hubs else { return "demand or cost" }
    return "\(index % 2 == 0 ? "capacity" : "fixed cost") of hub \(index / 2 + 1)"
  }
}
