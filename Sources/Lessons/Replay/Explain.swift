public import Casework

/// Explains why a lesson asked, or did not: its condition taken apart, as could be known on a day.
public enum Explain {
  /// Explains one lesson about one child, or one adult where the lesson is about adults.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - child: Whom to explain it for.
  ///   - day: The last day that is looked at; nothing that became known later is.
  ///   - timeline: The family's story.
  ///   - options: How the replay is run; `until` is the day, unless it is earlier.
  ///   - lessons: The lessons whose findings a convergence counts; no other lesson needs them.
  /// - Returns: The answer in a sentence, and all that it rests on.
  public static func run(
    _ lesson: Lesson, child: PersonID, on day: Day, timeline: Timeline,
    options: ReplayOptions = ReplayOptions(), among lessons: [Lesson] = []
  ) -> Explanation {
    if let reason = whyNotRun(lesson, child, on: day, timeline, options) {
      return Explanation(.notRun, reason)
    }
    var options = options
    options.until = min(day, options.until ?? day)
    let others = lesson.converges ? lessons.filter { $0.id != lesson.id } : []
    let run = Replay.finishedRun(
      timeline, LessonSet(others + [lesson], revoked: options.lawOfTheDay), options)
    let now = Replay.lastMoment(of: timeline, options)
    let subjects = subjects(of: lesson, child, run.chronology)
    let anchors = subjects.flatMap { subject in
      PreparedLesson.parts(of: lesson).flatMap {
        Questioning(lesson: $0, subject: subject, run: run, now: now).anchors
      }
    }
    return Telling(
      lesson: lesson, subjects: subjects, run: run, day: now.day, lawOfTheDay: options.lawOfTheDay,
      anchors: anchors
    ).explanation
  }

  /// Whom the lesson is asked about for a person: the family, its adults, or the child, or what an unborn child became.
  private static func subjects(of lesson: Lesson, _ person: PersonID, _ chronology: Chronology) -> [Int?] {
    let all = FamilyRun.subjects(of: lesson.about, chronology.family)
    let own = chronology.positions(of: person)
    let isAdult = own.contains { chronology.family.people[$0].part == .adult }
    switch lesson.about {
    case .family: return all
    case .adult where !isAdult: return all
    case .adult, .child: return all.filter { $0.map(own.contains) ?? false }
    }
  }

  private static func whyNotRun(
    _ lesson: Lesson, _ person: PersonID, on day: Day, _ timeline: Timeline, _ options: ReplayOptions
  ) -> String? {
    guard let known = timeline.family.people.first(where: { $0.id == person }) else {
      return "It was not run: \(person.rawValue) is nobody of this family."
    }
    if known.part == .adult, lesson.about == .child {
      return "It was not run: \(person.rawValue) is an adult, and it asks about children."
    }
    guard timeline.nation == .england else {
      return "It was not run: lessons ask only about families in England."
    }
    if lesson.life == .draft || lesson.life == .retired {
      return "It was not run: it is \(lesson.life == .draft ? "a draft" : "retired")."
    }
    if let reason = lesson.law.whyItDoesNotRun(ofTheDay: options.lawOfTheDay) {
      return "It was not run: \(reason)."
    }
    if options.lawOfTheDay, !lesson.law.wasTheRule(on: day) {
      return "It was not run: \(lesson.law.notTheRule(on: day))."
    }
    return nil
  }
}

extension Lesson {
  /// Whether it counts what other lessons found.
  fileprivate var converges: Bool {
    when.contains {
      if case .converges = $0.anchor { return true }
      return false
    }
  }
}

extension Law {
  /// Why it does not run; nil when it may.
  ///
  /// What was revoked is asked only where the law of the day is.
  func whyItDoesNotRun(ofTheDay: Bool) -> String? {
    switch status {
    case .notYet: "the law behind it is enacted and not in force"
    case .notVerified: "whether the law behind it is in force is not verified"
    case .revoked: ofTheDay ? nil : "the law behind it was revoked; only the law of the day asks it"
    case .none, .inForce: nil
    }
  }

  /// What is said on a day on which it was not the rule.
  func notTheRule(on day: Day) -> String {
    if let from, day < from { return "it was not the rule then, and is since \(from.inWords)" }
    if let to, to < day { return "it was not the rule then, and was until \(to.inWords)" }
    return "it was the rule then"
  }
}
