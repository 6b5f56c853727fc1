import Diagnostics
import FulfilmentModel
import Tabular

/// Turns lists of token holders into holdings; addresses never leave it, only pseudonyms.
struct HolderAssembler {
  let context: ImportContext
  let rules: HolderRules
  let importNumber: Int
  /// What each account holds, or each owner where the file has no accounts.
  private var holdings: [String: Holding] = [:]
  private var order: [String] = []
  private var ownerIndex: Int?
  private var accountIndex: Int?

  private struct Holding {
    var owner: String
    var balance: String
    var line: Int
    var rows: Int
  }

  init(context: ImportContext, rules: HolderRules, importNumber: Int) {
    self.context = context
    self.rules = rules
    self.importNumber = importNumber
  }

  /// The column of owners, where a file has two columns of addresses: the caller's choice, else
  /// the one whose addresses repeat, since an owner may have several accounts and an account has
  /// one owner.
  mutating func chooseOwner(_ table: SourceTable, _ rejects: inout RejectLog)
    throws(FileError)
  {
    ownerIndex = table.recognised.columns[.wallet]
    if let name = context.options.ownerColumn {
      let names = table.recognised.header.map(HeaderName.normalised)
      guard let index = names.firstIndex(of: HeaderName.normalised(name)) else {
        throw .invalid([
          Diagnostic(
            file: table.path, line: 1, column: name,
            expected: "a column of this name for --owner-column")
        ])
      }
      ownerIndex = index
    }
    guard let account = table.recognised.columns[.wallet],
      let second = table.recognised.columns[.key]
    else { return }
    defer { accountIndex = ownerIndex == second ? account : second }
    if context.options.ownerColumn != nil { return }
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
    } else if repeats == [0, 0] {
      rejects.note(
        "no address stands twice: \"\(table.recognised.header[account])\" is taken as the owner; --owner-column decides otherwise"
      )
    }
  }

  /// Takes one row.
  mutating func take(
    _ table: inout SourceTable, _ rejects: inout RejectLog
  ) throws(FileError) -> Bool {
    let address = ExcludedWallets.normalised(
      ownerIndex.map { table.cell($0) } ?? table.text(.wallet))
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
    let account = accountIndex.map { ExcludedWallets.normalised(table.cell($0)) } ?? address
    if let known = holdings[account] {
      holdings[account]?.balance = DecimalSum.add(known.balance, text)
      holdings[account]?.rows += 1
      rejects.note("an address stood twice: its balances were added")
    } else {
      order.append(account)
      holdings[account] = Holding(owner: address, balance: text, line: table.line, rows: 1)
    }
    return true
  }

  /// Writes what was collected; the number of rows used.
  mutating func finish(
    _ holders: Ledger, _ rejects: inout RejectLog
  ) throws(FileError) -> Int {
    var used = 0
    let token = CellText.identifier(from: context.options.token ?? rules.token)
    for account in order {
      guard let holding = holdings[account] else { continue }
      let holder = ExcludedWallets.pseudonym(holding.owner)
      // An owner may have accounts in another export: each account is stated for itself.
      let group =
        "\(token) \(account == holding.owner ? holder : ExcludedWallets.pseudonym(account))"
      let standing = holders.begin(group: ByteKey(group), importNumber: importNumber)
      if standing == .elsewhere {
        try rejects.reject(line: holding.line, reason: "stated again by a later file")
        continue
      }
      used += holding.rows
      try holders.add(
        group: Array(TableWriter.encoded(group).utf8), item: 1, importNumber: importNumber,
        line: holding.line, key: Array("\(holder),\(TableWriter.encoded(token))".utf8),
        measures: Array(holding.balance.utf8))
    }
    return used
  }
}
