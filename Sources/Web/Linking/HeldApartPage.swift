import Linkage

/// Groups of records that agree and contradict each other, each with what speaks for one person.
struct HeldApartPage {
  let findings: LinkFindings

  private var place: Place { Place("apart.html") }
  /// So many stand open; the rest is folded.
  private static let open = 20

  var page: ReportPage {
    Layout.page(place, title: "Held apart for a person to decide", part: place.path, in: .linkage, body: body)
  }

  private var body: HTML {
    """
    <h1>Held apart for a person to decide</h1>
    <p>Two groups of records that agree well enough to be one person are kept apart where their dates of birth are far \
    apart, where they were born on one day under two first names, or where each holds a valid NHS number and the numbers \
    differ. It may be one person and a slip, or two people who are alike. Nothing here decides which; no pair between such \
    groups is told as surer than nine in ten.</p>
    <p>Records are named as their file names them; look there for what they hold. No value is repeated here.</p>
    \(list)\(joined)
    """
  }

  private var joined: HTML {
    let shown = findings.joinedDespite
    return findings.joined == 0
      ? .none
      : """
      <h2>Joined all the same</h2>
      <p>Dates of birth or first names are kept badly in these records: where all else agreed better than two of them are \
      rare, \(Figures.count(findings.joined, "pair")) of groups were joined although they contradict each other\
      \(left(findings.joined, shown.count)). They too are for a person to look at.</p>
      \(Self.list(shown.map(entry)))
      """
  }

  private var list: HTML {
    if findings.conflicts == 0 { return "<p>None in these records.</p>\n" }
    let shown = findings.heldApart
    return """
      <p class="hint">\(Figures.count(findings.conflicts, "pair")) of groups in all\
      \(left(findings.conflicts, shown.count)). In the order of the file, which says nothing of anyone.</p>
      \(Self.list(shown.map(entry)))
      """
  }

  private static func list(_ entries: [HTML]) -> HTML {
    let rest = entries.dropFirst(open)
    let folded: HTML =
      rest.isEmpty
      ? .none
      : """
      <details class="group"><summary>The next \(rest.count)</summary>
      <ul class="entries">
      \(Array(rest))</ul></details>

      """
    return """
      <ul class="entries">
      \(Array(entries.prefix(open)))</ul>
      \(folded)
      """
  }

  private func left(_ count: Int, _ shown: Int) -> String {
    count > shown
      ? "; the first \(shown) are here, \((count - shown).grouped) are not (--json lists up to 1,000, --people all)"
      : ""
  }

  private func entry(_ apart: HeldApart) -> HTML {
    """
    <li><p><strong>\(Self.reason(apart.reason))</strong></p>
    <p>One group: \(Self.group(apart.one))</p>
    <p>The other: \(Self.group(apart.two))</p>
    \(apart.bridge.map(details) ?? .none)</li>

    """
  }

  private func entry(_ joined: JoinedDespite) -> HTML {
    """
    <li><p><strong>\(Self.reason(joined.reason))</strong>, among \(Figures.count(joined.size, "record")) of one person</p>
    <p>Joined by \(joined.bridge.one) and \(joined.bridge.two)</p>
    \(details(joined.bridge))</li>

    """
  }

  private static func reason(_ reason: People.Conflict.Reason) -> String {
    switch reason {
    case .born: "Two dates of birth apart"
    case .firstName: "Born on one day, under two first names: perhaps twins"
    case .nhsNumber: "Two valid NHS numbers"
    }
  }

  private static func group(_ group: HeldApart.Group) -> HTML {
    let more = group.size - group.records.count
    return """
      \(Figures.count(group.size, "record")) (\(group.records.joined(separator: ", "))\
      \(more > 0 ? " and \(more.grouped) more" : ""))
      """
  }

  private func details(_ bridge: HeldApart.Bridge) -> HTML {
    let bits = bridge.parts.reduce(0) { $0 + $1.bits }
    let scale = BitsScale(bridge.parts.map(\.bits))
    return """
      <details><summary>What speaks for one person: \(Match.Part.signed(bits)) bits</summary>
      \(LinkTable(
        caption: "\(bridge.one) and \(bridge.two): the pair between the groups that agrees best",
        label: "What speaks for one person: \(bridge.one) and \(bridge.two)",
        columns: [
          .init(name: "Part"), .init(name: "How it agrees"), .init(name: "Bits", isNumber: true),
          .init(name: "Drawn", scale: scale.axis),
        ],
        rows: bridge.parts.map { part in
          ["\(part.field)", "\(part.level)", "\(Match.Part.signed(part.bits))", scale.bar(part.bits)]
        }).html)</details>

      """
  }
}
