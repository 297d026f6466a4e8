import Casework

/// How a baby moves about, by age; some are earlier than others.
enum Mobility: Sendable, CaseIterable {
  case cannotRoll, rolls, crawls, cruises, walks

  /// Ages from motor milestones: rolling by 5, crawling by 9, cruising by 11, walking by 13 months, give or take.
  init(ageInMonths months: Int, earliness: Int) {
    switch months + earliness {
    case ..<5: self = .cannotRoll
    case ..<9: self = .rolls
    case ..<11: self = .crawls
    case ..<13: self = .cruises
    default: self = .walks
    }
  }

  var word: Word {
    switch self {
    case .cannotRoll: .cannotRoll
    case .rolls: .rolls
    case .crawls: .crawls
    case .cruises: .cruises
    case .walks: .walks
    }
  }
}

extension Child {
  /// How many months earlier, or later, than most this child moves about; fixed for each child.
  var earliness: Int { Int(born.number % 5) - 2 }

  /// How often a bruise is found when somebody looks.
  func bruised(on day: Day) -> Rate {
    if months(on: day) < 6 { return Rates.bruisedUnder6Months }
    switch Mobility(ageInMonths: months(on: day), earliness: earliness) {
    case .cannotRoll, .rolls, .crawls: return Rates.bruisedBeforeCruising
    case .cruises: return Rates.bruisedCruising
    case .walks: return Rates.bruisedWalking
    }
  }

  /// How often a bruise that was seen is written down.
  func bruiseRecorded(on day: Day) -> Rate {
    if months(on: day) < 6 { return Rates.recordedUnder6Months }
    switch Mobility(ageInMonths: months(on: day), earliness: earliness) {
    case .cannotRoll, .rolls, .crawls: return Rates.recordedBeforeCruising
    case .cruises: return Rates.recordedCruising
    case .walks: return Rates.recordedWalking
    }
  }
}

/// Where ordinary injuries are, and how they came about.
enum Injury {
  /// What brings a child to an emergency department: head and arms of the young, limbs of the older.
  static func draw(ageInMonths months: Int, _ chance: inout Chance) -> (Word, [Word], Word) {
    if months < 12 {
      return (
        Rates.infantInjuries.draw(&chance),
        [Rates.infantRegions.draw(&chance)],
        Rates.infantMechanisms.draw(&chance)
      )
    }
    let mechanism: Word = Rates.mechanisms.draw(&chance)
    let kind: Word =
      switch mechanism {
      case .scald, .burnByContact: .burnOrScald
      case .hurtByAnAnimal: .bite
      default:
        Rates.injuries.draw(&chance)
      }
    return (kind, [region(of: kind, &chance)], mechanism)
  }

  private static func region(of kind: Word, _ chance: inout Chance) -> Word {
    switch kind {
    case .head: Rates.headRegions.draw(&chance)
    case .fracture:
      Rates.fractureRegions.draw(&chance)
    case .laceration:
      Rates.lacerationRegions.draw(&chance)
    case .burnOrScald: Rates.burnRegions.draw(&chance)
    default: Rates.otherRegions.draw(&chance)
    }
  }

  /// Where the bruises of ordinary days are: bones under the skin once a child moves about; before, the face and head.
  static func bump(isMobile: Bool, _ chance: inout Chance) -> Word {
    isMobile
      ? Rates.mobileBruises.draw(&chance)
      : Rates.infantBruises.draw(&chance)
  }
}
