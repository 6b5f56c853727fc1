import Foundation
enum ProcessTrace {
  static let isOn = ProcessInfo.processInfo.environment["TRACE"] != nil
  static let shift = Double(ProcessInfo.processInfo.environment["SHIFT"] ?? "1e-10")!
  static let free = Double(ProcessInfo.processInfo.environment["FREE"] ?? "1e-8")!
  static func line(_ s: String) { print(s) }
}
