import Casework
import Lessons

/// All lessons, by what a finding of them may do, each class by title.
struct LessonsPage {
  let contents: Contents

  private var place: Place { Place("lessons.html") }

  var page: ReportPage { Layout.page(place, title: "Lessons", part: place.path, body: body) }

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

  private var byClass: [(LessonClass, [Lesson])] {
    LessonClass.shownOrder.map { shown in (shown, contents.lessons.filter { $0.lessonClass == shown }) }
      .filter { !$0.1.isEmpty }
  }

  private var links: HTML {
    if byClass.isEmpty { return .none }
    return """
      <nav class="contents" aria-label="On this page"><ul>
      \(byClass.map { "<li><a href=\"#\($0.0.rawValue)\">\($0.0.heading)</a></li>\n" })</ul></nav>

      """
  }

  private var classes: [HTML] {
    byClass.map { shown, lessons in
      """
      <h2 id="\(shown.rawValue)">\(shown.heading)</h2>
      <p class="hint">\(shown.meaning)</p>
      <ul class="entries">
      \(lessons.map(entry))</ul>

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

extension Lesson {
  /// Why it puts no question to anyone, beside its title; nothing where it does.
  fileprivate var standing: String? {
    switch life {
    case .draft, .retired: life.rawValue
    case .trial where isRun: "on silent trial"
    case .live where isRun: nil
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
