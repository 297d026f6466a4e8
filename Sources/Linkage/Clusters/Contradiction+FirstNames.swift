extension Contradiction {
  /// Whether groups born on one day are called by two first names, each a name of its own: Jack and Jake may be twins.
  ///
  /// A number that both hold is one person's own, whatever the names.
  func areTwoFirstNames(_ one: some Collection<UInt32>, _ two: some Collection<UInt32>) -> Bool {
    guard let firstName = comparer.first, !share(comparer.left[firstName], one, two),
      !own.contains(where: { share($0, one, two) })
    else { return false }
    var isToldApart = false
    for a in one.prefix(Self.asked) {
      for b in two.prefix(Self.asked) {
        let agreement = comparer.agreement(Int(a), Int(b))
        // A name in the other's field is nobody's other name.
        if agreement.isSwapped { return false }
        let level = UInt8(agreement.level(firstName))
        if (1..<NameComparison.twoNames).contains(level) { return false }
        if level > 0 { isToldApart = true }
      }
    }
    return isToldApart
  }

  /// Whether a group has a first name that two of its records give.
  func bearsOneName(_ group: some Collection<UInt32>) -> Bool {
    guard let firstName = comparer.first, group.count > 1 else { return false }
    var names: Set<UInt32> = []
    return group.contains { record in
      let name = comparer.left[firstName].cell(Int(record))
      return name != 0 && !names.insert(name).inserted
    }
  }

  /// Of a larger group so many records are asked.
  private static let asked = 12

  private func share(_ field: FieldView, _ one: some Collection<UInt32>, _ two: some Collection<UInt32>)
    -> Bool
  {
    one.contains { a in
      let cell = field.cell(Int(a))
      return cell != 0 && two.contains { field.cell(Int($0)) == cell }
    }
  }
}
