/// Compares where people have lived: several values in one cell, or a column of its own for a former one.
///
/// People move, and records are brought up to date at different times, so that the old address of one record is the present
/// one of another. Which of several in a cell is the present one no file says: what two records share of several counts as
/// shared through the past, and a list that is the same in both as the same.
enum History {
  /// The level of what is shared only through the past; the second of every kind that can have a history.
  static let past: UInt8 = 2

  static func level(_ assumed: Double, _ assumedOfStrangers: Double) -> Level {
    Level("same as a former one", assumed, assumedOfStrangers)
  }

  /// Two values, one of which at least is several: what they share, or else the best that any two of them agree.
  static func level(_ left: Value, _ right: Value, best: (Value, Value) -> UInt8) -> UInt8 {
    if readsTheSame(left.text, right.text) { return 1 }
    var (nearest, shared) = (UInt8.max, 0)
    left.eachPart { one in
      right.eachPart { two in
        if one.hasSameText(as: two) {
          shared += 1
        } else {
          let level = best(one, two)
          if level > 0 { nearest = min(nearest, level) }
        }
      }
    }
    if shared == max(left.partCount, right.partCount) { return 1 }
    return shared > 0 ? past : nearest == .max ? 0 : nearest
  }

  /// The lines of one address, divided by semicolons in one file and by commas in another.
  private static func readsTheSame(_ left: Kernel.Text, _ right: Kernel.Text) -> Bool {
    let plain = { (byte: UInt8) in byte == Several.separator ? Folding.space : byte }
    return left.count == right.count && left.indices.allSatisfy { plain(left[$0]) == plain(right[$0]) }
  }
}
