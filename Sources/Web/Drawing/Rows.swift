/// Puts things of different widths into as few rows as keeps them apart, in the order in which they are given.
struct Rows: Hashable, Sendable {
  private var ends: [Double] = []
  let gap: Double

  init(gap: Double) { self.gap = gap }

  /// How many rows are in use.
  var count: Int { ends.count }

  /// The first row with room from one place to another.
  mutating func place(from left: Double, to right: Double) -> Int {
    if let row = ends.firstIndex(where: { $0 + gap <= left }) {
      ends[row] = right
      return row
    }
    ends.append(right)
    return ends.count - 1
  }
}
