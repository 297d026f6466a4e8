extension EventKind {
  /// A family of kinds, lettered as in the vocabulary.
  public enum Group: Character, CaseIterable, Sendable, Hashable {
    case beingWithTheChild = "A"
    case worryAndFrontDoor = "B"
    case injuryAndMedical = "C"
    case healthOfTheChild = "D"
    case meetingsAndDecisions = "E"
    case challenge = "F"
    case plansAndOrders = "G"
    case homeAndAdults = "H"
    case education = "I"
    case policeAndHarm = "J"
    case evidenceAndSharing = "K"
    case supportAndOversight = "L"
    case endingAndLearning = "M"

    /// The group's heading.
    public var title: String {
      switch self {
      case .beingWithTheChild: "Being with the child"
      case .worryAndFrontDoor: "Worry and front door"
      case .injuryAndMedical: "Injury and medical"
      case .healthOfTheChild: "Health of the child"
      case .meetingsAndDecisions: "Meetings and decisions"
      case .challenge: "Challenge"
      case .plansAndOrders: "Plans, orders and who holds it"
      case .homeAndAdults: "Home, adults, identity"
      case .education: "Education"
      case .policeAndHarm: "Police and harm"
      case .evidenceAndSharing: "Evidence and sharing"
      case .supportAndOversight: "Support, rights, oversight"
      case .endingAndLearning: "Ending, moving, learning, mending"
      }
    }

    /// The group's kinds, in order.
    public var kinds: [EventKind] { EventKind.allCases.filter { $0.group == self } }
  }

  /// The group to which the kind belongs.
  public var group: Group {
    switch rawValue {
    case ...5: .beingWithTheChild
    case ...10: .worryAndFrontDoor
    case ...15: .injuryAndMedical
    case ...19: .healthOfTheChild
    case ...26: .meetingsAndDecisions
    case ...29: .challenge
    case ...36: .plansAndOrders
    case ...44: .homeAndAdults
    case ...48: .education
    case ...53: .policeAndHarm
    case ...56: .evidenceAndSharing
    case ...62: .supportAndOversight
    default: .endingAndLearning
    }
  }
}
