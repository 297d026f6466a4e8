/// The type of a service: a rule may name a type, and means the first service of that type concerned.
public enum ServiceType: String, CaseIterable, Sendable, Hashable {
  case socialCare = "social care"
  case housing
  case healthVisiting = "health visiting"
  case midwifery
  case gp = "GP"
  case emergencyDepartment = "emergency department"
  case paediatrics
  case camhs = "CAMHS"
  case ambulance
  case dentist
  case schoolNursing = "school nursing"
  case school
  case nursery
  case educationAuthority = "education authority"
  case police
  case probation
  case adultServices = "adult services"
  case court
  case voluntary
  case other

  /// The type that a service's own name tells, or nil when it tells none.
  public init?(service: ServiceID) {
    guard let type = Vocabulary.find(service.service, in: Self.byName) else { return nil }
    self = type
  }

  /// Whether it is a health service, so that it counts as health at a strategy discussion.
  public var isHealth: Bool {
    switch self {
    case .healthVisiting, .midwifery, .gp, .emergencyDepartment, .paediatrics, .camhs, .ambulance, .dentist,
      .schoolNursing:
      true
    default: false
    }
  }

  private static let byName: [String: ServiceType] = {
    var names: [String: ServiceType] = [:]
    for type in allCases {
      for name in [Vocabulary.plain(type.rawValue)] + type.synonyms { names[name] = type }
    }
    return names
  }()

  /// Other names that records use, in plain lower-case letters.
  private var synonyms: [String] {
    switch self {
    case .socialCare:
      [
        "children's social care", "childrens social care", "children's services", "childrens services",
        "social services", "csc", "mash", "front door", "emergency duty team", "edt", "children's trust",
      ]
    case .housing: ["housing department", "housing options", "homelessness", "housing association"]
    case .healthVisiting: ["health visitor", "health visitors", "hv", "0-19 service"]
    case .midwifery: ["midwife", "midwives", "maternity", "community midwifery", "antenatal clinic"]
    case .gp: ["gp practice", "gp surgery", "general practice", "surgery", "family doctor"]
    case .emergencyDepartment:
      ["ed", "a&e", "accident and emergency", "accident & emergency", "emergency", "casualty"]
    case .paediatrics: ["paediatrician", "community paediatrics", "children's ward", "paediatric ward"]
    case .camhs: ["child mental health", "child and adolescent mental health"]
    case .ambulance: ["ambulance service", "paramedics"]
    case .dentist: ["dental", "dental practice", "dentistry"]
    case .schoolNursing: ["school nurse", "school nurses"]
    case .school:
      ["primary school", "infant school", "junior school", "secondary school", "special school", "academy"]
    case .nursery: ["nursery school", "pre-school", "preschool", "childminder", "playgroup"]
    case .educationAuthority:
      [
        "education", "education welfare", "elective home education", "home education",
        "local education authority",
      ]
    case .police: ["police child protection", "public protection", "constabulary"]
    case .probation: ["probation service", "national probation service"]
    case .adultServices:
      ["adult social care", "adult mental health", "substance misuse", "drug and alcohol service"]
    case .court: ["family court", "cafcass", "crown court", "magistrates' court", "high court"]
    case .voluntary: ["voluntary organisation", "charity", "domestic abuse service", "refuge"]
    case .other: []
    }
  }
}
