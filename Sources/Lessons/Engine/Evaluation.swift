import Casework

/// What is known at one step: shared by all that is asked at it, and never changed.
final class KnownNow: Sendable {
  let chronology: Chronology
  let now: Instant

  init(_ chronology: Chronology, at now: Instant) {
    self.chronology = chronology
    self.now = now
  }
}

/// A lesson's condition, asked of one anchor in what is known now.
///
/// A value that lives for one question: what is known, the child that the lesson is about, the anchor, and what the
/// condition has bound by name so far.
struct Evaluation {
  let known: KnownNow
  /// Whom the lesson is about, as a position in the family; nil for the family.
  let subject: Int?
  let about: About
  /// The event that is asked about; what was bound of another is nothing to it.
  var anchor: Int {
    didSet { if !bound.isEmpty { bound.removeAll() } }
  }
  /// The anchor's own name, if it has one beside "it" and "that".
  var anchorName: String?
  /// The moment a clock falls due, where the form has one.
  var due: Instant?
  /// Whether to say what would settle what cannot be told: nothing asks for that of what was told before.
  var saysWhy = true
  /// What stopped the form asked last, where it came to *no*.
  var stopper = Stopper.anything
  /// What the condition has bound by name so far.
  var bound: [(name: String, place: Int)] = []

  init(_ known: KnownNow, subject: Int?, about: About, anchor: Int) {
    self.known = known
    self.subject = subject
    self.about = about
    self.anchor = anchor
  }

  /// The chronology as it stands, lent and not copied.
  @inline(__always)
  var chronology: Chronology { _read { yield known.chronology } }

  var now: Instant { known.now }

  mutating func bind(_ name: String, _ place: Int) {
    bound.removeAll { $0.name == name }
    bound.append((name, place))
  }

  func place(named name: String) -> Int? {
    if name == "it" || name == "that" || name == anchorName { return anchor }
    return bound.first { $0.name == name }?.place
  }

  var anchorOccurred: Occurrence { chronology.entries[anchor].occurred }

  func occurred(_ place: Int) -> Occurrence { chronology.entries[place].occurred }

  func event(_ place: Int) -> Event { chronology.entries[place].record.event }

  func id(_ place: Int) -> EventID { chronology.entries[place].record.event.id }
}
