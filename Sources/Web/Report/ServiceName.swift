import Casework

extension ServiceID {
  /// The organisation as a name: "Metropolitan Police", "School in Paris", "Hospital not named".
  var organisationInWords: String {
    if organisation.hasSuffix(" not named") { return organisation.firstUpper }
    return organisation.split(separator: " ").enumerated().map { place, word in
      place > 0 && Self.smallWords.contains(String(word)) ? String(word) : String(word).firstUpper
    }.joined(separator: " ")
  }

  /// Both, for a sentence: "Haringey social care", "Metropolitan Police", "GP (Local Practice)".
  var inWords: String {
    let (name, kind) = (organisationInWords, service)
    if name.lowercased().contains(kind.lowercased()) { return name }
    return Self.joined.contains(kind) ? "\(name) \(kind)" : "\(kind) (\(name))"
  }

  private static let smallWords: Set = ["and", "at", "for", "in", "of", "on", "the", "to"]

  /// Services that are said after the name of a place or a hospital; of others the organisation is added.
  private static let joined: Set = [
    "social care", "health visiting", "school nursing", "housing", "midwifery", "paediatrics",
    "community paediatrics", "emergency department", "adult mental health",
  ]
}
