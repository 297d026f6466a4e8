import Linkage

/// For whom links are missed or wrong more often: linkage error is a harm that falls unevenly.
struct GroupsPage {
  let findings: LinkFindings

  private var place: Place { Place("groups.html") }
  /// Of fewer pairs a share says more of chance than of a group.
  static let fewest = 30
  /// More groups of which nothing can be said are counted, not listed: they are likely no groups but values.
  private static let mostUntold = 20
  /// So many rows are read by nobody; a column of more values is hardly one of groups.
  private static let mostRows = 200

  var page: ReportPage {
    Layout.page(place, title: "Errors by group", part: place.path, isWide: true, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    <h1>Errors by group</h1>
    <p>A missed link hides what is known of a person; a false one mixes two people’s lives. Both can fall on some \
    groups more than on others.</p>
    \(content)
    """
  }

  private var content: HTML {
    guard let waiting = findings.heldApartByGroup else {
      return findings.quality == nil
        ? inset("\(Self.noTruth) Nor was a group column.") : inset("No group column was given.")
    }
    return """
      \(errors)\
      \(table("Held apart", "Of people as linked, the share held apart from somebody until a person decides",
        "People (n)", "Waiting", Self.named(waiting)))\
      \(notes)
      """
  }

  private static let noTruth =
    "No truth column was given, so nobody can tell how many links are missed or wrong."

  private var errors: HTML {
    guard let groups = findings.quality?.groups else {
      return inset(Self.noTruth)
    }
    return """
      \(table("Links missed", "Of true pairs, the share that is no link", "True pairs (n)", "Missed",
        Self.named(groups.mapValues(\.quality.found.rest))))\
      \(table("Links that are false", "Of links, the share that is not one person", "Links (n)", "False",
        Self.named(groups.mapValues(\.quality.given.rest))))
      """
  }

  /// By name, never by figure: the order says nothing of anyone.
  private static func named(_ shares: [String: Share]) -> [(name: String, share: Share)] {
    shares.sorted { $0.key < $1.key }.map { ($0.key.isEmpty ? "not given" : $0.key, $0.value) }
  }

  private func inset(_ words: String) -> HTML {
    "<div class=\"inset\" role=\"note\"><p><strong>Unknown.</strong> \(words)</p></div>\n"
  }

  private func table(
    _ heading: String, _ meaning: String, _ count: String, _ name: String,
    _ shares: [(name: String, share: Share)]
  ) -> HTML {
    let told = shares.filter { $0.share.whole >= Self.fewest }
    let listed = (shares.count - told.count > Self.mostUntold ? told : shares).prefix(Self.mostRows)
    let row = IntervalRow(holding: listed.map(\.share).filter { $0.whole >= Self.fewest })
    return """
      <h2>\(heading)</h2>
      <p>\(meaning). Dot: the share; line: its 95% interval. Each drawing runs from 0 to \
      \(Figures.scale(row.most)).</p>
      \(LinkTable(
        caption: "\(heading), by group, in the order of their names", label: "\(heading), by group",
        columns: [
          .init(name: "Group"), .init(name: count, isNumber: true), .init(name: name, isNumber: true),
          .init(name: "95% interval", isNumber: true), .init(name: "Drawn", scale: row.axis),
        ], rows: listed.map { cells($0.name, $0.share, row) }).html)\
      \(Self.unlisted(shares.count - listed.count))
      """
  }

  private static func unlisted(_ count: Int) -> HTML {
    if count == 0 { return .none }
    return """
      <p class="hint">\(Figures.count(count, "more group")) \(count == 1 ? "is" : "are") not listed: most of fewer than \
      \(fewest), too few to say.</p>

      """
  }

  private func cells(_ name: String, _ share: Share, _ row: IntervalRow) -> [HTML] {
    guard share.whole >= Self.fewest else {
      return ["\(name)", "fewer than \(Self.fewest)", "too few to say", "–", .none]
    }
    return [
      "\(name)", "\(share.whole.grouped)", "\(Figures.percent(share))", "\(Figures.interval(share))",
      row.drawing(share),
    ]
  }

  /// Of what is told without labels, no more than was known.
  private var notes: HTML {
    guard findings.quality?.groups != nil else {
      return """
        <p class="hint">A person’s group is that of their first record. Source: the group column of the same files; it was \
        not used for linking. Of fewer than \(Self.fewest) people nothing is said. Where two intervals overlap, the groups \
        may well be alike; where a group is small, a wide interval can hide a large difference. Whether those held apart \
        are one person nobody knows yet. A difference is about records and how they were made, never about the people in \
        them.</p>

        """
    }
    return """
      <p class="hint">At probability .95. A pair’s group is that of the person’s first record; a link’s that of its first. \
      Source: the truth and group columns of the same files; neither was used for linking. Of fewer than \(Self.fewest) \
      pairs or people nothing is said. Who is held apart is missed in the first table where both are one person. Where two intervals overlap, the groups may well be alike; where a group is small, a wide \
      interval can hide a large difference. Pairs of one person hang together, so the true uncertainty is somewhat wider. \
      A difference is about records and how they were made, never about the people in them.</p>

      """
  }
}
