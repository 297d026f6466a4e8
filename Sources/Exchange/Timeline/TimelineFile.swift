public import Casework

/// A timeline as a file of JSON Lines, described in docs/timeline-format.md.
public enum TimelineFile {
  /// The longest line that is read: a bound, so that a file of another kind cannot fill the memory.
  public static let lineLimit = 4 << 20

  /// About how many bytes a row takes; in the library 400 to 700.
  private static let usualLength = 500

  /// Reads a file's bytes; what is wrong is told with the file's name, and the good rows stand.
  public static func read(_ bytes: [UInt8], file: String) -> (timeline: Timeline?, problems: [DataProblem]) {
    var reading = TimelineReading(file: file, rows: bytes.count / usualLength)
    var line = 0
    // Some editors begin a file with a byte order mark, which RFC 8259, section 8.1, allows a reader to pass over.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = endOfLine(in: bytes, from: start)
      line += 1
      read(bytes, in: start..<end, line: line, into: &reading)
      start = end + 1
    }
    return reading.finish()
  }

  private static func read(
    _ bytes: [UInt8], in range: Range<Int>, line: Int, into reading: inout TimelineReading
  ) {
    guard range.count <= lineLimit else {
      return reading.refuse(
        line: line, field: "row", reason: "is longer than 4 MiB; one line tells one event")
    }
    if isBlank(bytes, in: range) { return }
    do {
      reading.read(try JSON.read(bytes, in: range), line: line)
    } catch {
      reading.refuse(
        line: line, field: "column \(error.column)", reason: "this line is not JSON: \(error.reason)")
    }
  }

  private static func endOfLine(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  private static func isBlank(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}

extension TimelineFile {
  /// Reads a file on disk; one that cannot be opened is a problem like any other.
  public static func read(at path: String) -> (timeline: Timeline?, problems: [DataProblem]) {
    do {
      return read(try DataFile.bytes(at: path), file: path)
    } catch {
      return (nil, [error])
    }
  }
}
