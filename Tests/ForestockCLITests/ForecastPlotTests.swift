import Foundation
import TestSupport
import Testing

/// `forecast --plot`.
@Suite struct ForecastPlotTests {
  @Test("plots are one well-formed file for each series, the same bytes on every run")
  func drawings() throws {
    let scratch = try ScratchFolder()
    let rows = (1...30).flatMap { t in
      ["<b>&'x',\(t),\(t % 7)", "up/../down,\(t),\(t)", "UP____down,\(t),3"]
    }
    let table = try scratch.write(
      "odd.csv", "unique_id,ds,y\n" + rows.joined(separator: "\n") + "\n")
    var before: [String: Data] = [:]
    for threads in ["1", "2"] {
      let folder = "\(scratch.path)/plots-\(threads)"
      let run = try ProgramRun([
        "forecast", table, "--horizon", "6", "--plot", folder, "--threads", threads, "--model",
        "auto,drift", "--quantiles", "0.1,0.25,0.5,0.75,0.9", "--quiet",
      ])
      #expect(run.status == 0, "\(run.messages)")
      let files = try scratch.files(in: folder).filter { $0.key != ".manifest.json" }
      #expect(files.count == 3)
      if before.isEmpty { before = files } else { #expect(files == before) }
    }
    for (name, data) in before {
      #expect(name.hasSuffix(".svg") && !name.contains("/"))
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
      #expect(!text.contains("nan") && !text.contains("<b>"))
      #expect(text.components(separatedBy: "<polygon").count == 3)
      let parser = XMLText(text)
      #expect(parser.isBalanced, "\(name)")
    }
  }
}

@Suite("A folder of plots")
struct PlotFolderTests {
  @Test("changes as a whole: plots of series that are gone leave it, other people's files stay")
  func replaced() throws {
    let scratch = try ScratchFolder()
    func draw(_ names: [String]) throws -> ProgramRun {
      let rows = (1...12).flatMap { t in names.map { "\($0),\(t),\(t % 5)" } }
      let table = try scratch.write(
        "series.csv", "unique_id,ds,y\n" + rows.joined(separator: "\n") + "\n")
      return try ProgramRun(
        ["forecast", table, "--horizon", "2", "--model", "naive", "--plot", scratch.path + "/p"])
    }
    #expect(try draw(["a", "b"]).status == 0)
    try scratch.write("p/notes.txt", "mine")
    try scratch.write("p/c.svg", "mine too")
    let again = try draw(["b", "c"])
    #expect(again.status == 0 && again.messages.contains("kept as c.svg.bak"))
    let files = try scratch.files(in: scratch.path + "/p").keys.sorted()
    #expect(files == [".manifest.json", "b.svg", "c.svg", "c.svg.bak", "notes.txt"])
  }
}

/// Just enough of XML to see that tags are closed and nothing stands unescaped.
private struct XMLText {
  let isBalanced: Bool

  init(_ text: String) {
    var depth = 0
    var sound = true
    for piece in text.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = piece.firstIndex(of: ">") else {
        isBalanced = false
        return
      }
      let tag = piece[..<end]
      if tag.hasPrefix("/") { depth -= 1 } else if !tag.hasSuffix("/") { depth += 1 }
      let rest = piece[piece.index(after: end)...]
      for part in rest.split(separator: "&").dropFirst(rest.hasPrefix("&") ? 0 : 1) {
        sound = sound && part.prefix(6).contains(";")
      }
      if depth < 0 { sound = false }
    }
    isBalanced = sound && depth == 0
  }
}
