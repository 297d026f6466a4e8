import Casework
import Exchange
import Foundation
import Reviews
import Testing

/// The timelines of published reviews, held to what makes a timeline fair.
@Suite struct LibraryTests {
  /// At least so many events tell each case, so that none is cut short unseen.
  static let cases = [
    "arthur-labinjo-hughes": 35, "daniel-pelka": 41, "dylan-tiffin-brown": 16, "ellie-butler": 24,
    "evelyn-rose-muggleton": 13, "gamor-ogunkoya": 17, "hamzah-khan": 29, "keanu-williams": 30,
    "peter-connelly": 61, "star-hobson": 41, "sutton-twins": 21, "victoria-climbie": 35,
  ]

  @Test func everyTimelineOfTheFolderIsOneOfTheCases() throws {
    #expect(try Set(Library.caseNames()) == Set(Self.cases.keys))
  }

  @Test(arguments: cases.keys.sorted())
  func readsWithoutProblems(name: String) throws {
    let (timeline, problems) = try Library.read(name)
    #expect(problems.isEmpty, "\(problems)")
    #expect(timeline?.name == name)
  }

  @Test(arguments: cases.keys.sorted())
  func isAboutOneReviewOfTheIndexAndSaysWhenItEnds(name: String) throws {
    let timeline = try Library.timeline(name)
    let review = try Library.review(of: timeline)
    #expect(review.hasTimeline)
    #expect(review.nation == timeline.nation)
    #expect(timeline.end != nil)
    #expect(!timeline.areas.isEmpty)
  }

  @Test(arguments: cases)
  func tellsAsMuchAsWasEncoded(name: String, events: Int) throws {
    #expect(try Library.timeline(name).events.count >= events)
  }

  @Test(arguments: cases.keys.sorted())
  func everyEventCitesAPublicPage(name: String) throws {
    for event in try Library.timeline(name).events {
      #expect(!event.citations.isEmpty, "\(event.id.rawValue)")
      for citation in event.citations {
        let address = URL(string: citation.url)
        #expect(["http", "https"].contains(address?.scheme), "\(event.id.rawValue)")
        #expect(address?.host()?.contains(".") == true, "\(event.id.rawValue)")
      }
    }
  }

  @Test(arguments: cases.keys.sorted())
  func saysNothingThatOnlyLaterReadersKnew(name: String) throws {
    for event in try Library.timeline(name).events {
      #expect(Hindsight.phrases(in: event.words) == [], "\(event.id.rawValue): \(event.words)")
      #expect(!event.words.isEmpty, "\(event.id.rawValue)")
    }
  }

  /// Only the first possible day is held to it, since a month or a year may run on past the end.
  @Test(arguments: cases.keys.sorted())
  func nothingHappensAfterTheEnd(name: String) throws {
    let timeline = try Library.timeline(name)
    let end = try #require(timeline.end)
    for event in timeline.events {
      #expect(event.occurred.earliest <= end.latest, "\(event.id.rawValue)")
    }
  }

  @Test(arguments: cases.keys.sorted())
  func everyDeathIsToldOnTheDayTheStoryEnds(name: String) throws {
    let timeline = try Library.timeline(name)
    let deaths = timeline.events.filter { $0.kind == .deathOrSeriousHarm }
    #expect(!deaths.isEmpty)
    #expect(deaths.allSatisfy { $0.occurred.latest == timeline.end?.latest })
  }

  @Test(arguments: cases.keys.sorted())
  func namesOnlyChildrenWhomTheReviewNames(name: String) throws {
    let timeline = try Library.timeline(name)
    let review = try Library.review(of: timeline)
    let named = timeline.family.people.filter { $0.name != nil }
    #expect(named.compactMap(\.name).allSatisfy(review.children.contains))
    #expect(named.allSatisfy { $0.part == .child })
    #expect(!named.isEmpty)
  }
}

/// What tells that a sentence was written after the end: a judgement of the work, or knowledge that nobody then had.
private enum Hindsight {
  static let phrases = [
    "not shared", "not referred", "not linked", "not recorded", "not acted", "not followed", "no follow-up",
    "no referral", "no assessment", "wrongly", "mistakenly", "missed opportunit", "missed chance",
    "missed sign",
    "should have", "could have", "ought to have", "failed to", "failure", "failing", "overlooked", "ignored",
    "invisible", "in hindsight", "it emerged", "turned out", "later found", "would later", "warning sign",
    "red flag", "superficial", "downgraded", "disguised compliance", "despite",
  ]

  static func phrases(in words: String) -> [String] {
    phrases.filter { words.lowercased().contains($0) }
  }
}

/// The library's timelines as they lie in the repository.
private enum Library {
  static func caseNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "jsonl" }
      .map { $0.deletingPathExtension().lastPathComponent }
  }

  static func read(_ name: String) throws -> (timeline: Timeline?, problems: [DataProblem]) {
    let bytes = try Data(contentsOf: folder.appending(path: "\(name).jsonl"))
    return TimelineFile.read([UInt8](bytes), file: "library/reviews/\(name).jsonl")
  }

  static func timeline(_ name: String) throws -> Timeline {
    try #require(try read(name).timeline)
  }

  static func review(of timeline: Timeline) throws -> Review {
    let text = try String(contentsOf: folder.appending(path: "index.yaml"), encoding: .utf8)
    let index = ReviewIndex.parse(text, file: "library/reviews/index.yaml").index
    return try #require(index.reviews.first { $0.id.rawValue == timeline.review })
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "library/reviews")
  }
}
