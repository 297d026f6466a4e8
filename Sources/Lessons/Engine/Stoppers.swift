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
  /// Not what stops a gate, but what lets it stand: requirements that are not met, by their places among the gate's as bits.
  case unmet(UInt64)
  /// Anything, or several things at once.
  case anything
}

/// For each thing that can stop a form, the kinds of event that can end that; a class only so that it is lent and never
/// copied.
final class Stoppers: Sendable {
  private let anchor: KindSet
  private let conditions: [KindSet]
  private let answer: KindSet
  /// What a gate would watch if it had but one of its requirements, in their order, then those alone on which a tier is held.
  let watches: [Watch]
  /// The place of each tier among these.
  private let tiers: [Word: Int]

  /// The kinds that move the clock itself, so that it runs again whatever stopped the form.
  private let moving: KindSet

  init(_ form: Form, in lesson: Lesson) {
    moving = form.anchor.runsByPregnancy ? KindSet([.pregnancyOrBirth]) : KindSet()
    let anchors = KindSet(form.anchorPatterns.flatMap(\.kinds))
    conditions = form.conditions.indices.map { last in
      form.conditions[last].isSettled
        ? KindSet() : Watch(Array(form.conditions[...last]), of: anchors).allKinds
    }
    let isOfChild = lesson.about == .child
    let isSettled = form.anchorPatterns.allSatisfy { $0.alternatives.allSatisfy(\.isSettled) }
    anchor = isOfChild && isSettled ? KindSet() : .all
    answer = isOfChild && form.anchor.hasLastingAnswer ? KindSet() : .all
    var (watches, tiers) = ([Watch](), [Word: Int]())
    if isOfChild, case .gate(let gate) = form.anchor {
      watches = gate.requirements.map { Self.watch(gate.requiring([$0]), form, lesson) }
      for (tier, held) in gate.held {
        tiers[tier] = watches.count
        watches.append(Self.watch(gate.requiring(held.map { gate.requirements[$0] }), form, lesson))
      }
    }
    (self.watches, self.tiers) = (watches, tiers)
  }

  private static func watch(_ gate: Gate, _ form: Form, _ lesson: Lesson) -> Watch {
    Watch(lesson, [Form(anchor: .gate(gate), name: form.name, conditions: form.conditions)])
  }

  /// The place of what alone can end what stops the form, or lets it stand; nil where that is not told so closely.
  ///
  /// As long as one requirement is not met a gate stands, so of those the one is watched that looks the least far ahead, and of
  /// equals that which the fewest kinds can meet.
  func watched(_ stopper: Stopper) -> Int? {
    switch stopper {
    case .tier(let tier): tiers[tier]
    case .unmet(let places):
      watches.indices.prefix(64).filter { places & 1 << UInt64($0) != 0 }.min {
        (watches[$0].longest, watches[$0].allKinds.count) < (watches[$1].longest, watches[$1].allKinds.count)
      }
    case .anchor, .condition, .answer, .anything: nil
    }
  }

  /// The kinds of event that can end what stops the form.
  func kinds(_ stopper: Stopper) -> KindSet {
    switch stopper {
    case .anchor: anchor.union(moving)
    case .condition(let place): conditions[place].union(moving)
    case .answer: answer.union(moving)
    case .tier, .unmet: watched(stopper).map { watches[$0].allKinds } ?? .all
    case .anything: .all
    }
  }
}

extension Anchor {
  /// Whether its clock is told by the expected date.
  fileprivate var runsByPregnancy: Bool {
    guard case .unanswered(let form) = self else { return false }
    return form.within.clocks.contains(where: \.isOfPregnancy)
  }

  /// Whether what answers it once, or was proposed before it once, does so for ever.
  fileprivate var hasLastingAnswer: Bool {
    switch self {
    case .unanswered(let form): form.by.alternatives.allSatisfy(\.lasts)
    case .gate(let gate): gate.proposal.alternatives.allSatisfy(\.lasts)
    case .happens, .repeats, .gap, .converges: false
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
