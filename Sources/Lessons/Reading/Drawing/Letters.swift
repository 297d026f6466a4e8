public import Casework
import YAMLReading

/// The letters of drawn examples: each one event in a timeline's own words, named once for all lessons.
public struct Letters: Sendable {
  /// What one letter draws.
  struct Letter: Sendable {
    /// A few words for the page that lists the letters.
    let means: String
    /// The event's row, without id, date and relations.
    let row: Tree.Map
    /// Relations to the latest event drawn before by one of some letters.
    let latest: [(relation: RelationKind, letters: [Character])]
    /// Details that name the latest event drawn before by one of some letters.
    let latestDetail: [(field: String, letters: [Character])]
    /// Details that hold the day drawn.
    let onTheDay: [String]
    /// Details of which the first such event drawn has the first, the second the second, and so on.
    let inTurn: [(field: String, values: [Tree])]
    /// How old the child is unless the example says.
    let childAge: Age?
  }

  let letters: [Character: Letter]
  /// People who are in the family of a drawing when it names them.
  let people: [Tree.Map]
  /// Services that a covered example covers beside those drawn, so that every kind of event has a keeper.
  let usualServices: [String]
  /// Whether all of them could be read; if not, no example is drawn with them.
  var isWhole = true

  /// Letters that could not be read: lessons run, and their examples are not drawn.
  public static let unread = Letters(letters: [:], people: [], usualServices: [], isWhole: false)

  /// The letters with what each of them means, for a page.
  public var meanings: [(letter: Character, means: String)] {
    letters.map { ($0.key, $0.value.means) }.sorted { $0.letter < $1.letter }
  }

  /// Reads `lessons/letters.yaml`; nil with any problem.
  public static func read(_ text: String, file: String) -> (letters: Letters?, problems: [DataProblem]) {
    var reading = Reading(file: file)
    do {
      let letters = reading.letters(try YAMLText.file(text))
      return (reading.problems.isEmpty ? letters : nil, reading.problems)
    } catch {
      return (nil, [DataProblem(file: file, line: error.line, field: error.field, reason: error.reason)])
    }
  }
}

extension Reading {
  fileprivate mutating func letters(_ value: YAMLValue) -> Letters? {
    guard expect(["letters", "people", "usual services"], in: value),
      let drawn = required("letters", in: value)
    else { return nil }
    var letters: [Character: Letters.Letter] = [:]
    for pair in drawn.pairs ?? [] {
      guard pair.key.count == 1, let letter = pair.key.first, !".?() 0123456789".contains(letter) else {
        note(
          pair.value, "must be one character, and none of . ? ( ) and digits, which a drawing uses otherwise")
        continue
      }
      letters[letter] = self.letter(pair.value)
    }
    check(letters, in: drawn)
    let people = (value["people"]?.items ?? []).compactMap { person in Tree(person).asMap }
    let services = value["usual services"].map { texts($0) } ?? []
    return Letters(letters: letters, people: people, usualServices: services)
  }

  private mutating func letter(_ value: YAMLValue) -> Letters.Letter? {
    guard let pairs = value.pairs else {
      note(value, "must be an event in a timeline's words, not \(value.inWords)")
      return nil
    }
    let means = required("means", in: value).flatMap { text($0) }
    guard let kind = required("kind", in: value).flatMap({ text($0) }) else { return nil }
    if EventKind(name: kind) == nil, let place = value["kind"] {
      note(unknown: kind, in: place, as: "a kind of event", among: EventKind.allCases.map(\.name))
    }
    let own = ["means", "in turn", "child age", "on the day"]
    let row = pairs.filter { !own.contains($0.key) && !$0.key.hasSuffix(" latest") }
    return Letters.Letter(
      means: means ?? "", row: Tree.Map(row.map { Tree.Entry($0.key, Tree($0.value)) }),
      latest: pairs.compactMap { latest($0) },
      latestDetail: (value["detail latest"]?.pairs ?? []).map { ($0.key, before($0.value)) },
      onTheDay: value["on the day"].map { texts($0) } ?? [],
      inTurn: (value["in turn"]?.pairs ?? []).map { ($0.key, ($0.value.items ?? []).map { Tree($0) }) },
      childAge: value["child age"].flatMap { age($0) })
  }

  private mutating func latest(_ pair: YAMLValue.Pair) -> (relation: RelationKind, letters: [Character])? {
    guard pair.key.hasSuffix(" latest"), pair.key != "detail latest" else { return nil }
    let name = String(pair.key.dropLast(7))
    guard let relation = RelationKind(rawValue: name) else {
      note(unknown: name, in: pair.value, as: "a relation", among: RelationKind.allCases.map(\.rawValue))
      return nil
    }
    return (relation, before(pair.value))
  }

  private mutating func before(_ value: YAMLValue) -> [Character] {
    texts(value).compactMap { $0.count == 1 ? $0.first : nil }
  }

  private mutating func check(_ letters: [Character: Letters.Letter], in value: YAMLValue) {
    for (letter, drawn) in letters.sorted(by: { $0.key < $1.key }) {
      for other in drawn.latest.flatMap(\.letters) + drawn.latestDetail.flatMap(\.letters)
      where letters[other] == nil {
        note(value[String(letter)] ?? value, "relates to '\(other)', which is not a letter")
      }
    }
  }
}

extension Tree {
  /// The map, or nil when it is something else.
  var asMap: Map? {
    if case .map(let map) = self { return map }
    return nil
  }
}
