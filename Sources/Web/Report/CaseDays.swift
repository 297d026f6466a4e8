import Casework
import Lessons

/// The story day by day, as it was known: links and targets, so that it works without a script.
struct CaseDays {
  /// One day on which something became known, could be asked or could not be told.
  struct Step: Hashable, Sendable {
    let day: Day
    let learned: [Event]
    let arrivals: [Arrival]
    let asked: [Question]
    let untold: [Untold]
  }
  /// A further service coming to hold an event on a day.
  struct Arrival: Hashable, Sendable {
    let event: Event
    let service: ServiceID
  }

  let story: Story
  let picture: CasePicture

  /// Drawings of every day together show at most so many marks: a long story is told day by day in words alone.
  private static let mostMarks = 60_000

  var html: HTML {
    let steps = steps
    if steps.isEmpty { return .none }
    return """
      <section aria-labelledby="days">
      <h2 id="days">Day by day, as it was known</h2>
      <p>Choose a day to see what all services together held by its end, on stated records, and what would have been \
      asked. What nobody held yet is not shown. \(Wording.pooled)</p>
      <nav class="day-links" aria-label="Days">
      \(years(steps))</nav>
      \(afterTheEnd)\
      <div class="days">
      \(steps.indices.map { section($0, of: steps) })</div>
      </section>

      """
  }

  var steps: [Step] {
    let stated = story.questions.filter { !$0.isIfComplete }
    let learned = Dictionary(grouping: story.timeline.events.filter { $0.firstKnown != nil }) {
      $0.firstKnown?.day ?? .last
    }
    let arrivals = Dictionary(grouping: picture.arrivals, by: \.since)
    let asked = Dictionary(grouping: stated, by: \.day)
    let untold = Dictionary(grouping: story.untold, by: \.day)
    let days = Set(learned.keys).union(arrivals.keys).union(asked.keys).union(untold.keys).sorted()
    return days.filter { $0 <= last }.map { day in
      Step(
        day: day, learned: (learned[day] ?? []).sorted(by: Story.isBefore),
        arrivals: later(on: day), asked: asked[day] ?? [], untold: untold[day] ?? [])
    }
  }

  /// The last day that a replay looks at.
  private var last: Day { story.timeline.end?.latest ?? .last }

  private var afterTheEnd: HTML {
    let isAny = story.timeline.events.contains { $0.firstKnown.map { $0.day > last } ?? false }
    return isAny ? "<p>What became known only after the end is in the record alone.</p>\n" : .none
  }

  private func later(on day: Day) -> [Arrival] {
    story.timeline.events.flatMap { event -> [Arrival] in
      guard let first = event.firstKnown?.day, first < day else { return [] }
      return event.held.holdings.filter { $0.from.day == day }.map {
        Arrival(event: event, service: $0.service)
      }
    }
  }

  private func years(_ steps: [Step]) -> HTML {
    let byYear = Dictionary(grouping: steps, by: \.day.year).sorted { $0.key < $1.key }
    return HTML(
      byYear.map { year, steps in
        """
        <p><strong>\(String(year))</strong> \
        \(steps.map { "<a href=\"#\(Anchor.day($0.day))\">\(Self.short($0.day))</a> " })</p>

        """
      })
  }

  private func section(_ place: Int, of steps: [Step]) -> HTML {
    let step = steps[place]
    let isDrawn = steps.count * picture.marks.count <= Self.mostMarks
    let title = "As known on \(step.day.inWords)"
    return """
      <section class="day" id="\(Anchor.day(step.day))">
      <h3>\(title)</h3>
      <p class="steps">\(neighbour("Earlier", place > 0 ? steps[place - 1].day : nil))\
      \(neighbour("Later", place + 1 < steps.count ? steps[place + 1].day : nil))</p>
      \(isDrawn ? CaseDrawing(picture: picture, asKnown: step.day).html(label: "Drawing: \(title.firstLower)") : .none)\
      \(lists(step))</section>

      """
  }

  private func neighbour(_ word: String, _ day: Day?) -> HTML {
    guard let day else { return "<span class=\"step none\">\(word): no other day</span>" }
    return "<a class=\"step\" href=\"#\(Anchor.day(day))\">\(word): \(day.inWords)</a>"
  }

  private func lists(_ step: Step) -> HTML {
    list("Became known", step.learned.map(learned))
      + list("Another service came to hold", step.arrivals.map(arrived))
      + list("Would have been asked", step.asked.map(asked))
      + list("Could not be told", step.untold.map(untold))
  }

  private func list(_ heading: String, _ items: [HTML]) -> HTML {
    items.isEmpty ? .none : "<h4>\(heading)</h4>\n<ul>\n\(items.map { "<li>\($0)</li>\n" })</ul>\n"
  }

  private func learned(_ event: Event) -> HTML {
    let holders = event.held.holdings.filter { $0.from == event.firstKnown }.map(\.service.rawValue)
    let who = holders.isEmpty ? "who held it is not stated" : "held by \(holders.listed)"
    return """
      <a href="#\(Anchor.event(event.id))">\(event.occurred.inWords)</a>: \
      \(event.sentence) <span class="who">(\(who))</span>
      """
  }

  private func arrived(_ arrival: Arrival) -> HTML {
    "\(arrival.service.rawValue): <a href=\"#\(Anchor.event(arrival.event.id))\">\(arrival.event.kind.name), "
      + "\(arrival.event.occurred.inWords)</a>"
  }

  private func asked(_ question: Question) -> HTML {
    "<a href=\"#\(question.anchor)\">\(question.title)</a>: \(question.lesson?.ask.question ?? "")"
  }

  private func untold(_ untold: Untold) -> HTML { "<a href=\"#\(untold.anchor)\">\(untold.title)</a>" }

  /// "12 Dec".
  private static func short(_ day: Day) -> String { "\(day.dayOfMonth) \(Axis.label(day).prefix(3))" }
}
