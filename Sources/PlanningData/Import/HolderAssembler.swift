import FulfilmentModel

/// Turns lists of token holders into holdings; addresses never leave it, only pseudonyms.
struct HolderAssembler {
  let context: ImportContext
  let rules: HolderRules
  let importNumber: Int
  private var balances: [String: (text: String, line: Int, rows: Int)] = [:]
  private var order: [String] = []
  private var ownerIndex: Int?
  private var otherAddresses: Set<String> = []
  private var otherRepeats = 0

  init(context: ImportContext, rules: HolderRules, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.importNumber = importNumber
  }

  /// The column of owners, where a file has two columns of addresses: the caller's choice, else
  /// the one whose addresses repeat, since an owner may have several accounts and an account has
  /// one owner.
  mutating func chooseOwner(_ table: SourceTable, _ rejects: inout RejectLog)
    throws(PlanningDataError)
  {
    ownerIndex = table.recognised.columns[.wallet]
    if let name = context.options.ownerColumn {
      let names = table.recognised.header.map(HeaderName.normalised)
      guard let index = names.firstIndex(of: HeaderName.normalised(name)) else {
        throw .faults([
          Fault(
            file: table.path, line: 1, column: name,
            expected: "a column of this name for --owner-column")
        ])
      }
      ownerIndex = index
      return
    }
    guard let account = table.recognised.columns[.wallet],
      let second = table.recognised.columns[.key]
    else { return }
    var probe = try table.reader.reopened()
    probe.delimiter = table.recognised.delimiter
    var seen: [Set<String>] = [[], []]
    var repeats = [0, 0]
    while try probe.next() {
      for (position, column) in [account, second].enumerated() {
        if !seen[position].insert(probe.text(column)).inserted { repeats[position] += 1 }
      }
    }
    if repeats[0] == 0, repeats[1] > 0 {
      ownerIndex = second
      rejects.note(
        "the column \"\(table.recognised.header[second])\" repeats addresses and the other does not: taken as the owner; --owner-column decides otherwise"
      )
    }
  }

