import Foundation
import FoundationXML
import Testing

/// `throughline link explain`: the parts of one match, in words, as JSON and as a picture.
@Suite struct LinkExplainTests {
  private let folder: ScratchFolder
  private let file: String
  private static let odd = "<b>&amp; 'it'"

  init() throws {
    folder = try ScratchFolder()
    let rows = Children.rows().map { $0.replacingOccurrences(of: "h0-1", with: Self.odd) }
    file = try folder.write([Children.heading] + rows, as: "people.csv")
  }

  private func explain(_ options: String...) throws -> Command {
    let run = try Command(["link", "explain", file, "s0-0", Self.odd, "--truth", "person"] + options)
    #expect(run.status == 0, "\(run.complaint)")
    return run
  }

  private struct Part {
    let field: String
    let level: String
    let bits: Double
    let words: String

    init(_ part: [String: Any]) throws {
      field = try #require(part["field"] as? String)
      level = try #require(part["level"] as? String)
      bits = try #require(part["bits"] as? Double)
      words = try #require(part["words"] as? String)
    }
  }

  private func match() throws -> (parts: [Part], bits: Double, probability: Double) {
    let document = try explain("--json").document()
    #expect(document["id"] as? String == Self.odd)
    return (
      try #require(document["parts"] as? [[String: Any]]).map(Part.init),
      try #require(document["bits"] as? Double),
      try #require(document["probability"] as? Double)
    )
  }

  @Test func thePartsComeToTheWhole() throws {
    let match = try match()
    #expect(
      match.parts.map(\.field).prefix(5) == [
        "before comparing", "first name", "last name", "born", "postcode",
      ])
    #expect(match.parts.dropFirst().prefix(4).allSatisfy { $0.level.hasPrefix("same") && $0.bits > 0 })
    #expect(abs(match.parts.reduce(0) { $0 + $1.bits } - match.bits) < 0.01)
    #expect(abs(match.probability - 1 / (1 + exp2(-match.bits))) < 0.001)
  }

  @Test func theTextHasALineAPartAndTheSum() throws {
    let (parts, bits, _) = try match()
    let lines = try explain().output.split(separator: "\n").map(String.init)
    #expect(lines.count == parts.count + 1)
    for (line, part) in zip(lines, parts) {
      #expect(line.hasPrefix(part.words))
      #expect(line.contains("█") == (part.bits > 0.5) || abs(part.bits) < 1)
    }
    let sum = String(format: "%.1f", abs(bits))
    #expect(try #require(lines.last).hasPrefix("together \(bits < 0 ? "−" : "+")\(sum) bits: probability "))
  }

  @Test func thePictureIsXMLWithABarForEachPart() throws {
    let parts = try match().parts
    _ = try explain("--svg", folder.path("match.svg"))
    let picture = try Picture(folder.text("match.svg"))
    #expect(picture.isWhole)
    #expect(picture.bars == parts.map { $0.bits < 0 ? "less" : "more" } + ["whole"])
    #expect(picture.words.contains("Whether s0-0 and \(Self.odd) are one person, in bits"))
    for part in parts { #expect(picture.words.contains("\(part.field): \(part.level)")) }
    #expect(try folder.names() == ["match.svg", "people.csv"])
  }

  @Test func aPictureThatCannotBeDrawnIsToldAtOnce() throws {
    for place in [folder.path("none/match.svg"), folder.url.path] {
      let run = try Command("link", "explain", file, "s0-0", "nobody", "--svg", place)
      #expect(run.status == 3)
      #expect(run.complaint.hasPrefix("throughline: \(place) "))
    }
    #expect(try Command("link", "explain", file, "s0-0", "s1-0", "--svg", file).status == 2)
  }

  @Test func ofRecordsOfOneNameTheFirstIsExplained() throws {
    let twice = try folder.write([Children.heading] + Children.rows() + Children.rows(1), as: "twice.csv")
    let run = try Command("link", "explain", twice, "s0-0", "h1-1")
    #expect(run.status == 0)
    #expect(run.complaint.contains("has 2 records of the name 's0-0'"))
  }
}

/// What an XML reader sees in a picture.
private final class Picture: NSObject, XMLParserDelegate {
  private(set) var isWhole = false
  /// The looks of the bars, from top to bottom.
  private(set) var bars: [String] = []
  /// The text of each element that holds text.
  private(set) var words: [String] = []
  private var text = ""

  init(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    isWhole = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    if name == "rect", let look = attributes["class"] { bars.append(look) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if !text.isEmpty { words.append(text) }
    text = ""
  }
}
