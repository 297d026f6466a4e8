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
  public var organisation: String { parts.organisation }

  /// The part after the first " / ", or the whole where there is none.
  public var service: String { parts.service }

  /// Orders by the characters written.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  private var parts: (organisation: String, service: String) {
    let letters = rawValue.utf8
    var place = letters.startIndex
    while let slash = letters[place...].firstIndex(of: UInt8(ascii: "/")) {
      let organisation = rawValue[..<slash].dropLast()
      let service = rawValue[slash...].dropFirst(2)
      if !organisation.isEmpty, !service.isEmpty, rawValue[organisation.endIndex...].hasPrefix(" / ") {
        return (String(organisation), String(service))
      }
      place = letters.index(after: slash)
    }
    return (rawValue, rawValue)
  }
}
