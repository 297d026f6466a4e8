public import Casework

/// What must hold beside the anchor: Kleene's tables combine them.
public indirect enum Condition: Hashable, Sendable {
  /// A state holds at the anchor (and at the due moment of an unanswered form).
  case state(StateTerm)
  /// The anchor passes a test.
  case anchor(Test)
  /// An event of a pattern lies in its window: true when one is known.
  case exists(Pattern)
  /// No event of a pattern lies in its window: true only inside coverage.
  case absent(Pattern)
  /// Counts in two windows differ.
  case changes(Changes)
  /// A part of a whole reaches a threshold.
  case share(Share)
  /// Every event that the anchor relies on passes a test.
  case restsOnlyOn(Test)
  /// All hold.
  case all([Condition])
  /// One holds.
  case any([Condition])
  /// It does not hold; of an event's existence, its absence.
  case not(Condition)
}

/// A state of the child, or of someone around it.
public struct StateTerm: Hashable, Sendable {
  /// Which state.
  public let state: StateName
  /// Whose.
  public let of: Scope

  /// Names a state.
  public init(_ state: StateName, of scope: Scope = .child) {
    self.state = state
    self.of = scope
  }
}

/// Whose events a pattern looks at, from the child that the lesson is about.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  /// The child itself.
  case child = "same child"
  /// Any child of the household then, itself included.
  case anyChildInHousehold = "any child in the household"
  /// Another child of a parent or of the household.
  case sibling
  /// Any adult of the household then.
  case adultInHousehold = "an adult in the household"
  /// The adult that the anchor concerns.
  case thatPerson = "that person"
  /// Anyone of the family.
  case family
}

/// Fewer or more of something in one window than in another, both measured from the anchor.
public struct Changes: Hashable, Sendable {
  /// What is counted.
  public let count: Pattern
  /// The length of the window after the anchor, in days.
  public let daysAfter: Int
  /// The length of the window before it, in days.
  public let daysBefore: Int
  /// By how many at least there are fewer after (positive) or more (negative).
  public let fewerBy: Int

  /// Describes a change.
  public init(count: Pattern, daysAfter: Int, daysBefore: Int, fewerBy: Int) {
    self.count = count
    self.daysAfter = daysAfter
    self.daysBefore = daysBefore
    self.fewerBy = fewerBy
  }
}

/// A part of a whole, over a window that ends at the anchor.
public struct Share: Hashable, Sendable {
  /// The part, which lies within the whole.
  public let part: Pattern
  /// The whole.
  public let whole: Pattern
  /// A number field to add up instead of counting events, such as sessions.
  public let adding: FieldName?
  /// The number field of the whole, where it is another.
  public let wholeAdding: FieldName?
  /// The threshold, from 0 to 1.
  public let threshold: Double
  /// Whether the share must lie under it instead of reaching it.
  public let under: Bool
  /// The least size of the whole that is worth a share.
  public let minimum: Double
  /// The window, in days before the anchor.
  public let daysBefore: Int

  /// Describes a share.
  public init(
    part: Pattern, whole: Pattern, adding: FieldName? = nil, wholeAdding: FieldName? = nil, threshold: Double,
    under: Bool, minimum: Double, daysBefore: Int
  ) {
    self.part = part
    self.whole = whole
    self.adding = adding
    self.wholeAdding = wholeAdding
    self.threshold = threshold
    self.under = under
    self.minimum = minimum
    self.daysBefore = daysBefore
  }
}
