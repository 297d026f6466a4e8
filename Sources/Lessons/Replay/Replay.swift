public import Casework

/// How a replay is to be run.
public struct ReplayOptions: Hashable, Sendable {
  /// Whether every record is taken as complete from the child's birth to the end.
  public var assumeComplete = false
  /// The last day that is looked at; nil means the end of the story.
  public var until: Day?
  /// Whether only what was the rule on the day is asked.
  public var lawOfTheDay = false
  /// Figures that an area may set.
  public var conventions = Conventions()
  /// Agreements that stand in the area, beside those that the timeline records.
  public var agreements: [Agreement] = []

  /// The defaults.
  public init() {}
}

/// What the lessons would have asked of one family, and when.
public struct CaseReplay: Sendable {
  /// The timeline that was replayed.
  public let timeline: Timeline
  /// Whether completeness was assumed.
  public let assumedComplete: Bool
  /// The findings, by day and key.
  public let findings: [Finding]
  /// What could not be told and was not told later, by day and key.
  public let cannotTell: [CannotTell]
  /// Each finding's silo gap.
  public let silo: [FindingKey: SiloGap]
  /// Every change, step by step.
  public let log: [LogEntry]

  /// The findings of convergence, which have no strand of their own.
  public func convergences(_ lessons: LessonSet) -> [Finding] {
    let ids = lessons.convergenceIDs
    return findings.filter { ids.contains($0.key.lesson) }
  }

  /// The same, with only what is about one person or the whole family.
  public func about(_ person: PersonID) -> CaseReplay {
    let isAbout = { (key: FindingKey) in key.person == nil || key.person == person }
    return CaseReplay(
      timeline: timeline, assumedComplete: assumedComplete, findings: findings.filter { isAbout($0.key) },
      cannotTell: cannotTell.filter { isAbout($0.key) }, silo: silo.filter { isAbout($0.key) },
      log: log.filter { isAbout($0.key) })
  }

  /// What one lesson said in it.
  func only(_ lesson: LessonID) -> CaseReplay {
    CaseReplay(
      timeline: timeline, assumedComplete: assumedComplete,
      findings: findings.filter { $0.key.lesson == lesson },
      cannotTell: cannotTell.filter { $0.key.lesson == lesson },
      silo: silo.filter { $0.key.lesson == lesson },
      log: log.filter { $0.key.lesson == lesson })
  }

  /// How many days before the end a day lies, the end counted from its earliest day; nil when nothing has ended.
  public func daysBeforeEnd(_ day: Day) -> Int? {
    timeline.end.map { max(0, $0.earliest - day) }
  }
}

/// Runs lessons over a family as it was known, step by step.
public enum Replay {
  /// Replays one timeline.
  public static func run(
    _ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions = ReplayOptions()
  ) -> CaseReplay {
    let run = finishedRun(timeline, lessons, options)
    let rule = { (key: FindingKey, day: Day) in
      !options.lawOfTheDay || (lessons[key.lesson]?.law.wasTheRule(on: day) ?? true)
    }
    let findings = run.ledger.findings.filter { rule($0.key, $0.day) }
      .sorted { ($0.at, $0.key) < ($1.at, $1.key) }
    let untold = run.ledger.cannotTell.filter { $0.toldAt == nil && rule($0.key, $0.day) }
      .sorted { ($0.at, $0.key) < ($1.at, $1.key) }
    let holders = Holders(timeline.family.agreements + options.agreements, run.chronology)
    var silo: [FindingKey: SiloGap] = [:]
    for finding in findings { silo[finding.key] = holders.gap(of: finding) }
    return CaseReplay(
      timeline: timeline, assumedComplete: options.assumeComplete, findings: findings, cannotTell: untold,
      silo: silo, log: Array(run.ledger.log))
  }

  /// The log of a run alone, for laws and measurements: no silo gap is computed.
  public static func log(
    _ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions = ReplayOptions()
  ) -> [LogEntry] {
    Array(finishedRun(timeline, lessons, options).ledger.log)
  }

  static func finishedRun(
    _ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions
  ) -> FamilyRun {
    let end = lastMoment(of: timeline, options)
    var run = openedRun(timeline, lessons, options, through: end)
    for step in steps(timeline, lessons) where step.at <= end { run.take(step, of: timeline) }
    run.runClocks(through: end)
    return run
  }

  /// A run over a family of which nothing is known yet.
  static func openedRun(
    _ timeline: Timeline, _ lessons: LessonSet, _ options: ReplayOptions, through end: Instant
  ) -> FamilyRun {
    FamilyRun(
      Chronology(
        family: timeline.family, conventions: options.conventions, isLibrary: timeline.isLibrary,
        assumedComplete: options.assumeComplete ? completeDays(of: timeline, through: end.day) : nil),
      timeline.nation == .england ? lessons : LessonSet([]))
  }

  /// What becomes known of a family, and the days on which an area sets a parameter anew.
  static func steps(_ timeline: Timeline, _ lessons: LessonSet) -> [Feed.Step] {
    Feed(timeline, editions: lessons.editions.compactMap(\.from)).steps
  }

  /// The last moment that a replay looks at: the end's latest day, else the day asked for, else the last thing known.
  static func lastMoment(of timeline: Timeline, _ options: ReplayOptions) -> Instant {
    switch (timeline.end?.latest.end, options.until?.end) {
    case (let end?, let until?): min(end, until)
    case (let end?, nil): end
    case (nil, let until?): until
    case (nil, nil): timeline.lastKnown?.day.end ?? Day.first.end
    }
  }

  /// From the first event or birth to the end.
  private static func completeDays(of timeline: Timeline, through end: Day) -> ClosedRange<Day> {
    let births = timeline.family.children.compactMap(\.born?.earliest)
    let first = (timeline.events.map(\.occurred.earliest) + births).min() ?? end
    return min(first, end)...end
  }
}
