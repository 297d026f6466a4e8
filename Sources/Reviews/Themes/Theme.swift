/// Something that reviews keep finding: a pattern in how professionals and a family met, never a description of
/// a family.
public struct Theme: Hashable, Sendable, Identifiable {
  /// Whether the pattern can be shown from dated records alone.
  ///
  /// Whatever the answer, what it means in a child's life is for a person to judge.
  public enum Computability: Hashable, Sendable {
    /// Dated records show it.
    case yes
    /// Dated records show a part of it; `why` says what they cannot tell.
    case partly(why: String)
    /// Nothing computed shows it; it can be recorded, asked for and counted.
    case peopleOnly(why: String)
  }

  /// The name that lessons cite.
  public let id: ThemeID
  /// Its number in the library, from 1.
  public let number: Int
  /// The group it belongs to.
  public let group: ThemeGroup
  /// Its title.
  public let title: String
  /// What it is, in neutral words.
  public let definition: String
  /// What a reader would see in a record or a review.
  public let cues: [String]
  /// What looks like it and is not.
  public let doesNotCount: [String]
  /// Whether dated records can show it.
  public let computable: Computability
  /// The reviews that show it.
  public let cases: [ReviewID]
  /// The national Panel's practice themes under which it is also read.
  public let panel: [PanelTheme.ID]
  /// The line of its file on which its entry begins.
  public let line: Int
}

/// A group of themes, such as *Injuries and medical evidence*.
public struct ThemeGroup: Hashable, Sendable, Identifiable {
  /// The letter that names it.
  public let letter: String
  /// Its title.
  public let title: String

  /// The letter that names it.
  public var id: String { letter }
}
