/// The reason why one series has no forecast, with the identifier of the series.
public struct ForecastError: Error, Equatable, Sendable {
  /// The cause of the refusal.
  public enum Cause: Equatable, Sendable {
    /// The series has no observation.
    case empty
    /// An observation is infinite or not a number; the position counts from 0.
    case notFinite(position: Int)
    /// The season length is below 1.
    case seasonLength(Int)
    /// The model needs more observations than the series has.
    case tooShort(needed: Int, found: Int)
    /// The model is defined for non-negative values only; the position counts from 0.
    case negative(position: Int, value: Double)
    /// The model is defined for counts only; the position counts from 0.
    case notWhole(position: Int, value: Double)
    /// No form of the model gave a finite fit.
    case noFit
  }

  /// Identifier of the series.
  public let id: String
  /// The cause of the refusal.
  public let cause: Cause

  /// Creates an error about the series `id`.
  package init(id: String, cause: Cause) {
    self.id = id
    self.cause = cause
  }
}

extension ForecastError: CustomStringConvertible {
  /// One sentence, naming the series.
  public var description: String {
    let reason =
      switch cause {
      case .empty: "has no observation"
      case .notFinite(let position): "observation \(position + 1) is not a finite number"
      case .seasonLength(let length): "season length \(length), expected at least 1"
      case .tooShort(let needed, let found):
        "has \(found) observations, the model needs \(needed)"
      case .negative(let position, let value):
        "observation \(position + 1) is \(value), the model is for values of at least 0"
      case .notWhole(let position, let value):
        "observation \(position + 1) is \(value), the model is for counts"
      case .noFit: "no form of the model gave a finite fit"
      }
    return "series '\(id)' \(reason)"
  }
}
