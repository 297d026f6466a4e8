extension Word {
  /// The word of that name, or nil; capitals and curly apostrophes do not matter.
  ///
  /// Faster than `init(rawValue:)`, which compares with every word in turn.
  public init?(named name: some StringProtocol) {
    guard let word = Vocabulary.find(name, in: Self.byName) else { return nil }
    self = word
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension FieldName {
  /// The field of that name, or nil; capitals and curly apostrophes do not matter.
  public init?(named name: some StringProtocol) {
    guard let field = Vocabulary.find(name, in: Self.byName) else { return nil }
    self = field
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
