extension Contradiction {
  /// Whether groups born on one day are called by two first names, each a name of its own: Jack and Jake may be twins.
  ///
  /// A number that both hold is one person's own, whatever the names.
  func areTwoFirstNames(_ one: [UInt32], _ two: [UInt32]) -> Bool {
    guard let firstName, !share(firstName, one, two), !own.contains(where: { share($0, one, two) })
    else { return false }
    return records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: records.originShares)
        let agreements = one.prefix(Self.asked).flatMap { a in
          two.prefix(Self.asked).map { b in comparer.agreement(Int(a), Int(b)) }
        }
        // A name in the other's field is nobody's other name.
        if agreements.contains(where: \.isSwapped) { return false }
        let levels = agreements.map { UInt8($0.level(firstName)) }.filter { $0 > 0 }
        return !levels.isEmpty && levels.allSatisfy { $0 >= NameComparison.twoNames }
      }
    }
  }

  /// Of a larger group so many records are asked.
  private static let asked = 12

  private func share(_ field: Int, _ one: [UInt32], _ two: [UInt32]) -> Bool {
    one.contains { a in
      let cell = records.cell(Int(a), field)
      return cell != 0 && two.contains { records.cell(Int($0), field) == cell }
    }
  }
}
