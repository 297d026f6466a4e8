import Casework

/// What stops a form from holding: as long as that stands, nothing else need be asked again.
enum Stopper: Sendable {
  /// The anchor is not what is meant.
  case anchor
  /// A condition, by its place in the form.
  case condition(Int)
  /// An event answers the anchor, or the ending was proposed.
  case answer
  /// Nothing that a tier of a gate is held on is unmet.
  case tier(Word)
  /// Not what stops a gate, but what lets it stand: requirements that are not met, by their numbers.
  case unmet([Int])
  /// Anything, or several things at once.
  case anything
}

/// For each thing that can stop a form, the kinds of event that can end that.
struct Stoppers: Sendable {
  private var anchor = KindSet.all
  private var conditions: [KindSet] = []
  private var answer = KindSet.all
  private var tiers: [Word: KindSet] = [:]
  /// For each requirement of a gate, what the gate would watch if it had no other.
  private var requirements: [Int: Watch] = [:]

  init(_ form: Form, in lesson: Lesson) {
    let anchors = KindSet(form.anchorPatterns.flatMap(\.kinds))
    conditions = form.conditions.indices.map { last in
      form.conditions[last].isSettled
        ? KindSet() : Watch(Array(form.conditions[...last]), of: anchors).allKinds
    }
    guard lesson.about == .child else { return }
    if form.anchorPatterns.allSatisfy({ $0.alternatives.allSatisfy(\.isSettled) }) { anchor = KindSet() }
    switch form.anchor {
    case .unanswered(let form): answer = form.by.alternatives.allSatisfy(\.lasts) ? KindSet() : .all
    case .gate(let gate):
      note(gate, anchors)
      for requirement in gate.requirements {
        let alone = Form(
          anchor: .gate(gate.requiring(requirement)), name: form.name, conditions: form.conditions)
        requirements[requirement.number] = Watch(lesson, [alone])
      }
    case .happens, .repeats, .gap, .converges: break
    }
  }

  private mutating func note(_ gate: Gate, _ anchors: KindSet) {
    if gate.proposal.alternatives.allSatisfy(\.lasts) { answer = KindSet() }
    tiers = gate.held.mapValues { Watch($0.map(\.condition), of: anchors).allKinds }
  }

  /// As long as one requirement is not met a gate stands, so of those the one is watched that looks the least far ahead, and
  /// of equals that which the fewest kinds can meet.
  func nearest(_ numbers: [Int]) -> Int? {
    let reaches = numbers.compactMap { number in
      requirements[number].map { (number: number, days: $0.longest, kinds: $0.allKinds.count) }
    }
    return reaches.min { ($0.days, $0.kinds) < ($1.days, $1.kinds) }?.number
  }

  /// What a gate watches as long as it stands by one requirement.
  func watch(of requirement: Int) -> Watch? { requirements[requirement] }

  /// The kinds of event that can end what stops the form.
  func kinds(_ stopper: Stopper) -> KindSet {
    switch stopper {
    case .anchor: anchor
    case .condition(let place): conditions[place]
    case .answer: answer
    case .tier(let tier): tiers[tier] ?? .all
    case .unmet(let numbers): nearest(numbers).flatMap { requirements[$0]?.allKinds } ?? .all
    case .anything: .all
    }
  }
}

extension Condition {
  /// Whether the anchor's own details say for ever whether it holds.
  fileprivate var isSettled: Bool {
    switch self {
    case .anchor(let test): test.isSettled
    case .all(let conditions), .any(let conditions): conditions.allSatisfy(\.isSettled)
    case .not(let condition): condition.isSettled
    case .state, .exists, .absent, .changes, .share, .restsOnlyOn: false
    }
  }
}

extension EventPattern {
  /// Whether an event that is meant once is meant for ever, unless it is corrected.
  fileprivate var lasts: Bool {
    scope == .child && tests.allSatisfy(\.isSettled) && relations.allSatisfy(\.lasts)
  }
}

extension RelationTerm {
  fileprivate var lasts: Bool {
    switch self {
    case .names(let name, _), .linkedWith(let name), .agrees(let name, _), .isHeldBy(let name, _),
      .isNot(let name):
      name == "it" || name == "that"
    case .namesSome(let pattern, _), .namedBySome(let pattern, _): pattern.lasts
    case .sharesAdult: false
    }
  }
}
