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
        chance.one([(.head, 6), (.swelling, 2), (.burnOrScald, 1), (.laceration, 1), (.bruise, 1)]),
        [chance.one([(.forehead, 6), (.backOfHead, 2), (.scalp, 1), (.hand, 1)])],
        chance.one([(.fall, 7), (.fallFromAHeight, 1), (.burnByContact, 0.5), (.bumpedAgainstSomething, 2)])
      )
    }
    let mechanism: Word = chance.one([
      (.fall, 50), (.bumpedAgainstSomething, 20), (.caughtOrTrapped, 8), (.hurtByAnotherChild, 6),
      (.scald, 3),
      (.burnByContact, 3), (.roadAccident, 2), (.hurtByAnAnimal, 2), (.other, 6),
    ])
    let kind: Word =
      switch mechanism {
      case .scald, .burnByContact: .burnOrScald
      case .hurtByAnAnimal: .bite
      default:
        chance.one([
          (.laceration, 30), (.swelling, 22), (.fracture, 20), (.head, 18), (.grazeOrScratch, 6),
          (.bruise, 8),
        ])
      }
    return (kind, [region(of: kind, &chance)], mechanism)
  }

  private static func region(of kind: Word, _ chance: inout Chance) -> Word {
    switch kind {
    case .head: chance.one([(.forehead, 6), (.backOfHead, 3), (.brow, 2)])
    case .fracture:
      chance.one([(.forearm, 5), (.wrist, 4), (.fingers, 3), (.elbow, 2), (.collarbone, 1), (.ankle, 2)])
    case .laceration:
      chance.one([(.forehead, 4), (.chin, 3), (.brow, 2), (.fingers, 3), (.knee, 2), (.lip, 1)])
    case .burnOrScald: chance.one([(.hand, 4), (.forearm, 3), (.chest, 2), (.thigh, 1), (.foot, 1)])
    default: chance.one([(.ankle, 5), (.wrist, 3), (.knee, 3), (.foot, 2), (.fingers, 3), (.shin, 1)])
    }
  }

  /// Where the bruises of ordinary days are: bones under the skin once a child moves about; before, the face and head.
  static func bump(isMobile: Bool, _ chance: inout Chance) -> Word {
    isMobile
      ? chance.one([
        (.shin, 34), (.knee, 24), (.forehead, 16), (.elbow, 6), (.chin, 4), (.nose, 3), (.thigh, 3),
        (.cheek, 3),
        (.forearm, 3), (.back, 1.5), (.buttocks, 0.8), (.ear, 0.4), (.upperArm, 1.3),
      ])
      : chance.one([
        (.forehead, 5), (.cheek, 3), (.nose, 1), (.shin, 2), (.chest, 0.6), (.upperArm, 0.8), (.thigh, 0.8),
      ])
  }
}
