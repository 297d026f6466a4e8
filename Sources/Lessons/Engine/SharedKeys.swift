import Casework

/// Keys that several parts of one lesson can find: one key has one finding, of which the surest part speaks.
struct SharedKeys: Sendable {
  /// What a part of a lesson said last.
  enum Said: Sendable {
    case told(Ledger.Telling)
    /// Its clock runs.
    case waiting
  }

  /// One key, where it stands, and what each part says of it.
  struct Key: Sendable {
    var slot = Ledger.Slot()
    var said: [Int: Said] = [:]

    /// What is certain before what cannot be told, that before a running clock, and of equals the first alternative;
    /// nil while nothing is surer than a running clock.
    var surest: Ledger.Telling? {
      var surest: Ledger.Telling?
      var isWaiting = false
      for (_, said) in said {
        guard case .told(let telling) = said else {
          isWaiting = true
          continue
        }
        if surest.map({ telling.isSurer(than: $0) }) ?? true { surest = telling }
      }
      return isWaiting && surest?.outcome.truth == .no ? nil : surest
    }
  }

  var keys: [Key] = []
  private var places: [FindingKey: Int] = [:]
  private var asked: [Int] = []

  /// Notes what a part says of a key, and returns the key's place.
  mutating func say(_ said: Said, _ part: Int, _ key: FindingKey) -> Int {
    let place = places[key] ?? keys.count
    if place == keys.count {
      keys.append(Key())
      places[key] = place
    }
    keys[place].said[part] = said
    if !asked.contains(place) { asked.append(place) }
    return place
  }

  /// The places of the keys of which something was said since last time, in the order in which it was.
  mutating func takeAsked() -> [Int] {
    defer { asked.removeAll(keepingCapacity: true) }
    return asked
  }

  /// Whether a part says, or may come to say, that there is a finding.
  func stands(_ place: Int) -> Bool {
    keys[place].said.values.contains {
      if case .told(let telling) = $0 { telling.outcome.truth != .no } else { true }
    }
  }
}

extension Ledger.Telling {
  fileprivate func isSurer(than other: Ledger.Telling) -> Bool {
    if outcome.truth != other.outcome.truth { return outcome.truth > other.outcome.truth }
    return form < other.form
  }

  /// The same, said again at a later step.
  func said(at now: Instant) -> Ledger.Telling {
    Ledger.Telling(
      prepared, form: form, key: key, outcome: outcome, level: level, due: due, at: now,
      session: session)
  }
}
