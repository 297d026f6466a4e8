import Casework

/// Marks where a condition was recorded before, worked out from what is in view.
extension NaiveView {
  /// Whether each region of a mark lies where something was recorded earlier that looks as the mark does.
  func isAtKnownCondition(_ event: Event, _ person: PersonID?) -> Truth {
    guard event.kind == .markOrInjury, fact(.claimOfHarm, of: event, for: person) == .no else { return .no }
    let concerned = person.map { [$0] } ?? people(of: event)
    let told = concerned.map { child in
      let mark = detail(of: event, for: child)
      let regions = mark.words(.regions)
      let conditions = seen.map(\.event).filter {
        $0.kind == .knownCondition && people(of: $0).contains(child)
      }
      let each = (regions.isEmpty ? [nil] : regions.map(Optional.some)).map { region in
        Truth.any(
          of: conditions.map { condition in
            let recorded = detail(of: condition, for: child)
            return isEarlier(condition, than: event) && explains(recorded, mark) && reaches(recorded, region)
          })
      }
      return Truth.all(of: each)
    }
    return told.isEmpty ? .no : Truth.all(of: told)
  }

  private func isEarlier(_ condition: Event, than mark: Event) -> Truth {
    let records: [Source] = [.seenByProfessional, .measured, .otherProfessionalSaid, .document, .notStated]
    return Truth(records.contains(condition.source)) && mark.occurred.isAfter(condition.occurred)
  }

  /// Whether the one can be taken for the other; a disorder of the blood or bones tells nothing for certain.
  private func explains(_ condition: Detail, _ mark: Detail) -> Truth {
    if Self.hasAShape(mark) { return .no }
    let kinds = mark.words(.kind)
    func looks(_ words: [Word]) -> Truth { said(kinds.allSatisfy(words.contains), unless: kinds.isEmpty) }
    switch condition.word(.kind) {
    case nil: return .unknown
    case .blueGreySpot, .otherBirthmark: return looks([.bruise, .other])
    case .eczema: return looks([.grazeOrScratch, .other])
    case .markOfASplintBraceOrDevice: return looks([.bruise, .grazeOrScratch, .swelling, .other])
    case .bleedingDisorder: return looks([.bruise, .petechiae, .swelling]) && .unknown
    case .boneDisorder: return looks([.fracture]) && .unknown
    default: return .no
    }
  }

  /// Whether a mark shows the shape of a hand or a thing.
  static func hasAShape(_ mark: Detail) -> Bool {
    let shapes: [Word] = [
      .handOrFingers, .grip, .teeth, .loopOrCord, .ligature, .implement, .gloveOrStocking,
    ]
    return mark.words(.pattern).contains(where: shapes.contains)
  }

  /// Whether a condition is where a region is; where either does not say, that cannot be told.
  private func reaches(_ condition: Detail, _ region: Word?) -> Truth {
    let places = condition.words(.regions)
    guard let region, !places.isEmpty else { return .unknown }
    if places.contains(region) { return .yes }
    let wider: [Word: [Word]] = [
      .lowerBack: [.back, .torso], .back: [.torso], .ribs: [.chest, .torso], .chest: [.torso],
      .abdomen: [.torso], .flank: [.torso], .hip: [.torso], .buttocks: [.torso], .genitalOrAnal: [.torso],
      .upperArm: [.arm], .elbow: [.arm], .forearm: [.arm], .wrist: [.arm],
      .backOfHand: [.hand], .palm: [.hand], .fingers: [.hand],
      .thigh: [.leg], .knee: [.leg], .shin: [.leg], .calf: [.leg], .ankle: [.leg],
      .topOfFoot: [.foot], .sole: [.foot], .toes: [.foot],
      .scalp: [.head], .ear: [.head], .behindTheEar: [.head], .backOfHead: [.head], .insideTheHead: [.head],
      .face: [.head], .forehead: [.face, .head], .brow: [.face, .head], .temple: [.face, .head],
      .eyelid: [.face, .head], .whiteOfTheEye: [.face, .head], .nose: [.face, .head],
      .cheek: [.face, .head], .lip: [.face, .head], .frenulum: [.face, .head],
      .insideTheMouth: [.face, .head], .chin: [.face, .head], .angleOfJaw: [.face, .head],
    ]
    let isCoarse = places.contains { place in
      place == .widespread || wider[region]?.contains(place) == true || wider[place]?.contains(region) == true
    }
    return isCoarse ? .unknown : .no
  }
}
