import Casework
import Lessons

/// The story day by day, as it was known: links and targets, so that it works without a script.
struct CaseDays {
  let story: Story
  private let steps: [DayStep]
  private let drawings: DayDrawings?

  /// Days of more than so many are told in words alone: each day draws again all that came before it.
  private static let mostDrawn = 150

  init(story: Story) {
    self.story = story
    steps = DayStep.all(of: story)
    drawings =
      steps.count > Self.mostDrawn
      ? nil : DayDrawings(picture: CasePicture(story, for: .days), days: steps.map(\.day))
  }

  var html: HTML {
    if steps.isEmpty { return .none }
    return """
      <section aria-labelledby="days">
      <h2 id="days">Day by day, as it was known</h2>
      <p>Choose a day to see what all services together held by its end, and what would have been asked: on stated \
      records or, where that is said, if every record were complete. What nobody held yet is not shown. A heavy \
      line under a day: a question. A broken line: only if every record were complete. \(Wording.pooled)</p>
      \(afterTheEnd)\
      <nav class="day-links" aria-label="Days">
      \(years)</nav>
      \(drawings?.definitions ?? .none)\
      <div class="days">
      \(steps.indices.map(section))</div>
      </section>

      """
  }

  private var afterTheEnd: HTML {
    let last = DayStep.last(of: story)
    let isAny = story.timeline.events.contains { $0.firstKnown.map { $0.day > last } ?? false }
    return isAny ? "<p>What became known only after the end is in the record alone.</p>\n" : .none
  }

  private var years: HTML {
    let byYear = Dictionary(grouping: steps, by: \.day.year).sorted { $0.key < $1.key }
    return HTML(
      byYear.map { year, steps in
        """
        <p><strong>\(String(year))</strong> \
        \(steps.map(Self.link))</p>

        """
      })
  }

  private static func link(_ step: DayStep) -> HTML {
    "<a href=\"#\(Anchor.day(step.day))\"\(look(step))>\(short(step.day))\(said(step))</a> "
  }

  private static func look(_ step: DayStep) -> HTML {
    if !step.asked.isEmpty { return " class=\"asks\"" }
    return step.askedIfComplete.isEmpty ? .none : " class=\"asks if-complete\""
  }

  /// Days with a question are told from others by more than a look.
  private static func said(_ step: DayStep) -> HTML {
    if !step.asked.isEmpty { return "<span class=\"hidden\">, a question</span>" }
    if step.askedIfComplete.isEmpty { return .none }
    return "<span class=\"hidden\">, a question if every record were complete</span>"
  }

  /// The day that is shown before any is chosen: the first with a question, where there is one, else the last.
  private var first: Int {
    steps.firstIndex { !$0.asked.isEmpty } ?? steps.firstIndex { !$0.askedIfComplete.isEmpty } ?? steps.count
      - 1
  }

  private func section(_ place: Int) -> HTML {
    let step = steps[place]
    let title = "As known on \(step.day.inWords)"
    return """
      <section class="\(place == first ? "day first" : "day")" id="\(Anchor.day(step.day))">
      <h3>\(title)</h3>
      <p class="steps">\(neighbour("Earlier", place > 0 ? steps[place - 1].day : nil))\
      \(neighbour("Later", place + 1 < steps.count ? steps[place + 1].day : nil))</p>
      \(lists(step))\
      \(drawings?.html(at: place, label: "Drawing: \(title.firstLower)") ?? .none)\
      </section>

      """
  }

  private func neighbour(_ word: String, _ day: Day?) -> HTML {
    guard let day else { return "<span class=\"step none\">\(word): no other day</span>" }
    return "<a class=\"step\" href=\"#\(Anchor.day(day))\">\(word): \(day.inWords)</a>"
  }

  private func lists(_ step: DayStep) -> HTML {
    let lists =
      list("Became known", step.learned.map(learned))
      + list("Another service came to hold", step.arrivals.map(arrived))
      + list("Would have been asked", step.asked.together.map { asked($0[0]) })
      + list(
        "Would have been asked, if every record were complete",
        step.askedIfComplete.together.map { asked($0[0]) })
      + list("Could not be told", step.untold.together.map { untold($0[0]) })
    return "<div class=\"day-lists\">\n\(lists)</div>\n"
  }

  private func list(_ heading: String, _ items: [HTML]) -> HTML {
    if items.isEmpty { return .none }
    return "<div><h4>\(heading)</h4>\n<ul>\n\(items.map { "<li>\($0)</li>\n" })</ul></div>\n"
  }

  private func learned(_ event: Event) -> HTML {
    let holders = event.held.holdings.filter { $0.from == event.firstKnown }.map(\.service.inWords)
    let who = holders.isEmpty ? "who held it is not stated" : "held by \(holders.listed)"
    return """
      <a href="#\(Anchor.event(event.id))">\(event.occurred.inWords)</a>: \
      \(event.sentence) <span class="who">(\(who))</span>
      """
  }

  private func arrived(_ arrival: DayStep.Arrival) -> HTML {
    """
    \(arrival.service.inWords.firstUpper): <a href="#\(Anchor.event(arrival.event.id))">\
    \(arrival.event.kind.name), \(arrival.event.occurred.inWords)</a>
    """
  }

  private func asked(_ question: Question) -> HTML {
    "<a href=\"#\(question.anchor)\">\(question.title)</a>: \(question.lesson?.ask.question ?? "")"
  }

  private func untold(_ untold: Untold) -> HTML { "<a href=\"#\(untold.anchor)\">\(untold.title)</a>" }

  /// "12 Dec".
  private static func short(_ day: Day) -> String { "\(day.dayOfMonth) \(Axis.label(day).prefix(3))" }
}
