internal import Casework

/// Reads one JSON text from its front, byte by byte.
struct JSONReader {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  var position: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    (start, end, position) = (range.lowerBound, range.upperBound, range.lowerBound)
  }

  mutating func wholeText() throws(JSONProblem) -> Tree {
    if startsWithByteOrderMark { throw problem("remove the byte order mark before the text") }
    let tree = try value(depth: 0)
    skipSpace()
    guard position == end else { throw problem("expected nothing more after the value") }
    return tree
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> Tree {
    skipSpace()
    guard position < end else { throw problem("the text ends where a value was expected") }
    switch bytes[position] {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "{"): return .map(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .list(try array(depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> Tree.Map {
    try enter(depth)
    var entries: [Tree.Entry] = []
    if take(UInt8(ascii: "}")) { return Tree.Map() }
    var names = SeenNames()
    entries.reserveCapacity(depth == 1 ? 12 : 4)
    repeat {
      skipSpace()
      let nameStart = position
      guard peek == UInt8(ascii: "\"") else { throw problem("expected a name in double quotes") }
      let name = try string()
      if names.hasSeen(name, among: entries) {
        throw problem("this name is given twice in one object", at: nameStart)
      }
      guard take(UInt8(ascii: ":")) else { throw problem("expected a colon after the name") }
      entries.append(Tree.Entry(name, try value(depth: depth)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw problem("expected a comma or } after the value") }
    return Tree.Map(entries)
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> [Tree] {
    try enter(depth)
    var items: [Tree] = []
    if take(UInt8(ascii: "]")) { return items }
    repeat {
      items.append(try value(depth: depth))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw problem("expected a comma or ] after the value") }
    return items
  }

  private mutating func enter(_ depth: Int) throws(JSONProblem) {
    guard depth <= JSON.depthLimit else {
      throw problem("lists and objects lie more than \(JSON.depthLimit) deep")
    }
    position += 1
  }

  private mutating func word() throws(JSONProblem) -> Tree {
    if take("true") { return .flag(true) }
    if take("false") { return .flag(false) }
    if take("null") { return .null }
    throw problem("expected a value: text in double quotes, a number, a list, an object, true or false")
  }
}

// MARK: - Single characters

extension JSONReader {
  var peek: UInt8? { position < end ? bytes[position] : nil }

  @inline(__always)
  mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  /// Skips spaces, then takes a byte if it comes next.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - position >= length else { return false }
    let matches = bytes[position..<(position + length)].elementsEqual(word.description.utf8)
    if matches { position += length }
    return matches
  }

  private var startsWithByteOrderMark: Bool {
    bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// The problem at a place, counted in characters as an editor does: bytes that continue one are not counted.
  func problem(_ reason: String, at place: Int? = nil) -> JSONProblem {
    let before = bytes[start..<min(place ?? position, end)]
    return JSONProblem(column: before.count { $0 & 0xC0 != 0x80 } + 1, reason: reason)
  }
}

/// Whether a name has stood in an object before: by comparing while it is small, by a set once it is not.
private struct SeenNames {
  private var set: Set<String> = []

  mutating func hasSeen(_ name: String, among entries: [Tree.Entry]) -> Bool {
    guard entries.count >= 24 else { return entries.contains { $0.key == name } }
    if set.isEmpty { set = Set(entries.map(\.key)) }
    return !set.insert(name).inserted
  }
}
