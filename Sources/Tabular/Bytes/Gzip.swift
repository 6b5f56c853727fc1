import CZlib
import Diagnostics

/// Unpacks gzip (RFC 1952) piece by piece; several members after one another are read as one.
///
/// The only file of the module that hands pointers to C: they live inside one call each.
struct GzipInflater {
  private let file: String
  private let stream: ZlibStream
  private var isInsideMember = false
  private var sawMember = false
  private var pending: [UInt8] = []
  private var used = 0
  private var outputWasFull = false

  /// Prepares to unpack the file of a name that stands in messages.
  init(file: String) throws(FileError) {
    self.file = file
    stream = ZlibStream(inflating: true)
    guard stream.isReady else { throw .inputOutput(path: file, reason: "zlib could not start") }
  }

  /// Whether `step` must be called before more packed bytes are fed.
  var hasPending: Bool { used < pending.count || outputWasFull }

  /// Accepts the next packed bytes.
  ///
  /// - Precondition: nothing is pending.
  mutating func feed(_ packed: [UInt8]) {
    precondition(!hasPending, "packed bytes are still pending")
    pending = packed
    used = 0
  }

  /// Ends the file: nothing more will be fed.
  ///
  /// - Throws: `invalid` where the last member is cut short.
  func finish() throws(FileError) {
    if isInsideMember || !sawMember { throw damaged("the file is cut short") }
  }

  /// Returns the next unpacked bytes, 128 KB at most, so that a small file that unpacks to a huge
  /// one cannot fill the memory.
  mutating func step() throws(FileError) -> [UInt8] {
    if !isInsideMember {
      // Zero padding after the last member is common.
      if sawMember, pending[used...].allSatisfy({ $0 == 0 }) {
        used = pending.count
        return []
      }
      stream.restart()
      isInsideMember = true
      sawMember = true
    }
    let capacity = 1 << 17
    let step = stream.run(input: pending[used...], capacity: capacity, finish: false)
    used += step.consumed
    outputWasFull = step.output.count == capacity
    if step.status == Z_STREAM_END {
      isInsideMember = false
      outputWasFull = false
    } else if step.status != Z_OK && step.status != Z_BUF_ERROR {
      throw damaged("the gzip data is damaged")
    }
    return step.output
  }

  /// Returns the error of damaged data.
  private func damaged(_ how: String) -> FileError {
    .invalid([Diagnostic(file: file, expected: "whole gzip data; \(how)")])
  }
}

/// Packs bytes as gzip; the same bytes always give the same file: the header has no time and no
/// name.
package enum Gzip {
  /// Returns the packed bytes, as one member.
  package static func pack(_ bytes: [UInt8]) -> [UInt8] {
    let stream = ZlibStream(inflating: false)
    var result: [UInt8] = []
    var rest = bytes[...]
    while true {
      let piece = rest.prefix(1 << 20)
      let isLast = piece.count == rest.count
      let step = stream.run(input: piece, capacity: piece.count + 65_536, finish: isLast)
      result += step.output
      rest = rest.dropFirst(step.consumed)
      if step.status == Z_STREAM_END { return result }
      precondition(step.status == Z_OK || step.status == Z_BUF_ERROR, "zlib status \(step.status)")
    }
  }
}

/// Owns a `z_stream` of zlib, which keeps a pointer to it: it lives at one address from `init` to
/// `deinit`, and no pointer to it leaves this class.
@safe private final class ZlibStream {
  let isReady: Bool
  private let inflating: Bool
  private let state: UnsafeMutablePointer<z_stream>

  package init(inflating: Bool) {
    self.inflating = inflating
    unsafe state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe state.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    // 15 bits of window, plus 16 for the gzip wrapper.
    let status: Int32
    if inflating {
      status = unsafe inflateInit2_(state, 15 + 16, ZLIB_VERSION, size)
    } else {
      status = unsafe deflateInit2_(
        state, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    }
    isReady = status == Z_OK
  }

  deinit {
    if inflating { _ = unsafe inflateEnd(state) } else { _ = unsafe deflateEnd(state) }
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// Prepares to inflate the next member.
  func restart() { _ = unsafe inflateReset(state) }

  package func run(
    input: ArraySlice<UInt8>, capacity: Int, finish: Bool
  ) -> (status: Int32, consumed: Int, output: [UInt8]) {
    var input = input
    var status = Z_OK
    var consumed = 0
    let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let inputCount = input.count
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe state.pointee.next_in = source.baseAddress
        unsafe state.pointee.avail_in = UInt32(inputCount)
        unsafe state.pointee.next_out = buffer.baseAddress
        unsafe state.pointee.avail_out = UInt32(capacity)
        let flush = finish ? Z_FINISH : Z_NO_FLUSH
        status = inflating ? unsafe inflate(state, Z_NO_FLUSH) : unsafe deflate(state, flush)
        consumed = inputCount - Int(unsafe state.pointee.avail_in)
        count = capacity - Int(unsafe state.pointee.avail_out)
      }
    }
    return (status, consumed, output)
  }
}