  /// Takes one row.
  mutating func take(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> Bool {
    let address = Wallet.normalised(ownerIndex.map { table.cell($0) } ?? table.text(.wallet))
    guard !address.isEmpty else {
      try rejects.reject(line: table.line, reason: "no address")
      return false
    }
    if context.excludedWallets.contains(address) {
      var units = 0
      if case .success(let number?) = table.number(.balance), let value = number.double {
        units = Int(exactly: value.rounded(.down)) ?? 0
      }
      try rejects.reject(
        line: table.line, reason: "address excluded (burn, treasury, escrow, pool)", units: units)
      return false
    }
    let balance: NumberText
    switch table.number(.balance) {
    case .success(let number?): balance = number
    case .success(nil):
      try rejects.reject(line: table.line, reason: "no balance; a missing one is not zero")
      return false
    case .failure(let problem):
      try rejects.reject(line: table.line, reason: "balance is \(problem.reason)")
      return false
    }
    guard let value = balance.double, value.isFinite else {
      try rejects.reject(line: table.line, reason: "balance is not a number")
      return false
    }
    if value <= 0 {
      try rejects.reject(
        line: table.line, reason: value == 0 ? "balance is 0" : "balance is negative")
      return false
    }
    let text = balance.decimalText
    if let known = balances[address] {
      balances[address] = (DecimalSum.add(known.text, text), known.line, known.rows + 1)
      rejects.note("an address stood twice: its balances were added")
    } else {
      order.append(address)
      balances[address] = (text, table.line, 1)
    }
    return true
  }

  /// Writes what was collected; the number of rows used.
  mutating func finish(
    _ holders: Ledger, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> Int {
    var used = 0
    let token = CellText.identifier(from: context.options.token ?? rules.token)
    for address in order {
      guard let holding = balances[address] else { continue }
      let holder = Wallet.pseudonym(address)
      let group = "\(token) \(holder)"
      let standing = holders.begin(group: ByteKey(group), importNumber: importNumber)
      if standing == .elsewhere {
        try rejects.reject(line: holding.line, reason: "stated again by a later file")
        continue
      }
      used += holding.rows
      try holders.add(
        group: Array(CSVCell.encoded(group).utf8), item: 1, importNumber: importNumber,
        line: holding.line, key: Array("\(holder),\(CSVCell.encoded(token))".utf8),
        measures: Array(holding.text.utf8))
    }
    return used
  }
}

/// Turns shipping claims and badges into the region a wallet's holder consented to share.
struct ClaimAssembler {
  let context: ImportContext
  let importNumber: Int

  func take(
    _ table: inout SourceTable, _ claims: Ledger, _ rejects: inout RejectLog
  ) throws(PlanningDataError) -> Bool {
    let address = table.text(.wallet)
    let consent = PlaceNames.folded(table.text(.consent))
    guard !address.isEmpty else {
      try rejects.reject(line: table.line, reason: "no address")
      return false
    }
    guard ["yes", "true", "1", "y"].contains(consent) else {
      try rejects.reject(line: table.line, reason: "no consent to use the region")
      return false
    }
    guard let day = try table.day(.date, asOf: context.options.asOf) else {
      try rejects.reject(line: table.line, reason: "no date that can be read")
      return false
    }
    let label = table.text(.place)
    var answer = PlaceIndex.Answer.unknown("no region")
    if !label.isEmpty { answer = context.places.resolve(label: label) }
    if case .unknown = answer {
      answer = context.places.resolve(
        country: table.text(.country), province: "", postal: table.text(.postal),
        note: { rejects.note($0) })
    }
    var region = ""
    switch answer {
    case .region(let index): region = context.regions[index].id
    case .unknown(let reason): rejects.note("claim without a region of the case: \(reason)")
    }
    let holder = Wallet.pseudonym(address)
    // The same moment of claim is the same claim, however its address is written.
    let group = "\(holder) \(table.text(.date))"
    let standing = claims.begin(group: ByteKey(group), importNumber: importNumber)
    if standing != .new {
      try rejects.reject(line: table.line, reason: "the same claim again")
      return false
    }
    try claims.add(
      group: Array(CSVCell.encoded(group).utf8), item: 1, importNumber: importNumber,
      line: table.line,
      key: Array("\(holder),\(CSVCell.encoded(region)),\(day)".utf8), measures: [0x31])
    return true
  }
}

extension NumberText {
  /// Plain digits, `.` before the fraction, no exponent where there was none.
  var decimalText: String {
    var text = (isNegative ? "-" : "") + (whole.isEmpty ? "0" : whole)
    while text.count > 1, text.first == "0" { text.removeFirst() }
    var digits = fraction
    while digits.last == "0" { digits.removeLast() }
    if !digits.isEmpty { text += "." + digits }
    if let exponent { return double.map { TableWriter.format($0) } ?? text + "e\(exponent)" }
    return text
  }
}

/// Adds decimals digit by digit: balances have more digits than a double.
enum DecimalSum {
  /// The sum of two numbers that are not negative, in plain digits; by doubles where one has an
  /// exponent.
  static func add(_ left: String, _ right: String) -> String {
    guard !left.contains("e"), !right.contains("e") else {
      return TableWriter.format((Double(left) ?? 0) + (Double(right) ?? 0))
    }
    func parts(_ text: String) -> (whole: [UInt8], fraction: [UInt8]) {
      let split = text.split(separator: ".", omittingEmptySubsequences: false)
      let digits = split.map { Array($0.utf8).map { $0 - 0x30 } }
      return (digits[0], split.count > 1 ? digits[1] : [])
    }
    let (a, b) = (parts(left), parts(right))
    let decimals = max(a.fraction.count, b.fraction.count)
    let width = max(a.whole.count, b.whole.count)
    func padded(_ part: (whole: [UInt8], fraction: [UInt8])) -> [UInt8] {
      Array(repeating: 0, count: width - part.whole.count) + part.whole + part.fraction
        + Array(repeating: 0, count: decimals - part.fraction.count)
    }
    let (x, y) = (padded(a), padded(b))
    var result: [UInt8] = []
    var carry: UInt8 = 0
    for index in x.indices.reversed() {
      let sum = x[index] + y[index] + carry
      result.append(sum % 10)
      carry = sum / 10
    }
    result.append(carry)
    var text = result.reversed().map { String($0) }.joined()
    if decimals > 0 { text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals)) }
    while decimals > 0, text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    while text.count > 1, text.hasPrefix("0"), !text.hasPrefix("0.") { text.removeFirst() }
    return text
  }
}
