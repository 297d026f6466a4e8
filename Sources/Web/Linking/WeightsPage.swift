import Linkage

/// How the pairs spread over match weights, and whether the probabilities hold.
struct WeightsPage {
  let findings: LinkFindings

  private var place: Place { Place("weights.html") }
  private var spread: PairSpread { findings.spread }
  private var isLabelled: Bool { findings.quality != nil }

  var page: ReportPage {
    Layout.page(
      place, title: "How the weights spread", part: place.path, isWide: true, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    \(MarkShape.definitions)\
    <h1>How the weights spread</h1>
    <p>The match weight of a pair is the sum of what its fields add, in bits: 0 is even odds, and every bit doubles \
    them. Pairs of 4.2 bits or more, probability .95, count as links.</p>
    <h2 id="spread">Pairs by match weight</h2>
    \(reading)\
    \(Histogram(bins: spread.bins, isLabelled: isLabelled).html)\
    \(note)\
    \(table)\
    <h2 id="calibration">Whether the probabilities hold</h2>
    \(isLabelled ? calibration : unknown)
    """
  }

  private var reading: HTML {
    let sides =
      isLabelled
      ? " True pairs stand above the line, filled; false pairs hang below it, hatched. Both are counted alike."
      : ""
    return """
      <p>Each column is one bit wide. Its height counts pairs in tenfold steps (1, 10, 100), for there are far more \
      of some than of others.\(sides)</p>

      """
  }

  private var note: HTML {
    """
    <p class="hint">n = \(Figures.count(spread.pairs, "weighed pair")) of \(findings.compared.grouped) compared; the \
    others are less likely than one in 2,000 and are not drawn.\(unlabelled) Weights are those that links rest on: the \
    pair’s own evidence, and what third records of the same people add to it.</p>

    """
  }

  /// Pairs of which a labelled sample of the records says nothing.
  private var unlabelled: String {
    let left = findings.weighed - spread.pairs
    if left == 0 { return "" }
    return
      " Nobody knows of \(Figures.count(left, "more weighed pair")) whether they are one person; they are left out."
  }

  private var table: HTML {
    let truth: [LinkTable.Column] =
      isLabelled ? [.init(name: "True", isNumber: true), .init(name: "False", isNumber: true)] : []
    let rows = spread.bins.filter { $0.pairs > 0 }.map { bin -> [HTML] in
      ["\(bin.bits) to \(bin.bits + 1)", "\(bin.pairs.grouped)"]
        + (isLabelled ? ["\(bin.right.grouped)", "\((bin.pairs - bin.right).grouped)"] : [])
    }
    return """
      <details><summary>The same as a table</summary>
      \(LinkTable(
        caption: "Pairs by match weight; the first and last rows hold all beyond them", label: "Pairs by match weight",
        columns: [.init(name: "Bits"), .init(name: "Pairs", isNumber: true)] + truth, rows: rows).html)</details>

      """
  }

  private var unknown: HTML {
    """
    <p>Unknown: without a column that says who each record is, nobody can tell whether of the pairs at .8, eight in ten \
    are one person.</p>

    """
  }

  private var calibration: HTML {
    let row = IntervalRow(most: 1)
    let rows = spread.bands.filter { $0.pairs > 0 }.map { band -> [HTML] in
      [
        "\(Self.edge(band.from)) to \(Self.edge(band.to))", "\(band.pairs.grouped)",
        "\(Figures.percent(band.foreseen))", "\(Figures.percent(band.seen))",
        "\(Figures.interval(band.seen))",
        row.drawing(band.seen, foreseen: band.foreseen),
      ]
    }
    return """
      <p>Of pairs to which the model gives .8, eight in ten should be one person. Hollow diamond: the model’s average. \
      Filled dot: the share that truly is, with a line for the 95% interval. Each drawing runs \
      from 0 to 100%. Where the dot lies to the left of the diamond, the model is too sure; to the right, not sure enough.</p>
      \(LinkTable(
        caption: "Foreseen and seen, by band of probability", label: "Foreseen and seen, by band of probability",
        columns: [
          .init(name: "Probability"), .init(name: "Pairs (n)", isNumber: true),
          .init(name: "Model’s average", isNumber: true), .init(name: "Truly one person", isNumber: true),
          .init(name: "95% interval", isNumber: true), .init(name: "Drawn", scale: row.axis),
        ], rows: rows).html)\
      <p class="hint">Bands are narrow at the ends, where most pairs lie. Source: the truth column of the same files; \
      pairs of one person’s records hang together, so the true uncertainty is somewhat wider. Limit: pairs that were \
      not weighed are in no band.</p>

      """
  }

  private static func edge(_ probability: Double) -> String {
    probability <= 0
      ? "0"
      : probability >= 1
        ? "1"
        : "."
          + String(Figures.decimal(probability, places: 3).dropFirst(2))
          .trimmedOfNoughts
  }
}

extension String {
  /// Without noughts at the end.
  fileprivate var trimmedOfNoughts: String {
    var text = self
    while text.count > 1, text.hasSuffix("0") { text.removeLast() }
    return text
  }
}
