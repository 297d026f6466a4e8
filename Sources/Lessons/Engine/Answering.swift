import Casework

/// How what becomes known can answer what a lesson asks, however long ago that was.
///
/// An answer that is bound to nothing answers every open question alike, so it is looked at once; one that must name the
/// anchor answers only what it names.
struct Answering: Sendable {
  /// What answers whatever is open.
  private var unbound: [EventPattern] = []
  /// The kinds of answers that are bound to the anchor by more than a relation.
  private var likened = KindSet()
  /// The kinds of answers that a relation of theirs to a third event can make or unmake.
  private var related = KindSet()
  /// The kinds that bear on an answer without being one.
  private var unsettling = KindSet()
  /// Whether there is anything to answer at all.
  let isNeeded: Bool

  init(_ forms: [Form], _ watch: Watch) {
    var kinds = KindSet()
    for form in forms {
      guard case .unanswered(let unanswered) = form.anchor else { continue }
      for alternative in unanswered.by.alternatives where !alternative.meansTheAnchor {
        kinds.formUnion(alternative.meant)
        if !alternative.tests.allSatisfy(\.isSettled) || alternative.scope != .child {
          related.formUnion(alternative.meant)
        }
        if alternative.relations.isEmpty {
          unbound.append(alternative)
        } else if !alternative.relations.allSatisfy(\.namesTheAnchor) {
          likened.formUnion(alternative.meant)
        }
      }
    }
    isNeeded = !kinds.isEmpty || forms.contains { $0.anchor.waits }
    unsettling = watch.answers.subtracting(kinds)
  }

  /// Whether what became known may answer any open question of a part of a lesson about somebody.
  func mayAnswerAny(_ touched: Touched, _ asked: Evaluation) -> Bool {
    if !touched.directKinds.isDisjoint(with: unsettling.union(likened)) { return true }
    if !touched.relatedKinds.isDisjoint(with: related.union(likened)) { return true }
    return touched.direct.contains { place in unbound.contains { asked.match($0, place) != .no } }
  }
}

extension RelationTerm {
  /// Whether it is a relation to the anchor itself, which touches the anchor when it becomes known.
  fileprivate var namesTheAnchor: Bool {
    switch self {
    case .names(let name, _), .linkedWith(let name): name == "it" || name == "that"
    case .isNot: true
    case .namesSome, .namedBySome, .agrees, .isHeldBy, .sharesAdult: false
    }
  }
}

extension Anchor {
  fileprivate var waits: Bool {
    if case .unanswered = self { return true }
    return false
  }
}
