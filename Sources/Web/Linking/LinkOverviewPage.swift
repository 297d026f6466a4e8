import Linkage

/// The front page: what was linked, and how good that is as far as anyone can tell.
struct LinkOverviewPage {
  let report: LinkReport

  private var findings: LinkFindings { report.findings }
  private var place: Place { Place("index.html") }

  var page: ReportPage {
    Layout.page(
      place, title: "Which records are one person", part: place.path, isWide: true, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    <h1>Which records are one person</h1>
    <p class="lead">\(Figures.count(findings.records, "record")) of \(report.files.joined(separator: " and ")): \
    by the likeliest reading, \(Figures.count(findings.people, "person", "people")).</p>
    \(facts)\
    <h2 id="quality">How good the links are</h2>
    \(findings.quality.map { QualityView(quality: $0, findings: findings).html } ?? unknown)\
    <h2 id="sizes">Records of one person</h2>
    \(sizes)\
    \(Refused.cells(report.problems, andMore: report.hasMoreProblems))\
    <h2>What the other pages show</h2>
    \(contents)
    """
  }

  private var facts: HTML {
    """
    <dl class="facts">
    <div><dt>\(report.files.count == 1 ? "File" : "Files")</dt><dd>\(report.files.joined(separator: ", "))</dd></div>
    <div><dt>Records</dt><dd>\(findings.records.grouped)</dd></div>
    <div><dt>People</dt><dd>\(findings.people.grouped)</dd></div>
    <div><dt>Links</dt><dd>\(findings.links.grouped) pairs of records at probability .95 or more</dd></div>
    <div><dt>Held apart</dt><dd><a href="\(place.to("apart.html"))">\(Figures.count(findings.conflicts, "pair")) of \
    groups</a>, for a person to decide\(joined)</dd></div>
    <div><dt>Pairs compared</dt><dd>\(findings.compared.grouped), brought together by \
    <a href="\(place.to("blocking.html"))">\(Figures.count(findings.blocking.ways.count, "recipe"))</a></dd></div>
    <div><dt>Fields compared</dt><dd>\(findings.comparisons.map(\.field).joined(separator: ", "))</dd></div>
    </dl>

    """
  }

  /// In a file that keeps dates badly, two of them do not outweigh all else.
  private var joined: String {
    findings.joined == 0
      ? ""
      : "; \(findings.joined.grouped) joined although their dates of birth are far apart (--json names them)"
  }

  /// What can be said without labels, and what cannot.
  private var unknown: HTML {
    let spread = findings.spread
    return """
      <div class="inset" role="note"><p><strong>Unknown.</strong> No column says who each record truly is, so nobody \
      can tell from this run how many links are wrong or missed.</p></div>
      <p>The model’s own estimate, which is right only as far as its probabilities are:</p>
      <ul>
      <li>of \(Figures.count(spread.links, "link")), about \(Figures.estimate(spread.falseLinksForeseen)) are not one \
      person: the sum, over the links, of one less the probability;</li>
      <li>of the \((findings.weighed - spread.links).grouped) weighed pairs below .95, about \
      \(Figures.estimate(spread.missedForeseen)) are one person: the sum of their probabilities. Pairs that were never \
      compared are not in it.</li>
      </ul>
      <p>To know, draw pairs at random from every band of probability (<code>--pairs FILE</code> lists them), have a \
      person decide each without seeing its probability, and count. Where a column says who each record is, give it with \
      <code>--truth COLUMN</code>.</p>

      """
  }

  private var sizes: HTML {
    let last = findings.sizes.count
    let rows = findings.sizes.enumerated().map { place, people -> [HTML] in
      ["\(place + 1 == last ? "\(last) or more" : "\(place + 1)")", "\(people.grouped)"]
    }
    return LinkTable(
      caption: "n = \(Figures.count(findings.people, "person", "people")), as linked",
      label: "Records of one person",
      columns: [.init(name: "Records"), .init(name: "People", isNumber: true)], rows: rows
    ).html
  }

  private var contents: HTML {
    let pages = [
      ("comparisons.html", "Comparisons", "what each way of agreeing adds or takes, as it was learned"),
      (
        "weights.html", "Weights",
        "how the pairs spread over match weights, and whether the probabilities hold"
      ),
      ("apart.html", "Held apart", "groups that agree and contradict each other"),
      ("blocking.html", "Blocking", "which pairs were looked at, and which could not be"),
      ("groups.html", "Groups", "for whom links are missed or wrong more often"),
    ]
    let links = pages.map { path, name, words -> HTML in
      "<li><a href=\"\(place.to(path))\">\(name)</a>: \(words)</li>\n"
    }
    return "<ul class=\"links\">\n\(links)</ul>\n"
  }
}
