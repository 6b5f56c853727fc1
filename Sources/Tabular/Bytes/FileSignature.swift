import Diagnostics

/// Magic numbers of files that only carry the name of a text file: workbooks, archives, PDF, HTML.
///
/// Users rename `.xlsx` to `.csv` and save sign-in pages as exports: naming the mistake helps more
/// than a message about control characters.
enum FileSignature {
  /// Returns the kind of file that the first bytes show and what to do with it; `nil` where they
  /// may be text.
  static func description(_ start: [UInt8]) -> String? {
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let name = archivedName(start) else {
        return "an .xlsx workbook (or another ZIP archive) under another name; save it as CSV"
      }
      return "a ZIP archive with \(Diagnostic.printable(name)) inside; unpack it first"
    }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "an old .xls workbook under another name; save it as CSV"
    }
    if start.starts(with: Array("%PDF-".utf8)) { return "a PDF document under another name" }
    let text = String(decoding: start.prefix(256), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") {
      return "a web page; the download was not the export, sign in and try again"
    }
    return nil
  }

  /// Returns the name of a ZIP archive's first file, where it is no part of a workbook.
  ///
  /// Reference: PKWARE, ".ZIP File Format Specification" 6.3.10 (2022), section 4.3.7.
  private static func archivedName(_ start: [UInt8]) -> String? {
    guard start.count > 30 else { return nil }
    let length = Int(start[26]) | Int(start[27]) << 8
    guard length > 0, start.count >= 30 + length else { return nil }
    let name = String(decoding: start[30..<30 + length], as: UTF8.self)
    let parts = ["[Content_Types].xml", "_rels/", "docProps/", "xl/", "word/", "mimetype"]
    return parts.contains { name.hasPrefix($0) } ? nil : name
  }
}
