import Casework

extension Household {
  /// Draws a family, all of it from the seed and the family's number.
  ///
  /// A family belongs to the authority when one of its children is under 18 on some day of the period: families are
  /// drawn from all that ever were until one does, so that ages are as in a population that neither grows nor shrinks.
  init(number: Int, seed: UInt64, places: [Place], from: Day, to: Day) {
    var chance = Chance(seed: seed, UInt64(number), 0)
    let place = chance.one(of: places)
    let fifth = Self.fifth(in: place, &chance)
    let isMinority = chance.happens(Rates.minorities)
    let name = "f\(number)"
    var born: [Day] = []
    while !born.contains(where: { $0 < to && $0.adding(months: 216) > from }) {
      born = Self.births(from: from, to: to, &chance)
    }
    self.number = number
    self.seed = seed
    self.place = place
    self.fifth = fifth
    self.isMinority = isMinority
    speaksEnglish = !chance.happens(Rates.otherLanguages)
    let contacts = Double(Rates.deprivation.bands[fifth - 1].range.lowerBound) / 100
    strain = chance.gamma(shape: Rates.familyShape.value) * place.weight * contacts
    let gradient = Double(6 - 2 * fifth) / 4  // from 1, most deprived, to -1
    attends =
      chance.gamma(shape: Rates.familyHealthShape.value)
      * (1 + gradient * (Rates.attendanceGradient.value - 1) / (Rates.attendanceGradient.value + 1))
    surgery = chance.one(of: place.surgeries)
    primary = chance.one(of: place.primaries)
    let kept = born.filter { $0 < to && $0.adding(months: 216) > from }
    children = kept.enumerated().map { index, day in
      Child(
        "\(name)-c\(index + 1)", born: day, twin: kept.filter { $0 == day }.count > 1, isMinority: isMinority,
        &chance)
    }
    adults = Self.adults(name, first: born[0], from: from, to: to, &chance)
  }

  /// A fifth of deprivation; areas lean one way or the other, the authority as a whole does not.
  private static func fifth(in place: Place, _ chance: inout Chance) -> Int {
    chance.happens(Rates.livesAmongOthersAlike) ? leaning(place.deprivation) : chance.number(1...5)
  }

  /// The fifth towards which an area of some deprivation leans.
  static func leaning(_ deprivation: Double) -> Int { min(5, 1 + Int((1 - deprivation) * 5)) }

  /// The birthdays of a completed family whose first child was born at any time that can matter.
  private static func births(from: Day, to: Day, _ chance: inout Chance) -> [Day] {
    let size = chance.one([
      (1, Rates.onlyChildren.value), (2, Rates.twoChildren.value), (3, Rates.threeChildren.value),
      (4, Rates.fourChildren.value), (5, Rates.fiveChildren.value),
    ])
    var day = from - 365 * 34 + chance.number(0...(to - from + 365 * 34 - 1))
    var days: [Day] = []
    while days.count < size {
      days.append(day)
      if chance.happens(Rates.twins) { days.append(day) }
      day = day + 400 + Int(chance.waiting(mean: 650))
    }
    return days
  }

  private static func adults(
    _ name: String, first: Day, from: Day, to: Day, _ chance: inout Chance
  ) -> [Adult] {
    let mother = Adult(
      id: PersonID(rawValue: "\(name)-a1"), role: .mother, since: nil,
      isYoung: chance.happens(Rates.youngParents), isCareExperienced: chance.happens(Rates.careExperienced),
      hasHistory: false)
    var adults = [mother]
    if !chance.happens(Rates.loneParents) {
      let isStep = chance.happens(Rates.stepFamilies.fraction / (1 - Rates.loneParents.fraction))
      let since = isStep ? max(first + 400, from - chance.number(100...2_500)) : nil
      adults.append(Self.adult(name, 2, isStep ? .stepParent : .father, since: since, &chance))
    }
    let years = Double(to - from) / 365.25
    for _ in 0..<chance.count(mean: Rates.newPartners.fraction * years) {
      let day = max(first, from) + chance.number(0...max(0, to - max(first, from) - 1))
      adults.append(Self.adult(name, adults.count + 1, .parentsPartner, since: day, &chance))
    }
    return adults
  }

  private static func adult(
    _ name: String, _ place: Int, _ role: Word, since: Day?, _ chance: inout Chance
  ) -> Adult {
    Adult(
      id: PersonID(rawValue: "\(name)-a\(place)"), role: role, since: since, isYoung: false,
      isCareExperienced: false, hasHistory: since != nil && chance.happens(Rates.parentWithHistory))
  }
}

extension Child {
  fileprivate init(_ id: String, born: Day, twin: Bool, isMinority: Bool, _ chance: inout Chance) {
    self.id = PersonID(rawValue: id)
    self.born = born
    isTwin = twin
    isDisabled = chance.happens(Rates.disabled)
    hasBlueGreySpot = isMinority && chance.happens(Rates.blueGreySpots)
    condition =
      chance.happens(Rates.conditions)
      ? Rates.conditionKinds.draw(&chance) : nil
    absents = chance.gamma(shape: Rates.absenceShape.value)
    goesToNursery = chance.happens(Rates.nurseryPlaces)
    last = min(born.adding(months: 216), born + Self.daysLived(&chance))
  }

  /// Days until death; for nearly every child, more than a childhood.
  private static func daysLived(_ chance: inout Chance) -> Int {
    let inAll = Rates.deaths.fraction * 18
    if chance.happens(inAll * Rates.deathsOfInfants.fraction) {
      return Int(min(chance.waiting(mean: 60), 365))
    }
    let later = inAll * (1 - Rates.deathsOfInfants.fraction) / 17
    return 365 + Int(min(chance.waiting(mean: 1 / later), 40) * 365.25)
  }
}
