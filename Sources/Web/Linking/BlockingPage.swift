import Linkage

/// Which pairs were looked at, by which recipe, and how many true pairs none brought together.
struct BlockingPage {
  let findings: LinkFindings

  private var place: Place { Place("blocking.html") }
  private var blocking: BlockingFindings { findings.blocking }

  var page: ReportPage {
    Layout.page(
      place, title: "Which pairs were looked at", part: place.path, isWide: true, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    <h1>Which pairs were looked at</h1>
    <p>Not every record can be compared with every other: \(Figures.count(findings.records, "record")) make \
    \(Figures.rough(allPairs)) pairs. A recipe names what two records must share to be compared. No recipe rests on a \
    field that another does not do without, so that one wrong or missing field loses no pair.</p>
    \(recall)\
    \(table)\
    <p class="hint">Pairs: all that a recipe brings together; most are brought together by several and compared once. \
    Only here: no other recipe brings them together. Narrowed keys: values that too many records share, of which more \
    is asked, part by part.</p>

    """
  }

  private var allPairs: Double { Double(findings.records) * Double(max(findings.records - 1, 0)) / 2 }

  private var recall: HTML {
    guard let found = blocking.found else {
      return """
        <div class="inset" role="note"><p><strong>Recall unknown.</strong> Without a column that says who each record \
        is, nobody can tell how many pairs of one person no recipe brings together.</p></div>
        <p>\(Figures.count(blocking.pairs, "pair")) were brought together.</p>

        """
    }
    return """
      <dl class="figures">
      <div><dt>Recall of blocking</dt><dd>\(Figures.percent(found))</dd></div>
      <div><dt>True pairs never looked at</dt><dd>\(found.rest.part.grouped)</dd></div>
      </dl>
      <p class="hint">n = \(Figures.count(found.whole, "true pair")); 95% interval \(Figures.interval(found)). Source: the \
      truth column. Limit: what blocking misses, no model can link. \(Figures.count(blocking.pairs, "pair")) were brought \
      together.</p>

      """
  }

  private var table: HTML {
    let isLabelled = blocking.found != nil
    let truth: [LinkTable.Column] =
      isLabelled
      ? [.init(name: "True pairs found", isNumber: true), .init(name: "True, only here", isNumber: true)] : []
    return LinkTable(
      caption: "Recipes, in the order in which they are tried", label: "Recipes",
      columns: [
        .init(name: "Both records share"), .init(name: "Pairs", isNumber: true),
        .init(name: "Only here", isNumber: true),
      ] + truth + [.init(name: "Keys narrowed", isNumber: true), .init(name: "Narrowed by")],
      rows: blocking.ways.map { row($0, isLabelled) }
    ).html
  }

  private func row(_ way: BlockingFindings.Way, _ isLabelled: Bool) -> [HTML] {
    let truth: [HTML] =
      isLabelled
      ? ["\(way.found.map(Figures.percent) ?? "unknown")", "\(way.foundOnlyHere.grouped)"] : []
    return ["\(way.shared.firstUpper)", "\(way.pairs.grouped)", "\(way.onlyHere.grouped)"] + truth + [
      "\(way.narrowed.grouped)",
      "\(way.narrowedBy.isEmpty ? "nothing" : way.narrowedBy.joined(separator: ", then "))",
    ]
  }
}
