/// What stands round every page of a report: the parts that each leads to, and what the report is not.
struct Frame: Sendable {
  /// The parts that every page leads to.
  let parts: [(path: String, name: String)]
  /// What the report does not say, at the foot of every page.
  let foot: String

  /// The load only where there is one.
  static func cases(hasLoad: Bool) -> Frame {
    Frame(
      parts: [("index.html", "Cases"), ("lessons.html", "Lessons"), ("themes.html", "Themes")]
        + (hasLoad ? [("authority.html", "Load")] : []) + [("about.html", "About")],
      foot: """
        Throughline gives nobody a number, ranks nobody and decides nothing. A question is for a person to answer.
        """)
  }

  /// Whatever was linked.
  static let linkage = Frame(
    parts: [
      ("index.html", "Overview"), ("comparisons.html", "Comparisons"), ("weights.html", "Weights"),
      ("apart.html", "Held apart"), ("blocking.html", "Blocking"), ("groups.html", "Groups"),
      ("about.html", "About"),
    ],
    foot: """
      Throughline says how likely it is that two records are one person, and why. It says nothing about that person.
      """)
}
