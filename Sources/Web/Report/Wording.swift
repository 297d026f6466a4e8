import Casework
import Lessons
import Reviews

/// The sentences that must say exactly what a replay shows, and never more: what a check would have asked, not what
/// would have come of it.
enum Wording {
  static let pooled = "Pooled is a device for learning. It is not what anyone was entitled to see."
  static let quiet = "No question from these lessons on what is held here."

  /// "This check would have asked on 13 October 2006 (294 days before)".
  static func asked(_ question: Question) -> String {
    let condition = question.isIfComplete ? "If every record were complete, this" : "This"
    return "\(condition) check would have asked on \(question.day.inWords)\(before(question.daysBefore))"
  }

  /// " (294 days before)"; nothing where no end is told.
  static func before(_ days: Int?) -> String {
    guard let days else { return "" }
    switch days {
    case 0: return " (on the last day)"
    case 1: return " (1 day before)"
    default: return " (\(days) days before)"
    }
  }

  static func law(_ law: Law, on day: Day) -> String? {
    guard !law.wasTheRule(on: day) else { return nil }
    if let from = law.from, day < from { return "Not the rule then: it is the rule since \(from.inWords)." }
    return law.to.map { "No longer the rule then: it was the rule until \($0.inWords)." }
  }

  /// "November 2013", as exactly as is known.
  static func date(_ date: PublicationDate) -> String {
    Occurrence(date.description)?.inWords ?? date.description
  }

  /// "March 2006 to May 2006", or one month alone.
  static func months(from first: Day, to last: Day) -> String {
    let months = [first, last].map { month(of: $0) }
    return months[0] == months[1] ? months[0] : "\(months[0]) to \(months[1])"
  }

  private static func month(of day: Day) -> String {
    let name = day.description.prefix(7)
    return Occurrence(String(name))?.inWords ?? String(name)
  }

  /// Whom it asks: "the allocated worker, or else the duty worker".
  static func who(_ roles: [String]) -> String { roles.joined(separator: ", or else ") }

  static func clock(_ rule: ClockRule) -> String {
    guard let guarded = rule.guarded else { return within(rule.standard) }
    return "\(within(rule.standard)), or \(within(guarded)) where the lesson says so"
  }

  private static func within(_ clock: Clock) -> String {
    clock == .sameDay ? "the same day" : "within \(clock)"
  }

  /// "1 lesson", "4 lessons".
  static func lessons(_ count: Int) -> String { count == 1 ? "1 lesson" : "\(count) lessons" }

  /// What became of a finding, where anything did.
  static func state(_ finding: Finding) -> String? {
    let day = finding.endedAt.map { " on \($0.day.inWords)" } ?? ""
    switch finding.state {
    case .settled: return "What became known\(day) settled it."
    case .answered: return "A person answered it\(day)."
    case .withdrawn: return "Withdrawn\(day): a record that it rested on was corrected or removed."
    case .open, .cannotTell, .told: return nil
    }
  }
}

extension LessonClass {
  static let shownOrder: [LessonClass] = [.protect, .gate, .practice, .support]

  var laneTitle: String {
    switch self {
    case .protect: "Questions"
    case .gate: "Before a closing"
    case .practice: "Owed by a service"
    case .support: "Help"
    }
  }

  var laneSubtitle: String {
    switch self {
    case .protect: "on their day"
    case .gate: "a manager's reason"
    case .practice: "clocks of its work"
    case .support: "has it been offered?"
    }
  }

  /// A heading for its questions.
  var heading: String {
    switch self {
    case .protect: "Questions to people"
    case .gate: "Questions before a closing"
    case .practice: "What a service owed, by its clock"
    case .support: "Whether help had been offered"
    }
  }

  /// What such a finding may do.
  var meaning: String {
    switch self {
    case .protect: "A question about the child, put to a person who can find out."
    case .gate:
      "A question to a manager before a case is closed. It never decides: silence is recorded, and the decision "
        + "stands or is escalated."
    case .practice:
      "A clock of a service’s own work. It goes to that service’s worklist and is never a sign about a family."
    case .support: "A question whether help has been offered. It is never a warning about a family."
    }
  }
}
