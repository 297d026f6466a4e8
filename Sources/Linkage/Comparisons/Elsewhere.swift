/// Which fields tell of another: where somebody lived before, whose brother or sister and whose child somebody is.
struct Elsewhere {
  /// What somebody gives as their own now, and as former.
  let histories: [(now: Int, former: Int)]
  let fathers: [Int]
  let siblings: Int?
  /// The name by which a child would stand in a list of brothers and sisters.
  let child: Int?

  init(_ views: [FieldView]) {
    let place = { (role: FieldRole) in views.firstIndex { $0.role == role } }
    histories = FieldRole.allCases.compactMap { role in
      guard let now = place(role), let former = role.former.flatMap(place) else { return nil }
      return (now, former)
    }
    fathers = views.indices.filter { views[$0].role == .parent && !views[$0].isMother }
    siblings = place(.siblings)
    child = place(.firstName) ?? place(.fullName)
  }

  var isEmpty: Bool { histories.isEmpty && fathers.isEmpty && siblings == nil }
}

extension Comparer {
  func considerElsewhere(_ one: Int, _ two: Int, _ agreement: inout Agreement) {
    for history in elsewhere.histories { consider(history, one, two, &agreement) }
    if let siblings = elsewhere.siblings { considerSiblings(siblings, one, two, &agreement) }
    if let last, agreement.level(last) >= Int(NameComparison.little),
      elsewhere.fathers.contains(where: { isLast(last, of: $0, one, two) })
    {
      agreement.set(last, to: NameComparison.fathersName)
    }
  }

  /// Where one lives, the other lived before.
  private func consider(
    _ history: (now: Int, former: Int), _ one: Int, _ two: Int, _ agreement: inout Agreement
  ) {
    let level = agreement.level(history.now)
    if level == 1 || level == History.past { return }
    guard
      isShared(left[history.now], one, right[history.former], two)
        || isShared(right[history.now], two, left[history.former], one)
    else { return }
    agreement.set(history.now, to: History.past)
    // Where each lived before that says nothing against: one of them has moved since.
    if agreement.level(history.former) > History.past { agreement.set(history.former, to: 0) }
  }

  private func isShared(_ now: FieldView, _ one: Int, _ former: FieldView, _ two: Int) -> Bool {
    let (a, b) = (now.cell(one), former.cell(two))
    if a == 0 || b == 0 { return false }
    var isFound = false
    now.value(a).eachPart { here in
      former.value(b).eachPart { there in isFound = isFound || here.hasSameText(as: there) }
    }
    return isFound
  }

  private func isLast(_ last: Int, of father: Int, _ one: Int, _ two: Int) -> Bool {
    isLast(left[last], one, of: right[father], two) || isLast(right[last], two, of: left[father], one)
  }

  private func isLast(_ last: FieldView, _ one: Int, of father: FieldView, _ two: Int) -> Bool {
    let (name, parent) = (last.cell(one), father.cell(two))
    return name != 0 && parent != 0 && FathersName.isLast(last.value(name), of: father.value(parent))
  }
}

extension Comparer {
  /// A first name in the other's list speaks for brother and sister.
  ///
  /// A list that holds the child's own name is of all children of a home, and of a child without a name none can tell: then
  /// nothing is said that brothers and sisters do not share.
  private func considerSiblings(_ field: Int, _ one: Int, _ two: Int, _ agreement: inout Agreement) {
    guard let child = elsewhere.child else { return agreement.set(field, to: 0) }
    let (names, others) = (left[child], right[child])
    if isNamed(names, one, in: left[field], one) || isNamed(others, two, in: right[field], two) {
      agreement.set(field, to: 0)
    } else if isNamed(names, one, in: right[field], two) || isNamed(others, two, in: left[field], one) {
      agreement.set(field, to: SiblingsComparison.named)
    } else if names.cell(one) == 0 || others.cell(two) == 0 {
      agreement.set(field, to: 0)
    }
  }

  private func isNamed(_ name: FieldView, _ one: Int, in list: FieldView, _ two: Int) -> Bool {
    let (own, names) = (name.cell(one), list.cell(two))
    return own != 0 && names != 0 && SiblingsComparison.list(list.value(names), has: name.value(own))
  }
}
