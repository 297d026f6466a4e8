/// The identifier of a source record of a person, unique in its timeline or store.
public struct PersonID: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral {
  /// The identifier as written.
  public let rawValue: String

  /// Takes an identifier as written.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes an identifier as written.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Orders by the characters written.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The identifier of an event, unique in its timeline or store.
public struct EventID: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral {
  /// The identifier as written.
  public let rawValue: String

  /// Takes an identifier as written.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes an identifier as written.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Orders by the characters written.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A service of an organisation, written `whittington hospital / emergency department`.
///
/// Only a service holds an event; "from at least two organisations" counts the first part.
public struct ServiceID: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral {
  /// Organisation and service as written.
  public let rawValue: String

  /// Takes a service as written.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes a service as written.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The part before " / ", or the whole where there is none.
  public var organisation: String {
    divider.map { String(rawValue[..<rawValue.utf8.index(rawValue.startIndex, offsetBy: $0)]) } ?? rawValue
  }

  /// The part after the first " / ", or the whole where there is none.
  public var service: String {
    divider.map { String(rawValue[rawValue.utf8.index(rawValue.startIndex, offsetBy: $0 + 3)...]) }
      ?? rawValue
  }

  /// Orders by the characters written.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// How many bytes stand before the first " / " that has something on both its sides.
  private var divider: Int? {
    let (space, slash) = (UInt8(ascii: " "), UInt8(ascii: "/"))
    var place = 0
    var last: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for letter in rawValue.utf8 {
      if last == (space, slash, space), place > 3 { return place - 3 }
      last = (last.1, last.2, letter)
      place += 1
    }
    return nil
  }
}
