import Casework

/// What would settle something that could not be told, with links to the events it turns on.
struct Missing {
  let story: Story

  func list(_ unknowns: [Unknown]) -> HTML {
    let found = unknowns.reduce(into: [HTML]()) { found, unknown in
      let new = words(unknown)
      if !found.contains(new) { found.append(new) }
    }
    return HTML(found.enumerated().map { $0 == 0 ? $1 : "; " + $1 })
  }

  private func words(_ unknown: Unknown) -> HTML {
    switch unknown {
    case .record(let kind, let service, let from, let through):
      let whose = service.map { "\($0.inWords)’s record" } ?? "the record of whoever keeps it"
      return "whether \(whose) of \(kind.name) is complete \(days(from, through))"
    case .whoKnew(let from, let through): return "which services knew the child \(days(from, through))"
    case .detail(let event, let unsaid):
      return "what the record of \(link(event)) leaves unsaid: \(Unsaid.words(unsaid))"
    case .opening(let state, let event, let unsaid):
      let which: HTML = unsaid.isEmpty ? "" : ", which leaves unsaid: \(Unsaid.words(unsaid))"
      return "whether “\(state.rawValue)” began with \(link(event))\(which)"
    case .timing(let event): return "when exactly \(link(event)) was"
    case .ending(let state, let day):
      return "whether “\(state.rawValue)” had ended: nothing is recorded of it since \(day.inWords)"
    case .expectedDate: return "the expected date of birth"
    case .knower(let event): return "who held \(link(event)), and since when"
    case .termDates(let from, let through):
      return "when there was school \(days(from, through)), so that sessions attended could be told"
    case .oneOrTwo(let one, let other): return "whether \(link(one)) and \(link(other)) are one happening"
    case .oneMark(let one, let other):
      return """
        whether \(link(one)) and \(link(other)) are one mark seen twice: an examination from top to toe between \
        them, a day on which the later one was last seen without it, or a link between the two would tell
        """
    }
  }

  private func days(_ from: Day, _ through: Day) -> String {
    from == through ? "on \(from.inWords)" : "from \(from.inWords) to \(through.inWords)"
  }

  private func link(_ id: EventID) -> HTML {
    guard let event = story.event(id) else { return "\(id.rawValue)" }
    return "<a href=\"#\(Anchor.event(id))\">\(event.kind.name), \(event.occurred.inWords)</a>"
  }
}
