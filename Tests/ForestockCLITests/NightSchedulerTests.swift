import Foundation
import TestSupport
import Testing

/// The schedulers' files on the page of the nightly job, held against the schedulers' own checks.
@Suite struct NightSchedulerTests {
  /// The program that checks units; systems without systemd have none.
  private static let analyzer = "/usr/bin/systemd-analyze"

  /// Returns the blocks of a language on the page.
  private static func blocks(_ language: String) throws -> [String] {
    let page = try String(
      contentsOfFile: Checkout.root + "/Notebooks-free-docs/nightly.md", encoding: .utf8)
    return page.components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "\n```").first }
  }

  /// Returns a text with the built program and folders that are there.
  private static func local(_ text: String, _ nights: NightCase) -> String {
    text.replacing("/usr/local/bin/forestock", with: ProgramRun.program.path)
      .replacing("/srv/forestock", with: nights.folder.path)
  }

  @Test(
    "systemd finds nothing to say about service and timer",
    .enabled(if: FileManager.default.isExecutableFile(atPath: analyzer)))
  func units() throws {
    let nights = try NightCase()
    let blocks = try Self.blocks("ini")
    #expect(blocks.count == 2)
    for (name, text) in zip(["forestock.service", "forestock.timer"], blocks) {
      try nights.folder.write(name, Self.local(text, nights) + "\n")
    }
    let run = try ProgramRun(
      shell: "\(Self.analyzer) verify --man=no ./forestock.service ./forestock.timer",
      folder: nights.folder.path)
    let said = (run.output + run.messages).split(separator: "\n").filter {
      $0.contains("forestock.")
    }
    #expect(said == [], "\(run.messages)")
  }

  @Test("the commands of service and cron line are nights that run")
  func commands() throws {
    let service = try #require(try Self.blocks("ini").first)
    let call = try #require(
      service.split(separator: "\n").first { $0.hasPrefix("ExecStart=") }
    ).dropFirst(10)
    let line = try #require(try Self.blocks("crontab").first)
    // Five fields of time, then the command as the shell gets it.
    let fields = line.split(separator: " ", maxSplits: 5)
    #expect(fields.count == 6 && fields[0...4].joined(separator: " ") == "30 21 * * *")
    #expect(!line.contains("%"))
    for command in [String(call), String(fields[5])] {
      let nights = try NightCase()
      let run = try ProgramRun(
        shell: Self.local(command, nights).replacing(
          "--deadline", with: "--planning-date 2026-09-14 --scenarios 4 --deadline"),
        folder: nights.folder.path)
      #expect(run.status == 0, "\(run.messages)")
      #expect(try nights.account()["status"] as? String == "planned")
    }
  }
}
