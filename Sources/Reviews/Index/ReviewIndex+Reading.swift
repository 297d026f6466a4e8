public import Casework

extension ReviewIndex {
  /// Reads `reviews/index.yaml`: every good review, and a problem for each slip with its file, line and field.
  public static func parse(_ text: String, file: String) -> (index: ReviewIndex, problems: [DataProblem]) {
    let document = YAMLDocument(text, file: file)
    var top = YAMLFields(document.pairs, line: 1, keys: ["reviews"], file: file)
    var entries = YAMLEntries(file: file, problems: document.problems)
    let reviews = entries.read(top.items("reviews"), each: "review", keys: Review.keys, Review.init)
    entries.problems += top.problems
    return (ReviewIndex(reviews: reviews, file: file), entries.problemsInOrder)
  }
}

extension Review {
  /// The keys of a review's entry.
  static let keys = [
    "id", "title", "children", "area", "nation", "published", "kind", "url", "timeline", "themes",
  ]

  /// Reads one entry of the index; nil, with problems noted, when something that it needs is not there.
  init?(_ fields: inout YAMLFields) {
    let (id, title) = (fields.text("id"), fields.text("title"))
    let (url, timeline) = (fields.link("url"), fields.word("timeline", among: YesOrNo.self))
    let (children, area) = (fields.textsIfAny("children"), fields.textIfAny("area"))
    let nation = fields.wordIfAny("nation", among: Nation.self)
    let kind = fields.wordIfAny("kind", among: Kind.self)
    let published = fields.publicationDate()
    let themes = fields.texts("themes").map(ThemeID.init(rawValue:))
    guard let id, let title, let url, let timeline else { return nil }

    fields.check(id: id)
    self.init(
      id: ReviewID(rawValue: id), title: title, children: children, area: area, nation: nation,
      published: published, kind: kind, url: url, hasTimeline: timeline == .yes, themes: themes,
      line: fields.line)
  }
}

private enum YesOrNo: String, CaseIterable {
  case yes, no
}

extension YAMLFields {
  fileprivate mutating func check(id: String) {
    guard !ReviewID(rawValue: id).isWellFormed else { return }
    note("id", "must be small letters and digits in words joined by hyphens")
  }

  fileprivate mutating func publicationDate() -> PublicationDate? {
    guard let text = textIfAny("published") else { return nil }
    if let date = PublicationDate(text) { return date }
    note(
      "published", "must be a year, 2013, a month, 2013-09, or a day, 2013-09-17; not '\(text.abbreviated)'")
    return nil
  }
}
