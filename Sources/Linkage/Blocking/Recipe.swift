/// One way of bringing together records that may be one person: parts of fields that both must share.
public struct Recipe: Hashable, Sendable {
  /// A part of a field's value.
  public struct Part: Hashable, Sendable {
    /// Which part.
    public enum Piece: String, Hashable, Sendable {
      /// The whole value.
      case whole
      /// How a name sounds, the year of a date, the district of a postcode.
      case coarse
      /// The first word of a name, the day of the year, the area of a postcode.
      case middle
      /// The first letter of a name, a date whatever the order of day and month, the sector of a postcode.
      case key
      /// Of all values, present and former, the first in an order that is the same for all records.
      case least
      /// The last in that order.
      ///
      /// With one key a record for each end: of two values the one that is shared is at one of them always, of four in
      /// half of all cases.
      case greatest
    }

    /// The field's place.
    public var field: Int
    /// The part of its value.
    public var piece: Piece
    /// The place of the field of former values, for a piece that looks at them too.
    public var former: Int?
  }

  /// What both records share.
  public var parts: [Part]
  /// Two name fields whose sounds both share in either order.
  public var eitherOrder: [Int]
  /// What is asked beside, part after part, where too many share the rest.
  public var refinements: [Part]
}

/// The recipes and which of their keys are too common to be used as they are.
public struct Blocking: Hashable, Sendable {
  /// The ways of bringing records together, the narrowest first.
  public var recipes: [Recipe]
  /// For each recipe, keys that so many share that a refinement is asked for.
  public var crowded: [Set<UInt32>]
}
