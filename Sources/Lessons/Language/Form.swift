public import Casework

/// One alternative of a lesson's condition: a form that binds an anchor, and what else must hold.
///
/// A class, as each of the forms with an anchor of its own, for the reason that a pattern is one.
public final class Form: Hashable, Sendable {
  /// What the finding is anchored in.
  public let anchor: Anchor
  /// The anchor's name for other parts of the condition; "it" and "that" always name it.
  public let name: String?
  /// What else must hold, all of it.
  public let conditions: [Condition]
  /// Whether any of that looks at days after the anchor, and can be told only when they are over.
  let looksForward: Bool

  /// Puts a form together.
  public init(anchor: Anchor, name: String? = nil, conditions: [Condition]) {
    self.anchor = anchor
    self.name = name
    self.conditions = conditions
    looksForward = conditions.contains { $0.daysForward(after: .first) != nil }
  }

  /// Whether both mean the same.
  public static func == (one: Form, other: Form) -> Bool {
    one === other
      || one.anchor == other.anchor && one.name == other.name && one.conditions == other.conditions
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(anchor)
    hasher.combine(name)
    hasher.combine(conditions)
  }
}

/// The forms that bind an anchor.
public enum Anchor: Hashable, Sendable {
  /// An event of a pattern happened.
  case happens(Pattern)
  /// After an event, nothing of these answers it within a clock.
  case unanswered(Unanswered)
  /// At least n distinct happenings in a window.
  case repeats(Repeats)
  /// A state holds, and nothing of a pattern happens for a period.
  case gap(Gap)
  /// Findings of several strands in a window.
  case converges(Converges)
  /// A closing is proposed, or recorded without a proposal.
  case gate(Gate)
}

/// After A, no B within a clock.
public final class Unanswered: Hashable, Sendable {
  /// The event that starts the clock.
  public let after: Pattern
  /// What answers it: any of these, by any service unless the pattern names one.
  public let by: Pattern
  /// Whose clock it is.
  public let owedBy: Owed
  /// The clock, or which of two.
  public let within: ClockRule
  /// Whether the clock runs from the occurrence and not from when the service came to hold it.
  public let fromOccurred: Bool

  /// Describes an unanswered form.
  public init(after: Pattern, by: Pattern, owedBy: Owed, within: ClockRule, fromOccurred: Bool) {
    self.after = after
    self.by = by
    self.owedBy = owedBy
    self.within = within
    self.fromOccurred = fromOccurred
  }

  /// Whether both mean the same.
  public static func == (one: Unanswered, other: Unanswered) -> Bool {
    one === other
      || one.after == other.after && one.by == other.by && one.owedBy == other.owedBy
        && one.within == other.within && one.fromOccurred == other.fromOccurred
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(after)
    hasher.combine(by)
    hasher.combine(owedBy)
    hasher.combine(within)
    hasher.combine(fromOccurred)
  }
}

/// Whose clock an unanswered form runs on.
public enum Owed: Hashable, Sendable {
  /// The first service that holds A.
  case anyHolder
  /// Each service that holds A; the first of them to fall due is told.
  case theHolder
  /// The first service of one of these types to hold A.
  case type([ServiceType])
}

/// At least n distinct happenings in a window.
public final class Repeats: Hashable, Sendable {
  /// What happens.
  public let pattern: Pattern
  /// How often at least.
  public let atLeast: Int
  /// The window that holds them all, both ends included.
  public let within: Clock
  /// Distinct happenings are more than this apart; nil when the same day will do.
  public let separateBy: Int?
  /// From at least so many organisations.
  public let organisations: Int
  /// Distinct by who recorded or reported them.
  public let distinctBy: DistinctBy?
  /// At least one of them passes this test.
  public let including: Test?

  /// Describes a repeats form; `separateBy` is in days.
  public init(
    pattern: Pattern, atLeast: Int, within: Clock, separateBy: Int?, organisations: Int = 1,
    distinctBy: DistinctBy? = nil, including: Test? = nil
  ) {
    self.pattern = pattern
    self.atLeast = atLeast
    self.within = within
    self.separateBy = separateBy
    self.organisations = organisations
    self.distinctBy = distinctBy
    self.including = including
  }

  /// What must differ between the happenings counted.
  public enum DistinctBy: String, CaseIterable, Hashable, Sendable {
    /// Who wrote it down.
    case recorder
    /// Who told it: the `from` detail of a concern.
    case from
  }

  /// Whether both mean the same.
  public static func == (one: Repeats, other: Repeats) -> Bool {
    one === other
      || one.pattern == other.pattern && one.atLeast == other.atLeast && one.within == other.within
        && one.separateBy == other.separateBy && one.organisations == other.organisations
        && one.distinctBy == other.distinctBy && one.including == other.including
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pattern)
    hasher.combine(atLeast)
    hasher.combine(within)
    hasher.combine(separateBy)
    hasher.combine(organisations)
    hasher.combine(distinctBy)
    hasher.combine(including)
  }
}

