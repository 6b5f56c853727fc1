/// Decisions that a file leaves open, made by the caller.
public struct ReadingOptions: Sendable {
  /// Order of `03/04/2026` where no row of a column decides it.
  package var dateOrder: DateOrder?
  /// Cells of the case's tables that have another value than their files say.
  package var edits: [CellEdit] = []

  /// Creates options.
  public init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
}

/// Properties of a whole file: its decimal mark, and the order of day and month in each column of
/// dates.
///
/// `1,234` is 1234 or 1.234 and `03/04/2026` is in March or April: no cell can tell by itself, but
/// another cell of the file often does.
package struct TableProfile {
  /// The order of day and month in a column.
  package enum Order: Equatable {
    /// A row proves it, or the caller has chosen it.
    case known(DateOrder)
    /// No row decides it, though `rows` of them need it.
    case unknown(rows: Int)
    /// Two rows prove different orders.
    case contradictory
  }

  /// The decimal mark that some number proves; `nil` where none does.
  package private(set) var mark: DecimalMark?
  private var orders: [Int: Order] = [:]
  private let chosen: DateOrder?

  /// Creates the profile of a file of which nothing was seen yet.
  package init(options: ReadingOptions) { chosen = options.dateOrder }

  /// Reads a file once, from its start to its end.
  ///
  /// - Parameters:
  ///   - reader: the file, before its first record.
  ///   - skipping: records up to the header.
  ///   - real: positions of the columns whose numbers may have a fraction.
  ///   - dates: positions of the columns of days.
  ///   - options: the order of dates where no row proves one.
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

  /// Learns the decimal mark from a cell, where it shows one; plain numbers with a point add
  /// nothing.
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

  /// Learns the order of day and month from a cell, where it proves one.
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

  /// Returns the mark by which a number is read. Canonical tables have points: a lone point is a
  /// mark even where nothing proves it, a lone comma is not.
  package func mark(for number: NumberText) -> DecimalMark? {
    if mark == nil, number.evidence == .ambiguous(ifFraction: .point) { return .point }
    return mark
  }

  /// Returns the order of a column: its own, else the one the file's other columns agree on, else
  /// the caller's.
  package func order(of column: Int) -> Order {
    let own = orders[column] ?? .unknown(rows: 0)
    guard case .unknown = own else { return own }
    let proven = orders.values.filter { if case .unknown = $0 { false } else { true } }
    if let first = proven.first, proven.allSatisfy({ $0 == first }) { return first }
    return chosen.map { .known($0) } ?? own
  }

  /// Sets the mark a source always has.
  package mutating func fix(_ mark: DecimalMark) { self.mark = mark }

  /// Remembers that the missing order was reported once.
  mutating func orderWasAsked(_ column: Int) { orders[column] = .unknown(rows: 0) }
}
