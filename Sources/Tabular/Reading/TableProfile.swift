/// What is a property of a whole file: its decimal mark and each date column's order.
package struct TableProfile {
  package enum Order: Equatable {
    case known(DateOrder)
    /// No row decides; how many rows would need it.
    case unknown(rows: Int)
    case contradictory
  }

  /// The decimal mark that some number proves; `nil` where none does.
  package private(set) var mark: DecimalMark?
  private var orders: [Int: Order] = [:]
  private let chosen: DateOrder?

  package init(options: ReadingOptions) { chosen = options.dateOrder }

  /// Reads the file once.
  package static func survey(
    _ reader: inout DelimitedReader, skipping: Int, real: [Int], dates: [Int],
    options: ReadingOptions
  ) throws(FileError) -> TableProfile {
    var profile = TableProfile(options: options)
    for _ in 0..<skipping { _ = try reader.next() }
    do throws(FileError) {
      while try reader.next() {
        if reader.problem != nil { continue }
        for index in real { profile.takeNumber(&reader, index) }
        for index in dates { profile.takeDate(&reader, index) }
      }
    } catch {
      // Damage is named by the pass that reads; what was seen until here still counts.
      guard case .invalid = error else { throw error }
    }
    return profile
  }

  private mutating func takeNumber(_ reader: inout DelimitedReader, _ index: Int) {
    if mark == .point, let range = reader.plainRange(index), reader.plainReal(range) != nil {
      return
    }
    if index < reader.fieldCount { take(number: reader.text(index)) }
  }

  /// Learns the decimal mark from a cell, where it shows one.
  package mutating func take(number cell: String) {
    guard case .number(let number) = NumberText.read(cell),
      case .certain(let own) = number.evidence
    else { return }
    // Where both occur the point wins, as the canonical mark; the others are refused one by one.
    if mark == nil || own == .point { mark = own }
  }

  private mutating func takeDate(_ reader: inout DelimitedReader, _ index: Int) {
    guard index < reader.fieldCount else { return }
    if let range = reader.plainRange(index), reader.plainDate(range) != nil { return }
    let date = DateText.read(reader.text(index))
    guard case .unordered = date else { return }
    if let proven = date.provenOrder {
      switch orders[index] {
      case .known(let other) where other != proven: orders[index] = .contradictory
      case .contradictory: break
      default: orders[index] = .known(proven)
      }
    } else {
      switch orders[index] {
      case .unknown(let rows): orders[index] = .unknown(rows: rows + 1)
      case nil: orders[index] = .unknown(rows: 1)
      default: break
      }
    }
  }

  /// The mark by which a number is read. Canonical tables have points: a lone point is a mark even
  /// where nothing proves it, a lone comma is not.
  package func mark(for number: NumberText) -> DecimalMark? {
    if mark == nil, number.evidence == .ambiguous(ifFraction: .point) { return .point }
    return mark
  }

  /// The order of a column: its own, else the one the file's other columns agree on, else the
  /// caller's.
  package func order(of column: Int) -> Order {
    let own = orders[column] ?? .unknown(rows: 0)
    guard case .unknown = own else { return own }
    let proven = orders.values.filter { if case .unknown = $0 { false } else { true } }
    if let first = proven.first, proven.allSatisfy({ $0 == first }) { return first }
    return chosen.map { .known($0) } ?? own
  }

  /// Sets the mark a source always has.
  package mutating func fix(_ mark: DecimalMark) { self.mark = mark }

  /// Remembers that the missing order was named once.
  mutating func orderWasAsked(_ column: Int) { orders[column] = .unknown(rows: 0) }
}
