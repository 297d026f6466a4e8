public import Casework

/// What a gate asks for and was not shown to be so when it was first asked.
public struct Unmet: Hashable, Sendable {
  /// Its number among the gate's requirements.
  public let number: Int
  /// What should be so, in plain words.
  public let words: String
  /// Whether it certainly was not; else it could not be told, which a gate takes as unmet.
  public let isDenied: Bool
  /// What would have told.
  public let missing: [Unknown]
}
