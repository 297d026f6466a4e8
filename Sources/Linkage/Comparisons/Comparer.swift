/// Compares two records field by field.
struct Comparer {
  let left: [FieldView]
  let right: [FieldView]
  let first: Int?
  let last: Int?
  let elsewhere: Elsewhere
  let kernel: Kernel
  private let looksElsewhere: Bool
  private let isOneTable: Bool
  private let originShares: [Float]
  /// For each field, those from whose agreement its own follows, a bit each.
  private let followed: [UInt16]

  /// Records of one table, or a question against a table.
  init(_ left: [FieldView], _ right: [FieldView], _ kernel: Kernel, originShares: [Float]) {
    self.originShares = originShares
    self.left = left
    self.right = right
    self.kernel = kernel
    isOneTable = zip(left, right).allSatisfy { $0.isOfOneTable(as: $1) }
    first = left.firstIndex { $0.role == .firstName }
    last = left.firstIndex { $0.role == .lastName }
    elsewhere = Elsewhere(left)
    let roles = left.map(\.role)
    followed = roles.map { role in
      role == .firstName ? 0 : FieldModel.parents(of: role, among: roles).reduce(0) { $0 | 1 << UInt16($1) }
    }
    looksElsewhere = !elsewhere.isEmpty
  }

  @inline(__always)
  func agreement(_ one: Int, _ two: Int) -> Agreement {
    var agreement = Agreement()
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        for field in left.indices {
          let (a, b) = (left[field].cell(one), right[field].cell(two))
          if a == 0 || b == 0 { continue }
          let level =
            isOneTable && a == b
            ? 1
            : Self.level(left[field].value(a), right[field].value(b), left[field].kind, kernel, isOneTable)
          agreement.levels |= UInt64(level) << UInt64(field * 4)
        }
      }
    }
    considerNames(one, two, &agreement)
    if looksElsewhere { considerElsewhere(one, two, &agreement) }
    addRarity(one, two, &agreement)
    return agreement
  }

  /// The level of two values.
  ///
  /// Of one field of one table, two values are never the same text.
  @inline(__always)
  static func level(
    _ a: Value, _ b: Value, _ kind: Kind, _ kernel: Kernel, _ isKnownToDiffer: Bool
  ) -> UInt8 {
    if !isKnownToDiffer, isSame(a.text, b.text) { return 1 }
    switch kind {
    case .name: return NameComparison.level(a, b, kernel)
    case .names: return NamesComparison.level(a, b, kernel)
    case .siblings: return SiblingsComparison.level(a, b)
    case .date: return DateComparison.level(a, b, kernel)
    case .sex: return SexComparison.different
    case .postcode: return PostcodeComparison.level(a, b, kernel)
    case .number: return NumberComparison.level(a, b, kernel)
    case .houseNumber: return HouseNumberComparison.level(a, b, kernel)
    case .text: return TextComparison.level(a, b, kernel)
    }
  }

  @inline(__always)
  private static func isSame(_ a: Kernel.Text, _ b: Kernel.Text) -> Bool {
    guard a.count == b.count else { return false }
    for index in 0..<a.count where a[index] != b[index] { return false }
    return true
  }

  @inline(__always)
  func addRarity(_ one: Int, _ two: Int, _ agreement: inout Agreement) {
    left.withUnsafeBufferPointer { left in
      for field in left.indices where (1...2).contains(agreement.level(field)) {
        let rarity = rarity(field, one, two, agreement)
        agreement.rarity += rarity
        if left[field].isChanceAmongRelatives { agreement.rarityOfOwn += rarity }
      }
    }
    agreement.rarity += company(one, two, agreement)
  }

  /// How much oftener than by chance, in bits, the first and last name in which two records agree are found together.
  @inline(__always)
  func company(_ one: Int, _ two: Int, _ agreement: Agreement) -> Float {
    guard let first, let last, !originShares.isEmpty,
      (1...2).contains(agreement.level(first)), (1...2).contains(agreement.level(last))
    else { return 0 }
    let classes = Origins.classes
    let (a, b) = (Int(left[first].cell(one)) * classes, Int(left[last].cell(one)) * classes)
    let (c, d) = (Int(right[first].cell(two)) * classes, Int(right[last].cell(two)) * classes)
    var together: Float = 0
    for index in 0..<classes {
      let given = (left[first].origins[a + index] + right[first].origins[c + index]) / 2
      let family = (left[last].origins[b + index] + right[last].origins[d + index]) / 2
      together += given * family / max(originShares[index], 1e-6)
    }
    return min(max(Bits.float(Double(together)), -2), 7)
  }

  /// How much commoner than usual, in bits, the value is in which two records agree; 0 when they do not.
  ///
  /// Of a value that follows from what agrees already, such as the town from a postcode, it is no news that it is common.
  @inline(__always)
  func rarity(_ field: Int, _ one: Int, _ two: Int, _ agreement: Agreement) -> Float {
    let level = agreement.level(field)
    guard level == 1 || (level == 2 && left[field].kind == .name) else { return 0 }
    var (a, b) = (left[field].form(one), right[field].form(two))
    if agreement.isMoved, field == first || field == last, let moved = moved(one, two) {
      (a, b) = (moved.first.form, moved.last.form)
    }
    let rarity = level == 1 ? (a.rarity + b.rarity) / 2 : max(a.familyRarity, b.familyRarity)
    return rarity > 0 && follows(field, agreement) ? 0 : rarity
  }

  @inline(__always)
  private func follows(_ field: Int, _ agreement: Agreement) -> Bool {
    var parents = followed[field]
    if parents == 0 { return false }
    while parents != 0 {
      let parent = parents.trailingZeroBitCount
      guard (1...2).contains(FieldModel.standing(of: agreement.level(parent), left[parent].kind)) else {
        return false
      }
      parents &= parents - 1
    }
    return true
  }

  /// Two records compared, with every part of the sum.
  func match(_ model: Model, _ one: Int, _ two: Int, id: String) -> Match {
    let agreement = agreement(one, two)
    return Match(
      model, agreement, rarities: left.indices.map { rarity($0, one, two, agreement) },
      company: company(one, two, agreement), id: id)
  }
}
