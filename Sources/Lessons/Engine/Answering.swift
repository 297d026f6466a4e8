import Casework

/// How what becomes known can answer what a lesson asks, however long ago that was.
///
/// An answer that is bound to nothing answers every open question alike, so it is looked at once; one that must name the
/// anchor answers only what it names.
struct Answering: Sendable {
  /// What answers whatever is open, with the place of the alternative that asks.
  private var unbound: [(pattern: EventPattern, form: Int)] = []
  /// What answers the anchor that it is like in something, with the name of that anchor.
  private var likened: [(pattern: EventPattern, anchor: String?)] = []
  /// The kinds of answers that are bound to something else than the anchor.
  private var bound = KindSet()
  /// The kinds of answers that a relation of theirs to a third event can make or unmake.
  private var related = KindSet()
  /// The kinds that bear on an answer without being one.
  private var unsettling = KindSet()
  /// Whether there is anything to answer at all.
  let isNeeded: Bool
  /// How surely something must answer to be looked at.
  ///
  /// What may answer changes nothing that stands open, unless another part of the lesson is surer then.
  private let least: Truth

  init(_ forms: [Form], _ watch: Watch, isPart: Bool) {
    least = isPart ? .unknown : .yes
    var kinds = KindSet()
    for (number, form) in forms.enumerated() {
      guard case .unanswered(let unanswered) = form.anchor else { continue }
      for alternative in unanswered.by.alternatives where !alternative.meansTheAnchor {
        kinds.formUnion(alternative.meant)
        if !alternative.tests.allSatisfy(\.isSettled) || alternative.scope != .child {
          related.formUnion(alternative.meant)
        }
        if alternative.relations.isEmpty {
          unbound.append((alternative, number))
        } else if !alternative.relations.allSatisfy({ $0.isOf(form.name) }) {
          bound.formUnion(alternative.meant)
        } else if !alternative.relations.allSatisfy(\.touchesTheAnchor) {
          likened.append((alternative, form.name))
        }
      }
    }
    isNeeded = forms.contains { $0.anchor.waits }
    unsettling = watch.answers.subtracting(kinds)
  }

  /// The alternatives of which what became known may answer any open question; nil for all, whoever asks.
  func alternativesAnswered(_ touched: Touched, _ asked: Evaluation) -> [Int]? {
    if touched.coverage || touched.meets(bound) { return nil }
    if !touched.directKinds.isDisjoint(with: unsettling) { return nil }
    if !touched.relatedKinds.isDisjoint(with: related) { return nil }
    var forms: [Int] = []
    for (pattern, form) in unbound where touched.direct.contains(where: { asked.match(pattern, $0) >= least })
    {
      forms.append(form)
    }
    return forms
  }

  /// Whether what became known may answer one open question, the anchor of which is asked about.
  func mayAnswer(_ touched: Touched, _ asked: Evaluation) -> Bool {
    if touched.touches(asked.anchor) { return true }
    return likened.contains { like in
      guard touched.meets(like.pattern.meant) else { return false }
      var named = asked
      named.anchorName = like.anchor
      return (touched.direct + touched.related).contains { named.match(like.pattern, $0) >= least }
    }
  }
}

extension RelationTerm {
  /// Whether what it is bound to, if anything, is the anchor.
  fileprivate func isOf(_ anchor: String?) -> Bool {
    switch self {
    case .namesSome, .namedBySome: false
    default: boundName == "it" || boundName == "that" || boundName == anchor
    }
  }

  /// Whether it touches the anchor when it becomes known.
  fileprivate var touchesTheAnchor: Bool {
    switch self {
    case .names, .linkedWith: true
    case .namesSome, .namedBySome, .agrees, .isHeldBy, .sharesAdult, .isNot: false
    }
  }
}

extension Anchor {
  fileprivate var waits: Bool {
    if case .unanswered = self { return true }
    return false
  }
}
