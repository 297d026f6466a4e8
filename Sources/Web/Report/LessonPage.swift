import Casework
import Lessons
import Reviews

/// What one lesson asks, of whom, where it was learned, and on which days it would have asked in the cases told here.
struct LessonPage {
  let lesson: Lesson
  let contents: Contents

  private var place: Place { Place("lessons/\(Place.slug(lesson.id.rawValue)).html") }

  var page: ReportPage {
    Layout.page(place, title: lesson.title, part: "lessons.html", hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>\(lesson.title)</h1>
    <p class="lead">\(lesson.plainWords)</p>
    <h2>What it asks</h2>
    <blockquote><p>\(lesson.ask.question)</p></blockquote>
    \(facts)\
    <h2>Where it was learned</h2>
    \(reviews)\
    \(parameters)\
    \(themes)\
    <h2>In the cases told here</h2>
    \(cases)
    """
  }

  private var facts: HTML {
    let answer = lesson.ask.within.map { "An answer is due \(Wording.clock($0))." }
    let rows: [(String, String?)] = [
      ("Asks", "\(Wording.who(lesson.ask.who).firstUpper). \(answer ?? "")"),
      ("What a finding may do", lesson.lessonClass.meaning),
      ("Kind of worry", lesson.strand.map(\.meaning)),
      ("Life", lesson.life.words.firstUpper), ("Law", law),
      ("Version", "\(lesson.version), \(lesson.id.rawValue)"),
      (
        "Answers so far",
        "None: it has not been used with real records, so how often it is acted on or wrong is unknown."
      ),
    ]
    return
      "<dl class=\"facts\">\n\(rows.compactMap { name, words in words.map { row(name, "\($0)") } })</dl>\n"
  }

  private func row(_ name: String, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
  }

  private var law: String? {
    let law = lesson.law
    let since = law.from.map { " since \($0.inWords)" } ?? ""
    switch law.status {
    case .none: return nil
    case .inForce: return "In force\(since)."
    case .revoked: return "Revoked\(law.to.map { ": in force until \($0.inWords)" } ?? "")."
    case .notYet: return "Not yet in force: shown, and never run."
    case .notVerified: return "Commencement not verified: shown, and never run."
    }
  }

  private var reviews: HTML {
    if lesson.reviews.isEmpty { return "<p>In law or guidance, not in a review.</p>\n" }
    let items = lesson.reviews.map { id -> HTML in
      "<li>\(contents.link(to: ReviewID(rawValue: id), from: place))</li>\n"
    }
    return "<ul>\n\(items)</ul>\n"
  }

  private var parameters: HTML {
    let items = lesson.parameters.map { parameter -> HTML in
      let source = parameter.source.map { "; from: " + Self.source($0) } ?? .none
      return "<li>\(parameter.name): \(parameter.standard.words)\(source)</li>\n"
    }
    let settings: HTML = items.isEmpty ? .none : "<h2>What an area can set</h2>\n<ul>\n\(items)</ul>\n"
    let law = lesson.law.source.map { source -> HTML in
      "<h2>Law or guidance</h2>\n<p>\(ExternalLink.to(source, ExternalLink.site(of: source)))</p>\n"
    }
    return settings + (law ?? .none)
  }

  private var themes: HTML {
    if lesson.themes.isEmpty { return .none }
    let items = lesson.themes.map {
      "<li>\(contents.link(to: ThemeID(rawValue: $0), from: place))</li>\n" as HTML
    }
    return "<h2>Themes</h2>\n<ul>\n\(items)</ul>\n"
  }

  private var cases: HTML {
    if contents.stories.isEmpty { return "<p>This report holds no case.</p>\n" }
    if !lesson.isRun { return "<p>It is not run, so nothing is told of any case.</p>\n" }
    let told = contents.stories.filter(isTold)
    let list: HTML = told.isEmpty ? .none : "<dl class=\"by-case\">\n\(told.map(story))</dl>\n"
    return """
      <p>In the order of the cases’ titles. On how many families without any harm the same check would ask is not known \
      from these cases: they were chosen because of how they ended.</p>
      \(list)\(quiet(contents.stories.filter { !isTold($0) }))
      """
  }

  private func isTold(_ story: Story) -> Bool {
    story.questions.contains { $0.finding.key.lesson == lesson.id }
      || story.untold.contains { $0.key.lesson == lesson.id }
  }

  /// The cases of which it says nothing, in one sentence.
  private func quiet(_ stories: [Story]) -> HTML {
    if stories.isEmpty { return .none }
    let links = stories.enumerated().map { place, story -> HTML in
      "\(place == 0 ? "" : "; ")<a href=\"\(self.place.to(story.path))\">\(story.title)</a>"
    }
    return "<p class=\"quiet\">No question from this lesson on what is held here of: \(links).</p>\n"
  }

  /// A source, linked where it is an address of the web.
  private static func source(_ source: String) -> HTML {
    ExternalLink.isOfTheWeb(source) ? ExternalLink.to(source, ExternalLink.site(of: source)) : "\(source)"
  }

  private func story(_ story: Story) -> HTML {
    let questions = story.questions.filter { $0.finding.key.lesson == lesson.id }
    let untold = story.untold.filter { $0.key.lesson == lesson.id }
    let asked = questions.together.map { (words: Wording.asked($0[0]), anchor: $0[0].anchor) }
    let open = untold.together.map { group in
      (words: "Could not be told from \(group[0].day.inWords)", anchor: group[0].anchor)
    }
    let lines = asked + open
    let path = place.to(story.path)
    return """
      <dt><a href="\(path)">\(story.title)</a></dt>
      \(lines.map { "<dd><a href=\"\(path)#\($0.anchor)\">\($0.words)</a></dd>\n" })
      """
  }
}

extension Setting {
  /// The value in words.
  fileprivate var words: String {
    switch self {
    case .clock(let clock): "\(clock)"
    case .number(let number): number.shortest
    }
  }
}

extension Strand {
  /// What it is, in words.
  var meaning: String {
    switch self {
    case .injury: "Injuries and what was made of them"
    case .voice: "The child’s own account"
    case .sight: "Whether the child was seen"
    case .adults: "The adults around the child"
    case .neglect: "Care and conditions at home"
    case .concerns: "Concerns that reached the front door"
    case .decisions: "Decisions, closings and new evidence"
    case .sharing: "What one service held and others did not"
    }
  }
}
