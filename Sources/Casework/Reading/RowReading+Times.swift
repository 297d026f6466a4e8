// Reads days, moments and occurrences.

extension RowReading {
  mutating func day(_ tree: Tree) -> Day? {
    if case .text(let text) = tree, let day = Day(text) { return day }
    expected("a day in quotes, such as \"2006-12-11\"", notDate: tree)
    return nil
  }

  /// A moment; a day, a month or a year stands for its end, when what is known only so far counts as known.
  mutating func instant(_ tree: Tree) -> Instant? {
    occurrence(tree)?.known
  }

  mutating func occurrence(_ tree: Tree) -> Occurrence? {
    switch tree {
    case .text(let text):
      if let occurrence = Occurrence(text) { return occurrence }
      note("", Self.reasonAgainst(text))
      return nil
    // A year without quotes.
    case .number(let number):
      if let year = Int(exactly: number), (1000...9999).contains(year) { return Occurrence(String(year)) }
    default: break
    }
    expected("a date in quotes, such as \"2006-12-11\" or \"2006-12\"", notDate: tree)
    return nil
  }

  private mutating func expected(_ what: String, notDate tree: Tree) {
    guard case .text = tree else { return expected(what, not: tree) }
    note("", "expected \(what)")
  }

  /// When an event happened, given its precision where the date's own shape does not tell it.
  ///
  /// Undated history given by one date is true by that date, and began at the birth of those it concerns or, where
  /// one is not known, at any time before.
  mutating func occurrence(_ tree: Tree, precision: Tree?, of subjects: [Subject]) -> Occurrence? {
    guard let stated = within("occurred", { $0.occurrence(tree) }) else { return nil }
    guard let precision else { return stated }
    guard let precise = within("precision", { $0.word(precision, of: Lists.precisions) }) else { return nil }
    guard stated.instant == nil else {
      note("precision", "is \(precise.rawValue), but `occurred` gives an hour; give the day alone")
      return nil
    }
    if precise == .undated, !Self.isRange(tree) {
      return Occurrence(undatedBy: stated.latest, since: birth(of: subjects) ?? .first)
    }
    return Occurrence(from: stated.earliest, to: stated.latest, precision: precise)
  }

  private static func isRange(_ tree: Tree) -> Bool {
    guard case .text(let text) = tree else { return false }
    return text.utf8.contains(UInt8(ascii: "/"))
  }

  private func birth(of subjects: [Subject]) -> Day? {
    let births = subjects.compactMap { people[$0.person]?.born?.earliest }
    return births.count == subjects.count ? births.min() : nil
  }

  /// Why a text is no occurrence.
  private static func reasonAgainst(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, let first = Occurrence(parts[0]), let second = Occurrence(parts[1]),
      second.latest < first.earliest
    {
      return "ends before it starts"
    }
    if text.utf8.count > 10, Instant("\(text)Z") != nil {
      return "an hour needs its zone: write Z for UTC or an offset such as +01:00 after it"
    }
    return
      "expected a date such as \"2006-12-11\", \"2006-12\", \"2006\", \"2006-12-11T09:30:00Z\" or, for some "
      + "time between two, \"2006-11/2006-12\""
  }
}
