extension Recipe {
  /// The key of a record; 0 when it does not say what the recipe asks.
  @inline(__always)
  func key(_ record: Int, _ views: [FieldView]) -> UInt32 {
    var key: UInt32 = 1
    for part in parts {
      let hash = part.hash(record, views)
      if hash == 0 { return 0 }
      key = Hash.join(key, hash)
    }
    if !eitherOrder.isEmpty {
      let one = Part(field: eitherOrder[0], piece: .coarse).hash(record, views)
      let two = Part(field: eitherOrder[1], piece: .coarse).hash(record, views)
      if one == 0 || two == 0 { return 0 }
      key = Hash.join(key, Hash.join(min(one, two), max(one, two)))
    }
    return max(key, 1)
  }

  /// A crowded key with one part more, at last with the whole record, so that copies still come together; 0 when the
  /// record does not say what is asked, or nothing more is.
  @inline(__always)
  func refined(_ key: UInt32, step: Int, _ record: Int, _ views: [FieldView]) -> UInt32 {
    if step > refinements.count { return 0 }
    let hash =
      step == refinements.count
      ? Self.whole(record, views) : refinements[step].hash(record, views)
    return hash == 0 ? 0 : max(Hash.join(key, hash ^ 0x5bd1_e995), 1)
  }

  private static func whole(_ record: Int, _ views: [FieldView]) -> UInt32 {
    var key: UInt32 = 1
    for view in views { key = Hash.join(key, view.form(record).identity) }
    return key
  }
}

extension Recipe.Part {
  /// The part of a record's value; 0 when it is not given.
  @inline(__always)
  func hash(_ record: Int, _ views: [FieldView]) -> UInt32 {
    if piece == .least || piece == .greatest { return extreme(record, views) }
    let view = views[field]
    let cell = view.cell(record)
    if cell == 0 { return 0 }
    switch piece {
    case .whole: return view.forms[Int(cell)].identity
    case .coarse: return view.forms[Int(cell)].sound
    case .middle: return view.forms[Int(cell)].family
    case .key: return view.forms[Int(cell)].key
    case .least, .greatest: return 0
    }
  }

  /// The least or the greatest mix of all values, present and former.
  private func extreme(_ record: Int, _ views: [FieldView]) -> UInt32 {
    var found: UInt32 = 0
    for place in [field, former].compactMap({ $0 }) where views[place].cell(record) != 0 {
      views[place].value(views[place].cell(record)).eachPart { part in
        let mix = max(part.form.identity, 1)
        found = found == 0 ? mix : piece == .least ? min(found, mix) : max(found, mix)
      }
    }
    return found
  }
}
