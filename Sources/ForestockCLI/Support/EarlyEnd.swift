import ArgumentParser
import Synchronization

/// A request to end work early with the best result so far, by a signal or by a point in time.
final class EarlyEnd: Sendable {
  /// Origin of the request; the words stand in `run.json`.
  enum Reason: String, Sendable {
    case deadline, interrupted, terminated
  }

  /// Iterations of the method whose time is kept for pricing the plan, as a rule twice.
  private static let pricingIterations = 80
  /// Largest share of the whole time that is kept for pricing.
  private static let pricingShare = 0.4

  private let signalled = Mutex<Reason?>(nil)
  /// The time by which the result is wanted.
  let deadline: ContinuousClock.Instant
  private let wholeTime: Duration

  /// Creates a request for a time.
  init(deadline: ContinuousClock.Instant) {
    self.deadline = deadline
    wholeTime = ContinuousClock.now.duration(to: deadline)
  }

  /// Share of the time until a deadline that is kept for files, and the largest.
  private static let (filesShare, mostFilesShare) = (0.05, 0.5)
  /// Time that writing files, page and history takes, as a multiple of that of reading the case.
  private static let writingPerReading = 4.0

  /// Creates a request for a plan whose files are to stand when some time is over.
  ///
  /// - Parameters:
  ///   - time: from `start` until everything is written.
  ///   - reading: time that reading the case took, by which that of writing is judged.
  convenience init(
    within time: Duration, since start: ContinuousClock.Instant, reading: Duration
  ) {
    let files = min(
      max(time * EarlyEnd.filesShare, reading * EarlyEnd.writingPerReading),
      time * EarlyEnd.mostFilesShare)
    self.init(deadline: start + time - files)
  }

  /// Returns the time to keep for pricing a plan, from the duration of an iteration; none where no
  /// iteration has been measured yet.
  func reserve(forIteration duration: Duration?) -> Duration {
    guard let duration else { return .zero }
    return min(wholeTime * EarlyEnd.pricingShare, duration * EarlyEnd.pricingIterations)
  }

  /// Asks for the end now.
  func ask(for reason: Reason) { signalled.withLock { $0 = $0 ?? reason } }

  /// The reason to end now; `nil` while the work may go on.
  ///
  /// - Parameter reserve: time before the deadline that is kept for what comes after.
  func reason(reserve: Duration = .zero) -> Reason? {
    if let reason = signalled.withLock({ $0 }) { return reason }
    return ContinuousClock.now + reserve >= deadline ? .deadline : nil
  }
}

/// A duration as written on the command line: a number and `s`, `m` or `h`, or several of them as
/// in `1h30m`.
struct DurationText: ExpressibleByArgument {
  /// The duration, above zero and at most a week.
  let duration: Duration

  private static let secondsOfUnit: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
  private static let longest = 7 * 86_400.0

  /// Reads parts such as `90s`, `20m` or `1.5h`; a number without a unit is none.
  init?(argument: String) {
    var (seconds, digits) = (0.0, "")
    for character in argument.prefix(40) {
      guard let unit = DurationText.secondsOfUnit[character] else {
        digits.append(character)
        continue
      }
      guard let number = Double(digits), number >= 0 else { return nil }
      seconds += number * unit
      digits = ""
    }
    guard digits.isEmpty, argument.utf8.count <= 40, seconds > 0, seconds <= DurationText.longest
    else { return nil }
    duration = .milliseconds(Int((seconds * 1000).rounded(.up)))
  }
}
