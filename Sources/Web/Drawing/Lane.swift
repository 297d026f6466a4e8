import Casework

/// A band across the drawing of a case: one service, or nobody, or a class of questions.
struct Lane: Hashable, Sendable {
  /// Whose record it stands for.
  enum Holder: Hashable, Sendable {
    case service(ServiceID)
    /// The source does not say who held it.
    case notStated
    /// No service held it then.
    case nobody
  }

  /// What it is called.
  let title: String
  /// The organisation, or a word of explanation.
  let subtitle: String
  /// How far down it begins.
  let y: Double
  let height: Double

  /// The room that a narrow screen has for names.
  private static let room = 330.0

  /// Whether its names stand on two lines, because one would be too long for a narrow screen.
  static func needsTwoLines(_ title: String, _ subtitle: String) -> Bool {
    LetterWidth.of("\(title) \(subtitle)") * LetterWidth.bold > room
  }
}

/// One event in the lane of the service that first held it.
struct PlacedMark: Hashable, Sendable {
  let event: EventID
  let shape: MarkShape
  /// Where it may have happened: two places where the day is not exact.
  let from: Double
  let x: Double
  let y: Double
  /// Where the same service came to hold it, when that was later.
  let heldFrom: Double?
  /// Whether the day is not known exactly, so that it is not drawn as if it were.
  let isVague: Bool
  /// Whether it can have happened at any time before.
  let isUndated: Bool
  /// Since when any service held it; nil when nobody did.
  let known: Day?
  /// What it was, in a line.
  let title: String
}

/// A further service coming to hold an event.
struct PlacedArrival: Hashable, Sendable {
  let event: EventID
  let x: Double
  let y: Double
  /// Where the event itself is marked.
  let fromX: Double
  let fromY: Double
  let since: Day
  let title: String
}

/// A question on the day on which it could have been asked, or something that could not be told.
struct PlacedFlag: Hashable, Sendable {
  enum Look: String, Hashable, Sendable {
    case stated, ifComplete, untold

    /// The class by which the style sheet draws it.
    var drawn: String {
      switch self {
      case .stated: "asked"
      case .ifComplete: "asked if-complete"
      case .untold: "untold"
      }
    }

    /// The id of its shape.
    var shape: String { self == .untold ? "shape-untold" : "shape-asked" }
  }

  let anchor: String
  let look: Look
  let x: Double
  let y: Double
  let day: Day
  /// The lesson's title, written beside the flag; empty where there would be no room for all.
  let label: String
  /// Whether the label stands to the left, because the drawing ends on the right.
  let isLeft: Bool
  let title: String
}
