// Reads what is known of the records themselves: who knew the family, coverage, agreements and links.

extension RowReading {
  mutating func knownTo(_ tree: Tree) -> KnownTo {
    var knownTo = KnownTo()
    group(tree, .knownTo) { reading, key, value in
      switch key {
      case "services": knownTo.entries = reading.list(value, "services") { $0.knownToEntry($1) }
      default: knownTo.complete = reading.flag(value) ?? false
      }
    }
    return knownTo
  }

  private mutating func knownToEntry(_ tree: Tree) -> KnownTo.Entry? {
    if case .text = tree { return service(tree).map { KnownTo.Entry($0) } }
    var time: (service: ServiceID?, from: Day?, to: Day?)
    group(tree, .knownToEntry) { reading, key, value in
      switch key {
      case "service": time.service = reading.service(value)
      case "from": time.from = reading.day(value)
      default: time.to = reading.day(value)
      }
    }
    checkOrder(from: time.from, to: time.to)
    return time.service.map { KnownTo.Entry($0, from: time.from, to: time.to) }
  }

  mutating func agreement(_ tree: Tree) -> Agreement? {
    var terms: (services: [ServiceID], from: Day?, to: Day?, kinds: Set<EventKind>) = ([], nil, nil, [])
    group(tree, .agreement) { reading, key, value in
      switch key {
      case "services": terms.services = reading.list(value, "services") { $0.service($1) }
      case "from": terms.from = reading.day(value)
      case "to": terms.to = reading.day(value)
      default: terms.kinds = reading.kinds(value)
      }
    }
    checkOrder(from: terms.from, to: terms.to)
    return terms.from.map { Agreement(services: terms.services, from: $0, to: terms.to, kinds: terms.kinds) }
  }

  mutating func coverage(_ tree: Tree) -> Coverage? {
    var draft = CoverageDraft()
    group(tree, .coverage) { reading, key, value in
      switch key {
      case "service": draft.service = reading.service(value)
      case "kinds": draft.kinds = reading.kinds(value)
      case "from": draft.from = reading.day(value)
      case "to": draft.to = reading.day(value)
      case "basis": draft.basis = reading.text(value)
      case "source": draft.source = reading.text(value)
      default: draft.received = reading.instant(value)
      }
    }
    checkOrder(from: draft.from, to: draft.to)
    return draft.coverage
  }

  mutating func link(_ tree: Tree) -> PersonLink? {
    var link: (record: PersonID?, person: PersonID?, known: Instant?, linked: Bool) = (nil, nil, nil, true)
    group(tree, .link) { reading, key, value in
      switch key {
      case "record": link.record = reading.text(value).map { PersonID(rawValue: $0) }
      case "person": link.person = reading.person(value)
      case "known": link.known = reading.instant(value)
      default: link.linked = reading.yesNo(value) ?? true
      }
    }
    guard let record = link.record, let person = link.person, let known = link.known else { return nil }
    return PersonLink(record: record, person: person, linked: link.linked, known: known)
  }
}

extension RowReading {
  /// Learns that a source record is of a person, so that events may name it.
  mutating func acquaint(_ link: PersonLink) {
    if people[link.record] == nil { people[link.record] = people[link.person] }
  }
}

/// What is known of a coverage statement while it is being read.
private struct CoverageDraft {
  var service: ServiceID?
  var kinds: Set<EventKind> = []
  var from: Day?
  var to: Day?
  var basis: String?
  var source: String?
  var received: Instant?

  var coverage: Coverage? {
    guard let service, let from, let to, let basis else { return nil }
    return Coverage(
      service: service, kinds: kinds, from: from, to: to, basis: basis, received: received, source: source)
  }
}
