/// Finds rows that stand twice in a table whose rows have no key and add up.
///
/// Two equal rows can be two orders. They are doubted where the table elsewhere has one row for a
/// key: no key repeats with another quantity, and quantities are not all 1. In any table rows are
/// doubted that repeat as a block, and those of a table in which every row stands twice.
struct RepeatedRows {
  /// Rows of a block that is no coincidence, and distinct rows among them.
  private static let leastBlock = 12
  private static let leastKinds = 4

  /// The first of equal rows.
  private struct First {
    /// Its position among the rows.
    var position: Int32
    /// Rows that are equal so far.
    var count: Int32
  }

  /// Rows, their units and the line of the first.
  private struct Found {
    var rows = 0
    var units = 0
    var line = 0

    /// Counts a row.
    mutating func add(_ quantity: Int, line: Int) {
      if rows == 0 { self.line = line }
      rows += 1
      units &+= quantity
    }

    /// Adds others, which come later.
    mutating func add(_ others: Found) {
      if rows == 0 { line = others.line }
      rows += others.rows
      units &+= others.units
    }
  }

  /// Rows by their hash, and hashes of the rows without their quantity.
  private var firsts: [Int: First] = [:]
  private var keys: Set<Int> = []
  private var rows = 0
  private var repeated = Found()
  private var hasOtherQuantity = false
  private var hasSeveralUnits = false
  /// The current run of rows that repeats an earlier one, where that goes on, and its distinct rows.
  private var run = (found: Found(), next: Int32(0), kinds: Set<Int>())
  /// Runs that are long enough, added up.
  private var blocks = Found()

  /// Counts a row.
  ///
  /// - Parameters:
  ///   - quantity: units of the row.
  ///   - line: its physical line.
  ///   - hash: takes all cells but the quantity; two hashes of 64 bits hardly ever meet.
  mutating func add(_ quantity: Int, line: Int, hash: (inout Hasher) -> Void) {
    defer { rows += 1 }
    var hasher = Hasher()
    hash(&hasher)
    let withoutQuantity = hasher
    hasher.combine(quantity)
    let row = hasher.finalize()
    hasSeveralUnits = hasSeveralUnits || quantity > 1
    let isNewKey = keys.insert(withoutQuantity.finalize()).inserted
    guard var first = firsts[row] else {
      if !isNewKey { hasOtherQuantity = true }
      firsts[row] = First(position: Int32(clamping: rows), count: 1)
      endRun()
      return
    }
    repeated.add(quantity, line: line)
    if run.found.rows > 0, run.next != first.position { endRun() }
    run.found.add(quantity, line: line)
    run.next = first.position &+ 1
    if run.kinds.count < RepeatedRows.leastKinds { run.kinds.insert(row) }
    first.count += 1
    firsts[row] = first
  }

  /// Adds the current run up where it is a block, and begins another.
  private mutating func endRun() {
    if isBlock { blocks.add(run.found) }
    run = (Found(), 0, [])
  }

  /// Whether the current run is no coincidence.
  private var isBlock: Bool {
    run.found.rows >= RepeatedRows.leastBlock && run.kinds.count >= RepeatedRows.leastKinds
  }

  /// The rows that stand twice, their units and the line of the first; `nil` where nothing is
  /// doubtful.
  var doubtful: (rows: Int, units: Int, line: Int, of: Int)? {
    guard repeated.rows > 0 else { return nil }
    let isWhole =
      firsts.count >= RepeatedRows.leastKinds && firsts.values.allSatisfy { $0.count % 2 == 0 }
    var found = blocks
    if isBlock { found.add(run.found) }
    if isWhole || (hasSeveralUnits && !hasOtherQuantity) { found = repeated }
    return found.rows == 0 ? nil : (found.rows, found.units, found.line, rows)
  }
}
