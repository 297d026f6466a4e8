import Casework

/// Where a pattern stands, which decides whether it may have a window and a name, and what it means without one.
enum PatternPlace {
  /// The anchor of a form, or what a form counts or waits for: the form itself says when.
  case form
  /// Something that came before the anchor, unless its window says otherwise.
  case before
  /// Something that came after the anchor.
  case after
  /// Something that did not happen.
  case absent
  /// What `changes` and `share` count: they say in which days.
  case counted
  /// An event to which another is related.
  case related

  var mayHaveWindow: Bool {
    switch self {
    case .before, .after, .absent: true
    case .form, .counted, .related: false
    }
  }

  var mayBindName: Bool {
    switch self {
    case .before, .after: true
    case .form, .absent, .counted, .related: false
    }
  }

  /// Why it may have no window, in words for the author.
  var whyNoWindow: String {
    switch self {
    case .form: "the form itself says when; write the window beside it, or in a condition"
    case .counted: "`in` and `against` say in which days it is counted"
    default: "the relation says which event is meant; ask for it in a condition of its own"
    }
  }
}

/// A pattern as far as it is read: its alternatives, and a window and name if they were written.
struct PatternDraft {
  var alternatives: [EventPattern]
  var window: Window?
  var name: String?

  /// The pattern, with the window that its place gives it unless one was written.
  func pattern(in place: PatternPlace) -> Pattern {
    Pattern(alternatives, window: window ?? standard(in: place), name: name)
  }

  private func standard(in place: PatternPlace) -> Window {
    guard place.mayHaveWindow else { return .anyTime }
    if case .after = place { return .sinceAnchor }
    return alternatives.contains { $0.relations.contains(where: \.isToAnEvent) } ? .anyTime : .upToAnchor
  }
}

extension RelationTerm {
  /// Whether it names, or is named by, an event: then any time is meant.
  var isToAnEvent: Bool {
    switch self {
    case .names, .namesSome, .namedBySome, .linkedWith, .isHeldBy: true
    case .agrees, .sharesAdult, .isNot: false
    }
  }
}
