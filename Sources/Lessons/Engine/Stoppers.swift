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
  /// For each requirement of a gate, the kinds of event that can meet it.
  private var requirements: [Int: KindSet] = [:]
  /// The kinds of event on which a gate depends beside those.
  private var besides = KindSet.all

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
      besides = KindSet(gate.proposal.kinds).union(Watch(form.conditions, of: anchors).allKinds)
        .union(lesson.guardKinds)
      for alternative in gate.anchors.alternatives { besides.formUnion(alternative.kindsChangingWhatItMeans) }
    case .happens, .repeats, .gap, .converges: break
    }
  }

  private mutating func note(_ gate: Gate, _ anchors: KindSet) {
    if gate.proposal.alternatives.allSatisfy(\.lasts) { answer = KindSet() }
    tiers = gate.held.mapValues { Watch($0.map(\.condition), of: anchors).allKinds }
    for requirement in gate.requirements {
      requirements[requirement.number] = Watch([requirement.condition], of: anchors).allKinds
    }
  }

  /// As long as one requirement is not met a gate stands, so the one that the fewest kinds can meet is watched.
  private func fewest(_ numbers: [Int]) -> KindSet {
    numbers.compactMap { requirements[$0] }.min { $0.count < $1.count } ?? .all
  }

  /// The kinds of event that can end what stops the form.
  func kinds(_ stopper: Stopper) -> KindSet {
    switch stopper {
    case .anchor: anchor
    case .condition(let place): conditions[place]
    case .answer: answer
    case .tier(let tier): tiers[tier] ?? .all
    case .unmet(let numbers): besides.union(fewest(numbers))
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

  /// The kinds of event that can change whether an event that is there is meant.
  fileprivate var kindsChangingWhatItMeans: KindSet {
    guard scope == .child else { return .all }
    return relations.reduce(Watch([.anchor(.all(tests))], of: meant).allKinds) { kinds, relation in
      switch relation {
      case .namesSome(let other, _), .namedBySome(let other, _):
        kinds.union(Watch([.exists(Pattern([other]))], of: meant).allKinds)
      case .isNot: kinds
      case .names, .linkedWith, .agrees, .isHeldBy, .sharesAdult: .all
      }
    }
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
