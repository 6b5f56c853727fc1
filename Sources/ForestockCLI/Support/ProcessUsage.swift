import Foundation

/// Processor time and memory that the process has used since it started.
///
/// Processor time, unlike time on the clock, is comparable between machines under other load and is
/// what other solvers report.
struct ProcessUsage {
  /// User and system time of all threads, in seconds.
  var cpuSeconds: Double
  /// Largest resident set, in bytes.
  var peakBytes: Int

  /// The usage up to now, from `getrusage`.
  ///
  /// Times have microseconds; the memory is the peak since the start and never falls.
  static var current: ProcessUsage {
    var usage = rusage()
    #if os(Linux)
      let own = __rusage_who_t(RUSAGE_SELF.rawValue)
    #else
      let own = RUSAGE_SELF
    #endif
    unsafe getrusage(own, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + 1e-6 * Double(time.tv_usec) }
    // Linux counts the resident set in kilobytes, Darwin in bytes.
    #if os(Linux)
      let unit = 1024
    #else
      let unit = 1
    #endif
    return ProcessUsage(
      cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      peakBytes: usage.ru_maxrss * unit)
  }
}
