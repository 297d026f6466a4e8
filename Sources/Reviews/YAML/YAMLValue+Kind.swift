import YAMLReading

extension YAMLValue {
  /// What it is, in words for a person who wrote something else.
  var kind: String {
    switch content {
    case .text(let text, _): text.isEmpty ? "nothing" : "a text"
    case .list: "a list"
    case .map: "keys with values"
    }
  }
}
