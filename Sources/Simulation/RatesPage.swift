import Casework

extension Rates {
  /// The Markdown of `docs/simulation.md`: everything that the simulation is built on, and where it comes from.
  public static func page() -> String {
    ([opening] + sections.map(part) + [divisions, measuredLoad]).joined(separator: "\n")
  }

  private static let opening = """
    # The synthetic authority

    **Everything that the simulation makes is simulated.** No family, child, worker, service, place or record in it is
    real, or was made from anybody's. It exists so that the load of the lessons, and how it differs between groups, can
    be measured where measuring harms nobody. It shows how a rule behaves on records like these; it is no evidence
    about any family, and none that a lesson finds harm, for it knows nothing of the lessons.

    One seed gives one authority, to the last event. A family depends on the seed and its number alone. Nearly all of
    the children come to no harm; families, and areas, differ by more than chance. Social care's work is played from
    three years before the first day, so that on that day some of it is under way, and what touches the period is told
    whole. Records are then written late, in part, twice, wrongly at first, or not at all, and services differ in what
    they send and since when.

    Figures are for England, for years ending 31 March. England's children are taken as 12.2 million: 81,770 looked
    after were 67 in 10,000. *Derived* is arithmetic on what a page prints. An *assumption* is a figure that was not
    found; results that hang on one should be tried with others. Times of day, and the days that small steps take
    beside the spreads given here, are shapes without a source and stand in the code where they are used.

    Five figures are not put in but come out of the others: re-referrals, closed episodes referred again, assessments
    completed, protection plans open and children in need on a day. Tests hold these, and the rest that can be counted,
    to what is claimed, within stated tolerances.

    Left out: moves of school at unusual times, families who move to another authority for good, meetings of MARAC and
    other panels, Family Help's own plans, and where a child in care lives and goes to school, so that a placement
    changes nothing but social care's records.

    This page is made by the program from the figures that it runs on.

    """

  private static func part(_ section: Section) -> String {
    let lines = section.figures.map { figure in
      switch figure {
      case .rate(let rate): "| \(rate.name) | \(rate.inWords) | \(rate.source.inWords) |"
      case .spread(let spread): "| \(spread.name) | \(spread.inWords) | \(spread.source.inWords) |"
      }
    }
    return table(section.title, "what | figure | source", lines)
  }

  private static var divisions: String {
    let lines = mixes.map { mix in
      let whole = mix.parts.reduce(0) { $0 + $1.weight }
      let parts = mix.parts.map { "\($0.word.rawValue) \(($0.weight / whole * 100).short)%" }
      return "| \(mix.name) | \(parts.joined(separator: " · ")) |"
    }
    return table("Divisions, all of them assumed", "what | into", lines)
  }

  private static func table(_ title: String, _ heads: String, _ lines: [String]) -> String {
    let rule = heads.split(separator: "|").map { _ in "|---" }.joined() + "|"
    return (["## \(title)", "", "| \(heads) |", rule] + lines).joined(separator: "\n") + "\n"
  }
}

extension Rate {
  /// The figure with its unit, such as "5,190 a year for each 100,000 children".
  fileprivate var inWords: String {
    switch per {
    case .aYear(let each, let of):
      each == 1
        ? "\(value.short) a year for each of the \(of)"
        : "\(value.short) a year for each \(each.grouped) \(of)"
    case .share(let of): "\(value.short)% of \(of)"
    case .figure(let unit): "\(value.short) \(unit)"
    }
  }
}

extension Spread {
  fileprivate var inWords: String {
    let whole = bands.reduce(0) { $0 + $1.weight }
    let parts = bands.map { band in
      let bounds =
        band.range.count == 1
        ? "\(band.range.lowerBound)" : "\(band.range.lowerBound) to \(band.range.upperBound)"
      return "\(bounds): \((band.weight / whole * 100).short)%"
    }
    return "\(unit): " + parts.joined(separator: " · ")
  }
}

extension Provenance {
  fileprivate var inWords: String {
    switch self {
    case .published(let page, let note): "[\(page.title)](\(page.url)): \(note)"
    case .derived(let page, let note): "derived from [\(page.title)](\(page.url)): \(note)"
    case .assumption(let why): "**assumption**: \(why)"
    }
  }
}

extension Double {
  /// To two decimals at most, without those that say nothing.
  fileprivate var short: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return whole.grouped }
    return "\(whole.grouped).\(rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")"
  }
}

extension Int {
  /// With commas between thousands.
  fileprivate var grouped: String {
    self < 1_000 ? "\(self)" : "\((self / 1_000).grouped),\(String(1_000 + self % 1_000).dropFirst())"
  }
}
