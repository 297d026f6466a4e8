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
    \(contents.lessons.isEmpty ? "<p>This report holds no lesson.</p>\n" : HTML(classes))
    """
  }

  private var classes: [HTML] {
    LessonClass.shownOrder.compactMap { shown in
      let lessons = contents.lessons.filter { $0.lessonClass == shown }
      guard !lessons.isEmpty else { return nil }
      return """
        <h2>\(shown.heading)</h2>
        <p class="hint">\(shown.meaning)</p>
        <ul class="entries">
        \(lessons.map(entry))</ul>

        """
    }
  }

  private func entry(_ lesson: Lesson) -> HTML {
    """
    <li>\(contents.link(to: lesson.id, lesson.title, from: place))\
    \(lesson.life == .live ? .none : " <span class=\"tag\">\(lesson.life.short)</span>" as HTML)\
    <p>\(lesson.plainWords)</p></li>

    """
  }
}

extension Life {
  /// The same beside a title.
  fileprivate var short: String { self == .trial ? "on silent trial" : rawValue }

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
