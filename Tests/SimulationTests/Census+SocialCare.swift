import Casework

@testable import Simulation

/// Counting what social care does, as its statistical return counts it: by child.
extension Census {
  mutating func countSocialCare(_ story: Story) {
    let index = Index(story.events)
    var referred: [PersonID: [Day]] = [:]
    for event in story.events where event.kind == .concernReceived {
      guard index.isReferral(event) else {
        if isTold(event) { add("contacts", children(event)) }
        continue
      }
      if isTold(event) { countReferral(event, index, story) }
      for subject in event.subjects {
        countReturn(event.occurred.latest, after: referred[subject.person] ?? [])
        referred[subject.person, default: []].append(event.occurred.latest)
      }
    }
    for event in story.events where isTold(event) { countStep(event, index, story) }
    for event in story.events { countEnding(event, referred) }
  }

  private func children(_ event: Event) -> Double {
    Double(event.subjects.filter { $0.part == .childConcerned }.count)
  }

  private mutating func countReferral(_ event: Event, _ index: Index, _ story: Story) {
    add("contacts", children(event))
    add("referrals", children(event))
    switch event.detail.word(.from) {
    case .police?: add("from police", children(event))
    case .school?: add("from schools", children(event))
    default: break
    }
    guard event.occurred.latest < authority.end - 150 else { return }
    add("followed referrals", children(event))
    if index.answers(event).contains(where: { $0.detail.word(.decision) == .noFurtherAction }) {
      add("without action", children(event))
    }
    guard let done = index.answers(event).first(where: { $0.kind == .assessment }) else { return }
    if done.detail.word(.conclusion) != .childInNeedPlan { add("not in need", children(event)) }
    let days = WorkingDays.englandAndWales.count(after: event.occurred.latest, through: done.occurred.latest)
    for _ in event.subjects { measure("assessment", days) }
  }

  private mutating func countReturn(_ day: Day, after earlier: [Day]) {
    guard day >= authority.start + 365, day < authority.end else { return }
    add("later referrals")
    if earlier.contains(where: { day - $0 <= 365 && $0 <= day }) { add("re-referrals") }
  }

  /// A closed episode is one that ended a year or more before the period does, so that a return can be seen.
  private mutating func countEnding(_ event: Event, _ referred: [PersonID: [Day]]) {
    let day = event.occurred.latest
    guard event.kind == .involvement, event.detail.word(.change) == .ended, isTold(event),
      day < authority.end - 370
    else { return }
    for subject in event.subjects {
      add("closed")
      if (referred[subject.person] ?? []).contains(where: { $0 > day && $0 - day <= 365 }) { add("returned") }
    }
  }

  private mutating func countStep(_ event: Event, _ index: Index, _ story: Story) {
    let n = children(event)
    switch (event.kind, event.detail.word(.change) ?? event.detail.word(.stage)) {
    case (.assessment, .completed?):
      add("assessments", n)
      if event.detail.word(.seenAlone) == .yes { add("seen alone", n) }
    case (.section47Enquiry, .started?): add("enquiries", n)
    case (.conference, .held?) where event.detail.word(.kind) == .initial:
      add("conferences", n)
      if event.detail.word(.decision) == .planMade { add("plans", n) }
      if let started = index.cause(of: event) {
        measure(
          "conference",
          WorkingDays.englandAndWales.count(after: started.occurred.latest, through: event.occurred.latest))
      }
    case (.plan, .ended?) where event.detail.word(.kind) == .childProtection:
      if let started = index.answered(by: event) {
        for _ in event.subjects { measure("plan", event.occurred.latest - started.occurred.latest) }
      }
    default: break
    }
  }

  /// Children involved, on a plan and in care, on the first day of each quarter of the last two years.
  mutating func countStock(_ story: Story) {
    for stay in story.inCare {
      let days = min(stay.days.upperBound, authority.end) - max(stay.days.lowerBound, authority.start)
      add("days in care", Double(max(0, days)))
    }
    for quarter in 0..<8 {
      let day = authority.end.adding(months: -3 * quarter) - 20
      let here = story.children(on: day)
      add("stock days", Double(here.count))
      let involved = Set(story.involved.filter { $0.days.contains(day) }.flatMap(\.children))
      add("involved", Double(here.filter { involved.contains($0.id) }.count))
      add("on a plan", Double(story.planned.filter { $0.days.contains(day) }.count))
      add("in care", Double(story.inCare.filter { $0.days.contains(day) }.count))
    }
  }
}

/// Events found by what they name.
struct Index {
  private var byID: [EventID: Event] = [:]
  private var answering: [EventID: [Event]] = [:]

  init(_ events: [Event]) {
    for event in events {
      byID[event.id] = event
      for relation in event.relations where relation.kind == .answers {
        answering[relation.event, default: []].append(event)
      }
    }
  }

  func answers(_ event: Event) -> [Event] { answering[event.id] ?? [] }

  func isReferral(_ concern: Event) -> Bool {
    answers(concern).contains {
      $0.kind == .frontDoorDecision && [.section17, .strategyDiscussion].contains($0.detail.word(.decision))
    }
  }

  func cause(of event: Event) -> Event? {
    event.relations.first { $0.kind == .arisesFrom }.flatMap { byID[$0.event] }
  }

  func answered(by event: Event) -> Event? {
    event.relations.first { $0.kind == .answers }.flatMap { byID[$0.event] }
  }
}
