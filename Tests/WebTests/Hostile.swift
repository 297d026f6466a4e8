import Casework
import Lessons
import Reviews

@testable import Web

/// The made-up report with markup in every text that a file could bring.
enum Hostile {
  static let text = "<script>alert(\"x\")</script>'&\u{1}\"><img src=x onerror=y>"

  private static let slip = DataProblem(file: text, line: 3, field: text, reason: text)

  static func pages() throws -> [ReportPage] {
    let lessons = try MadeUp.lessons().map(lesson)
    let (themes, reviews) = try MadeUp.library()
    let set = LessonSet(lessons)
    var complete = ReplayOptions()
    complete.assumeComplete = true
    let timelines = [
      timeline(try MadeUp.timeline(), isLibrary: true), timeline(try MadeUp.timeline(), isLibrary: false),
    ]
    return Report(
      cases: timelines.map { Replay.run($0, set) }, assumed: timelines.map { Replay.run($0, set, complete) },
      lessons: lessons, themes: try spoilt(themes), reviews: try spoilt(reviews),
      authority: try MadeUp.authority(text), refused: [timelines[0].name: [slip]], unread: [slip]
    ).pages()
  }

  private static func lesson(_ lesson: Lesson) -> Lesson {
    Lesson(
      id: LessonID(rawValue: lesson.id.rawValue + text), version: lesson.version, title: lesson.title + text,
      plainWords: text, lessonClass: lesson.lessonClass, strand: lesson.strand, life: lesson.life,
      about: lesson.about, checks: [text], clocks: [text], themes: lesson.themes + [text],
      reviews: lesson.reviews + [text],
      law: Law(lesson.law.status, from: lesson.law.from, to: lesson.law.to, source: "javascript:\(text)"),
      parameters: [Parameter(name: text, standard: .number(3), source: text)], when: lesson.when,
      ask: Ask(level: lesson.ask.level, who: [text], within: lesson.ask.within, question: text),
      fresh: lesson.fresh, examples: lesson.examples, file: text)
  }

  private static func timeline(_ timeline: Timeline, isLibrary: Bool) -> Timeline {
    var spoilt = timeline
    spoilt.name = (isLibrary ? "../library" : "../casework") + text
    spoilt.title = text
    spoilt.endNote = text
    spoilt.areas = [text]
    spoilt.isLibrary = isLibrary
    spoilt.family.people = timeline.family.people.map { person in
      Person(
        id: id(person.id), part: person.part, born: person.born, name: person.name == nil ? nil : text,
        describedAs: text, parents: person.parents.map(id))
    }
    spoilt.family.coverage = timeline.family.coverage.map {
      Coverage(
        service: service($0.service), kinds: $0.kinds, from: $0.from, to: $0.to, basis: text,
        source: "data:text/html,\(text)")
    }
    spoilt.family.services = [:]
    spoilt.events = timeline.events.map(event)
    return spoilt
  }

  private static func event(_ event: Event) -> Event {
    var held = event.held
    if case .by(let holdings) = held {
      held = .by(holdings.map { Holding(service($0.service), since: $0.since, route: $0.route) })
    }
    return Event(
      id: EventID(rawValue: event.id.rawValue + text), kind: event.kind,
      subjects: event.subjects.map { Subject(id($0.person), $0.part) }, occurred: event.occurred,
      recorder: Recorder(service: ServiceID(rawValue: text), who: text, qualification: text), held: held,
      count: event.count, source: event.source, claims: event.claims, detail: event.detail, words: text,
      citations: [
        Citation(url: "javascript:alert(1)\(text)", confidence: .low, says: text),
        Citation(url: "https://example.org/\(text)", confidence: .high, says: text),
      ], original: text)
  }

  private static func id(_ id: PersonID) -> PersonID { PersonID(rawValue: id.rawValue + text) }
  private static func service(_ service: ServiceID) -> ServiceID {
    ServiceID(rawValue: text + service.rawValue + text)
  }

  /// What may stand in a quoted YAML text.
  private static let quoted = text.filter { $0 != "\u{1}" }.replacing("\"", with: "\\\"")

  private static func spoilt(_ themes: ThemeLibrary) throws -> ThemeLibrary {
    let yaml = MadeUp.themes.replacing("What was not put together.", with: "\"\(quoted)\"")
      .replacing("Babies are thought of.", with: "\"\(quoted)\"")
      .replacing("a name gone from a list", with: "\"\(quoted)\"")
    return ThemeLibrary.parse(yaml, file: "themes.yaml").library
  }

  private static func spoilt(_ reviews: ReviewIndex) throws -> ReviewIndex {
    let yaml = MadeUp.reviews.replacing("Another such review", with: "\"\(quoted)\"")
      .replacing("area: Sample", with: "area: \"\(quoted)\"")
    return ReviewIndex.parse(yaml, file: "index.yaml").index
  }
}
