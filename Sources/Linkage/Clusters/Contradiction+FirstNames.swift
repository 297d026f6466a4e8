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
        let levels = one.prefix(Self.asked).flatMap { a in
          two.prefix(Self.asked).map { b in comparer.firstNames(Int(a), Int(b)) }
        }.filter { $0 > 0 }
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

extension Comparer {
  /// How the first names of two records agree, wherever they stand; 0 when nothing can be said.
  fileprivate func firstNames(_ one: Int, _ two: Int) -> UInt8 {
    let agreement = agreement(one, two)
    guard let first, !agreement.isSwapped else { return 0 }
    return UInt8(agreement.level(first))
  }
}
