import Diagnostics
import FulfilmentModel
import Tabular

/// Turns lists of token holders into holdings; addresses leave it only as pseudonyms.
///
/// A list is a snapshot: balances of one account add up within a file, and a later file's statement
/// on an account replaces an earlier one. Lists are rarely whole, so that an account missing from a
/// later list keeps its balance.
struct HolderAssembler: RowAssembler {
  /// Excluded wallets, `--token` and `--owner-column`.
  let context: ImportContext
  let rules: HolderRules
  /// The ledger of `token_holders`, keyed by pseudonym and token.
  let holders: ImportLedger
  let rejects: RejectLog
  /// Holdings by account, or by owner where the file has no accounts.
  ///
  /// Keys are addresses in the form of `ExcludedWallets.normalised`; memory grows with accounts.
  private var holdings: [String: Holding] = [:]
  /// Accounts in the order in which they came.
  ///
  /// It makes the order of the ledger independent of hashing.
  private var accounts: [String] = []
  /// Position of the column of owners.
  private var ownerIndex: Int?
  /// Position of the column of accounts; `nil` where the file has only owners.
  private var accountIndex: Int?

  /// The holding of one account, as far as this file was read.
  private struct Holding {
    /// The owner's normalised address; it leaves the assembler only as a pseudonym.
    var owner: String
    /// Tokens in plain digits, with as many decimals as the token has.
    var balance: String
    /// Physical line of the account's first row.
    var line: Int
    /// Rows that were added up, for the count of used rows.
    var rows: Int
  }

  /// Creates the assembler of one file.
  init(context: ImportContext, rules: HolderRules, holders: ImportLedger, rejects: RejectLog) {
    self.context = context
    self.rules = rules
    self.holders = holders
    self.rejects = rejects
  }

  /// Chooses the column of owners, where a file has two columns of addresses: the caller's choice,
  /// else the one whose addresses repeat, since an owner may have several accounts and an account
  /// has one owner.
  ///
  /// - Throws: `invalid` where the file has no column of the name that `--owner-column` gives.
  mutating func begin(_ table: borrowing SourceTable) throws(FileError) {
    ownerIndex = table.recognised.columns[.wallet]
    if let name = context.options.ownerColumn {
      let names = table.recognised.normalisedHeader
      guard let index = names.firstIndex(of: HeaderName.normalised(name)) else {
        throw .invalid([
          Diagnostic(
            file: table.path, line: 1, column: name,
            expected: "a column of this name for --owner-column")
        ])
      }
      ownerIndex = index
    }
    guard let first = table.recognised.columns[.wallet],
      let second = table.recognised.columns[.key]
    else { return }
    if context.options.ownerColumn == nil { try chooseOwner(table, between: (first, second)) }
    accountIndex = ownerIndex == second ? first : second
  }

  /// Reads the file once to see in which of two columns addresses repeat; notes the choice.
  ///
  /// - Complexity: O(rows) in time, O(different addresses) in memory.
  private mutating func chooseOwner(
    _ table: borrowing SourceTable, between columns: (first: Int, second: Int)
  ) throws(FileError) {
    var probe = try table.reopened()
    var seen: (first: Set<String>, second: Set<String>) = ([], [])
    var repeats = (first: 0, second: 0)
    while try probe.next() {
      if !seen.first.insert(probe.text(columns.first)).inserted { repeats.first += 1 }
      if !seen.second.insert(probe.text(columns.second)).inserted { repeats.second += 1 }
    }
    let header = table.recognised.header
    if repeats.first == 0, repeats.second > 0 {
      ownerIndex = columns.second
      rejects.note(
        "the column \"\(header[columns.second])\" repeats addresses and the other does not: taken as the owner; --owner-column decides otherwise"
      )
    } else if repeats == (0, 0) {
      rejects.note(
        "no address stands twice: \"\(header[columns.first])\" is taken as the owner; --owner-column decides otherwise"
      )
    }
  }

  /// Adds the row's balance to its account; excluded wallets and balances of 0 are rejected.
  ///
  /// - Returns: always `false`: `finish` uses the row.
  mutating func take(_ row: inout SourceTable) throws(FileError) -> Bool {
    let address = ExcludedWallets.normalised(
      ownerIndex.map { row.cell($0) } ?? row.text(.wallet))
    guard !address.isEmpty else {
      try rejects.reject(row, "no address")
      return false
    }
    if context.excludedWallets.contains(address) {
      var units = 0
      if case .success(let number?) = row.number(.balance), let value = number.double {
        units = Int(exactly: value.rounded(.down)) ?? 0
      }
      try rejects.reject(row, "address excluded (burn, treasury, escrow, pool)", units: units)
      return false
    }
    guard let balance = try balance(of: row) else { return false }
    let account = accountIndex.map { ExcludedWallets.normalised(row.cell($0)) } ?? address
    if let known = holdings[account] {
      holdings[account]?.balance = DecimalDigits.sum(known.balance, balance)
      holdings[account]?.rows += 1
      rejects.note("an address stood twice: its balances were added")
    } else {
      accounts.append(account)
      holdings[account] = Holding(owner: address, balance: balance, line: row.line, rows: 1)
    }
    return false
  }

  /// Reads a row's balance as plain digits; lists the row and returns `nil` where it has none above
  /// 0.
  private func balance(of row: borrowing SourceTable) throws(FileError) -> String? {
    let reason: String
    switch row.number(.balance) {
    case .success(let number?):
      guard let value = number.double, value.isFinite else {
        reason = "balance is not a number"
        break
      }
      if value > 0 { return number.decimalText }
      reason = value == 0 ? "balance is 0" : "balance is negative"
    case .success(nil): reason = "no balance; a missing one is not zero"
    case .failure(let problem): reason = "balance is \(problem.reason)"
    }
    try rejects.reject(row, reason)
    return nil
  }

  /// Adds the accounts to the ledger, owners as pseudonyms.
  ///
  /// - Returns: rows that were used.
  func finish() throws(FileError) -> Int {
    var used = 0
    let token = CellText.identifier(from: context.options.token ?? rules.token)
    for account in accounts {
      guard let holding = holdings[account] else { continue }
      let holder = try context.pseudonyms.pseudonym(of: holding.owner)
      // An owner may have accounts in another export: each account is a statement of its own.
      let own =
        account == holding.owner ? holder : try context.pseudonyms.pseudonym(of: account)
      let group = "\(token) \(own)"
      if holders.begin(group: ByteKey(group)) == .laterFile {
        try rejects.reject(line: holding.line, reason: "stated again by a later file")
        continue
      }
      used += holding.rows
      try holders.add(
        group: group, line: holding.line, key: [holder, token], measures: [holding.balance])
    }
    return used
  }
}
