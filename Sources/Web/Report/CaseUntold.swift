import Casework
import Lessons

/// What a case's lessons could not tell, and why: never shown as negative.
struct CaseUntold {
  let story: Story
  let contents: Contents

  private var place: Place { Place(story.path) }

  var html: HTML {
    """
    <section aria-labelledby="untold">
    <h2 id="untold">What could not be told</h2>
    <p>Here everything else that a check asks about was there, and something that nobody has written down decides \
    it. That is neither a question nor its absence.</p>
    \(story.untold.isEmpty ? "<p>Nothing was left open in this way.</p>\n" : HTML(groups))\(coverage)</section>

    """
  }

  /// By lesson, each in the order of its days.
  private var groups: [HTML] {
    let byLesson = Dictionary(grouping: story.untold, by: \.key.lesson)
    return byLesson.values.sorted { ($0[0].title, $0[0].anchor) < ($1[0].title, $1[0].anchor) }.map {
      untold in
      """
      <details class="untold-lesson"><summary>\(hatched)\(untold[0].title) \
      <span class="who">\(Self.since(untold))</span></summary>
      <p>The lesson: \(contents.link(to: untold[0].key.lesson, untold[0].title, from: place)).</p>
      <ul>
      \(untold.together(by: said).map(item))</ul>
      </details>

      """
    }
  }

  /// The mark of the drawing, so that the two are seen to be one.
  private var hatched: HTML { MarkShape.sample("untold", "shape-untold") + " " }

  /// From which day on, and whether from others too.
  private static func since(_ untold: [Untold]) -> String {
    let days = Set(untold.map(\.day)).sorted()
    guard let first = days.first else { return "" }
    return "from \(first.inWords)\(days.count > 1 ? ", and later" : "")"
  }

  /// Those of whom the same is said in one line, at the places that their marks lead to.
  private func item(_ alike: [Untold]) -> HTML {
    let names = alike.map(\.about).inOrderOnce
    let about = story.names == names ? "" : " About \(names.listed)."
    return """
      <li id="\(alike[0].anchor)">\(alike.dropFirst().map { "<span id=\"\($0.anchor)\"></span>" })\
      \(said(alike[0]))\(about)</li>

      """
  }

  private func said(_ untold: Untold) -> HTML { words(untold) + ifComplete(untold.ifComplete) }

  private func words(_ untold: Untold) -> HTML {
    let after: HTML =
      story.event(untold.key.anchor).map {
        "<a href=\"#\(Anchor.event($0.id))\">\($0.kind.name), \($0.occurred.inWords)</a>: "
      } ?? .none
    return """
      \(after)could not be told from \(untold.day.inWords), because this is not known: \
      \(Missing(story: story).list(untold.missing)).
      """
  }

  private func ifComplete(_ outcome: Untold.IfComplete) -> HTML {
    switch outcome {
    case .asked: " If every record were complete, it would have asked."
    case .quiet: " If every record were complete, it would have asked nothing."
    case .untold: " It could not be told even if every record were complete."
    case .notReplayed: ""
    }
  }

  /// Where the sources say that somebody's record is complete, which is all that an absence can rest on.
  private var coverage: HTML {
    let statements = story.timeline.family.coverage
    if statements.isEmpty {
      return
        "<p>No source says that any service’s record is complete, so no absence is claimed on stated records.</p>\n"
    }
    return """
      <h3>Where records are stated to be complete</h3>
      <p>Only here is the absence of a record taken to mean anything.</p>
      <ul>
      \(statements.map(item))</ul>

      """
  }

  private func item(_ coverage: Coverage) -> HTML {
    let kinds = coverage.kinds.isEmpty ? "all that it keeps" : coverage.kinds.map(\.name).sorted().listed
    let source = coverage.source.map { ExternalLink.to($0, ExternalLink.site(of: $0)) }
    return """
      <li>\(coverage.service.inWords.firstUpper), \(kinds), from \(coverage.from.inWords) to \(coverage.to.inWords): \
      \(coverage.basis)\(source.map { " (\($0))" } ?? .none)</li>

      """
  }
}
