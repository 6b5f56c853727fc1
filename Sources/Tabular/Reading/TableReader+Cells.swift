import FulfilmentModel

/// Values of the current row's cells, by the typed key of their column.
///
/// Of a faulty cell the value is a placeholder (0, an empty text, the first day of 1970), and a
/// diagnostic names it. Nothing is named for a column that the file lacks: the header's check has
/// done so.
extension TableReader {
  /// A whole number of the column's range; a missing one is a fault, not zero.
  package subscript(column: Column<Int>) -> Int {
    mutating get {
      if isAssumed(column), let value = standIn(column).flatMap({ Int($0) }) { return value }
      return whole(column) ?? 0
    }
  }

  /// A whole number of the column's range; `nil` where the cell is empty.
  package subscript(column: Column<Int?>) -> Int? {
    mutating get {
      if isAssumed(column) { return standIn(column).flatMap { Int($0) } }
      return isEmpty(column) ? nil : whole(column)
    }
  }

  /// A finite number of the column's range; a missing one is a fault, not zero.
  package subscript(column: Column<Double>) -> Double {
    mutating get {
      if isAssumed(column), let value = standIn(column).flatMap({ Double($0) }) { return value }
      return real(column) ?? 0
    }
  }

  /// A finite number of the column's range; `nil` where the cell is empty.
  package subscript(column: Column<Double?>) -> Double? {
    mutating get {
      if isAssumed(column) { return standIn(column).flatMap { Double($0) } }
      return isEmpty(column) ? nil : real(column)
    }
  }

  /// A finite number of at least 0, or `<1`: more than 0 and below 1, censored.
  package subscript(column: Column<CensoredValue>) -> CensoredValue {
    mutating get { censored(column) ?? CensoredValue(value: 0, isCensored: false) }
  }

  /// A day: ISO, or in the order the whole column proves.
  package subscript(column: Column<CalendarDate>) -> CalendarDate {
    mutating get {
      if isAssumed(column) {
        if let day = standIn(column).flatMap({ CalendarDate(iso: $0) }) { return day }
      }
      return date(column) ?? CalendarDate(daysSinceEpoch: 0)
    }
  }

  /// A day; `nil` where the cell is empty.
  package subscript(column: Column<CalendarDate?>) -> CalendarDate? {
    mutating get {
      if isAssumed(column) { return standIn(column).flatMap { CalendarDate(iso: $0) } }
      return isEmpty(column) ? nil : date(column)
    }
  }

  /// Whether a cell says yes; where the column declares a meaning for empty cells, that.
  package subscript(column: Column<Bool>) -> Bool {
    mutating get {
      if isAssumed(column), let value = standIn(column).flatMap(CellText.flag) { return value }
      if let value = column.literal.flatMap(CellText.flag), isEmpty(column) { return value }
      guard foundPosition(of: column) != nil else { return false }
      if let value = CellText.flag(text(column)) { return value }
      refuse(column, text(column), expected: column.content.expected)
      return false
    }
  }

  /// Whether a cell says yes; `nil` where it is empty.
  package subscript(column: Column<Bool?>) -> Bool? {
    mutating get {
      guard !isEmpty(column) else { return nil }
      if let value = CellText.flag(text(column)) { return value }
      refuse(column, text(column), expected: column.content.expected)
      return nil
    }
  }

  /// A text, or an identifier: text that is never a number. It is a fault where there is none or a
  /// spreadsheet destroyed it.
  package subscript(column: Column<String>) -> String {
    mutating get {
      if column.content == .text { return text(column) }
      if column.assumption != .none, isAssumed(column), let value = standIn(column) { return value }
      guard let index = foundPosition(of: column) else { return "" }
      if let plain = reader.plainIdentifier(index) { return plain }
      if let id = identifier(column) { return id }
      if isSound(column) { refuse(column, text(column), expected: column.content.expected) }
      return ""
    }
  }

  /// An identifier; `nil` where the cell is empty.
  package subscript(column: Column<String?>) -> String? {
    mutating get {
      if column.assumption != .none, isAssumed(column) { return standIn(column) }
      guard let index = position(of: column) else { return nil }
      return reader.plainIdentifier(index) ?? identifier(column)
    }
  }

  /// Returns a cell's text without outer blanks; empty where the file lacks the column.
  package func text<Value>(_ column: Column<Value>) -> String {
    position(of: column).map { CellText.trimmed(reader.text($0)) } ?? ""
  }

  /// Returns whether a cell holds no value: nothing, or `-`, `n/a` and the like.
  package func isEmpty<Value>(_ column: Column<Value>) -> Bool {
    guard let index = position(of: column) else { return true }
    if let range = reader.plainRange(index), range.isEmpty || reader.startsWithDigit(range) {
      return range.isEmpty
    }
    return NumberText.read(reader.text(index)) == .none
  }

  /// Returns whether a plain cell's bytes are those of a text, without making a string.
  package func cell<Value>(_ column: Column<Value>, is text: [UInt8]) -> Bool {
    guard let index = position(of: column), let range = reader.plainRange(index) else {
      return false
    }
    return reader.plainBytes(range, equal: text)
  }

