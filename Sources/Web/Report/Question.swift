import Casework
import Lessons

/// One finding as a case's page shows it.
struct Question: Hashable, Sendable {
  let finding: Finding
  let lesson: Lesson?
  /// Whom it is about, as the page may call them.
  let about: String
  let gap: SiloGap?
  let daysBefore: Int?
  /// Whether it would be asked only if every record were complete.
  let isIfComplete: Bool

  var day: Day { finding.day }
  var title: String { lesson?.title ?? finding.key.lesson.rawValue }
  var anchor: String { Anchor.question(finding.key) }
  /// How its flag is drawn.
  var flagLook: String { isIfComplete ? "asked if-complete" : "asked" }
  var isConvergence: Bool { lesson?.isConvergence ?? false }
}

/// Something that a lesson could not tell, as a case's page shows it.
struct Untold: Hashable, Sendable {
  /// What becomes of it if every record is taken as complete.
  enum IfComplete: Hashable, Sendable {
    case asked, quiet, untold, notReplayed
  }

  let key: FindingKey
  /// The first day from which it could not be told.
  let day: Day
  /// What would settle it.
  let missing: [Unknown]
  let lesson: Lesson?
  let about: String
  let ifComplete: IfComplete

  var title: String { lesson?.title ?? key.lesson.rawValue }
  var anchor: String { Anchor.untold(key) }
}

extension [Question] {
  /// Questions of one lesson and day stand together, so that the same words are not said again for each mark or child.
  var together: [[Question]] {
    together { [$0.finding.key.lesson.rawValue, $0.day.description, $0.isIfComplete ? "if complete" : ""] }
  }
}

extension [Untold] {
  /// The same for what could not be told.
  var together: [[Untold]] { together { [$0.key.lesson.rawValue, $0.day.description] } }
}

extension Array {
  /// Those that are alike in something, each group where its first stands.
  func together<Likeness: Hashable>(by likeness: (Element) -> Likeness) -> [[Element]] {
    var places: [Likeness: Int] = [:]
    return reduce(into: []) { groups, element in
      let alike = likeness(element)
      if let place = places[alike] {
        groups[place].append(element)
      } else {
        places[alike] = groups.count
        groups.append([element])
      }
    }
  }
}

extension Lesson {
  /// Whether it asks when findings of different strands come together.
  var isConvergence: Bool {
    when.contains {
      if case .converges = $0.anchor { return true }
      return false
    }
  }
}
