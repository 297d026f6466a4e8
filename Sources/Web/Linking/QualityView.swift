import Linkage

/// How good the links are by a column that says who each record is: each figure with what it is of, and its limits.
struct QualityView {
  let quality: LinkFindings.Quality
  let findings: LinkFindings

  private var pairs: PairMeasure { quality.pairs }

  var html: HTML {
    """
    <dl class="figures">
    <div><dt>Precision of links</dt><dd>\(Figures.percent(pairs.quality.given))</dd></div>
    <div><dt>Recall of links</dt><dd>\(Figures.percent(pairs.quality.found))</dd></div>
    </dl>
    <p>Measured against the truth column, which was never used for linking. Pairs of one person’s records hang \
    together, so the true uncertainty is somewhat wider than the intervals (Wilson, 95%).</p>
    \(table("Links, at probability .95 or more", links))\
    \(table("At other thresholds", thresholds))\
    \(table("People", people))\
    \(table("Before and beside the links", others))\
    <p class="hint">Source of every figure: the truth column of the same files; a record without a label counts neither \
    for nor against. Limit: it is right only as far as that column is, and holds for these records, not for others.</p>

    """
  }

  private typealias Line = (what: String, value: String, of: String, meaning: String)

  private func table(_ caption: String, _ lines: [Line]) -> HTML {
    LinkTable(
      caption: "\(caption)", label: caption,
      columns: [
        .init(name: "What"), .init(name: "Figure", isNumber: true), .init(name: "Of how many (n)"),
        .init(name: "What it says"),
      ], look: "quality", rows: lines.map { ["\($0.what)", "\($0.value)", "\($0.of)", "\($0.meaning)"] }
    ).html
  }

  private var links: [Line] {
    let given = pairs.quality
    return [
      (
        "Precision", Figures.percent(given.given), "\(Figures.count(given.given.whole, "link"))",
        "the share of links that are one person; 95%: \(Figures.interval(given.given))"
      ),
      (
        "Recall", Figures.percent(given.found), "\(Figures.count(given.found.whole, "true pair"))",
        "the share of true pairs that are links; 95%: \(Figures.interval(given.found))"
      ),
      ("F1", Figures.fraction(given.f1), "the two above", "their harmonic mean"),
      (
        "False links", given.given.rest.part.grouped, "\(Figures.count(given.given.whole, "link"))",
        "the model’s own estimate was \(Figures.estimate(findings.spread.falseLinksForeseen))"
      ),
    ]
  }

  private var thresholds: [Line] {
    let truth = Figures.count(pairs.quality.found.whole, "true pair")
    return [
      ("Best F1", Figures.fraction(pairs.bestF1), truth, "at the threshold that suits these labels best"),
      (
        "Recall at precision .999", Figures.percent(pairs.recallAtPrecision999), truth,
        "at the lowest threshold of which 999 links in 1,000 are right; 0% where there is none"
      ),
    ]
  }

  private var people: [Line] {
    let people = quality.people
    return [
      (
        "Precision", Figures.percent(people.given),
        "\(people.given.whole.grouped) pairs within a person’s records",
        "the share that truly is; 95%: \(Figures.interval(people.given))"
      ),
      (
        "Recall", Figures.percent(people.found), "\(Figures.count(people.found.whole, "true pair"))",
        "the share within one person’s records; 95%: \(Figures.interval(people.found))"
      ),
      ("F1", Figures.fraction(people.f1), "the two above", "their harmonic mean"),
    ]
  }

  private var others: [Line] {
    let found = findings.blocking.found ?? Share(0, of: 0)
    let middle = findings.spread.bands.filter { $0.from >= 0.1 && $0.to <= 0.9 }.reduce(0) { $0 + $1.pairs }
    return [
      (
        "Recall of blocking", Figures.percent(found), "\(Figures.count(found.whole, "true pair"))",
        "the share that any recipe brings together; what it misses no model can link"
      ),
      (
        "Twin-like false links", quality.twinLikeFalseLinks.grouped,
        Figures.count(pairs.quality.given.whole, "link"),
        "links of two people with one birthday, one surname or postcode, and different first names"
      ),
      (
        "Calibration error, middle", Figures.fraction(pairs.calibrationErrorMid),
        Figures.count(middle, "pair"),
        "how far probabilities from .1 to .9 are from the share that is true, on average"
      ),
    ]
  }
}
