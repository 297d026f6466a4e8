/// Who saw or said what an event tells.
public enum Source: String, CaseIterable, Sendable, Hashable {
  case seenByProfessional = "seen by a professional"
  case measured
  case childSaid = "child said"
  case parentOrCarerSaid = "parent or carer said"
  case otherFamilySaid = "other family said"
  case memberOfPublicSaid = "member of public said"
  case otherProfessionalSaid = "other professional said"
  case document
  case notStated = "not stated"
}

/// How a claim stands: not substantiated is not disproved, and not determined is neither.
public enum Standing: String, CaseIterable, Sendable, Hashable {
  case alleged
  case suspected
  case notDetermined = "not determined"
  case notSubstantiated = "not substantiated"
  case substantiated
  case disproved
  case notConsidered = "not considered"
}

/// What a claim is about, so that harm to the child, an accident and a medical cause are told apart.
public enum ClaimMatter: String, CaseIterable, Sendable, Hashable {
  case physicalHarm = "physical harm"
  case sexualHarm = "sexual harm"
  case emotionalHarm = "emotional harm"
  case neglect
  /// Harm to the child whose type is not stated.
  case harm
  case harmToAnAdult = "harm to an adult"
  case accident
  case medicalCause = "medical cause"
  case other

  /// Whether it is a claim about harm to the child, of whatever type.
  public var isHarmToTheChild: Bool {
    switch self {
    case .physicalHarm, .sexualHarm, .emotionalHarm, .neglect, .harm: true
    case .harmToAnAdult, .accident, .medicalCause, .other: false
    }
  }

  /// Whether it names a cause of a mark that is nobody's harm: an accident or a medical cause.
  public var isInnocentCause: Bool { self == .accident || self == .medicalCause }
}

/// How one event relates to another.
public enum RelationKind: String, CaseIterable, Sendable, Hashable {
  case answers
  case explains
  case corrects
  case disputes
  case sameHappeningAs = "same happening as"
  case notTheSameAs = "not the same as"
  case arisesFrom = "arises from"
  case reliesOn = "relies on"

  /// Whether it links two events: every relation but those that correct, dispute or tell them apart.
  public var links: Bool {
    switch self {
    case .corrects, .disputes, .notTheSameAs: false
    case .answers, .explains, .sameHappeningAs, .arisesFrom, .reliesOn: true
    }
  }
}
