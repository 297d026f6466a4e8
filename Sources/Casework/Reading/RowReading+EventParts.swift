// Reads the parts of an event that have keys of their own.

extension RowReading {
  /// Reads the people that an event concerns, each with its part and what is said of it alone.
  mutating func subjects(_ tree: Tree, kind: EventKind?) -> [Subject] {
    let subjects = list(tree, "people, such as [\"child\"]") { $0.subject($1, kind: kind) }
    if case .list(let trees) = tree, trees.isEmpty {
      note("", "is empty; name at least one person")
    }
    for place in subjects.indices
    where subjects[..<place].contains(where: { $0.person == subjects[place].person }) {
      note("[\(place)]", "names the same person twice")
    }
    return subjects
  }

  private mutating func subject(_ tree: Tree, kind: EventKind?) -> Subject? {
    if case .text = tree { return person(tree).map { Subject($0, .usual(for: people[$0]?.part)) } }
    var subject: (person: PersonID?, part: SubjectPart?, detail: Detail?)
    group(tree, .subject) { reading, key, value in
      switch key {
      case "person": subject.person = reading.person(value)
      case "part": subject.part = reading.word(value, of: Lists.parts)
      default: subject.detail = reading.detail(value, of: kind)
      }
    }
    return subject.person.map {
      Subject($0, subject.part ?? .usual(for: people[$0]?.part), detail: subject.detail)
    }
  }

  /// Reads how many happenings a fact told in bulk stands for.
  mutating func bulk(_ tree: Tree) -> Count? {
    let shape = "a group of one value, such as {\"exactly\": 27} or {\"at least\": 5}"
    guard let map = map(tree, shape) else { return nil }
    guard map.entries.count == 1, let entry = map.entries.first, ["exactly", "at least"].contains(entry.key)
    else {
      note("", "expected \(shape)")
      return nil
    }
    let number = within(entry.key) { $0.count(entry.value) }
    return number.map { entry.key == "exactly" ? .exactly($0) : .atLeast($0) }
  }

  mutating func claim(_ tree: Tree) -> Claim? {
    var claim: (matter: ClaimMatter?, standing: Standing?, words: String?, against: PersonID?)
    group(tree, .claim) { reading, key, value in
      switch key {
      case "of": claim.matter = reading.word(value, of: Lists.matters)
      case "standing": claim.standing = reading.word(value, of: Lists.standings)
      case "words": claim.words = reading.text(value)
      default: claim.against = reading.person(value)
      }
    }
    guard let matter = claim.matter, let standing = claim.standing else { return nil }
    return Claim(matter, standing, words: claim.words, against: claim.against)
  }

  mutating func citation(_ tree: Tree) -> Citation? {
    var citation: (url: String?, confidence: Citation.Confidence?, says: String?)
    group(tree, .citation) { reading, key, value in
      switch key {
      case "url": citation.url = reading.address(value)
      case "confidence": citation.confidence = reading.word(value, of: Lists.confidences)
      default: citation.says = reading.text(value)
      }
    }
    guard let url = citation.url, let confidence = citation.confidence else { return nil }
    return Citation(url: url, confidence: confidence, says: citation.says)
  }

  /// A public address; pages link to it, so that no other scheme may stand there.
  mutating func address(_ tree: Tree) -> String? {
    guard let text = text(tree) else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      note("", "expected a public address that begins with https:// or http://")
      return nil
    }
    return text
  }
}

extension SubjectPart {
  /// The part in an event that a person of the family has where none is written.
  public static func usual(for person: Person.Part?) -> SubjectPart {
    switch person {
    case .adult: .adultConcerned
    case .unborn: .unborn
    case .child, nil: .childConcerned
    }
  }
}
