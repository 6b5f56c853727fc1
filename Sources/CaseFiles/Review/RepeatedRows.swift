/// Finds rows that stand twice in a table whose rows have no key and add up.
///
/// Two equal rows can be two orders. They are doubted where the table elsewhere has one row for a
/// key: no key repeats with another quantity, and quantities are not all 1. Where they are all 1,
/// rows are doubted that every row of the table repeats, or that repeat as a block.
struct RepeatedRows {
  /// Rows of a block that is no coincidence, and distinct rows among them.
  private static let leastBlock = 12
  private static let leastKinds = 4

  /// The first row of a key.
  private struct First {
    /// Units of the row.
    var quantity: Int32
    /// Its position among the rows.
    var position: Int32
    /// Rows with this key so far.
    var count: Int32
  }

  private var firsts: [Int: First] = [:]
  private var rows = 0
  private var repeatedRows = 0
  private var repeatedUnits = 0
  private var firstLine = 0
  private var hasOtherQuantity = false
  private var hasSeveralUnits = false
  /// Rows of the current run that repeat an earlier run, where that began, and its distinct keys.
  private var run = (length: 0, next: Int32(0), kinds: Set<Int>())
  private var hasBlock = false

  /// Counts a row.
  ///
  /// - Parameters:
  ///   - quantity: units of the row.
  ///   - line: its physical line.
  ///   - hash: takes all cells but the quantity; two hashes of 64 bits hardly ever meet.
  mutating func add(_ quantity: Int, line: Int, hash: (inout Hasher) -> Void) {
    var hasher = Hasher()
    hash(&hasher)
    let key = hasher.finalize()
    defer { rows += 1 }
    hasSeveralUnits = hasSeveralUnits || quantity > 1
    guard var first = firsts[key] else {
      firsts[key] = First(
        quantity: Int32(clamping: quantity), position: Int32(clamping: rows), count: 1)
      run = (0, 0, [])
      return
    }
    if first.quantity != Int32(clamping: quantity) { hasOtherQuantity = true }
    if repeatedRows == 0 { firstLine = line }
    repeatedRows += 1
    repeatedUnits &+= quantity
    if run.length > 0, run.next == first.position {
      run.length += 1
    } else {
      run = (1, 0, [])
    }
    run.next = first.position &+ 1
    if run.kinds.count < RepeatedRows.leastKinds { run.kinds.insert(key) }
    if run.length >= RepeatedRows.leastBlock, run.kinds.count >= RepeatedRows.leastKinds {
      hasBlock = true
    }
    first.count += 1
    firsts[key] = first
  }

  /// The rows that stand twice and their units; `nil` where nothing is doubtful.
  var doubtful: (rows: Int, units: Int, line: Int, of: Int)? {
    guard repeatedRows > 0, !hasOtherQuantity else { return nil }
    let isWhole =
      firsts.count >= RepeatedRows.leastKinds && firsts.values.allSatisfy { $0.count % 2 == 0 }
    guard hasSeveralUnits || isWhole || hasBlock else { return nil }
    return (repeatedRows, repeatedUnits, firstLine, rows)
  }
}
