/// How an event is tied to another: by a relation that it states, or by a detail that names the other.
public struct Tie: Hashable, Sendable {
  /// In what way.
  public let kind: RelationKind
  /// The other event.
  public let other: EventID
  /// Whether this event stands in the relation to the other, and not the other to this one.
  public let isNaming: Bool
}

extension Event {
  /// Every tie to another event, each once: the relations as stated, then what its details say by naming events.
  ///
  /// An opinion "on findings" of a mark answers the mark whether or not its writer repeats that as a relation.
  public var ties: [Tie] {
    let told = toldTies
    if relations.isEmpty { return told }
    let stated = relations.map { Tie(kind: $0.kind, other: $0.event, isNaming: true) }
    return told.isEmpty ? stated : stated + told.filter { !stated.contains($0) }
  }

  private var toldTies: [Tie] {
    switch kind {
    case .medicalOpinion: told(.onFindings, .answers) + told(.revises, .arisesFrom)
    case .adultsAccount: told(.aboutEvent, .explains)
    case .markOrInjury: told(.account, .explains, isNaming: false)
    case .secondView: told(.aboutEvent, .answers)
    case .dissent, .escalationStep: told(.about, .arisesFrom)
    case .section47Enquiry: told(.startedFrom, .arisesFrom)
    case .evidenceOpened: told(.evidence, .arisesFrom)
    case .sharingDecision: told(.of, .arisesFrom)
    case .amendment: told(.about, amending)
    default: []
    }
  }

  /// A correction by itself hides nothing: the corrected record does, and says that it corrects.
  private var amending: RelationKind {
    switch detail.word(.change) {
    case .removal: .corrects
    case .dispute: .disputes
    case .answersADispute: .answers
    default: .arisesFrom
    }
  }

  private func told(_ field: FieldName, _ kind: RelationKind, isNaming: Bool = true) -> [Tie] {
    guard case .events(let others)? = detail[field] else { return [] }
    return others.map { Tie(kind: kind, other: $0, isNaming: isNaming) }
  }
}
