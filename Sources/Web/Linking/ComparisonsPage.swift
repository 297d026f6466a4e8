import Linkage

/// What each way of agreeing adds or takes, as it was learned.
struct ComparisonsPage {
  let findings: LinkFindings

  private var place: Place { Place("comparisons.html") }
  private var scale: BitsScale {
    BitsScale(
      findings.comparisons.flatMap(\.situations).flatMap(\.levels)
        .flatMap { [$0.bits, $0.byRarity?.lowerBound ?? 0, $0.byRarity?.upperBound ?? 0] })
  }

  var page: ReportPage {
    Layout.page(
      place, title: "What each comparison adds", part: place.path, isWide: true, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    <h1>What each comparison adds</h1>
    <p>Two records start from the odds that any two are one person. Each field then adds bits for, or takes bits \
    against: one bit doubles the odds, ten bits make them a thousandfold. What a record does not say adds nothing.</p>
    <nav class="contents" aria-label="Fields"><ul>
    \(findings.comparisons.enumerated().map(link))</ul></nav>
    \(prior)\
    \(key)\
    \(findings.comparisons.enumerated().map(section))\
    \(together)
    """
  }

  private func link(_ place: Int, _ comparison: LearnedComparison) -> HTML {
    "<li><a href=\"#field-\(place + 1)\">\(title(comparison))</a></li>\n"
  }

  /// With its column where two fields hold the same sort of thing.
  private func title(_ comparison: LearnedComparison) -> String {
    let isAlone = findings.comparisons.count { $0.field == comparison.field } == 1
    return comparison.field.firstUpper + (isAlone ? "" : " (column \(comparison.heading))")
  }

  private var prior: HTML {
    let prior = findings.prior
    return """
      <h2 id="prior">Before comparing</h2>
      <dl class="facts">
      <div><dt>One person</dt><dd>\(Figures.often(prior.ofOne)) of all pairs of records: \
      \(Match.Part.signed(prior.bits)) bits against strangers</dd></div>
      <div><dt>Relatives who live together</dt><dd>\(Figures.often(prior.ofRelatives)) of all pairs</dd></div>
      <div><dt>First and last name swapped</dt><dd>\(Figures.often(prior.swapped)) of pairs of one person</dd></div>
      </dl>
      <p class="hint">Learned without labels, by expectation maximisation over all pairs of \
      \(Figures.count(findings.records, "record")). Limit: estimates; nobody counted.</p>

      """
  }

  private var key: HTML {
    """
    <h2 id="fields">Field by field</h2>
    <p>Every drawing has one scale, from \(BitsScale.whole(scale.least)) to \(BitsScale.whole(scale.most)) bits, \
    with a line at every ten. A full bar to the right speaks for one person, a hollow bar to the left against. Where \
    two records share a value, how much that adds rests on how common the value is among these records: the thin line \
    runs from the commonest value to the rarest. No value is shown here, for values are about people.</p>
    <p>The figures weigh one person against strangers. Relatives who live together are a third possibility that the \
    model weighs as a whole: where two records agree as a family does, a match says so as a part of its own.</p>

    """
  }

  private func section(_ place: Int, _ comparison: LearnedComparison) -> HTML {
    let title = title(comparison)
    let first = comparison.situations.first.map { table(comparison, $0, title) } ?? .none
    let rest = comparison.situations.dropFirst().map { table(comparison, $0, title) }
    let folded: HTML =
      rest.isEmpty
      ? .none
      : """
      <details><summary>The same in the other cases (\(rest.count))</summary>
      \(rest)</details>

      """
    return """
      <section aria-labelledby="field-\(place + 1)">
      <h3 id="field-\(place + 1)">\(title)</h3>
      <p class="hint">Column \(comparison.heading). Given in \(Figures.percent(comparison.filled)) of records \
      (n = \(comparison.filled.whole.grouped)); \(Figures.count(comparison.distinct, "distinct value")). \
      \(follows(comparison))</p>
      \(first)\(folded)</section>

      """
  }

  private func follows(_ comparison: LearnedComparison) -> String {
    if comparison.followsFrom.isEmpty { return "" }
    return
      "It goes together with \(comparison.followsFrom.joined(separator: " and ")), so it is weighed given that."
  }

  private func table(
    _ comparison: LearnedComparison, _ situation: LearnedComparison.Situation, _ title: String
  ) -> HTML {
    let words = situation.words.map { ", \($0)" } ?? ": levels of agreement"
    return LinkTable(
      caption: "\(title)\(words)", label: "\(title)\(words)",
      columns: [
        .init(name: "Level"), .init(name: "One person (m)", isNumber: true),
        .init(name: "Strangers (u)", isNumber: true), .init(name: "Relatives", isNumber: true),
        .init(name: "Bits", isNumber: true), .init(name: "Bits, drawn", scale: scale.axis),
      ], rows: situation.levels.map(row)
    ).html
  }

  private func row(_ level: LearnedComparison.Level) -> [HTML] {
    [
      "\(level.words)", "\(Figures.often(level.ofOne))", "\(Figures.often(level.ofStrangers))",
      "\(Figures.often(level.ofRelatives))", bits(level), scale.bar(level.bits, range: level.byRarity),
    ]
  }

  private func bits(_ level: LearnedComparison.Level) -> HTML {
    guard let range = level.byRarity, range.upperBound - range.lowerBound > 0.1 else {
      return "\(Match.Part.signed(level.bits))"
    }
    return """
      \(Match.Part.signed(level.bits)) <span class="notes">commonest \(Match.Part.signed(range.lowerBound)), \
      rarest \(Match.Part.signed(range.upperBound))</span>
      """
  }

  private var together: HTML {
    let pairs = findings.comparisons.filter { !$0.followsFrom.isEmpty }
    let lines = pairs.map { comparison -> HTML in
      """
      <li>\(title(comparison)) follows from \(comparison.followsFrom.joined(separator: " and ")): weighed given how \
      those agree.</li>

      """
    }
    let fields = Set(findings.comparisons.map(\.field))
    let names: HTML =
      fields.isSuperset(of: ["first name", "last name"])
      ? """
      <li>First and last names of one language are found together more often than by chance: a few latent classes of \
      names, learned from the records without knowing what they stand for, say how much.</li>

      """ : .none
    return """
      <h2 id="together">Fields that go together</h2>
      <p>Evidence that comes twice must not count twice.</p>
      <ul>
      \(lines)\(names)<li>What relatives who live together share, such as a surname and a home, does not by itself make \
      two people one: such pairs are weighed as a kind of their own.</li>
      </ul>

      """
  }
}