  /// Returns the day of a cell that is an ISO date and nothing else.
  package func plainDate<Value>(_ column: Column<Value>) -> CalendarDate? {
    guard let index = position(of: column), let range = reader.plainRange(index) else { return nil }
    return reader.plainDate(range)
  }

  /// Returns a column's position in the file; gives up the row where the file lacks it.
  private mutating func foundPosition<Value>(of column: Column<Value>) -> Int? {
    if let index = position(of: column) { return index }
    markFaulty(column)
    return nil
  }

  /// Returns an identifier that needs a closer look: quoted, with blanks, with a leading `'`.
  private mutating func identifier<Value>(_ column: Column<Value>) -> String? {
    let raw = text(column)
    let text = raw.first == "'" ? String(raw.dropFirst()) : raw
    if text.isEmpty { return nil }
    if let reason = CellText.identifierProblem(text) {
      refuse(column, raw, expected: reason)
      return nil
    }
    return text
  }

  // MARK: Numbers

  /// Returns a whole number of the column's range; digits alone are read without making a string.
  private mutating func whole<Value>(_ column: Column<Value>) -> Int? {
    guard let index = foundPosition(of: column), case .whole(let range) = column.content else {
      return nil
    }
    if let cell = reader.plainRange(index), let value = reader.plainWhole(cell),
      range.contains(value)
    {
      return value
    }
    return number(column) { number in
      number.integer.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Returns a finite number of the column's range.
  private mutating func real<Value>(_ column: Column<Value>) -> Double? {
    guard let index = foundPosition(of: column), case .real(let range) = column.content else {
      return nil
    }
    return real(column, at: index, in: range)
  }

  /// Returns a finite number of a range. A percentage is none: whether 5 % is 5 or 0.05 is open.
  private mutating func real<Value>(
    _ column: Column<Value>, at index: Int, in range: ClosedRange<Double>
  ) -> Double? {
    if profile.mark != .comma, let cell = reader.plainRange(index),
      let value = reader.plainReal(cell), range.contains(value)
    {
      return value
    }
    return number(column) { number in
      guard let value = number.double, value.isFinite, range.contains(value), !number.isPercent
      else { return nil }
      return value
    }
  }

  /// Returns a number of at least 0, or the bound behind `<`.
  private mutating func censored(_ column: Column<CensoredValue>) -> CensoredValue? {
    guard let index = foundPosition(of: column) else { return nil }
    let raw = text(column)
    guard raw.first == "<" else {
      return real(column, at: index, in: .amounts).map {
        CensoredValue(value: $0, isCensored: false)
      }
    }
    guard case .number(let number) = NumberText.read(String(raw.dropFirst().drop { $0 == " " })),
      let bound = number.resolved(.point)?.double,
      ClosedRange.amounts.contains(bound)
    else {
      refuse(column, raw, expected: column.content.expected)
      return nil
    }
    return CensoredValue(value: bound, isCensored: true)
  }

  /// Returns what `convert` makes of the cell's number, read by the file's decimal mark.
  private mutating func number<Value, Number>(
    _ column: Column<Value>, _ convert: (NumberText) -> Number?
  ) -> Number? {
    let raw = text(column)
    let expected = column.content.expected
    switch NumberText.read(raw) {
    case .none: refuse(column, raw, expected: expected + "; a missing number is not zero")
    case .invalid: refuse(column, raw, expected: expected)
    case .number(let number):
      guard let resolved = number.resolved(profile.mark(for: number)) else {
        let reason =
          if case .ambiguous = number.evidence { "this one has a group or a fraction" } else {
            "the file's other numbers have the other decimal mark"
          }
        refuse(column, raw, expected: "\(expected) that reads one way; \(reason)")
        return nil
      }
      if let value = convert(resolved) { return value }
      refuse(column, raw, expected: expected)
    }
    return nil
  }

  // MARK: Days

  /// Returns a day; ISO dates are read without making a string.
  private mutating func date<Value>(_ column: Column<Value>) -> CalendarDate? {
    guard let index = foundPosition(of: column) else { return nil }
    if let range = reader.plainRange(index), let date = reader.plainDate(range) { return date }
    let raw = text(column)
    let date = DateText.read(raw)
    if case .unordered = date { return ordered(date, text: raw, in: column) }
    if let day = date.day(nil) { return day }
    refuse(column, raw, expected: column.content.expected)
    return nil
  }

  /// Returns the day of `03/04/2026`, in the order of its column.
  private mutating func ordered<Value>(
    _ date: DateText, text raw: String, in column: Column<Value>
  ) -> CalendarDate? {
    let index = position(of: column) ?? 0
    switch profile.order(of: index) {
    case .known(let order):
      if let day = date.day(order) { return day }
      refuse(column, raw, expected: column.content.expected)
    case .unknown(let rows) where rows > 0:
      refuse(
        column, raw,
        expected:
          "a date that reads one way, such as 2026-09-14; none of the column's \(rows) dates of this shape shows whether day or month comes first: pass --date-order dmy or mdy"
      )
      profile.orderWasAsked(index)
    case .unknown:
      markFaulty(column)  // The column's fault was named once already.
    case .contradictory:
      refuse(
        column, raw,
        expected: "one order of day and month in the whole column, such as 2026-09-14")
    }
    return nil
  }
}
