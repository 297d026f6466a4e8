import Casework

/// All themes that reviews keep finding, by group and number, with the Panel's themes as a second view of them.
public struct ThemeLibrary: Hashable, Sendable {
  /// The groups, in the order of the file.
  public let groups: [ThemeGroup]
  /// The themes, by number.
  public let themes: [Theme]
  /// The Panel's practice themes.
  public let panel: Panel
  /// The file it was read from, as the person who named it would.
  public let file: String

  /// The theme with an id.
  public subscript(id: ThemeID) -> Theme? { themes.first { $0.id == id } }

  /// The theme with a number.
  public subscript(number number: Int) -> Theme? { themes.first { $0.number == number } }

  /// The Panel theme with an id.
  public subscript(id: PanelTheme.ID) -> PanelTheme? { panel.themes.first { $0.id == id } }

  /// The themes of a group, by number.
  public func themes(in group: ThemeGroup) -> [Theme] { themes.filter { $0.group == group } }

  /// The themes that are also read under one of the Panel's, by number.
  public func themes(under panelTheme: PanelTheme.ID) -> [Theme] {
    themes.filter { $0.panel.contains(panelTheme) }
  }

  /// The themes that a review shows, by number.
  public func themes(shownBy review: ReviewID) -> [Theme] { themes.filter { $0.cases.contains(review) } }

  /// The id that a writer most likely meant by one that is not in the library.
  public func nearest(to id: ThemeID) -> ThemeID? {
    Vocabulary.nearest(to: id.rawValue, among: themes.map(\.id.rawValue)).map(ThemeID.init(rawValue:))
  }
}
