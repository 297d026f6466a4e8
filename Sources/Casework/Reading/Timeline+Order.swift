extension Timeline {
  /// The same timeline in a fixed order, so that two files with the same lines in any order are equal.
  ///
  /// Events stand in the order in which they became known, those that nobody held by when they occurred; relations
  /// of an event by kind; coverage and links by their days.
  public var inOrder: Timeline {
    var timeline = self
    timeline.putInOrder()
    return timeline
  }

  mutating func putInOrder() {
    events.putInOrderOfKnowing()
    family.coverage.sort { $0.precedes($1) }
    links.sort { $0.orderingKey < $1.orderingKey }
  }
}

extension [Event] {
  // By place, not by element: to copy an event is dear, and most files are in this order already.
  fileprivate mutating func putInOrderOfKnowing() {
    let known = indices.map { self[$0].firstKnown ?? self[$0].occurred.known }
    func precedes(_ left: Int, _ right: Int) -> Bool {
      known[left] == known[right] ? self[left].id < self[right].id : known[left] < known[right]
    }
    if !indices.dropLast().allSatisfy({ precedes($0, $0 + 1) }) {
      self = indices.sorted(by: precedes).map { self[$0] }
    }
    for place in indices where self[place].relations.count > 1 {
      let relations = self[place].relations
      self[place].relations = RelationKind.allCases.flatMap { kind in relations.filter { $0.kind == kind } }
    }
  }
}

extension Coverage {
  /// By its days and its service; what is the same in those, which is rare, by all the rest as one text.
  fileprivate func precedes(_ other: Coverage) -> Bool {
    if from != other.from { return from < other.from }
    if to != other.to { return to < other.to }
    if service != other.service { return service < other.service }
    return orderingKey < other.orderingKey
  }

  private var orderingKey: String {
    let numbers = kinds.map(\.rawValue).sorted().map(String.init).joined(separator: " ")
    return "\(numbers) \(basis) \(source ?? "") \(received?.description ?? "")"
  }
}

extension PersonLink {
  fileprivate var orderingKey: String { "\(known) \(record.rawValue) \(person.rawValue) \(linked)" }
}
