import Foundation
import Testing

@testable import Simulation

/// Every figure is named once, is on the page, and says where it comes from.
@Suite struct RatesTests {
  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  private func source(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  @Test func thePageInDocsIsTheOneMadeFromTheFigures() throws {
    let docs = Self.root.appending(path: "docs/simulation.md")
    if ProcessInfo.processInfo.environment["RECORD_DOCS"] != nil {
      try Rates.page().write(to: docs, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: docs, encoding: .utf8)
    #expect(written == Rates.page(), "docs/simulation.md is not current: run this test with RECORD_DOCS=1")
  }

  @Test func thePageSaysFirstThatEverythingIsSimulated() {
    let paragraph = Rates.page().split(separator: "\n").dropFirst().first
    #expect(paragraph?.contains("Everything that the simulation makes is simulated") == true)
  }

  @Test(arguments: [
    ("Rates", "Rate("), ("Rates", "Spread("), ("Rates+Mixes", "Mix("),
  ])
  func everyFigureIsOnThePage(file: String, call: String) throws {
    let text = try source("Sources/Simulation/Tables/\(file).swift")
    let declared = text.split(separator: "  static let ").dropFirst().filter { part in
      let value = part.drop { $0 != "=" }.dropFirst().drop { $0.isWhitespace }
      return value.hasPrefix(call)
    }
    let shown = Rates.sections.flatMap(\.figures).filter { figure in
      if case .rate = figure { return call == "Rate(" }
      return call == "Spread("
    }
    #expect(declared.count == (call == "Mix(" ? Rates.mixes.count : shown.count))
    #expect(!declared.isEmpty)
  }

  @Test func everyFigureIsCitedFromAPublicPageOrNamedAnAssumption() {
    for figure in Rates.sections.flatMap(\.figures) {
      let source: Provenance
      switch figure {
      case .rate(let rate):
        source = rate.source
        if case .share = rate.per { #expect((0...105).contains(rate.value), "\(rate.name)") }
      case .spread(let spread): source = spread.source
      }
      switch source {
      case .published(let page, _), .derived(let page, _): #expect(page.url.hasPrefix("http"))
      case .assumption(let why): #expect(!why.isEmpty)
      }
    }
  }

  @Test func noChanceIsTakenOnAFigureThatIsNotNamed() throws {
    let folder = Self.root.appending(path: "Sources/Simulation")
    let walk = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    for case let file as URL in walk where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(/happens\([0-9]/), "\(file.lastPathComponent)")
    }
  }
}
