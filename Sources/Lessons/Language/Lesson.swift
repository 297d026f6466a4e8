public import Casework

/// A lesson of reviews, as a check that runs: data, total, past-looking and three-valued.
public struct Lesson: Hashable, Sendable, Identifiable {
  /// Its name for ever: written to audit logs, never renamed, never reused.
  public let id: LessonID
  /// Rises with every change of meaning; an open finding keeps the version that made it.
  public let version: Int
  /// A few plain words.
  public let title: String
  /// What was learned, in a sentence or two.
  public let plainWords: String
  /// What a finding of it may do.
  public let lessonClass: LessonClass
  /// What convergence counts; nil for practice, gate, support and convergence itself.
  public let strand: Strand?
  /// Draft, silent trial, live or retired.
  public let life: Life
  /// Whom a finding is about.
  public let about: About
  /// The checks of the back-test that it runs, such as C02.
  public let checks: [String]
  /// The clocks of the timescales that it runs, such as T14.
  public let clocks: [String]
  /// Themes of reviews, by id.
  public let themes: [String]
  /// Reviews in which the pattern was found, by id.
  public let reviews: [String]
  /// Whether it is law or guidance, and since when.
  public let law: Law
  /// What an area may set.
  public let parameters: [Parameter]
  /// When it asks: alternatives, each with one anchor form.
  public let when: [Form]
  /// What it asks, of whom, by when.
  public let ask: Ask
  /// When the newest evidence is older than this as it becomes known, the level drops to *ask*; nil means the window.
  public let fresh: Clock?
  /// Its own examples.
  public let examples: [Example]
  /// The file it came from, for messages.
  public let file: String
  /// The line of its file that names each of its themes and reviews, for messages.
  public let lines: [String: Int]

  /// Assembles a lesson; the reader of lesson files checks it.
  public init(
    id: LessonID, version: Int, title: String, plainWords: String, lessonClass: LessonClass, strand: Strand?,
    life: Life, about: About, checks: [String], clocks: [String], themes: [String], reviews: [String],
    law: Law, parameters: [Parameter], when: [Form], ask: Ask, fresh: Clock?, examples: [Example],
    file: String, lines: [String: Int] = [:]
  ) {
    self.id = id
    self.lines = lines
    self.version = version
    self.title = title
    self.plainWords = plainWords
    self.lessonClass = lessonClass
    self.strand = strand
    self.life = life
    self.about = about
    self.checks = checks
    self.clocks = clocks
    self.themes = themes
    self.reviews = reviews
    self.law = law
    self.parameters = parameters
    self.when = when
    self.ask = ask
    self.fresh = fresh
    self.examples = examples
    self.file = file
  }
}

/// A lesson's name for ever.
public struct LessonID: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral {
  /// The name as written in the file.
  public let rawValue: String
  /// Names a lesson.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Names a lesson.
  public init(stringLiteral value: String) { self.rawValue = value }
  /// Orders by name.
  public static func < (a: LessonID, b: LessonID) -> Bool { a.rawValue < b.rawValue }
}

/// A lesson's life: from an idea to retirement.
public enum Life: String, CaseIterable, Hashable, Sendable {
  /// Being written; never runs.
  case draft
  /// Runs unseen: its rate and its differences between groups are measured.
  case trial
  /// Puts questions to people.
  case live
  /// No longer runs.
  case retired
}

/// Whom a finding is about.
public enum About: String, CaseIterable, Hashable, Sendable {
  /// One child: one finding a child.
  case child
  /// The family: one finding, however many children.
  case family
  /// One adult of the family.
  case adult
}

