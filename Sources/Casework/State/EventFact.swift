/// Facts about one event that are derived, as states are, in one place (VOCABULARY, "Derived facts").
public enum EventFact: String, CaseIterable, Hashable, Sendable {
  /// A visit or child seen with the child seen; an attendance, examination, appointment seen, a mark seen by a
  /// professional, an account given in person.
  case sightOfTheChild = "sight of the child"
  /// Seen alone: yes; or not appropriate for age or need with what was done instead; under 2, undressed by a health professional.
  case seenAlone = "seen alone"
  /// A visit with no reply, refused at the door, in but child not seen, wrong address, or failed and how is not stated.
  case failedVisit = "failed visit"
  /// Of a mark: a final opinion that answers it says likely accidental or medical cause, or such a claim is
  /// substantiated, or it lies at a known condition.
  case causeSettled = "cause settled"
  /// Of a mark: every region of it lies where a birthmark, skin condition or device that looks so was recorded before.
  case atKnownCondition = "at a known condition"
  /// It carries a claim about harm to the child whose standing is not disproved.
  case claimOfHarm = "claim of harm"
  /// Every event that a decision relies on has the source parent or carer said.
  case restsOnlyOnCarersWord = "rests only on a carer's word"
  /// The child was not independently mobile.
  case notIndependentlyMobile = "not independently mobile"
  /// A mark seen as it happened; or mobile, bony prominences only, one account.
  case ordinaryBump = "ordinary bump"
  /// An adult connected who is not a parent, since after the birth and after that service's first event on the family.
  case newAdult = "new adult"
  /// A concern that a started assessment or an accepting front-door decision answers.
  case acceptedAsReferral = "accepted as a referral"
  /// A concern from family, friends, neighbours or the public.
  case fromFamilyOrPublic = "from family or public"
}
