import Foundation

/// The state in which a process must be before it opens its first file.
enum StandardStreams {
  /// Makes refusals of the system errors rather than signals, and takes the place of streams that
  /// were closed by whoever started the program.
  ///
  /// Without this a full limit or a reader that has gone would end the process by a signal, and the
  /// first file that is opened would become standard output or error: its content would mix with
  /// what is printed.
  static func prepare() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
    // The lowest free number is taken: the stream's own. Standard output stays one that cannot be
    // written, so that a result that is lost is told.
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Closes standard output: some file systems tell only now that what was written did not arrive.
  ///
  /// - Returns: the system's words; `nil` where all went well or nothing was to be written.
  static func close() -> String? {
    guard Foundation.close(STDOUT_FILENO) != 0, errno != EBADF else { return nil }
    return unsafe String(cString: strerror(errno))
  }
}
