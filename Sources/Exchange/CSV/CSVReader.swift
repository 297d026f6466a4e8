/// Splits comma-separated text (RFC 4180, and what spreadsheets make of it) into rows as it streams by.
///
/// Quotes may hold commas and line breaks; lines end in LF, CRLF or CR; a byte order mark is skipped.
struct CSVReader {
  private var row: [UInt8] = []
  private var ends: [Int] = []
  private var line: Int
  private var rowLine: Int
  private var isQuoted = false
  private var wasQuote = false
  private var wasReturn = false
  private var isCellStart = true
  private var skippedMark = 0

  /// A reader of what begins on a line; only the first may begin with a byte order mark.
  init(line: Int = 1) {
    (self.line, rowLine) = (line, line)
    if line > 1 { skippedMark = 3 }
  }

  /// A quote that is not closed within so many bytes ends with its row: it was a letter, not a quote.
  static let longestRow = 1 << 20

  /// Takes in a part of the file, giving each row that it completes.
  mutating func take(_ part: UnsafeRawBufferPointer, _ give: (CSVRow) -> Void) {
    for byte in part {
      if skippedMark < 3, skipsMark(byte) { continue }
      take(byte, give)
    }
  }

  /// Ends the file: a last row without a line break is a row too.
  ///
  /// False when a quote was left open.
  mutating func finish(_ give: (CSVRow) -> Void) -> Bool {
    let isWhole = !isQuoted || wasQuote
    if !row.isEmpty || !ends.isEmpty { endRow(give) }
    return isWhole
  }

  private mutating func skipsMark(_ byte: UInt8) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard byte == mark[skippedMark] else {
      skippedMark = 3
      return false
    }
    skippedMark += 1
    return true
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8, _ give: (CSVRow) -> Void) {
    if isQuoted { return takeQuoted(byte, give) }
    switch byte {
    case UInt8(ascii: ","): endCell()
    case 10:
      line += 1
      if wasReturn { rowLine = line } else { endRow(give) }
      wasReturn = false
      return
    case 13:
      endRow(give)
      wasReturn = true
      return
    case UInt8(ascii: "\"") where isCellStart:
      isQuoted = true
      isCellStart = false
    default:
      row.append(byte)
      isCellStart = false
    }
    wasReturn = false
  }

  private mutating func takeQuoted(_ byte: UInt8, _ give: (CSVRow) -> Void) {
    if wasQuote {
      wasQuote = false
      if byte == UInt8(ascii: "\"") { return row.append(byte) }
      isQuoted = false
      return take(byte, give)
    }
    if byte == UInt8(ascii: "\"") {
      wasQuote = true
      return
    }
    if byte == 10 { line += 1 }
    row.append(byte)
    if byte == 10, row.count > Self.longestRow {
      isQuoted = false
      endRow(isBroken: true, give)
    }
  }

  private mutating func endCell() {
    ends.append(row.count)
    isCellStart = true
  }

  private mutating func endRow(isBroken: Bool = false, _ give: (CSVRow) -> Void) {
    endCell()
    let isBlank = row.isEmpty && ends.count == 1
    if !isBlank {
      row.withUnsafeBufferPointer { bytes in
        ends.withUnsafeBufferPointer { ends in
          give(CSVRow(bytes: bytes, ends: ends, line: rowLine, isBroken: isBroken))
        }
      }
    }
    row.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    isQuoted = false
    wasQuote = false
    rowLine = line
  }
}
