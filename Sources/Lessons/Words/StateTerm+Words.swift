import Casework

extension StateTerm {
  /// The state in plain words, such as "a worry is open".
  public var words: String { state.phrases(of: of.person, isChild: of == .child).yes }

  /// Its opposite, such as "no worry is open".
  var opposite: String { state.phrases(of: of.person, isChild: of == .child).no }
}

extension StateName {
  func phrases(of who: String, isChild: Bool) -> (yes: String, no: String) {
    let about = isChild ? "" : " about \(who)"
    let with = isChild ? "" : " with \(who)"
    switch self {
    case .worryOpen: return ("a worry\(about) is open", "no worry\(about) is open")
    case .socialCareInvolved:
      return ("social care is involved\(with)", "social care is not involved\(with)")
    case .underSection47:
      return ("a section 47 enquiry\(about) runs", "no section 47 enquiry\(about) runs")
    case .childProtectionPlan:
      return ("\(who) has a child protection plan", "\(who) has no child protection plan")
    case .childInNeed:
      return (
        "\(who) has a child in need or Family Help plan", "\(who) has no child in need or Family Help plan"
      )
    case .lookedAfter: return ("\(who) is looked after", "\(who) is not looked after")
    case .openQuestion: return ("a question\(about) is open", "no question\(about) is open")
    case .allocated:
      return ("a social worker is allocated to \(who)", "no social worker is allocated to \(who)")
    case .unallocated:
      return (
        "\(who)'s social worker has left or is away and no other is allocated",
        "\(who)'s social worker has not left, or another is allocated"
      )
    case .onRoll:
      return ("\(who) is on the roll of a school or nursery", "\(who) is on no roll of a school or nursery")
    case .inDispute:
      return ("an event about \(who) is disputed", "no event about \(who) is disputed")
    case .caredForByOther:
      return ("someone other than a parent cares for \(who)", "nobody other than a parent cares for \(who)")
    }
  }

  /// Its latest opening, after "since".
  var opening: String {
    switch self {
    case .worryOpen: "the latest worry was opened"
    case .socialCareInvolved: "social care last became involved"
    case .underSection47: "the latest section 47 enquiry began"
    case .childProtectionPlan: "the latest child protection plan began"
    case .childInNeed: "the latest child in need or Family Help plan began"
    case .lookedAfter: "the child last came to be looked after"
    case .openQuestion: "the latest question was left open"
    case .allocated: "a social worker was last allocated"
    case .unallocated: "the child was last left without a social worker"
    case .onRoll: "the child last came on a roll"
    case .inDispute: "an event was last disputed"
    case .caredForByOther: "someone other than a parent last came to care for the child"
    }
  }
}
