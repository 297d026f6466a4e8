import Casework

/// Every event of a case in a table for each year, in the order in which things happened, with who held it and where it is told; and
/// each question on the day on which it could have been asked.
struct CaseRecord {
  let story: Story

  var html: HTML {
    """
    <section aria-labelledby="record">
    <h2 id="record">The record</h2>
    <p>Everything that the drawing shows, in words, in the order in which it happened, and folded \
    by year. “Confidence” says how plainly a \
    source says it: high, stated plainly; medium, a single press account or an inferred date; low, a copy or without \
    a date.</p>
    \(years)</section>

    """
  }

  private struct Row {
    let day: Day
    let html: HTML
  }

  /// Every event and question by day; a question stands after what happened on its day.
  private var rows: [Row] {
    let events = story.timeline.events.sorted(by: Story.isBefore).map {
      Row(day: $0.occurred.latest, html: row($0))
    }
    let questions = story.questions.together.map { Row(day: $0[0].day, html: row($0[0])) }
    return (events.map { ($0, 0) } + questions.map { ($0, 1) }).enumerated()
      .sorted { ($0.element.0.day, $0.element.1, $0.offset) < ($1.element.0.day, $1.element.1, $1.offset) }
      .map(\.element.0)
  }

  /// A year each, closed at first: a link to a row opens its year.
  private var years: [HTML] {
    Dictionary(grouping: rows, by: \.day.year).sorted { $0.key < $1.key }.map { year($0.value) }
  }

  private func year(_ rows: [Row]) -> HTML {
    guard let first = rows.first?.day, let last = rows.last?.day else { return .none }
    let name = Wording.months(from: first, to: last)
    return """
      <details class="year"><summary><h3>\(name)</h3></summary>
      <table class="record">
      <caption class="hidden">Events and questions in order, \(name)</caption>
      <thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Held by, since</th>\
      <th scope="col">Sources, with confidence</th></tr></thead>
      <tbody>
      \(rows.map(\.html))</tbody>
      </table>
      </details>

      """
  }

  private func row(_ question: Question) -> HTML {
    let condition = question.isIfComplete ? "If every record were complete, this" : "This"
    return """
      <tr class="\(question.isIfComplete ? "asks if-complete" : "asks")">
      <th scope="row" data-label="When">\(question.day.inWords)</th>
      <td colspan="3" data-label="What">\(MarkShape.sample(question.flagLook, "shape-asked")) \(condition) check \
      would have asked on this day: <a href="#\(question.anchor)">\(question.title)</a></td>
      </tr>

      """
  }

  private func row(_ event: Event) -> HTML {
    """
    <tr id="\(Anchor.event(event.id))">
    <th scope="row" data-label="When">\(event.occurred.inWords)</th>
    <td data-label="What"><span class="kind">\(MarkShape(event.kind.group).sample) \(event.kind.name.firstUpper)</span> \
    \(event.words)\(notes(event))</td>
    <td data-label="Held by, since">\(held(event))</td>
    <td data-label="Sources">\(sources(event))</td>
    </tr>

    """
  }

  private func notes(_ event: Event) -> HTML {
    let count = event.count.map { count in
      switch count {
      case .exactly(let number): "told in bulk: \(number)"
      case .atLeast(let number): "told in bulk: at least \(number)"
      }
    }
    let claims = event.claims.map { "\($0.matter.rawValue): \($0.standing.rawValue)" }
    let source = event.source == .notStated ? nil : event.source.rawValue
    let notes = ([source, count].compactMap { $0 } + claims).joined(separator: "; ")
    return notes.isEmpty ? .none : " <span class=\"notes\">\(notes.firstUpper).</span>"
  }

  private func held(_ event: Event) -> HTML {
    switch event.held {
    case .nobody: return "nobody then"
    case .notStated: return "not stated"
    case .by(let holdings):
      return "<ul class=\"plain\">\(holdings.map { "<li>\(holder($0, event))</li>" })</ul>"
    }
  }

  private func holder(_ holding: Holding, _ event: Event) -> String {
    let since = holding.since == event.occurred ? "" : ", \(holding.since.inWords)"
    return holding.service.inWords.firstUpper + since
  }

  private func sources(_ event: Event) -> HTML {
    if event.citations.isEmpty { return .none }
    return "<ul class=\"plain\">\(event.citations.map { "<li>\(citation($0))</li>" })</ul>"
  }

  private func citation(_ citation: Citation) -> HTML {
    let says = citation.says.map { ": \($0)" } ?? ""
    return ExternalLink.to(citation.url, ExternalLink.site(of: citation.url))
      + " <span class=\"confidence\">(\(citation.confidence.rawValue))</span>\(says)"
  }
}
