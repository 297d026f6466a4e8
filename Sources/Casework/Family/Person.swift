/// A person of a family: a child, an unborn child or an adult.
public struct Person: Hashable, Sendable, Identifiable {
  /// The identifier by which events name them.
  public let id: PersonID
  /// Child, unborn or adult.
  public let part: Part
  /// When they were born; for an unborn child, nil.
  public let born: Occurrence?
  /// The expected date of birth of an unborn child.
  public let expected: Day?
  /// The children that an unborn child became: one, or two for twins.
  ///
  /// The two stories are then one.
  public let became: [PersonID]
  /// A deceased child's name, only as public reports give it.
  public let name: String?
  /// Who they are in the family, such as "mother's partner".
  public let describedAs: String?
  /// Their parents.
  public let parents: [PersonID]
  /// Whether a disability is recorded; nil when not stated.
  public let disability: Bool?
  /// Groups by which rates are compared (ethnicity, deprivation, language…): never used by a lesson.
  public let groups: [String: String]

  /// Describes a person; what is not given is not stated.
  public init(
    id: PersonID, part: Part, born: Occurrence? = nil, expected: Day? = nil, became: [PersonID] = [],
    name: String? = nil, describedAs: String? = nil, parents: [PersonID] = [], disability: Bool? = nil,
    groups: [String: String] = [:]
  ) {
    self.id = id
    self.part = part
    self.born = born
    self.expected = expected
    self.became = became
    self.name = name
    self.describedAs = describedAs
    self.parents = parents
    self.disability = disability
    self.groups = groups
  }

  /// A person's part in a family.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    /// Under 18.
    case child
    /// Expected; no date of birth yet.
    case unborn
    /// An adult.
    case adult
  }
}
