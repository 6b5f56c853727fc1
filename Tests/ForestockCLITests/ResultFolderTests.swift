import Foundation
import TestSupport
import Testing

/// Result folders replace what the program wrote and keep everything else.
@Suite struct ResultFolderTests {
  /// Returns a folder with the small case in `case`.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/case", withIntermediateDirectories: false)
    for (name, text) in SmallCase.files { try folder.write("case/" + name, text + "\n") }
    return folder
  }

  /// Words of the shell that plan the case into `plan`.
  private static let plan = "forestock plan case --out plan --scenarios 4 --today 2026-09-14"

  @Test("the manifest lists every file of a plan with its digest")
  func manifest() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        \(Self.plan) --quiet > /dev/null || exit 1
        cd plan; ls | sort > ../names
        grep -o '"file" : "[^"]*"' .manifest.json | cut -d'"' -f4 | sort | cmp - ../names && echo same
        for name in *; do grep -q $(sha256sum < $name | cut -c1-64) .manifest.json && echo found; done
        """, folder: folder.path)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "same" && lines.count == 10, "\(run.output)\(run.messages)")
  }

  @Test("other people's files, links, pipes and folders in a plan stay as they are")
  func others() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        \(Self.plan) --quiet > /dev/null || exit 1
        echo dear > plan/letter.txt; chmod 640 plan/letter.txt; touch -d 2020-01-01 plan/letter.txt
        ln -s nowhere plan/link; mkfifo plan/pipe; mkdir -p plan/empty plan/.git/objects
        echo x > plan/.git/objects/a; chmod 500 plan/.git/objects; chmod 2775 plan
        list() { (cd plan; find . ! -name '*.csv' ! -name run.json ! -name . -printf '%p %m %l %s %T@ %i %y\\n' |
          grep -v manifest | sed 's/ [0-9]* d$/ d/' | sort; stat -c %a .); }
        list > before; \(Self.plan) --seed 3 --quiet > /dev/null; echo $?
        list > after; diff before after && echo kept; chmod -R u+w plan; ls -A
        """, folder: folder.path)
    #expect(run.output == "0\nkept\nafter\nbefore\ncase\nplan\n", "\(run.output)\(run.messages)")
  }

  @Test("a file of a plan that somebody changed is kept under another name and told")
  func changed() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        \(Self.plan) --quiet > /dev/null || exit 1
        for note in first second; do
          echo $note > plan/placements.csv; \(Self.plan) > /dev/null || exit 1
        done
        cat plan/placements.csv.bak plan/placements.csv.2.bak; head -c 7 plan/placements.csv
        """, folder: folder.path)
    #expect(run.output == "first\nsecond\nsku,hub", "\(run.output)\(run.messages)")
    #expect(
      run.messages.contains(
        "plan/placements.csv: somebody changed the file since it was written; kept as placements.csv.2.bak"
      ), "\(run.messages)")
  }

  @Test("a file that somebody put under a name that a plan needs is kept")
  func taken() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        \(Self.plan) --quiet > /dev/null || exit 1
        echo mine > plan/prices.csv.gz
        \(Self.plan) --proof --quiet > /dev/null || exit 1
        cat plan/prices.csv.gz.bak; gzip -t plan/prices.csv.gz && echo packed
        """, folder: folder.path)
    #expect(run.output == "mine\npacked\n", "\(run.messages)")
  }

  @Test("a folder of other files is refused untouched, a plan of an earlier version is replaced")
  func recognised() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        mkdir plan; echo dear > plan/run.json; echo x > plan/placements.csv
        \(Self.plan); echo $?; cat plan/*; rm -r plan
        \(Self.plan) --quiet > /dev/null; rm plan/.manifest.json; echo note > plan/note.txt
        \(Self.plan) --seed 2 --quiet > /dev/null; echo $?; cat plan/note.txt; ls plan | wc -l
        """, folder: folder.path)
    #expect(run.output == "65\nx\ndear\n0\nnote\n10\n", "\(run.output)\(run.messages)")
    #expect(run.messages.contains("plan: expected an empty folder, an earlier plan with its"))
  }

  @Test("simulate replaces a case that it wrote, and none that people made or changed")
  func simulated() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        simulate() { forestock simulate --regions 4 --hubs 2 --skus 3 --quiet --out $1; echo $?; }
        cp -r case mine; simulate mine; diff -r case mine && echo untouched
        simulate world; simulate world; echo note > world/note.txt; simulate world; cat world/note.txt
        echo 'R1,x' >> world/hubs.csv; simulate world; tail -n 1 world/hubs.csv
        """, folder: folder.path)
    #expect(run.output == "65\nuntouched\n0\n0\n0\nnote\n65\nR1,x\n", "\(run.output)")
    #expect(run.messages.contains("world/hubs.csv: somebody changed the file"), "\(run.messages)")
  }

  @Test("an import keeps modes, links, empty folders and version control of a case")
  func imported() throws {
    let folder = try Self.folder()
    try folder.write("sales.csv", "date,region,sku,quantity\n2026-09-01,010,12E05,4\n")
    let run = try ProgramRun(
      shell: """
        cd case; mkdir -p empty .git/refs notes; echo ref > .git/HEAD; ln -s ../sales.csv notes/link
        chmod 750 notes; chmod 640 demand_history.csv hubs.csv; chmod 2770 .; cd ..
        list() { (cd case; find . -printf '%p %m %l %y\\n' | grep -v 'imports\\|rejects\\|places' | sort); }
        list > before; forestock import sales.csv --into case --quiet; echo $?
        list > after; diff before after && echo kept; grep -c 2026-09-01 case/demand_history.csv
        """, folder: folder.path)
    #expect(run.output == "0\nkept\n1\n", "\(run.output)\(run.messages)")
  }

  @Test("what a killed run left is cleared by the next, what a live run holds is not")
  func leftovers() throws {
    let folder = try Self.folder()
    let run = try ProgramRun(
      shell: """
        mkdir -p .plan.writing/sub; echo half > .plan.writing/sub/a; chmod 500 .plan.writing/sub
        touch .plan.lock; \(Self.plan) --quiet > /dev/null; echo $?; ls -A
        mkdir .plan.writing; exec 9> .plan.lock; flock 9
        \(Self.plan) --quiet > /dev/null; echo $?; ls -A
        """, folder: folder.path)
    #expect(
      run.output == "0\ncase\nplan\n75\n.plan.lock\n.plan.writing\ncase\nplan\n", "\(run.output)")
  }

  @Test("init leaves nothing where it is ended, and keeps a second one out")
  func initEnded() throws {
    let folder = try ScratchFolder()
    try folder.write("hubs.csv", "name,zip\nA,90731\n")
    let run = try ProgramRun(
      shell: """
        mkfifo orders; exec 9<> orders; set -m; mkdir .shop.writing; echo old > .shop.writing/x
        env --default-signal=TERM "$PROGRAM" init shop --hubs hubs.csv --orders orders --quiet & run=$!
        sleep 0.3; kill -TERM $run; wait $run; echo $?; ls -A
        printf 'name,price,stock\nOwl Pin,12,80\n' > products.csv
        exec 8> .shop.lock; flock 8
        forestock init shop --hubs hubs.csv --products products.csv --quiet; echo $?; exec 8>&-
        forestock init shop --hubs hubs.csv --products products.csv --quiet > made; echo $?; ls -A
        """, folder: folder.path)
    #expect(
      run.output
        == "143\n.shop.writing\nhubs.csv\norders\n75\n0\n"
        + "hubs.csv\nmade\norders\nproducts.csv\nshop\n", "\(run.output)\(run.messages)")
  }

  /// Whether this machine lets a test mount a file system.
  private static let canMount: Bool = {
    let run = try? ProgramRun(
      shell: "unshare -rm mount -t tmpfs none /mnt", folder: NSTemporaryDirectory())
    return run?.status == 0
  }()

  @Test("a mount point takes a plan, an export and an import", .enabled(if: canMount))
  func mounted() throws {
    let folder = try Self.folder()
    try folder.write("sales.csv", "date,region,sku,quantity\n2026-09-01,010,12E05,4\n")
    let run = try ProgramRun(
      shell: """
        cat > inside <<'END'
        forestock() { "$PROGRAM" "$@"; }
        mkdir plan files world; mount -t tmpfs none plan; mount --bind world world
        mount --bind case case; cd .; echo dear > plan/letter.txt
        \(Self.plan) --quiet > /dev/null 2>&1; echo $?; rm plan/letter.txt
        \(Self.plan) --quiet > /dev/null; echo $?; echo dear > plan/letter.txt
        echo changed > plan/flows.csv; \(Self.plan) --proof --quiet > /dev/null; echo $?
        \(Self.plan) --quiet > /dev/null; echo $?; ls -A plan
        forestock import sales.csv --into case --quiet; echo $?; grep -c 2026-09-01 case/demand_history.csv
        for i in 1 2; do forestock simulate --regions 4 --hubs 2 --skus 3 --quiet --out world; echo $?; done
        forestock validate world --today 2026-03-02; ls -A | grep '^[.]'
        END
        PROGRAM=$PROGRAM unshare -rm bash inside
        """, folder: folder.path)
    let names = [
      ".manifest.json", "flows.csv", "flows.csv.bak", "forecast.csv", "hubs.csv", "letter.txt",
      "placements.csv", "promises.csv", "rejects.csv", "run.json", "shortfalls.csv", "totals.csv",
    ]
    #expect(
      run.output == "65\n0\n0\n0\n" + names.joined(separator: "\n")
        + "\n0\n1\n0\n0\nworld: no fault\n", "\(run.output)\(run.messages)")
  }

  @Test(
    "an import that was killed while files were put in place is finished by the next, and not read before"
  )
  func brokenOff() throws {
    let folder = try Self.folder()
    try folder.write("sales.csv", "date,region,sku,quantity\n2026-09-01,010,12E05,4\n")
    let run = try ProgramRun(
      shell: """
        mkdir case/.forestock.writing
        echo '{"removed": ["preorders.csv"]}' > case/.forestock.writing/.journal.json
        sed s/12E05,10/12E05,11/ case/opening_stock.csv > case/.forestock.writing/opening_stock.csv
        forestock validate case --today 2026-09-14; echo $?
        mv case/.forestock.writing .case.writing; forestock validate case --today 2026-09-14; echo $?
        forestock import sales.csv --into case --quiet; echo $?
        ls -A . case | grep writing; ls case | grep -c preorders; grep -c 12E05,11 case/opening_stock.csv
        """, folder: folder.path)
    #expect(run.output == "75\n75\n0\n0\n1\n", "\(run.output)\(run.messages)")
  }
}
