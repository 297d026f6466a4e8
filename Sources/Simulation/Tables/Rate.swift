public import Casework

/// One figure that the simulation is built on: what, how much, of what, and where it comes from.
public struct Rate: Hashable, Sendable {
  /// What happens, or is so.
  public let name: String
  /// How much, in the unit that `per` names.
  public let value: Double
  /// Of what it is a rate.
  public let per: Per
  /// Where it was published, or why it is assumed.
  public let source: Provenance

  init(_ name: String, _ value: Double, _ per: Per, _ source: Provenance) {
    self.name = name
    self.value = value
    self.per = per
    self.source = source
  }

  /// What a rate is counted against.
  public enum Per: Hashable, Sendable {
    /// So many a year for each so many.
    case aYear(Int, of: String)
    /// A percentage of something.
    case share(of: String)
    /// A plain figure in a unit.
    case figure(String)
  }

  /// The figure as a fraction of one: a share as a probability, a rate as happenings a year for each one.
  public var fraction: Double {
    switch per {
    case .aYear(let each, _): value / Double(each)
    case .share: value / 100
    case .figure: value
    }
  }
}

/// Where a figure comes from.
public enum Provenance: Hashable, Sendable {
  /// As printed on a public page.
  case published(Publication, String)
  /// Arithmetic on what is printed there.
  case derived(Publication, String)
  /// Not found anywhere public: assumed, and why so.
  case assumption(String)
}

/// A public page.
public struct Publication: Hashable, Sendable {
  /// Its title.
  public let title: String
  /// Its address.
  public let url: String

  init(_ title: String, _ url: String) {
    self.title = title
    self.url = url
  }
}

/// How something is spread: shares of lengths of time, or of counts, between bounds.
public struct Spread: Hashable, Sendable {
  /// What is spread.
  public let name: String
  /// Each band with its share.
  public let bands: [Band]
  /// Its unit.
  public let unit: String
  /// Where it comes from.
  public let source: Provenance

  /// One band, both bounds included.
  public struct Band: Hashable, Sendable {
    /// From and to.
    public let range: ClosedRange<Int>
    /// How many fall into it, in any one unit.
    public let weight: Double
  }

  init(_ name: String, unit: String, _ bands: [(ClosedRange<Int>, Double)], _ source: Provenance) {
    self.name = name
    self.unit = unit
    self.bands = bands.map { Band(range: $0.0, weight: $0.1) }
    self.source = source
  }

  /// A value by chance: a band by its share, then any value in it.
  func draw(_ chance: inout Chance) -> Int {
    var left = chance.unit() * bands.reduce(0) { $0 + $1.weight }
    for band in bands {
      left -= band.weight
      if left < 0 { return chance.number(band.range) }
    }
    return bands.last.map { chance.number($0.range) } ?? 0
  }
}

/// How something divides into kinds, by weight; assumed wherever it stands.
public struct Mix: Hashable, Sendable {
  /// What divides.
  public let name: String
  /// Each kind with its weight.
  public let parts: [Part]

  /// One kind, in the vocabulary's word.
  public struct Part: Hashable, Sendable {
    /// The word.
    public let word: Word
    /// How many, against the other weights.
    public let weight: Double
  }

  init(_ name: String, _ parts: [(Word, Double)]) {
    self.name = name
    self.parts = parts.map { Part(word: $0.0, weight: $0.1) }
  }

  /// A kind by chance.
  func draw(_ chance: inout Chance) -> Word {
    var left = chance.unit() * parts.reduce(0) { $0 + $1.weight }
    for part in parts {
      left -= part.weight
      if left < 0 { return part.word }
    }
    return parts[parts.count - 1].word
  }
}
