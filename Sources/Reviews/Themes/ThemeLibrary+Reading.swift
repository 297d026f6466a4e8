public import Casework

extension ThemeLibrary {
  /// Reads `themes.yaml`: every good theme, and a problem for each slip with its file, line and field.
  public static func parse(_ text: String, file: String) -> (library: ThemeLibrary, problems: [DataProblem]) {
    let document = YAMLDocument(text, file: file)
    var top = YAMLFields(document.pairs, line: 1, keys: ["panel", "groups", "themes"], file: file)
    var entries = YAMLEntries(file: file, problems: document.problems)

    var before = (entries.problems + top.problems).count
    let panel = entries.panel(in: &top)
    let isPanelWhole = (entries.problems + top.problems).count == before && document.problems.isEmpty
    before = (entries.problems + top.problems).count
    let groups = entries.read(
      top.items("groups"), each: "group", keys: ["letter", "title"], idKey: "letter", ThemeGroup.init)
    let areGroupsWhole = (entries.problems + top.problems).count == before && document.problems.isEmpty
    let themes = entries.read(top.items("themes"), each: "theme", keys: Theme.keys) { fields in
      Theme(
        &fields, groups: groups, areGroupsWhole: areGroupsWhole, panel: panel.themes,
        isPanelWhole: isPanelWhole)
    }

    entries.problems += top.problems + numbersUsedTwice(among: themes, file: file)
    let sorted = themes.sorted { ($0.number, $0.line) < ($1.number, $1.line) }
    let library = ThemeLibrary(groups: groups, themes: sorted, panel: panel, file: file)
    return (library, entries.problemsInOrder)
  }

  private static func numbersUsedTwice(among themes: [Theme], file: String) -> [DataProblem] {
    Dictionary(grouping: themes, by: \.number).values.flatMap { sharing in
      sharing.sorted { $0.line < $1.line }.dropFirst().map { theme in
        DataProblem(
          file: file, line: theme.line, field: "number",
          reason: "\(theme.number) is also the number of '\(sharing[0].id)'; each theme needs its own")
      }
    }
  }
}

extension YAMLEntries {
  fileprivate mutating func panel(in top: inout YAMLFields) -> Panel {
    guard var fields = top.fields("panel", keys: ["source", "themes"]) else {
      return Panel(source: "", themes: [])
    }
    let source = fields.link("source") ?? ""
    let themes = read(
      fields.items("themes"), each: "Panel theme", keys: ["id", "title", "definition"], PanelTheme.init)
    problems += fields.problems
    return Panel(source: source, themes: themes)
  }
}

extension PanelTheme {
  fileprivate init?(_ fields: inout YAMLFields) {
    let (id, title, definition) = (fields.text("id"), fields.text("title"), fields.text("definition"))
    guard let id, let title, let definition else { return nil }
    self.init(id: ID(rawValue: id), title: title, definition: definition)
  }
}

extension ThemeGroup {
  fileprivate init?(_ fields: inout YAMLFields) {
    let (letter, title) = (fields.text("letter"), fields.text("title"))
    guard let letter, let title else { return nil }
    self.init(letter: letter, title: title)
  }
}
