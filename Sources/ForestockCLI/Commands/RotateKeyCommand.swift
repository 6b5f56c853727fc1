import ArgumentParser
import Exchange
import Foundation

/// `forestock rotate-key`: a new key behind a case's pseudonyms.
///
/// Calls `PseudonymTables.rotate`, which renames the pseudonyms in the case's tables and import
/// ledgers. Standard output has the path of the key file, standard error what was renamed and what
/// no longer joins.
///
/// Exit statuses: 0; 65 for a key file that is none or that others may read; 74; 75 while another
/// run writes to the case.
struct RotateKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate-key",
    abstract: "Make a new key for a case's pseudonyms and rename them.",
    discussion: """
      Tables and import ledgers of the case are renamed, and later imports of the same wallets and \
      people still join with them. Copies of the case, and tables taken from it before, no longer \
      join. The key file keeps the earlier keys: without them nothing would.
      """)

  @Argument(help: "Folder of the case.", completion: .directory)
  var planningCase: String

  @Option(help: "File of the key. (default: CASE/private/pseudonym.key)")
  var keyFile: String?

  @Flag(help: "Print the result as one JSON object.")
  var json = false

  func run() throws {
    try reportingErrors {
      let renaming = try PseudonymTables.rotate(folder: planningCase, keyFile: keyFile)
      if json { return try Console.result(json: renaming) }
      try Console.result(renaming.keyFile)
      Console.message(
        "new key \(renaming.keyID): \(renaming.renamed) pseudonyms renamed in "
          + "\(renaming.tables.count) tables")
      Console.message(
        "copies of the case and tables taken from it before no longer join; imports of the same "
          + "wallets and people do")
      if renaming.foreign > 0 {
        Console.message(
          "\(renaming.foreign) pseudonyms are of keys that are not in the file: they stay, and join "
            + "with nothing")
      }
    }
  }
}
