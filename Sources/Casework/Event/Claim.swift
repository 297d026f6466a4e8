/// One thing an event claims, with its own standing.
///
/// Standing belongs to the claim, not to the event: a visit is not "alleged". A claim moves by a later event that
/// answers this one and carries the same matter with another standing; never by an edit.
public struct Claim: Hashable, Sendable {
  /// What is claimed: harm of a type, an accident, a medical cause, or something else.
  public let matter: ClaimMatter
  /// Alleged … not determined … disproved.
  public let standing: Standing
  /// The claim in neutral words, when more than its matter.
  public let words: String?
  /// Who is reported to have harmed, when the source says.
  public let against: PersonID?

  /// States a claim.
  public init(_ matter: ClaimMatter, _ standing: Standing, words: String? = nil, against: PersonID? = nil) {
    self.matter = matter
    self.standing = standing
    self.words = words
    self.against = against
  }
}
