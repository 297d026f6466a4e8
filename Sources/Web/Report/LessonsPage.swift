import Casework
import Lessons

/// All lessons, by what a finding of them may do, each class by title.
struct LessonsPage {
  let contents: Contents

  private var place: Place { Place("lessons.html") }

  var page: ReportPage {
    Layout.page(place, title: "Lessons", part: place.path, hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>Lessons</h1>
    <p class="lead">Each lesson is a check, written as data, that asks a question of a person. It rests on reviews \
    in which the same pattern was found, and carries its own examples.</p>
    <p>A lesson on silent trial runs, and puts no question to anyone until it is known how much it would ask.</p>
    \(links)\
    \(contents.lessons.isEmpty ? "<p>This report holds no lesson.</p>\n" : HTML(classes))
    """
  }

  private var links: HTML {
    if contents.lessons.isEmpty { return .none }
    return """
      <nav class="contents" aria-label="On this page"><ul>
      \(contents.lessonsByClass.map { "<li><a href=\"#\($0.0.rawValue)\">\($0.0.heading)</a></li>\n" })</ul></nav>

      """
  }

  private var classes: [HTML] {
    contents.lessonsByClass.map { shown, lessons in
      """
      <h2 id="\(shown.rawValue)">\(shown.heading)</h2>
      <p class="hint">\(shown.meaning)</p>
      \(groups(of: lessons))
      """
    }
  }

  /// Those that ask today stand open; the others are folded, or nobody would come to the end of the page.
  private func groups(of lessons: [Lesson]) -> [HTML] {
    LessonGroup.allCases.compactMap { group in
      let own = lessons.filter { $0.group == group }
      guard !own.isEmpty else { return nil }
      return """
        <details class="group"\(group == .live ? " open=\"\"" : HTML.none)><summary><h3>\(group.rawValue)</h3> \
        <span class="who">\(Wording.lessons(own.count))</span></summary>
        <ul class="entries">
        \(own.map(entry))</ul>
        </details>

        """
    }
  }

  private func entry(_ lesson: Lesson) -> HTML {
    """
    <li>\(contents.link(to: lesson.id, lesson.title, from: place))\
    \(lesson.standing.map { " <span class=\"tag\">\($0)</span>" as HTML } ?? .none)\
    <p>\(lesson.plainWords)</p></li>

    """
  }
}

/// What lessons of a class are told apart by: whether they ask anything today.
private enum LessonGroup: String, CaseIterable {
  case live = "Live"
  case trial = "On silent trial"
  case notRun = "Not run"
}

extension Lesson {
  fileprivate var group: LessonGroup {
    guard isRun, life == .live || life == .trial else { return .notRun }
    return life == .live ? .live : .trial
  }

  /// Why it puts no question to anyone, beside its title; nothing where it does.
  fileprivate var standing: String? {
    switch life {
    case .draft, .retired: life.rawValue
    case .trial where isRun, .live where isRun: nil
    case .trial, .live: "not run: its law is not in force, or not known to be"
    }
  }
}

extension Life {

  /// What it means for people.
  var words: String {
    switch self {
    case .draft: "draft: does not run"
    case .trial: "on silent trial: puts no question to anyone"
    case .live: "live"
    case .retired: "retired"
    }
  }
}
