/// Marks that lie where a birthmark, a skin condition or a device was recorded before.
extension Chronology {
  /// Whether every region of a mark lies where conditions are that were recorded before it and that look as it does.
  ///
  /// What only the family says of a condition is an account. A mark with a claim of harm, or in the shape of a hand
  /// or a thing, is no birthmark wherever it lies.
  func atKnownCondition(_ place: Int, for person: Int?) -> Truth {
    let conditions = events(.knownCondition)
    guard !conditions.isEmpty, entries[place].kind == .markOrInjury, claimOfHarm(in: place) == .no
    else { return .no }
    let people = person.map { [$0] } ?? entries[place].people
    return people.isEmpty ? .no : Truth.all(of: people.map { lies(place, at: conditions, of: $0) })
  }

  private func lies(_ place: Int, at conditions: [Int], of person: Int) -> Truth {
    let mark = detail(of: place, for: person)
    let known: [(fits: Truth, regions: [Word])] = conditions.compactMap { condition in
      guard entries[condition].people.contains(person) else { return nil }
      let fits = looksAlike(condition, mark, person) && wasRecorded(condition, before: place)
      let regions = detail(of: condition, for: person).words(.regions)
      return fits == .no ? nil : (fits, regions)
    }
    let regions = mark.words(.regions)
    guard !known.isEmpty, !regions.isEmpty else { return known.isEmpty ? .no : .unknown }
    return Truth.all(
      of: regions.map { region in
        Truth.any(of: known.map { $0.fits && region.lies(inOneOf: $0.regions) })
      })
  }

  private func wasRecorded(_ condition: Int, before mark: Int) -> Truth {
    let told: [Source] = [.parentOrCarerSaid, .otherFamilySaid, .memberOfPublicSaid, .childSaid]
    if told.contains(entries[condition].record.event.source) { return .no }
    return entries[mark].occurred.isAfter(entries[condition].occurred)
  }

  private func looksAlike(_ condition: Int, _ mark: Detail, _ person: Int) -> Truth {
    if !Word.shapesOfThings.isDisjoint(with: mark.words(.pattern)) { return .no }
    guard let kind = detail(of: condition, for: person).word(.kind) else { return .unknown }
    let kinds = mark.words(.kind)
    if let anywhere = Word.marksAnywhere[kind] {
      return kinds.allSatisfy(anywhere.contains) ? .unknown : .no
    }
    guard let alike = Word.marksWhereRecorded[kind] else { return .no }
    return kinds.isEmpty ? .unknown : Truth(kinds.allSatisfy(alike.contains))
  }
}

extension Word {
  /// What a condition that has a place on the body looks like there.
  static let marksWhereRecorded: [Word: Set<Word>] = [
    .blueGreySpot: [.bruise, .other], .otherBirthmark: [.bruise, .other],
    .eczema: [.grazeOrScratch, .other],
    .markOfASplintBraceOrDevice: [.bruise, .grazeOrScratch, .swelling, .other],
  ]

  /// What a condition that has none can bring about anywhere; whether it did is for an opinion to say.
  static let marksAnywhere: [Word: Set<Word>] = [
    .bleedingDisorder: [.bruise, .petechiae, .swelling], .boneDisorder: [.fracture],
  ]

  /// Whether a region lies in one of those recorded; unknown where none was.
  fileprivate func lies(inOneOf recorded: [Word]) -> Truth {
    recorded.isEmpty ? .unknown : Truth.any(of: recorded.map(lies(in:)))
  }
}
