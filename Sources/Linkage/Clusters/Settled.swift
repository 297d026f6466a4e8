extension LinkedRecords {
  /// The same records with pairs that say, beside their own evidence, what third records of the same person add.
  ///
  /// The bits of a match on its own (`match`) stay what they are; these are what a decision should rest on.
  public func settled(by people: People) async -> LinkedRecords {
    var settled = self
    settled.pairs = await Settling(pairs: pairs, people: people, unseen: model.unseen).settled()
    return settled
  }

  /// Why two records are, or are not, one person, with what third records say as the last part.
  ///
  /// To be asked of the links before they were settled. The sum is the weight that the settled pair has.
  public func match(_ one: Int, _ two: Int, among people: People) async -> Match {
    let own = match(one, two)
    let (least, most) = (UInt32(min(one, two)), UInt32(max(one, two)))
    let groups = [people.groups[one], people.groups[two]]
    let near = pairs.filter {
      groups.contains(people.groups[Int($0.one)]) && groups.contains(people.groups[Int($0.two)])
    }
    let settling = Settling(pairs: near, people: people, unseen: model.unseen)
    guard
      let pair = await settling.settled().first(where: {
        min($0.one, $0.two) == least && max($0.one, $0.two) == most
      })
    else { return own }
    let through = await settling.raised()[Evidence.key(least, most)]?.through
    let bits = Double(pair.bits) - own.bits
    if groups[0] == groups[1] {
      return own.adding(Match.Part(field: "third records", level: words(through), bits: bits))
    }
    return own.adding(people.part(between: groups[0], groups[1], bits))
  }

  private func words(_ through: UInt32?) -> String {
    through.map { "both are one person with \(records.id(Int($0)))" } ?? "nothing more"
  }
}

extension People {
  /// Why a pair between two groups is no surer.
  fileprivate func part(between one: UInt32, _ two: UInt32, _ bits: Double) -> Match.Part {
    let conflict = heldApart.first { ($0.one, $0.two) == (min(one, two), max(one, two)) }
    guard let conflict else {
      return Match.Part(
        field: "third records", level: "what the records that are surely theirs say of each other counts too",
        bits: bits)
    }
    return Match.Part(
      field: "held apart", level: "for a person to decide: \(conflict.reason.rawValue)", bits: bits)
  }
}

extension Match {
  /// The match with one part more; a part that adds nothing is left out.
  fileprivate func adding(_ part: Part) -> Match {
    abs(part.bits) < 0.005 ? self : Match(id: id, parts: parts + [part])
  }
}
