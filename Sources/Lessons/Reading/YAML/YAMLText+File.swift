import YAMLReading

extension YAMLText {
  /// The value of a file, in which something must stand.
  static func file(_ text: String) throws(YAMLTrouble) -> YAMLValue {
    guard let value = try read(text) else { throw YAMLTrouble(line: 1, field: "file", reason: "is empty") }
    return value
  }
}
