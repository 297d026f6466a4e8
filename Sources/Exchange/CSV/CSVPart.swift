internal import Casework
internal import Foundation

/// Some rows of a comma-separated file that follow one another, so that several can be read at once.
public struct CSVPart: Sendable {
  private let path: String
  private let width: Int
  private let bytes: Range<UInt64>
  private let firstLine: Int

  /// All rows of a file with so many columns.
  init(whole path: String, width: Int) {
    self.init(path: path, width: width, bytes: 0..<UInt64.max, firstLine: 1)
  }

  fileprivate init(path: String, width: Int, bytes: Range<UInt64>, firstLine: Int) {
    (self.path, self.width, self.bytes, self.firstLine) = (path, width, bytes, firstLine)
  }

  /// Reads the rows, each as it comes; the headings are none.
  ///
  /// A row of too few or too many cells is given all the same and told of, in what is given back.
  public func rows(_ give: (CSVRow) -> Void) throws -> FileProblems {
    guard let file = FileHandle(forReadingAtPath: path) else { return FileProblems() }
    defer { try? file.close() }
    try file.seek(toOffset: bytes.lowerBound)
    var reader = CSVReader(line: firstLine)
    var problems = FileProblems()
    var (isHeading, line) = (bytes.lowerBound == 0, firstLine)
    func take(_ row: CSVRow) {
      line = row.line
      if isHeading {
        isHeading = false
        return
      }
      if row.isBroken { problems.append(problem(row.line, Self.openQuote)) }
      if row.count != width {
        problems.append(
          problem(
            row.line, "has \(row.count) cells where the headings are \(width); what is there was read"))
      }
      give(row)
    }
    var left = bytes.upperBound - bytes.lowerBound
    while left > 0, let part = try file.read(upToCount: Int(min(left, 1 << 22))), !part.isEmpty {
      left -= UInt64(part.count)
      part.withUnsafeBytes { part in reader.take(part, take) }
    }
    if !reader.finish(take) { problems.append(problem(line, Self.openQuote)) }
    return problems
  }

  private static let openQuote = "a quote is opened and never closed"

  private func problem(_ line: Int, _ reason: String) -> DataProblem {
    DataProblem(file: path, line: line, field: "row", reason: reason)
  }
}

extension CSVFile {
  /// Cuts a file at ends of lines into parts of about one size, at most so many.
  ///
  /// A file with a quote anywhere is one part, for lines may break within quotes; so is one shorter than `least` bytes.
  public static func parts(_ path: String, atMost count: Int, least: UInt64 = 1 << 22) throws -> [CSVPart] {
    let width = try headings(path).count
    let whole = [CSVPart(whole: path, width: width)]
    guard let file = FileHandle(forReadingAtPath: path) else { return whole }
    defer { try? file.close() }
    let size = try file.seekToEnd()
    guard count > 1, size >= least, size > UInt64(count) else { return whole }
    try file.seek(toOffset: 0)
    var cuts = Cuts(into: count, size: size)
    while let part = try file.read(upToCount: 1 << 22), !part.isEmpty {
      guard part.withUnsafeBytes({ cuts.take($0) }) else { return whole }
    }
    return cuts.ranges(upTo: size).map {
      CSVPart(path: path, width: width, bytes: $0.bytes, firstLine: $0.firstLine)
    }
  }
}

/// Finds the ends of lines nearest after places that are evenly spread.
private struct Cuts {
  private let count: Int
  private let distance: UInt64
  private var place: UInt64 = 0
  private var lines = 0
  private var found: [(place: UInt64, line: Int)] = [(0, 1)]

  init(into count: Int, size: UInt64) { (self.count, distance) = (count, size / UInt64(count)) }

  /// Looks through a part of the file; false when it holds a quote.
  mutating func take(_ part: UnsafeRawBufferPointer) -> Bool {
    if part.next(UInt8(ascii: "\""), from: 0) != nil { return false }
    var start = 0
    while found.count < count, let end = part.next(UInt8(ascii: "\n"), from: start) {
      start = end + 1
      lines += 1
      let cut = place + UInt64(start)
      if cut >= distance * UInt64(found.count) { found.append((cut, lines + 1)) }
    }
    place += UInt64(part.count)
    return true
  }

  func ranges(upTo size: UInt64) -> [(bytes: Range<UInt64>, firstLine: Int)] {
    found.indices.compactMap { index in
      let end = index + 1 < found.count ? found[index + 1].place : size
      return found[index].place < end ? (found[index].place..<end, found[index].line) : nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Where a byte is next; by the C library, which looks at many at once.
  fileprivate func next(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
