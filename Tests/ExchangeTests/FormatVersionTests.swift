import Exchange
import Foundation
import Tabular
import TestSupport
import Testing

/// Files that carry a `format_version`, and those of version 0.1, which do not.
@Suite struct FormatVersionTests {
  /// Two orders; the first is what the ledger below was made from.
  static let export = """
    Order Number,Order Status,Order Date,Postcode (Shipping),Country Code (Shipping),SKU,Quantity
    7,Completed,2026-03-21,02139,US,12E05,3
    7,Completed,2026-03-21,02139,US,0017,2
    8,Failed,2026-03-22,90013,US,12E05,1

    """

  /// Files of a case into which version 0.1 (commit a141d4a) imported `export`:
  /// `forestock import export.csv --into CASE`.
  static let versionOne = [
    "demand_history.csv": """
    date,region,sku,quantity
    2026-01-02,US-CA,12E05,5
    2026-03-21,US-MA,0017,2
    2026-03-21,US-MA,12E05,3

    """,
    "rejects.csv": """
    import,file,line,reason,field,value,units
    1,export.csv,4,status failed,,,1

    """,
    "imports/demand_history.csv": """
    group,item,import,line,date,region,sku,quantity
    woocommerce-orders 7,1,1,2,2026-03-21,US-MA,12E05,3
    woocommerce-orders 7,2,1,3,2026-03-21,US-MA,0017,2

    """,
    "imports/preorders.csv": """
    group,item,import,line,ordered_at,due_at,region,sku,quantity

    """,
    "imports/files.csv": """
    import,source,file,sha256,options,imported_at,rows,rows_used,rows_rejected
    1,woocommerce-orders,export.csv,ee36484bca426a59d27e6646e860d068107badbf488a841ab88a31b3e8330ef3,c693d8127b339cd8,2026-11-28T19:24:32Z,3,2,1

    """,
  ]

  static func caseOfVersionOne() throws -> ScratchFolder {
    let folder = try ImportWorld.make()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/imports", withIntermediateDirectories: true)
    for (name, text) in versionOne { try folder.write(name, text) }
    return folder
  }

  @Test("ledgers of version 0.1 are read: known files stay known, and later orders replace earlier")
  func versionOne() throws {
    let folder = try Self.caseOfVersionOne()
    #expect(try ImportWorld.take(Self.export, into: folder).files[0].wasKnown)
    #expect(try folder.text("imports/files.csv") == Self.versionOne["imports/files.csv"])

    let header = String(Self.export.prefix { $0 != "\n" })
    try ImportWorld.take(
      header + "\n7,Completed,2026-03-21,02139,US,12E05,4\n", named: "later.csv", into: folder)
    #expect(
      try ImportWorld.lines("demand_history.csv", folder) == [
        "2026-01-02,US-CA,12E05,5", "2026-03-21,US-MA,12E05,4",
      ])
    #expect(try ImportWorld.lines("rejects.csv", folder).count == 1)
    let register = try folder.text("imports/files.csv").split(separator: "\n")
    #expect(register.map { $0.split(separator: ",").last } == ["format_version", "1", "1"])
    #expect(register[1].hasPrefix("1,woocommerce-orders,export.csv,ee36484b"))
  }

  @Test(
    "a ledger or mapping of a newer or damaged version is refused, and the case stays as it was")
  func newer() throws {
    for (version, words) in [("2", "update forestock"), ("one", "a whole number from 1 to 1")] {
      let folder = try Self.caseOfVersionOne()
      let register = try #require(Self.versionOne["imports/files.csv"])
      try folder.write(
        "imports/files.csv",
        register.replacing("rows_rejected\n", with: "rows_rejected,format_version\n")
          .replacing(",3,2,1\n", with: ",3,2,1,\(version)\n"))
      try Self.expectRefusal(saying: words, of: folder, options: ImportOptions())

      let outside = try ScratchFolder()
      var options = ImportOptions()
      options.mappingFile = try outside.write(
        "mapping.csv", Self.mapping + "format_version,\(version)\n")
      try Self.expectRefusal(saying: words, of: try Self.caseOfVersionOne(), options: options)
    }
  }

  static let mapping = "field,column\ntarget,demand_history\ndate,Order Date\nsku,SKU\n"

  static func expectRefusal(
    saying words: String, of folder: ScratchFolder, options: ImportOptions
  ) throws {
    let before = try ImportWorld.tables(folder)
    let error = #expect(throws: FileError.self) {
      try ImportWorld.take(
        export + "9,Completed,2026-03-22,,US,0017,1\n", into: folder, options: options)
    }
    guard case .invalid(let diagnostics) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(diagnostics.count == 1)
    #expect(diagnostics[0].column == "format_version")
    #expect(diagnostics[0].description.contains(words))
    #expect(try ImportWorld.tables(folder) == before)
  }

  @Test("a mapping is read with its version and, as version 0.1 wrote it, without")
  func mappings() throws {
    for version in ["", "format_version,1\n"] {
      let folder = try ImportWorld.make()
      let outside = try ScratchFolder()
      var options = ImportOptions()
      options.mappingFile = try outside.write("mapping.csv", Self.mapping + version)
      let report = try ImportWorld.take(Self.export, into: folder, options: options)
      #expect(report.files[0].rowsUsed == 3)
    }
  }
}
