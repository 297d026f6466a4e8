import FoundationXML
import Foundation
import Testing

@testable import Web

/// The parts of a match as a picture that can be read, by eye and by ear.
struct WaterfallTests {
  private let steps = [
    Waterfall.Step("before comparing: one pair in so many is one person", -8.2),
    Waterfall.Step("first name: same, and rare", 7.8), Waterfall.Step("born: day and month swapped", 6),
  ]

  private func picture(_ steps: [Waterfall.Step], _ title: String = "Why r1 and r2 are one person") -> String
  {
    Waterfall(title, steps, whole: "together, probability .98") { "\($0 < 0 ? "−" : "+")\(abs($0).shortest)" }
      .svg
  }

  /// The left end and the width of each bar, the ground left out.
  private func bars(_ svg: String) throws -> [(left: Double, width: Double)] {
    let bar = /<rect class="[a-z]+" x="([-0-9.]+)" y="[-0-9.]+" width="([-0-9.]+)"/
    return try svg.matches(of: bar).map {
      (try #require(Double($0.output.1)), try #require(Double($0.output.2)))
    }
  }

  @Test func everyPartAndTheWholeAreSaid() {
    let svg = picture(steps)
    for words in steps.map(\.words) + ["together, probability .98", "−8.2", "+7.8", "+6", "+5.6"] {
      #expect(svg.contains(">\(words)</text>"), "\(words)")
    }
    #expect(svg.contains("born: day and month swapped: +6; together, probability .98: +5.6</desc>"))
  }

  @Test func aBarBeginsWhereTheOneBeforeItEnded() throws {
    let bars = try bars(picture(steps))
    #expect(bars.count == 4)
    // The first goes down from nought; the second up from where that ended; the whole begins at nought.
    #expect(abs(bars[1].left - bars[0].left) < 0.2)
    #expect(abs(bars[2].left - (bars[1].left + bars[1].width)) < 0.2)
    #expect(abs(bars[3].left - (bars[0].left + bars[0].width)) < 0.2)
    #expect(abs(bars[2].left + bars[2].width - (bars[3].left + bars[3].width)) < 0.2)
  }

  @Test(arguments: [[], [Waterfall.Step("nothing", 0)], [Waterfall.Step("a <b> & \"c\" \u{0}", -3)]])
  func anySumIsWellFormed(steps: [Waterfall.Step]) {
    let parser = XMLParser(data: Data(picture(steps, "<script>").utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }
}
