import YAMLReading

extension YAMLValue {
  /// What it is, in words for a person who was to write something else.
  var inWords: String {
    switch content {
    case .text(let text, _): text.isEmpty ? "nothing" : "'\(text.abbreviated)'"
    case .list(let items): items.isEmpty ? "an empty list" : "a list"
    case .map: "keys with values"
    }
  }
}

extension String {
  /// The beginning of a text, so that a paragraph in the wrong place is not told back.
  var abbreviated: String { count > 60 ? prefix(60) + "…" : self }
}
