import Casework

extension Source {
  /// What it says of an event, after "was".
  var phrase: String {
    switch self {
    case .seenByProfessional: "seen by a professional"
    case .measured: "measured"
    case .childSaid: "said by the child"
    case .parentOrCarerSaid: "said by a parent or carer"
    case .otherFamilySaid: "said by other family"
    case .memberOfPublicSaid: "said by a member of the public"
    case .otherProfessionalSaid: "said by another professional"
    case .document: "taken from a document"
    case .notStated: "told by nobody who is named"
    }
  }
}

extension ServiceType {
  /// The service in a sentence.
  var phrase: String {
    switch self {
    case .gp: "a GP"
    case .emergencyDepartment: "an emergency department"
    case .ambulance: "an ambulance service"
    case .dentist: "a dentist"
    case .school: "a school"
    case .nursery: "a nursery"
    case .educationAuthority: "an education authority"
    case .police: "the police"
    case .court: "a court"
    case .voluntary: "a voluntary organisation"
    case .other: "another kind of service"
    case .socialCare, .housing, .healthVisiting, .midwifery, .paediatrics, .camhs, .schoolNursing, .probation,
      .adultServices:
      rawValue
    }
  }
}

extension [ServiceType] {
  /// "social care or the police".
  var phrase: String { Phrases.list(map(\.phrase), "or") }
}

extension Scope {
  /// The person in a sentence.
  var person: String {
    switch self {
    case .child: "the child"
    case .anyChildInHousehold: "any child of the household"
    case .sibling: "a brother or sister"
    case .adultInHousehold: "an adult of the household"
    case .thatPerson: "that adult"
    case .family: "anyone of the family"
    }
  }

  /// Whom an event concerns, after its noun; nothing for the child itself.
  var phrase: String { self == .child ? "" : " concerning \(person)" }
}

extension Clock {
  /// The clock after "within": "the same day", "5 working days".
  var spoken: String { self == .sameDay ? "the same day" : description }
}