/// A state holds and nothing of a pattern happens for a period.
public final class Gap: Hashable, Sendable {
  /// What should happen.
  public let pattern: Pattern
  /// The longest time without it.
  public let period: ClockRule
  /// The least time after the state opened before it is asked.
  public let grace: Clock
  /// The states of which one holds from opening to due.
  public let states: [StateTerm]
  /// Whether what should happen is sight of the child by anyone, which a school gives by a session attended.
  let asksForSight: Bool

  /// Describes a gap form.
  public init(pattern: Pattern, period: ClockRule, grace: Clock, states: [StateTerm]) {
    self.pattern = pattern
    self.period = period
    self.grace = grace
    self.states = states
    asksForSight = pattern.alternatives.contains {
      $0.tests == [.fact(.sightOfTheChild)] && $0.kinds.contains(.childSeen) && $0.relations.isEmpty
        && $0.scope == .child
    }
  }

  /// Whether both mean the same.
  public static func == (one: Gap, other: Gap) -> Bool {
    one === other
      || one.pattern == other.pattern && one.period == other.period && one.grace == other.grace
        && one.states == other.states
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(pattern)
    hasher.combine(period)
    hasher.combine(grace)
    hasher.combine(states)
  }
}

/// Findings of several strands of class protect, in a window.
public struct Converges: Hashable, Sendable {
  /// How many different strands at least.
  public let strands: Int
  /// The window that holds the finding days.
  public let within: Clock
  /// How many organisations at least between the evidence.
  public let organisations: Int
  /// How many events at least between the evidence.
  public let events: Int

  /// Describes a convergence.
  public init(strands: Int, within: Clock, organisations: Int, events: Int) {
    self.strands = strands
    self.within = within
    self.organisations = organisations
    self.events = events
  }
}

/// The closing gate: conditions by tier.
public final class Gate: Hashable, Sendable {
  /// One condition of the gate.
  public struct Requirement: Hashable, Sendable {
    /// Its number in the table.
    public let number: Int
    /// What must be so, in plain words.
    public let words: String
    /// What must hold.
    public let condition: Condition
    /// The tiers that are held on it.
    public let held: Set<Word>
    /// The tiers to which it is shown and which are not held on it.
    public let shown: Set<Word>

    /// Describes a requirement.
    public init(number: Int, words: String, condition: Condition, held: Set<Word>, shown: Set<Word>) {
      self.number = number
      self.words = words
      self.condition = condition
      self.held = held
      self.shown = shown
    }
  }
  /// An ending recorded with no proposal before it, and the tier it stands for.
  public struct Ending: Hashable, Sendable {
    /// The ending.
    public let pattern: Pattern
    /// The tier whose requirements are asked.
    public let tier: Word

    /// Describes an ending.
    public init(pattern: Pattern, tier: Word) {
      self.pattern = pattern
      self.tier = tier
    }
  }
  /// The proposal that is held; its tier is a detail of it.
  public let proposal: Pattern
  /// Endings that nobody proposed.
  public let endings: [Ending]
  /// How long before an ending a proposal still belongs to it.
  public let proposedWithin: Clock
  /// The conditions.
  public let requirements: [Requirement]
  /// What it can be anchored in: a proposal, or an ending that nobody proposed.
  let anchors: Pattern
  /// A proposal that still belongs to an ending.
  let earlierProposal: Pattern
  /// The places of the conditions on which each tier is held.
  let held: [Word: [Int]]

  /// Describes a gate.
  public init(proposal: Pattern, endings: [Ending], proposedWithin: Clock, requirements: [Requirement]) {
    self.proposal = proposal
    self.endings = endings
    self.proposedWithin = proposedWithin
    self.requirements = requirements
    anchors = Pattern(proposal.alternatives + endings.flatMap(\.pattern.alternatives))
    earlierProposal = Pattern(proposal.alternatives, window: .before(proposedWithin))
    var held: [Word: [Int]] = [:]
    for tier in Set(requirements.flatMap(\.held)) {
      held[tier] = requirements.indices.filter { requirements[$0].held.contains(tier) }
    }
    self.held = held
  }

  /// The same gate with other requirements.
  func requiring(_ requirements: [Requirement]) -> Gate {
    Gate(
      proposal: proposal, endings: endings, proposedWithin: proposedWithin, requirements: requirements)
  }

  /// Whether both mean the same.
  public static func == (one: Gate, other: Gate) -> Bool {
    one === other
      || one.proposal == other.proposal && one.endings == other.endings
        && one.proposedWithin == other.proposedWithin && one.requirements == other.requirements
  }

  /// Hashes what is meant.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(proposal)
    hasher.combine(endings)
    hasher.combine(proposedWithin)
    hasher.combine(requirements)
  }
}

/// A clock, or a choice between two by a test of the anchor.
public struct ClockRule: Hashable, Sendable {
  /// The clock when the guard does not hold, or cannot be told.
  public let standard: Clock
  /// The clock when the guard holds.
  public let guarded: Clock?
  /// The guard, asked of the anchor.
  public let when: Test?

  /// A plain clock, or one with a guarded alternative.
  public init(_ standard: Clock, guarded: Clock? = nil, when: Test? = nil) {
    self.standard = standard
    self.guarded = guarded
    self.when = when
  }
}
