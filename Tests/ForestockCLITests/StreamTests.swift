import Foundation
import TestSupport
import Testing

/// Results arrive or the status says so; pipes are read whole; signals leave nothing behind.
@Suite struct StreamTests {
  @Test(
    "a result that does not arrive is status 74",
    arguments: [
      "validate case", "validate case --json", "signals case", "signals case --json",
      "plan case --out plan", "forecast series.csv --horizon 3 --model naive",
      "forecast series.csv --horizon 3 --model naive --json", "pick-up case", "--help", "--version",
      "solve --help", "help plan", "--generate-completion-script bash",
    ])
  func lostResult(command: String) throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        forestock \(command) > whole || exit 1
        for stream in /dev/full '&-'; do eval "forestock \(command) >$stream"; echo $?; done
        { sleep 0.2; forestock \(command); echo $? > status; } | true; cat status
        """, folder: folder.path)
    #expect(run.output == "74\n74\n74\n")
    #expect(run.messages.contains("standard output: No space left on device\n"))
    #expect(run.messages.contains("standard output: Broken pipe\n"))
  }

  @Test("a standard error that is closed or full changes neither the result nor the status")
  func lostMessages() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        for stream in messages '&-' /dev/full; do
          rm -rf plan; eval "forestock plan case --out plan > report 2>$stream"; echo $?
          cat report plan/* | sha256sum
        done | sort | uniq -c | sort -n | sed 's/ *\\([0-9]*\\).*/\\1/'
        """, folder: folder.path)
    #expect(run.output == "3\n3\n")
  }

  @Test("what comes through a pipe is read once and whole, as from a file")
  func pipes() throws {
    let folder = try Self.folder(days: 60, series: 400)
    let run = try ProgramRun(
      shell: """
        mkfifo pipe
        forestock forecast series.csv --horizon 3 --model naive > file.out
        forestock forecast /dev/stdin --horizon 3 --model naive < <(cat series.csv) > stdin.out
        { sleep 0.3; cat series.csv; } > pipe &
        forestock forecast pipe --horizon 3 --model naive > pipe.out
        wc -c < series.csv; cmp file.out stdin.out && cmp file.out pipe.out && wc -l < file.out
        """, folder: folder.path)
    let lines = run.output.split(separator: "\n").compactMap { Int($0) }
    #expect((lines.first ?? 0) > 1 << 18, "the table is longer than one piece of reading")
    #expect(lines.last == 1201)
  }

  @Test("a plan for a piped forecast records the digest of what came through the pipe")
  func pipedForecast() throws {
    let folder = try Self.folder()
    try folder.write(
      "own.csv", "sku,region,mean\n12E05,010,5\n12E05,020,4\n0017,010,3\n0017,020,2\n")
    let run = try ProgramRun(
      shell: """
        forestock plan case --forecast own.csv --out a --quiet > /dev/null || exit 1
        forestock plan case --forecast <(cat own.csv) --out b --quiet > /dev/null || exit 1
        for plan in a b; do grep -A 3 external_forecast $plan/run.json | grep sha256; done | uniq -c
        """, folder: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("2 "))
  }

  @Test("devices without end, folders and sockets are refused in words")
  func endlessInputs() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        for command in 'solve' 'forecast --horizon 2' 'pick-up' 'import --into case'; do
          forestock $command /dev/zero; echo $?
        done
        ln -s /dev/zero zero.bin; forestock solve zero.bin; echo $?
        forestock solve case; echo $?
        """, folder: folder.path)
    #expect(run.output == "65\n65\n65\n65\n65\n65\n")
    #expect(run.messages.contains("/dev/zero: expected a file or a pipe, found a device"))
    #expect(run.messages.contains("case: expected a file, found a folder"))
  }

  @Test("a limit on the size of files is status 74, and the earlier result is kept")
  func fileSizeLimit() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        forestock plan case --out plan --quiet > /dev/null || exit 1
        echo kept > model.mps
        ( ulimit -f 0; forestock plan case --out plan --quiet 2>&1 ) | grep -o 'File too large'
        echo ${PIPESTATUS[0]}
        ( ulimit -f 0
          forestock plan case --out other --write-model model.mps --quiet 2>&1
        ) | grep -o 'File too large'
        echo ${PIPESTATUS[0]}; cat model.mps; ls -A; forestock validate case > /dev/null; echo $?
        """, folder: folder.path)
    let refusal = "File too large\n74\n"
    #expect(run.output == refusal + refusal + "kept\ncase\nmodel.mps\nplan\nseries.csv\n0\n")
  }

  @Test(
    "SIGINT, SIGTERM and SIGHUP end the program at once and leave nothing behind",
    arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)])
  func signals(name: String, status: Int) throws {
    let folder = try Self.folder()
    // The import has its lock and its folder aside, and waits for the pipe.
    let run = try ProgramRun(
      shell: """
        mkfifo orders; exec 9<> orders; set -m
        env --default-signal=INT,TERM,HUP "$PROGRAM" import orders --into case & run=$!
        until [ -e .case.writing ]; do sleep 0.01; done
        kill -\(name) $run; wait $run; echo $?; ls -A
        """, folder: folder.path)
    #expect(run.output == "\(status)\ncase\norders\nseries.csv\n")
  }

  /// Returns a folder with the small case, which has a sale in it, and a table of series.
  private static func folder(days: Int = 20, series: Int = 2) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/case", withIntermediateDirectories: false)
    for (name, text) in SmallCase.files { try folder.write("case/" + name, text + "\n") }
    var table = "unique_id,ds,y\n"
    for id in 0..<series {
      for day in 0..<days { table += "series-\(1000 + id),\(day),\((id * day) % 17)\n" }
    }
    try folder.write("series.csv", table)
    return folder
  }
}
