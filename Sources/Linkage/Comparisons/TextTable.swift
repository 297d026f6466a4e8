/// Texts compared each with each: what the comparisons of names and dates do with two texts, over a whole table.
///
/// To measure how fast texts are compared, and to hold the answers against those of others.
public struct TextTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// A table of these texts with themselves; of a text longer than 64 bytes the first 64 count.
  public init(_ texts: [String]) {
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      ends.append(bytes.count)
    }
  }

  /// The Jaro-Winkler similarity of each of the first texts with every text, row by row.
  public func likenesses(rows: Int) -> [Float] {
    cells(rows) { kernel, left, right in
      if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty ? 1 : 0 }
      return Float(kernel.preparedLikeness(left, right))
    }
  }

  /// How many slips lie between each of the first texts and every text, row by row.
  public func slips(rows: Int) -> [UInt8] {
    cells(rows) { kernel, left, right in
      UInt8(left.isEmpty ? min(right.count, 64) : kernel.preparedSlips(left.count, right))
    }
  }

  @inline(__always)
  private func cells<Cell>(_ rows: Int, _ cell: (Kernel, Kernel.Text, Kernel.Text) -> Cell) -> [Cell] {
    let count = ends.count - 1
    let rows = min(max(rows, 0), count)
    return [Cell](unsafeUninitializedCapacity: rows * count) { table, filled in
      bytes.withUnsafeBufferPointer { bytes in
        Kernel.with { kernel in
          for row in 0..<rows {
            let left = Kernel.Text(rebasing: bytes[ends[row]..<ends[row + 1]])
            kernel.prepare(left)
            for column in 0..<count {
              let right = Kernel.Text(rebasing: bytes[ends[column]..<ends[column + 1]])
              table.initializeElement(at: row * count + column, to: cell(kernel, left, right))
            }
            kernel.clear(left)
          }
        }
      }
      filled = rows * count
    }
  }
}
