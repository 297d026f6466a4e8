/// How the report is made, and what it cannot show.
enum LinkAboutPage {
  static var page: ReportPage {
    let place = Place("about.html")
    return Layout.page(place, title: "About this report", part: place.path, in: .linkage, body: body)
  }

  private static let body: HTML = """
    <h1>About this report</h1>
    <h2>How it is made</h2>
    <p>Recipes bring together pairs of records that share something. Each pair is compared field by field, and each \
    field agrees at one of some levels. How often records of one person, strangers and relatives who live together \
    are at each level is learned from the records themselves, without labels. What a level adds is the logarithm of how \
    much oftener it is found among records of one person: its bits. The sum is the match weight, and the probability \
    follows from it.</p>
    <p>Records are then grouped into people: from the likeliest pair on, two groups are joined when their records are \
    one person on average and nothing contradicts it.</p>
    <h2>What it cannot show</h2>
    <ul>
    <li>That two records are one person. A probability of .99 is wrong once in a hundred times, if it holds.</li>
    <li>Who is right where records differ. It compares what was written down.</li>
    <li>How good the links are, unless a column says who each record truly is; and then only as far as that column is \
    right, for records like these.</li>
    <li>Errors for a group that no column names, or that has too few records.</li>
    </ul>
    <h2>What it leaves out</h2>
    <p>The pages hold no name, date, address or number of anyone: only figures, the names of columns and groups, and the \
    names that the file gives its records. Those can be about a person too. Keep the report where the file may be kept.</p>
    <h2>Who decides</h2>
    <p>A link is a reason to look, not a decision. Where much rests on it, a person should read both records; \
    <code>throughline link explain FILE ID ID</code> shows every part of one match.</p>

    """
}
