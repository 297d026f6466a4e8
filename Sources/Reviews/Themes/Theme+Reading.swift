extension Theme {
  /// The keys of a theme's entry.
  static let keys = [
    "id", "number", "group", "title", "definition", "cues", "does not count", "computable", "why", "cases",
    "panel",
  ]

  /// Reads one entry of `themes.yaml`; nil, with problems noted, when something that it needs is not there.
  ///
  /// A group or Panel theme that is not there is no slip of the theme where its list has one of its own.
  init?(
    _ fields: inout YAMLFields, groups: [ThemeGroup], areGroupsWhole: Bool, panel: [PanelTheme],
    isPanelWhole: Bool
  ) {
    // Everything is read before anything is given up, so that one run tells an author all that is wrong.
    let (id, title) = (fields.text("id"), fields.text("title"))
    let (number, definition) = (fields.number("number"), fields.text("definition"))
    let group = fields.group(among: groups, areWhole: areGroupsWhole)
    let computable = fields.computability()
    let (cues, doesNotCount) = (fields.texts("cues"), fields.texts("does not count"))
    let cases = fields.texts("cases").map(ReviewID.init(rawValue:))
    let views = fields.panelThemes(among: panel, isWhole: isPanelWhole)
    guard let id, let title, let number, let definition, let group, let computable else { return nil }

    fields.check(id: id, against: title)
    self.init(
      id: ThemeID(rawValue: id), number: number, group: group, title: title, definition: definition,
      cues: cues,
      doesNotCount: doesNotCount, computable: computable, cases: cases, panel: views, line: fields.line)
  }
}

extension YAMLFields {
  fileprivate mutating func check(id: String, against title: String) {
    let expected = ThemeID(title: title).rawValue
    guard id != expected else { return }
    note("id", "must be the title in small letters and hyphens: '\(expected)'")
  }

  fileprivate mutating func group(among groups: [ThemeGroup], areWhole: Bool) -> ThemeGroup? {
    guard let letter = text("group") else { return nil }
    if let group = groups.first(where: { $0.letter == letter }) { return group }
    if !areWhole { return ThemeGroup(letter: letter, title: letter) }
    note("group", letter.reasonNotAmong(groups.map(\.letter)))
    return nil
  }

  fileprivate mutating func panelThemes(among panel: [PanelTheme], isWhole: Bool) -> [PanelTheme.ID] {
    textsIfAny("panel").compactMap { text in
      if let theme = panel.first(where: { $0.id.rawValue == text }) { return theme.id }
      if !isWhole { return nil }
      note("panel", text.reasonNotAmong(panel.map(\.id.rawValue)))
      return nil
    }
  }

  private enum Answer: String, CaseIterable {
    case yes, partly
    case peopleOnly = "people only"
  }

  fileprivate mutating func computability() -> Theme.Computability? {
    guard let answer = word("computable", among: Answer.self) else { return nil }
    guard answer != .yes else {
      if textIfAny("why") != nil { note("why", "belongs to partly and people only; leave it out where yes") }
      return .yes
    }
    guard let why = text("why") else { return nil }
    return answer == .partly ? .partly(why: why) : .peopleOnly(why: why)
  }
}
