/// One row of a comma-separated file, lent for the length of a call.
public struct CSVRow {
  let bytes: UnsafeBufferPointer<UInt8>
  let ends: UnsafeBufferPointer<Int>
  /// The line that the row begins on, counted from 1.
  public let line: Int
  /// Whether the row was ended within a quote that nothing closed.
  var isBroken = false

  /// How many cells the row has.
  public var count: Int { ends.count }

  /// The bytes of a cell, without quotes and without spaces around it; empty where the row has none.
  public subscript(_ cell: Int) -> UnsafeBufferPointer<UInt8> {
    guard ends.indices.contains(cell) else { return UnsafeBufferPointer(start: nil, count: 0) }
    var (start, end) = (cell == 0 ? 0 : ends[cell - 1], ends[cell])
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// A cell as text.
  public func text(_ cell: Int) -> String { String(decoding: self[cell], as: UTF8.self) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
