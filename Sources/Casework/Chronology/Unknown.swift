/// Something that nobody here knows, and that would settle a question.
public enum Unknown: Hashable, Sendable {
  /// Whether a record of a kind is complete over some days; of a service, or of whoever keeps that kind.
  case record(EventKind, ServiceID?, from: Day, through: Day)
  /// Which services knew the child over some days.
  case whoKnew(from: Day, through: Day)
  /// What an event leaves unsaid.
  case detail(EventID, [Unsaid])
  /// Whether an event opened a state, and what it leaves unsaid of that.
  case opening(StateName, EventID, [Unsaid])
  /// When exactly something happened.
  case timing(EventID)
  /// Whether a state ended, nothing having touched it since a day.
  case ending(StateName, after: Day)
  /// Who held an event, and since when.
  case knower(EventID)
  /// When the child is expected, by which weeks of pregnancy are told.
  case expectedDate
  /// When there was school, so that the sessions that the child attended could be told.
  case termDates(from: Day, through: Day)
  /// Whether two events are one happening.
  case oneOrTwo(EventID, EventID)
  /// Whether two rows of a library tell of one mark, the later of which is the second.
  case oneMark(EventID, EventID)

  /// What would settle it, in words.
  public var words: String {
    switch self {
    case .record(let kind, let service?, let from, let through):
      "whether \(service.rawValue)'s record of \(kind.name) is complete from \(from) to \(through)"
    case .record(let kind, nil, let from, let through):
      "a complete record of \(kind.name) from \(from) to \(through): none is connected"
    case .whoKnew(let from, let through): "which services knew the child from \(from) to \(through)"
    case .detail(let event, let unsaid): "what \(event.rawValue) leaves unsaid: \(Unsaid.words(unsaid))"
    case .opening(let state, let event, let unsaid):
      "whether ‘\(state.rawValue)’ began with \(event.rawValue)"
        + (unsaid.isEmpty ? "" : ", which leaves unsaid: \(Unsaid.words(unsaid))")
    case .timing(let event): "when exactly \(event.rawValue) happened"
    case .ending(let state, let day): "whether \(state.rawValue) ended: nothing is recorded since \(day)"
    case .knower(let event): "who held \(event.rawValue), and since when"
    case .expectedDate: "the expected date of birth"
    case .termDates(let from, let through):
      "the area's term dates from \(from) to \(through): the child was on roll, and may have been seen at school"
    case .oneOrTwo(let one, let other):
      "whether \(one.rawValue) and \(other.rawValue) are one happening, or a link that says that they are not"
    case .oneMark(let one, let other):
      "whether \(one.rawValue) and \(other.rawValue) are one mark seen twice: they share a region, and it is not written "
        + "down that the child was seen without it between them (an examination from top to toe, a day on which "
        + "\(other.rawValue) was last seen without it, or a link that the two are not the same would settle it)"
    }
  }
}