/// Whether a lesson is law or guidance, and when it was or will be in force.
public struct Law: Hashable, Sendable {
  /// The state of the law.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// A protective lesson or local practice: not law.
    case none
    /// In force.
    case inForce = "in force"
    /// Was in force, and no longer is; runs over the days on which it was.
    case revoked
    /// Enacted, not commenced: shown, never run.
    case notYet = "not yet"
    /// Commencement not verified: shown, never run.
    case notVerified = "not verified"
  }
  /// The state of the law.
  public let status: Status
  /// First day in force.
  public let from: Day?
  /// Last day in force.
  public let to: Day?
  /// The enactment or guidance, with a public address.
  public let source: String?

  /// Describes the law behind a lesson.
  public init(_ status: Status = .none, from: Day? = nil, to: Day? = nil, source: String? = nil) {
    self.status = status
    self.from = from
    self.to = to
    self.source = source
  }

  /// Whether it may run at all.
  public var runs: Bool { status != .notYet && status != .notVerified }

  /// Whether it was the rule on a day.
  public func wasTheRule(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// A value that an area may set, with its default, unit and source.
public struct Parameter: Hashable, Sendable {
  /// Its name, used as `$name` in the condition.
  public let name: String
  /// Its value unless an area sets another.
  public let standard: Setting
  /// Where the default comes from: a review, guidance or a page.
  public let source: String?
  /// What the area sets in its place, the earliest first; the condition already holds the value of its edition.
  public let overrides: [Area.Override]

  /// Declares a parameter.
  public init(name: String, standard: Setting, source: String?, overrides: [Area.Override] = []) {
    self.name = name
    self.standard = standard
    self.source = source
    self.overrides = overrides
  }

  /// The value that counts on a day: the latest override that began by then, else the default.
  public func setting(on day: Day) -> Setting {
    overrides.last { $0.from <= day }?.value ?? standard
  }
}

/// A parameter's value.
public enum Setting: Hashable, Sendable {
  /// A duration or clock.
  case clock(Clock)
  /// A number or a percentage.
  case number(Double)
}

/// What a lesson asks, of whom, by when.
public struct Ask: Hashable, Sendable {
  /// The level, and when it is higher.
  public let level: LevelRule
  /// Roles in order: the first that is there is asked.
  public let who: [String]
  /// By when an answer is due; nil when a question has no clock.
  public let within: ClockRule?
  /// The question, in words that a person can answer.
  public let question: String
  /// For a gate: what a held closing needs.
  public let needs: GateNeeds?

  /// Describes a question.
  public init(
    level: LevelRule, who: [String], within: ClockRule?, question: String, needs: GateNeeds? = nil
  ) {
    self.level = level
    self.who = who
    self.within = within
    self.question = question
    self.needs = needs
  }
}

/// What a held closing needs before it goes on: a reason, by a clock, and a second view where the tier says so.
public struct GateNeeds: Hashable, Sendable {
  /// Who gives the reason.
  public let reasonBy: String
  /// The tiers in which another agency's view is asked too.
  public let secondViewIn: Set<Word>
  /// By when; silence is recorded and the decision stands or is escalated.
  public let within: ClockRule

  /// Describes what a held closing needs.
  public init(reasonBy: String, secondViewIn: Set<Word>, within: ClockRule) {
    self.reasonBy = reasonBy
    self.secondViewIn = secondViewIn
    self.within = within
  }
}

/// How much a finding asks.
public enum Level: String, CaseIterable, Comparable, Hashable, Sendable {
  /// A question to a person.
  case ask
  /// An answer is due by a clock.
  case act
  /// A proposed closing waits for a named manager's reason.
  case stop

  /// Orders ask before act before stop.
  public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .ask: 0
    case .act: 1
    case .stop: 2
    }
  }
}

/// The level of a finding: a plain one, or a higher one when something holds.
public struct LevelRule: Hashable, Sendable {
  /// The level when nothing raises it, or when that cannot be told.
  public let otherwise: Level
  /// The higher level.
  public let raised: Level?
  /// Any of these raises it.
  public let when: [LevelGuard]

  /// Sets a level, and what raises it.
  public init(otherwise: Level, raised: Level? = nil, when: [LevelGuard] = []) {
    self.otherwise = otherwise
    self.raised = raised
    self.when = when
  }
}

/// What can raise a level.
public enum LevelGuard: Hashable, Sendable {
  /// At least so many distinct happenings among the evidence of a `repeats`.
  case count(atLeast: Int)
  /// Some piece of evidence passes a test.
  case evidence(Test)
  /// A condition holds of the anchor.
  case condition(Condition)
}

extension Lesson {
  /// Whether it asks at all: neither a draft nor retired, and its law known to be in force at some time.
  public var isRun: Bool { law.runs && (life == .trial || life == .live) }
}
