/// Names that stand in each other's fields.
extension Comparer {
  /// Where names agree badly as they stand, tries the first name of one against the last name of the other; where one name is
  /// all that a record gives, against the other record's name of the other kind.
  @inline(__always)
  func considerNames(_ one: Int, _ two: Int, _ agreement: inout Agreement) {
    guard let first, let last else { return }
    let (straightFirst, straightLast) = (agreement.level(first), agreement.level(last))
    let little = Int(NameComparison.little)
    if straightFirst >= little, straightLast >= little {
      considerSwap(one, two, first, last, &agreement)
    } else if straightLast >= little {
      if straightFirst == 0 { considerMove(one, two, &agreement) }
      if straightFirst == Int(NameComparison.part) { considerChain(one, two, first, last, &agreement) }
    } else if straightLast == 0, straightFirst == 0 || straightFirst >= little {
      considerMove(one, two, &agreement)
    }
  }

  /// Names of a chain, child, father and grandfather, cut in two at different places.
  private func considerChain(
    _ one: Int, _ two: Int, _ first: Int, _ last: Int, _ agreement: inout Agreement
  ) {
    let (given, family) = (left[first].value(left[first].cell(one)), left[last].value(left[last].cell(one)))
    let (other, otherFamily) = (
      right[first].value(right[first].cell(two)), right[last].value(right[last].cell(two))
    )
    if FathersName.isLast(family, among: other) || FathersName.isLast(otherFamily, among: given) {
      agreement.set(last, to: NameComparison.fathersName)
    }
  }

  private func considerSwap(_ one: Int, _ two: Int, _ first: Int, _ last: Int, _ agreement: inout Agreement) {
    let crossFirst = crossed(first, one, last, two)
    guard Self.agrees(crossFirst) else { return }
    let crossLast = crossed(last, one, first, two)
    guard Self.agrees(crossLast) else { return }
    // The better level first, so that it reads the same from either record.
    agreement.set(first, to: min(crossFirst, crossLast))
    agreement.set(last, to: max(crossFirst, crossLast))
    agreement.levels |= Agreement.swapped << 60
  }

  /// The level of a first name against a last name.
  private func crossed(_ field: Int, _ one: Int, _ other: Int, _ two: Int) -> UInt8 {
    let (a, b) = (left[field].cell(one), right[other].cell(two))
    if a == 0 || b == 0 { return 0 }
    return Self.level(left[field].value(a), right[other].value(b), .name, kernel, false)
  }

  private static func agrees(_ level: UInt8) -> Bool {
    (NameComparison.same...NameComparison.similar).contains(level)
  }
}

/// A first name of one record and a last name of the other, of which one gives no other name.
struct MovedName {
  let first: Value
  let last: Value
  /// The field of a record that gives both names; the first name's when neither does.
  let field: Int
  /// The field of which nothing can then be said.
  let other: Int
}

extension Comparer {
  private func considerMove(_ one: Int, _ two: Int, _ agreement: inout Agreement) {
    guard let moved = moved(one, two) else { return }
    let level = Self.level(moved.first, moved.last, .name, kernel, false)
    guard Self.agrees(level) else { return }
    agreement.set(moved.field, to: level)
    agreement.set(moved.other, to: 0)
    agreement.levels |= Agreement.moved << 60
  }

  /// The one name that may stand in the wrong field; nil when both records give both names, or neither gives it.
  func moved(_ one: Int, _ two: Int) -> MovedName? {
    guard let first, let last else { return nil }
    let (givenOne, familyOne) = (left[first].cell(one), left[last].cell(one))
    let (givenTwo, familyTwo) = (right[first].cell(two), right[last].cell(two))
    if givenOne != 0, familyTwo != 0, familyOne == 0 || givenTwo == 0 {
      return MovedName(
        first: left[first].value(givenOne), last: right[last].value(familyTwo),
        field: givenTwo == 0 ? first : last, other: givenTwo == 0 ? last : first)
    }
    if givenTwo != 0, familyOne != 0, familyTwo == 0 || givenOne == 0 {
      return MovedName(
        first: right[first].value(givenTwo), last: left[last].value(familyOne),
        field: givenOne == 0 ? first : last, other: givenOne == 0 ? last : first)
    }
    return nil
  }
}
