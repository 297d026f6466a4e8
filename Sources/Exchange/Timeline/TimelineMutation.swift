/// Makes slips in a file such as people, editors and networks make, to show that no file stops the program.
///
/// Used by the tests for thousands of files, and by the bench for millions.
public struct TimelineMutation<Random: RandomNumberGenerator> {
  private var random: Random

  /// Slips drawn from a generator; the same seed makes the same slips.
  public init(using random: Random) { self.random = random }

  /// The bytes with one to four slips in them.
  public mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) { slip(in: &bytes) }
    return bytes
  }

  private mutating func slip(in bytes: inout [UInt8]) {
    let part = run(in: bytes)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(part)
    case 1: bytes.insert(contentsOf: bytes[part], at: place(in: bytes))
    case 2: bytes.removeSubrange(part.upperBound...)
    case 3: bytes.replaceSubrange(part.prefix(1), with: [UInt8.random(in: 0...255, using: &random)])
    case 4: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place(in: bytes))
    case 5: bytes.replaceSubrange(part, with: piece())
    default: bytes.insert(contentsOf: piece(), at: place(in: bytes))
    }
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    Int.random(in: 0...bytes.count, using: &random)
  }

  /// Some bytes next to each other, mostly few.
  private mutating func run(in bytes: [UInt8]) -> Range<Int> {
    let start = place(in: bytes)
    let length = Int.random(in: 0...(Bool.random(using: &random) ? 6 : 200), using: &random)
    return start..<min(start + length, bytes.count)
  }

  /// Something that means something to a reader of JSON or of timelines.
  private mutating func piece() -> [UInt8] {
    let pieces = [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "null", "true", "-", "0", "1e999",
      "9999999999999999999999",
      "-0.5", "\\uD800", "\\u0000", "\u{FEFF}", "é", "\u{2028}", "{\"\":", "\"child\"", "\"about\":",
      "\"detail\":{",
      "\"9999-12-31\"", "\"0001-01-01/9999-12-31\"", "\" / \"", String(repeating: "[", count: 100),
      "{\"timeline\": 1}\n", "{\"id\": \"e1\"}\n", "{\"link\":{}}\n", "{\"coverage\":{}}\n",
    ]
    return Array((pieces.randomElement(using: &random) ?? "").utf8)
  }
}

extension TimelineMutation: Sendable where Random: Sendable {}
