/// The events of one file with their lines, for what can be checked only when all are read.
struct EventRows {
  /// Whether there are rows of which not even the id is known.
  var someAreUnreadable = false
  private var events: [Event] = []
  /// The line of each event.
  private var linesOfEvents: [Int] = []
  /// The line of each id, of refused rows too: an event is not to blame when the one that it names is refused.
  private var linesOfIDs: [EventID: Int] = [:]
  /// Rows whose id another row has, with that other row's line.
  private var repeated: [(line: Int, other: Int)] = []
  private var refused: Set<Int> = []
  /// The earliest day on which anything told can have happened.
  private(set) var earliest: Day?

  mutating func reserveCapacity(_ rows: Int) {
    events.reserveCapacity(rows)
    linesOfEvents.reserveCapacity(rows)
    linesOfIDs.reserveCapacity(rows)
  }

  /// Adds an event, or nil with its row when the row was refused.
  mutating func add(_ event: consuming Event?, row: Tree.Map, line: Int) {
    if let event {
      if isTold(event) { return }
      remember(event.id, line: line)
      earliest = min(earliest ?? event.occurred.earliest, event.occurred.earliest)
      linesOfEvents.append(line)
      events.append(event)
    } else if case .text(let id)? = row["id"] {
      remember(EventID(rawValue: id), line: line)
    }
  }

  /// Whether the same event stands on an earlier line, word for word: twice is once.
  private func isTold(_ event: borrowing Event) -> Bool {
    guard let line = linesOfIDs[event.id] else { return false }
    let at = linesOfEvents.firstPlace { $0 >= line }
    return at < events.count && linesOfEvents[at] == line && events[at] == event
  }

  private mutating func remember(_ id: EventID, line: Int) {
    guard let other = linesOfIDs.updateValue(line, forKey: id) else { return }
    // Which of two is meant cannot be told, and must not depend on their order: both are refused.
    if !refused.contains(other) { repeated.append((other, line)) }
    repeated.append((line, other))
    refused.formUnion([line, other])
  }

  /// Takes the events with which nothing is wrong out of here.
  mutating func takeSound() -> [Event] {
    guard !refused.isEmpty else {
      defer { events = [] }
      return events
    }
    return events.indices.filter { !refused.contains(linesOfEvents[$0]) }.map { events[$0] }
  }

  /// Checks what hangs between rows, and refuses those with which something is wrong.
  mutating func checked() -> [(line: Int, field: String, reason: String)] {
    var found = repeated.map { row in
      (row.line, "id", "is also the id of the event on line \(row.other); ids are unique in a file")
    }
    for place in events.indices {
      for (field, reason) in slips(ofEventAt: place) {
        found.append((linesOfEvents[place], field, reason))
        refused.insert(linesOfEvents[place])
      }
    }
    for (line, others) in circles() {
      found.append(
        (
          line, "corrects",
          "corrects in a circle with \(others): which is right cannot be told, so none of them is taken"
        ))
      refused.insert(line)
    }
    return found
  }

  /// The lines of events that correct one another in a circle, each with those of the others.
  ///
  /// Which of them is meant cannot be told, and must not depend on their order; all would hide one another unseen.
  private func circles() -> [(line: Int, others: String)] {
    let places = events.indices.filter { !events[$0].corrected.isEmpty }
    if places.count < 2 { return [] }
    var forward: [EventID: [EventID]] = [:]
    for place in places { forward[events[place].id, default: []] += events[place].corrected }
    let leading = Self.circular(forward)
    var backward: [EventID: [EventID]] = [:]
    for (one, others) in leading { for other in others { backward[other, default: []].append(one) } }
    let corrected = Self.circular(backward)
    let lines = places.filter { corrected[events[$0].id] != nil }.map { linesOfEvents[$0] }
    return lines.map { line in
      let others = lines.filter { $0 != line }.prefix(3).map { "line \($0)" }
      return (line, others.joined(separator: ", "))
    }
  }

  /// What is left of some ties when whatever leads nowhere is taken out, again and again: what leads into a circle.
  private static func circular(_ ties: [EventID: [EventID]]) -> [EventID: [EventID]] {
    var left = ties.mapValues { others in Set(others.filter { ties[$0] != nil }) }
    var sources: [EventID: [EventID]] = [:]
    for (one, others) in left { for other in others { sources[other, default: []].append(one) } }
    var ends = left.filter { $0.value.isEmpty }.map(\.key)
    while let end = ends.popLast() {
      left[end] = nil
      for source in sources[end] ?? [] where left[source]?.remove(end) != nil {
        if left[source]?.isEmpty == true { ends.append(source) }
      }
    }
    return left.mapValues { Array($0) }
  }

  /// What one event names that is not there; it is looked at where it lies, since to copy an event is dear.
  private func slips(ofEventAt place: Int) -> [(field: String, reason: String)] {
    let id = events[place].id
    var slips: [(field: String, reason: String)] = []
    for relation in events[place].relations {
      if let reason = reason(against: relation.event, from: id) {
        slips.append((relation.kind.rawValue, reason))
      }
    }
    slips += self.slips(in: events[place].detail, of: id, path: "detail")
    for (number, subject) in events[place].subjects.enumerated() {
      guard let own = subject.detail else { continue }
      slips += self.slips(in: own, of: id, path: "about[\(number)].detail")
    }
    return slips
  }

  private func slips(
    in detail: Detail, of id: EventID, path: @autoclosure () -> String
  ) -> [(field: String, reason: String)] {
    var slips: [(field: String, reason: String)] = []
    for entry in detail.entries {
      guard case .events(let others) = entry.value else { continue }
      for other in others {
        guard let reason = reason(against: other, from: id) else { continue }
        slips.append(("\(path()).\(entry.field.rawValue)", reason))
      }
    }
    return slips
  }

  private func reason(against other: EventID, from id: EventID) -> String? {
    if other == id { return "names the event itself" }
    guard !someAreUnreadable, linesOfIDs[other] == nil else { return nil }
    return "no event of this id is in the file"
  }
}

extension Event {
  /// The events that it hides: those that it corrects, or, as an amendment, removes.
  fileprivate var corrected: [EventID] {
    guard kind == .amendment || relations.contains(where: { $0.kind == .corrects }) else { return [] }
    return ties.filter { $0.kind == .corrects && $0.isNaming && $0.other != id }.map(\.other)
  }
}
