/// The closed vocabulary as a whole: how its words are compared, corrected and printed.
public enum Vocabulary {
  /// What a name stands for; files nearly always write it as it is, so that is tried first.
  static func find<Term>(_ name: some StringProtocol, in terms: [String: Term]) -> Term? {
    terms[String(name)] ?? (isPlain(name) ? nil : terms[plain(name)])
  }

  /// Whether a name is written as it is compared: small letters of ASCII, with no space at its ends.
  private static func isPlain(_ name: some StringProtocol) -> Bool {
    var last: UInt8 = 0x20
    for letter in name.utf8 {
      if letter < 0x20 || letter >= 0x7F || (0x41...0x5A).contains(letter) { return false }
      if last == 0x20, letter == 0x20 { return false }
      last = letter
    }
    return last != 0x20
  }

  /// A name as it is compared: without capitals, curly apostrophes or spaces at its ends.
  static func plain(_ name: some StringProtocol) -> String {
    let straight = name.lowercased().map { $0 == "’" ? "'" : $0 }
    let start = straight.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The valid word nearest to one that is not, or nil when none is near enough to suggest.
  ///
  /// Near enough is one slip for every three letters, at most four; else where the long words of one are all in the
  /// other, as "professional" is in "other professional". The first of equals wins.
  public static func nearest(to word: String, among valid: [String]) -> String? {
    misspelt(word, among: valid) ?? sharing(word, among: valid)
  }

  /// The valid words nearest to one that is not, the nearest first.
  public static func nearestFew(to word: String, among valid: [String], atMost count: Int = 3) -> [String] {
    var (few, rest) = ([String](), valid)
    while few.count < count, let next = nearest(to: word, among: rest) {
      few.append(next)
      rest.removeAll { $0 == next }
    }
    return few
  }

  private static func misspelt(_ word: String, among valid: [String]) -> String? {
    let wanted = Array(plain(word))
    let limit = min(4, max(1, wanted.count / 3))
    var best: (word: String, slips: Int)?
    for candidate in valid {
      let slips = slips(from: wanted, to: Array(plain(candidate)), atMost: (best?.slips ?? limit + 1) - 1)
      if let slips { best = (candidate, slips) }
    }
    return best?.word
  }

  /// The one that says the same in fewer or more words.
  private static func sharing(_ word: String, among valid: [String]) -> String? {
    let wanted = words(of: word)
    var best: (word: String, share: Double)?
    for candidate in valid {
      let own = words(of: candidate)
      let common = own.filter { one in wanted.contains { isOneWord(one, $0) } }.count
      guard common == own.count || common == wanted.count else { continue }
      let share = Double(common) / Double(max(1, own.count + wanted.count - common))
      if common > 0, share > best?.share ?? 0 { best = (candidate, share) }
    }
    return best?.word
  }

  /// The words that tell names apart: long ones, without those that stand in many.
  private static func words(of name: String) -> [String] {
    plain(name).split { !$0.isLetter }.map(String.init).filter { $0.count >= 4 && !common.contains($0) }
  }

  private static let common: Set<String> = [
    "other", "with", "from", "that", "their", "about", "child", "event",
  ]

  /// The same word, or its plural.
  private static func isOneWord(_ one: String, _ other: String) -> Bool {
    one == other || one == other + "s" || other == one + "s"
  }

  /// How many letters were left out, added, changed or swapped with their neighbour, or nil when more than the
  /// limit (Damerau and Levenshtein's distance, optimal string alignment).
  static func slips(from left: [Character], to right: [Character], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var twoBack: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      let next = distances(row, left, right, last, twoBack)
      guard let least = next.min(), least <= limit else { return nil }
      (twoBack, last) = (last, next)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  private static func distances(
    _ row: Int, _ left: [Character], _ right: [Character], _ last: [Int], _ twoBack: [Int]
  ) -> [Int] {
    var next = [row + 1]
    for column in right.indices {
      let changed = last[column] + (left[row] == right[column] ? 0 : 1)
      var least = min(changed, last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, twoBack[column - 1] + 1)
      }
      next.append(least)
    }
    return next
  }
}
