/// All that linking needs and that was learned from data: one value for batch, real time and explanation.
public struct Model: Hashable, Sendable {
  /// The version of the file format.
  public static let version = 4
  /// How many records it was learned from.
  public var records: Int
  /// The fields, in the order of the records' columns.
  public var fields: [FieldModel]
  /// Of all pairs, the share that is one person.
  public var shareOfOne: Double
  /// Of all pairs, the share that is relatives who live together.
  public var shareOfRelatives: Double
  /// How often the first and last name of one person are swapped.
  public var swapped: Double
  /// The bits against one person when two records were never near enough to be weighed.
  public var unseen: Double
  /// Which names go together.
  public var origins: Origins
  /// Which pairs are looked at.
  public var blocking: Blocking
}

extension Model {
  /// The frequencies of the last name for the first, and of the first for the last.
  func otherName(than field: Int) -> Frequencies? {
    let other: FieldRole? =
      switch fields[field].role {
      case .firstName: .lastName
      case .lastName: .firstName
      default: nil
      }
    return fields.first { $0.role == other }?.frequencies
  }
}
