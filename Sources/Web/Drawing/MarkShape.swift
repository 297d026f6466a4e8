import Casework

/// The shape that stands for a group of kinds of event, so that a drawing can be read without colour.
///
/// Thirteen groups would be too many shapes to learn: groups that answer one question of a reader share one.
enum MarkShape: String, CaseIterable, Sendable {
  case child, worry, injury, health, meeting, plan, home, school, police, sharing, support

  init(_ group: EventKind.Group) {
    self =
      switch group {
      case .beingWithTheChild: .child
      case .worryAndFrontDoor: .worry
      case .injuryAndMedical: .injury
      case .healthOfTheChild: .health
      case .meetingsAndDecisions, .challenge: .meeting
      case .plansAndOrders, .endingAndLearning: .plan
      case .homeAndAdults: .home
      case .education: .school
      case .policeAndHarm: .police
      case .evidenceAndSharing: .sharing
      case .supportAndOversight: .support
      }
  }

  /// What the shape stands for.
  var title: String {
    switch self {
    case .child: "Child visited, seen or heard"
    case .worry: "Worry or front door"
    case .injury: "Injury or medical"
    case .health: "Health"
    case .meeting: "Meeting or decision"
    case .plan: "Plan, order, opening or ending"
    case .home: "Home or adults"
    case .school: "School"
    case .police: "Police or court"
    case .sharing: "Evidence or sharing"
    case .support: "Support or oversight"
    }
  }

  /// The id under which the shape is kept on a page.
  var id: String { "shape-\(rawValue)" }

  /// The outline, about 12 wide, around the place it marks.
  private var path: String {
    switch self {
    case .child: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"
    case .worry: "M0 -6.5L6.5 5.5H-6.5z"
    case .injury: "M0 -7L7 0L0 7L-7 0z"
    case .health: "M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2z"
    case .meeting: "M-5 -5H5V5H-5z"
    case .plan: "M-3 -7H3V7H-3z"
    case .home: "M0 -7L7 -1H5V6H-5V-1H-7z"
    case .school: "M-6 0L-3 -5.5H3L6 0L3 5.5H-3z"
    case .police: "M0 -7L1.9 -2.3L7 -2.2L3 1L4.3 6L0 3.2L-4.3 6L-3 1L-7 -2.2L-1.9 -2.3z"
    case .sharing: "M-7 -5H7L0 1zM-7 -3V5H7V-3L0 3z"
    case .support: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0zM-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0z"
    }
  }

  /// Every shape once, for the drawings of a page to use, and the hatching of what could not be told.
  static var definitions: HTML {
    """
    <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    \(allCases.map(\.definition))\
    <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <path class="hatching" d="M0 0V4" /></pattern>
    <path id="shape-asked" d="M-1 8V-8H1L10 -4L1 0V8z" />
    <path id="shape-untold" d="M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z" />
    </defs></svg>

    """
  }

  private var definition: HTML { "<path id=\"\(id)\" fill-rule=\"evenodd\" d=\"\(path)\" />\n" }

  /// A small picture of the shape alone, for a key.
  var sample: HTML {
    Self.sample("mark", id)
  }

  /// Any shape of the drawing alone, beside words that say the same.
  static func sample(_ look: String, _ id: String) -> HTML {
    """
    <svg class="sample" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">\
    <use class="\(look)" href="#\(id)" /></svg>
    """
  }
}

extension HTML {
  static func + (left: HTML, right: HTML) -> HTML { HTML([left, right]) }
}
