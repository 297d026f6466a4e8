/// The states of VOCABULARY, section 4: each derived from its listed openers and closers, in one place.
public enum StateName: String, CaseIterable, Hashable, Sendable {
  /// A worry that nobody has closed: it ends by its closers, or 90 days after anything last touched it.
  case worryOpen = "worry open"
  /// Social care has an enquiry, assessment, plan, order, episode, allocation or involvement that is not ended.
  case socialCareInvolved = "social care involved"
  /// A section 47 enquiry runs.
  case underSection47 = "under section 47"
  /// Subject of a child protection plan.
  case childProtectionPlan = "child protection plan"
  /// A child in need or Family Help plan or involvement is open.
  case childInNeed = "child in need"
  /// Looked after.
  case lookedAfter = "looked after"
  /// A question was left open: an opinion that cannot tell, a claim not determined, a request without reply.
  case openQuestion = "open question"
  /// A social worker is allocated.
  case allocated
  /// An allocation ended or its holder is absent, and no other began.
  case unallocated
  /// On the roll of a school or nursery.
  case onRoll = "on roll"
  /// An event about the child is disputed and not answered.
  case inDispute = "in dispute"
  /// In a private fostering or other arrangement with someone who is not a parent.
  case caredForByOther = "cared for by someone else"
}
