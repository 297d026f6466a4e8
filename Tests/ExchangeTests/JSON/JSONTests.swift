import Casework
import Exchange
import Testing

/// What RFC 8259 allows and forbids, after the cases of Nicolas Seriot's "Parsing JSON is a Minefield"
/// (https://seriot.ch/projects/parsing_json.html).
@Suite struct JSONTests {
  @Test(
    arguments: [
      ("[]", .list([])), ("{}", .map(Tree.Map())), (" [ ] ", .list([])), ("null", .null),
      ("true", .flag(true)),
      ("[false, null]", .list([.flag(false), .null])), ("\"\"", .text("")), ("\t\r\n 1 \n", .number(1)),
      ("[1\r\n,2]", .list([.number(1), .number(2)])),
      ("{\"a\":1}", .map(Tree.Map([.init("a", .number(1))]))),
      ("{\"\":{\"\":[]}}", .map(["": .map(["": .list([])])])),
      ("0", .number(0)), ("-0", .number(0)), ("-1", .number(-1)), ("0.5", .number(0.5)),
      ("1e3", .number(1000)),
      ("1E+2", .number(100)), ("25e-1", .number(2.5)), ("-12.50", .number(-12.5)), ("0e1", .number(0)),
      ("123456789012345", .number(123_456_789_012_345)),
      ("123456789012345678901234567890", .number(1.234567890123456789e29)),
      ("0.1e-400", .number(0)), ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
      (#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")), (#""\u0041\u00e9\u00E9""#, .text("Aéé")),
      (#""\u0000""#, .text("\0")), (#""\uD83D\uDE00 \ud83d\ude00""#, .text("😀 😀")),
      ("\"Łódź 😀 \u{2028}\"", .text("Łódź 😀 \u{2028}")), (#""a\u0301""#, .text("a\u{301}")),
      ("\"\u{7F}\"", .text("\u{7F}")),
    ] as [(String, Tree)])
  func reads(text: String, tree: Tree) throws {
    #expect(try JSON.read(text) == tree)
  }

  @Test(arguments: [
    ("", 1, "the text ends where a value was expected"),
    ("  ", 3, "the text ends where a value was expected"),
    ("[1,]", 4, "expected a value"), ("[,1]", 2, "expected a value"), ("[1 2]", 4, "expected a comma or ]"),
    ("[1", 3, "expected a comma or ]"), ("[", 2, "the text ends"), ("]", 1, "expected a value"),
    ("{\"a\":1,}", 8, "expected a name in double quotes"), ("{a:1}", 2, "expected a name in double quotes"),
    ("{'a':1}", 2, "expected a name in double quotes"), ("{\"a\" 1}", 6, "expected a colon"),
    ("{\"a\":}", 6, "expected a value"), ("{\"a\":1 \"b\":2}", 8, "expected a comma or }"),
    ("{\"a\":1", 7, "expected a comma or }"), ("{1:1}", 2, "expected a name"), ("{", 2, "expected a name"),
    ("{\"a\":1,\"b\":2,\"a\":3}", 14, "this name is given twice"),
    ("{\"a\":1,\"\\u0061\":3}", 8, "this name is given twice"),
    ("1 2", 3, "expected nothing more"), ("{}{}", 3, "expected nothing more"),
    ("{}x", 3, "expected nothing more"),
    ("[] // why", 4, "expected nothing more"),
    ("01", 1, "does not begin with 0"), ("-01", 2, "does not begin with 0"),
    ("00", 1, "does not begin with 0"),
    ("+1", 1, "expected a value"), (".5", 1, "expected a value"),
    ("1.", 3, "expected a digit after the point"),
    ("-", 2, "expected a digit"), ("1e", 3, "expected a digit in the exponent"),
    ("1e+", 4, "expected a digit"),
    ("1.e1", 3, "expected a digit"), ("0x10", 2, "expected nothing more"),
    ("1_000", 2, "expected nothing more"),
    ("1e400", 1, "too large"), ("-1e400", 1, "too large"), ("NaN", 1, "expected a value"),
    ("Infinity", 1, "expected a value"), ("True", 1, "expected a value"), ("nul", 1, "expected a value"),
    ("truefalse", 5, "expected nothing more"),
    ("\"a", 1, "not closed"), ("\"a\\", 4, "text ends inside an escape"), ("\"\\\"", 1, "not closed"),
    ("\"a\nb\"", 3, "control character"), ("\"a\tb\"", 3, "control character"),
    ("\"\\n\u{1}\"", 4, "control"),
    ("\"\\x41\"", 2, "no such escape"), ("\"\\'\"", 2, "no such escape"),
    ("\"\\u12\"", 2, "four hexadecimal"),
    ("\"\\u12G4\"", 2, "four hexadecimal"), ("\"\\u12\u{FF11}\u{FF11}\"", 2, "four hexadecimal"),
    ("\"\\u", 2, "four hexadecimal"),
    ("\"\\uD800\"", 2, "surrogate"), ("\"\\uDC00\"", 2, "surrogate"), ("\"\\uD800\\n\"", 2, "surrogate"),
    ("\"\\uD800\\uD800\"", 2, "surrogate"), ("\"é😀\\uD800x\"", 4, "surrogate"),
    ("\u{FEFF}{}", 1, "byte order mark"), ("\u{A0}1", 1, "expected a value"), ("'a'", 1, "expected a value"),
  ])
  func refuses(text: String, column: Int, reason: String) {
    let problem = #expect(throws: JSONProblem.self) { try JSON.read(text) }
    #expect(problem?.column == column)
    #expect(problem?.reason.contains(reason) == true, "\(problem?.reason ?? "")")
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
  ])
  func refusesBytesThatAreNotUTF8(inside: [UInt8]) {
    let problem = #expect(throws: JSONProblem.self) { try JSON.read([0x22] + inside + [0x22]) }
    #expect(problem?.reason.contains("UTF-8") == true)
    #expect(throws: JSONProblem.self) { try JSON.read([0x22, 0x5C, 0x6E] + inside + [0x22]) }
    #expect(throws: JSONProblem.self) { try JSON.read(inside) }
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
  func boundsHowDeepValuesLie(opening: String, closing: String) throws {
    let levels = JSON.depthLimit / (opening.contains("[{") ? 2 : 1)
    let deepest = String(repeating: opening, count: levels) + "0" + String(repeating: closing, count: levels)
    #expect(throws: Never.self) { try JSON.read(deepest) }
    let problem = #expect(throws: JSONProblem.self) { try JSON.read(opening + deepest + closing) }
    #expect(problem?.reason.contains("64 deep") == true)
    #expect(throws: JSONProblem.self) { try JSON.read(String(repeating: opening, count: 100_000)) }
  }

  @Test func findsANameGivenTwiceAmongManyAsAmongFew() throws {
    let names = (0..<40_000).map { "\"n\($0)\":0" }.joined(separator: ",")
    guard case .map(let map) = try JSON.read("{\(names)}") else { throw Unexpected() }
    #expect(map.entries.count == 40_000)
    for twice in ["n0", "n30", "n39999"] {
      #expect(throws: JSONProblem.self) { try JSON.read("{\(names),\"\(twice)\":1}") }
    }
  }

  @Test(
    arguments: [
      (.text("a\"b\\c/d\n\t\r\u{8}\u{0}\u{7F}"), #""a\"b\\c/d\n\t\r\u0008\u0000\u007F""#),
      (.text("Łódź \u{2028}\u{2029}😀"), #""Łódź \u2028\u2029😀""#), (.number(1), "1"), (.number(-0.0), "0"),
      (.number(0.1), "0.1"), (.number(1e300), "1e+300"),
      (.number(9_007_199_254_740_992), "9007199254740992.0"),
      (.number(.infinity), "null"), (.number(.nan), "null"), (.flag(true), "true"), (.null, "null"),
      (.list([]), "[]"), (.map(Tree.Map()), "{}"),
      (.map(["b": .number(1), "a": .list([.null, .flag(false)])]), #"{"b": 1, "a": [null, false]}"#),
    ] as [(Tree, String)])
  func writes(tree: Tree, text: String) {
    #expect(JSON.text(tree) == text)
  }

  @Test(arguments: 0..<200)
  func readsWhatItWrites(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tree = Tree.random(depth: 4, using: &random)
    #expect(try JSON.read(JSON.text(tree)) == tree)
  }
}

private struct Unexpected: Error {}

extension Tree {
  fileprivate static func random(depth: Int, using random: inout SeededGenerator) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .flag(.random(using: &random))
    case 2: return .number(Double(Int.random(in: -1_000_000...1_000_000, using: &random)))
    case 3:
      let number = Double(bitPattern: random.next())
      return .number(number.isFinite ? number : 0)
    case 4: return .text(text(using: &random))
    case 5: return .list((0..<4).map { _ in .random(depth: depth - 1, using: &random) })
    default:
      return .map(
        Map((0..<4).map { Entry("\($0)" + text(using: &random), .random(depth: depth - 1, using: &random)) }))
    }
  }

  private static func text(using random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let value = UInt32.random(in: 0...(Bool.random(using: &random) ? 0x7F : 0x10FFFF), using: &random)
      text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(text)
  }
}
