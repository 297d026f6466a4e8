/// The events of one file with their lines, for what can be checked only when all are read.
struct EventRows {
  /// Whether there are rows of which not even the id is known.
  var someAreUnreadable = false
  private var rows: [(event: Event, line: Int)] = []
  /// The line of each id, of refused rows too: an event is not to blame when the one that it names is refused.
  private var lines: [EventID: Int] = [:]
  /// Rows whose id another row has, with that other row's line.
  private var repeated: [(line: Int, other: Int)] = []
  private var refused: Set<Int> = []
  /// The earliest day on which anything told can have happened.
  private(set) var earliest: Day?

  /// Adds an event, or nil with its row when the row was refused.
  mutating func add(_ event: Event?, row: Tree.Map, line: Int) {
    if let event {
      rows.append((event, line))
      earliest = min(earliest ?? event.occurred.earliest, event.occurred.earliest)
      remember(event.id, line: line)
    } else if case .text(let id)? = row["id"] {
      remember(EventID(rawValue: id), line: line)
    }
  }

  private mutating func remember(_ id: EventID, line: Int) {
    guard let other = lines.updateValue(line, forKey: id) else { return }
    // Which of two is meant cannot be told, and must not depend on their order: both are refused.
    if !refused.contains(other) { repeated.append((other, line)) }
    repeated.append((line, other))
    refused.formUnion([line, other])
  }

  /// The events with which nothing is wrong.
  var sound: [Event] {
    refused.isEmpty ? rows.map(\.event) : rows.filter { !refused.contains($0.line) }.map(\.event)
  }

  /// Checks what hangs between rows, and refuses those with which something is wrong.
  mutating func checked() -> [(line: Int, field: String, reason: String)] {
    var found = repeated.map { row in
      (row.line, "id", "is also the id of the event on line \(row.other); ids are unique in a file")
    }
    for (event, line) in rows {
      for (field, reason) in slips(of: event) {
        found.append((line, field, reason))
        refused.insert(line)
      }
    }
    return found
  }

  private func slips(of event: Event) -> [(field: String, reason: String)] {
    var slips: [(field: String, reason: String)] = []
    for relation in event.relations {
      if let reason = reason(against: relation.event, in: event) {
        slips.append((relation.kind.rawValue, reason))
      }
    }
    for (path, detail) in details(of: event) {
      for entry in detail.entries {
        guard case .events(let ids) = entry.value else { continue }
        for id in ids {
          guard let reason = reason(against: id, in: event) else { continue }
          slips.append(("\(path).\(entry.field.rawValue)", reason))
        }
      }
    }
    return slips
  }

  private func details(of event: Event) -> [(path: String, detail: Detail)] {
    var details = [("detail", event.detail)]
    for (place, subject) in event.subjects.enumerated() {
      if let own = subject.detail { details.append(("about[\(place)].detail", own)) }
    }
    return details
  }

  private func reason(against id: EventID, in event: Event) -> String? {
    if id == event.id { return "names the event itself" }
    guard !someAreUnreadable, lines[id] == nil else { return nil }
    return "no event of this id is in the file"
  }
}
