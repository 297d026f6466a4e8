import Lessons
import Reviews

/// One theme: what it is and is not, the lessons that ask about it, and the reviews that show it.
struct ThemePage {
  let theme: Theme
  let contents: Contents

  private var place: Place { Place("themes/\(Place.slug(theme.id.rawValue)).html") }

  var page: ReportPage {
    Layout.page(place, title: theme.title, part: "themes.html", hasLoad: contents.hasLoad, body: body)
  }

  private var body: HTML {
    """
    <h1>\(theme.title)</h1>
    <p class="lead">\(theme.definition)</p>
    \(list("What one would see", theme.cues.map { "\($0)" }))\
    \(list("What looks like it and is not", theme.doesNotCount.map { "\($0)" }))\
    <h2>Whether dated records can show it</h2>
    <p>\(computable) What it means in a child’s life is for a person to judge.</p>
    <h2>Lessons that ask about it</h2>
    \(lessons)\
    \(list("Reviews that show it", reviews))\
    \(panel)
    """
  }

  private func list(_ heading: String, _ items: [HTML]) -> HTML {
    items.isEmpty ? .none : "<h2>\(heading)</h2>\n<ul>\n\(items.map { "<li>\($0)</li>\n" })</ul>\n"
  }

  private var computable: String {
    switch theme.computable {
    case .yes: "Yes."
    case .partly(let why): "In part: \(why)"
    case .peopleOnly(let why): "No, only people can: \(why)"
    }
  }

  private var lessons: HTML {
    let lessons = contents.lessons.filter { $0.themes.contains(theme.id.rawValue) }
    if lessons.isEmpty { return "<p>No lesson here asks about it yet.</p>\n" }
    return "<ul>\n\(lessons.map { "<li>\(contents.link(to: $0.id, $0.title, from: place))</li>\n" })</ul>\n"
  }

  private var reviews: [HTML] { theme.cases.map { contents.link(to: $0, from: place) } }

  private var panel: HTML {
    let panel = theme.panel.compactMap { contents.themes[$0] }
    if panel.isEmpty { return .none }
    let source = contents.themes.panel.source
    return """
      \(list("Also read under the national Panel’s practice themes", panel.map { "\($0.title): \($0.definition)" }))\
      <p>Source: \(ExternalLink.to(source, ExternalLink.site(of: source))).</p>

      """
  }
}
