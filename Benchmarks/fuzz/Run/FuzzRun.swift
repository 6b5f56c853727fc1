import CFuzzMeter
import CaseFiles
import Exchange
import Foundation
import FulfilmentModel
import FuzzInputs
import Statistics
import Tabular

/// Fuzzes every reader of imports and cases with damaged files.
///
/// usage: FuzzRun [INPUTS] [SEED] [FIRST]
///
/// Exits with 1 where an input took too long or too much memory; a crash names its input.
@main
struct FuzzRun {
  /// Heap bytes that any file may take beside ten times its size: buffers and tables of fixed size.
  static let allowance = 1 << 20
  /// One input in this many is grown to one or two megabytes before it is damaged.
  static let largeEvery: UInt64 = 50_000

  let target: FuzzTarget
  let readers = FuzzTarget.readers
  let source: RandomSource
  var tallies: [String: FuzzTally] = [:]
  var failures = 0

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
    let count = arguments.first ?? 100_000
    let seed = arguments.dropFirst().first ?? 1
    let first = arguments.dropFirst(2).first ?? 0
    let folder =
      NSTemporaryDirectory() + "forestock-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in FuzzWorld.files {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    var run = try FuzzRun(folder: folder, seed: seed)
    let isMetered = fuzz_meter_start() == 1
    print("\(count) inputs from \(first), seed \(seed), heap \(isMetered ? "" : "not ")metered")
    for input in first..<first + count where fuzz_meter_stopped() == 0 {
      run.take(input)
      if (input + 1) % 100_000 == 0 {
        print("\(input + 1): \(Int(fuzz_meter_total())) CPU s, \(run.failures) failures")
        fflush(nil)
      }
    }
    run.report()
    exit(run.failures == 0 ? 0 : 1)
  }

  init(folder: String, seed: UInt64) throws {
    var options = ImportOptions()
    options.asOf = CalendarDate(iso: "2026-09-28")
    options.event = "launch"
    options.eventDate = options.asOf
    options.skipsBadRows = true
    target = try FuzzTarget(folder: folder, options: options)
    source = RandomSource(seed: seed)
  }

  /// Makes input number `index`, reads it and compares time and heap with the limits.
  mutating func take(_ index: UInt64) {
    var random = source.split(index)
    let sample = FuzzSample.all[Int.random(in: 0..<FuzzSample.all.count, using: &random)]
    let isLarge = index % FuzzRun.largeEvery == FuzzRun.largeEvery - 1
    let (bytes, unpacked) = input(sample, isLarge: isLarge, &random)
    let reader: FuzzTarget.Reader =
      switch Int.random(in: 0..<16, using: &random) {
      case 0: .source(nil)
      case 1, 2: readers[Int.random(in: 0..<readers.count, using: &random)]
      default: FuzzTarget.Reader(sample.reader)
      }
    fuzz_meter_begin(index, isLarge ? 120 : 20)
    let rows = try? target.read(bytes, as: reader)
    var (peak, seconds) = (Int(fuzz_meter_peak()), fuzz_meter_seconds())
    let size = max(bytes.count, unpacked)
    let most = 10 * size + (size < FuzzRun.allowance ? FuzzRun.allowance : 0)
    if peak > most {
      // Bundled places and names are made by whoever asks first, once a process: not the input's.
      fuzz_meter_begin(index, isLarge ? 120 : 20)
      _ = try? target.read(bytes, as: reader)
      (peak, seconds) = (Int(fuzz_meter_peak()), fuzz_meter_seconds())
    }
    let longest = 1 + 4e-6 * Double(unpacked)
    if peak > most || seconds > longest {
      failures += 1
      print("input \(index), \(reader.name), \(bytes.count) bytes: peak \(peak), \(seconds) s")
    }
    let name = isLarge ? "\(reader.name), large" : reader.name
    tallies[name, default: FuzzTally()].add(
      rows: rows, peak: peak, seconds: seconds, bytes: size)
  }

  /// Returns the bytes of an input, and their number once gzip is unpacked.
  private func input(
    _ sample: FuzzSample, isLarge: Bool, _ random: inout RandomSource
  ) -> (bytes: [UInt8], unpacked: Int) {
    var sound = Array(sample.text.utf8)
    if isLarge {
      sound = FuzzMutation.grown(
        sound, to: Int.random(in: 1 << 20...2 << 20, using: &random), &random)
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1:
      let wide = FuzzMutation.utf16(
        String(decoding: sound, as: UTF8.self), littleEndian: Bool.random(using: &random))
      let bytes = FuzzMutation.damaged(wide, &random)
      return (bytes, bytes.count)
    case 2:
      let bytes = FuzzMutation.damaged(sound, &random)
      return (Gzip.pack(bytes), bytes.count)
    case 3: return (FuzzMutation.damaged(Gzip.pack(sound), &random), sound.count)
    default:
      let bytes = FuzzMutation.damaged(sound, &random)
      return (bytes, bytes.count)
    }
  }

  private func report() {
    print("reader | inputs | read | rows used | worst ms | worst heap bytes | of the file")
    for (name, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print("\(name) | \(tally.line)")
    }
    let total = tallies.values.reduce(0) { $0 + $1.inputs }
    print("\(total) inputs, \(Int(fuzz_meter_total())) CPU s, \(failures) failures")
  }
}
