import Dispatch

/// Runs `body` once for each element with exclusive access to it, on up to `threads` threads.
///
/// Element i is handled by worker i mod `threads`. The new value of an element must depend only on
/// itself and on values that no worker changes; then the outcome is the same for any number of
/// threads.
///
/// - Complexity: one thread start per worker; none where `threads` is 1.
package func forEachConcurrently<Element: Sendable>(
  _ elements: inout [Element], threads: Int, _ body: @Sendable (Int, inout Element) -> Void
) {
  let count = elements.count
  let workers = max(1, min(threads, count))
  guard workers > 1 else {
    for index in elements.indices { body(index, &elements[index]) }
    return
  }
  unsafe elements.withUnsafeMutableBufferPointer { buffer in
    // Workers touch disjoint elements, and the buffer outlives the call below.
    let shared = unsafe DisjointElements(base: buffer)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for index in stride(from: worker, to: count, by: workers) {
        unsafe body(index, &shared.base[index])
      }
    }
  }
}

/// A buffer whose elements are handed to one worker each.
///
/// Sendable without a check, because `forEachConcurrently` gives every index to one worker only.
@unsafe private struct DisjointElements<Element: Sendable>: @unchecked Sendable {
  let base: UnsafeMutableBufferPointer<Element>
}

/// Returns the results of `body` for 0..<`count`, in order, computed on up to `threads` threads.
package func mapConcurrently<Result: Sendable>(
  count: Int, threads: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  var slots = [Result?](repeating: nil, count: count)
  forEachConcurrently(&slots, threads: threads) { index, slot in slot = body(index) }
  return slots.compactMap { $0 }
}

/// Runs `body` once for each element with exclusive access to it, on up to `threads` threads, and
/// returns the results in order.
package func mapConcurrently<Element: Sendable, Result: Sendable>(
  _ elements: inout [Element], threads: Int, _ body: @Sendable (Int, inout Element) -> Result
) -> [Result] {
  var slots = [Result?](repeating: nil, count: elements.count)
  unsafe slots.withUnsafeMutableBufferPointer { buffer in
    // As above: every slot is written by the one worker that has its element.
    let shared = unsafe DisjointElements(base: buffer)
    forEachConcurrently(&elements, threads: threads) { index, element in
      unsafe shared.base[index] = body(index, &element)
    }
  }
  return slots.compactMap { $0 }
}
