/// The name of a theme for ever: lessons, audits and exports cite it, so it is never changed and never reused.
public struct ThemeID: Hashable, Sendable, Comparable, RawRepresentable, CustomStringConvertible {
  /// The id as it is written, such as `repeat-injuries-across-providers`.
  public let rawValue: String

  /// Takes an id as it is written.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The id that belongs to a title.
  ///
  /// Small letters; commas and apostrophes dropped; every other run of what is neither an ASCII letter nor a
  /// digit becomes one hyphen, none at either end.
  public init(title: String) {
    let kept = title.lowercased().filter { !",'’".contains($0) }
    let words = kept.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    rawValue = words.joined(separator: "-")
  }

  /// The id as it is written.
  public var description: String { rawValue }

  /// Orders ids by their letters.
  public static func < (left: ThemeID, right: ThemeID) -> Bool { left.rawValue < right.rawValue }
}
