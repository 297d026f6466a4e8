import Casework
import Lessons

/// Names of places on a case's page, the same wherever they are linked from.
enum Anchor {
  static func event(_ id: EventID) -> String { "event-\(Place.slug(id.rawValue))" }

  static func day(_ day: Day) -> String { "day-\(day)" }

  static func question(_ key: FindingKey) -> String { "question-\(name(key))" }

  static func untold(_ key: FindingKey) -> String { "untold-\(name(key))" }

  /// A full stop is in no slug, so the three parts cannot be taken for others.
  private static func name(_ key: FindingKey) -> String {
    [key.lesson.rawValue, key.person?.rawValue ?? "", key.anchor.rawValue].map(Place.slug).joined(
      separator: ".")
  }
}
