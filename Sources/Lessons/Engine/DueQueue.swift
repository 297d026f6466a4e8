import Casework

/// The clocks of one family that run, the earliest first.
struct DueQueue: Sendable {
  struct Item: Sendable {
    let at: Instant
    let track: Int
    let anchor: Int
  }
  private var heap: [Item] = []

  var next: Instant? { heap.first?.at }

  mutating func add(_ item: Item) {
    heap.append(item)
    var child = heap.count - 1
    while child > 0, heap[child].at < heap[(child - 1) / 2].at {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes one clock that falls due at a moment, if there is one.
  mutating func take(at moment: Instant) -> Item? {
    guard let first = heap.first, first.at == moment else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    sink(0)
    return first
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].at < heap[least].at {
        least = child
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
