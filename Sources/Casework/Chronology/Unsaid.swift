/// What an event says nothing of, where something turns on it.
public enum Unsaid: Hashable, Sendable {
  /// A detail of its kind.
  case field(FieldName)
  /// Who saw or said it.
  case source
  /// Who interpreted.
  case interpreter
  /// Which service recorded it.
  case recorder
  /// How old the child was.
  case age
  /// Whether a known condition brought the mark about.
  case cause

  /// What is left unsaid, in words.
  public var words: String {
    switch self {
    case .field(let name): "‘\(name.rawValue)’"
    case .source: "who saw or said it"
    case .interpreter: "who interpreted"
    case .recorder: "which service recorded it"
    case .age: "how old the child was"
    case .cause: "whether a known condition brought it about"
    }
  }

  /// Several in words: "‘seen’, ‘outcome’ and who saw or said it".
  public static func words(_ several: [Unsaid]) -> String {
    let words = several.map(\.words)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
