/// One of the practice themes of the national Child Safeguarding Practice Review Panel, in our own words.
///
/// Source: the Panel's fourth annual report, as summarised on the page that ``Panel/source`` names.
public struct PanelTheme: Hashable, Sendable, Identifiable {
  /// The name of a Panel theme in our files.
  public struct ID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The id as it is written, such as `whole-family`.
    public let rawValue: String

    /// Takes an id as it is written.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The id as it is written.
    public var description: String { rawValue }
  }

  /// The name by which our themes cite it.
  public let id: ID
  /// Its title.
  public let title: String
  /// What it asks of practice.
  public let definition: String
}

/// The national Panel's practice themes and where they were published.
public struct Panel: Hashable, Sendable {
  /// The public page they come from.
  public let source: String
  /// The themes, in the Panel's order.
  public let themes: [PanelTheme]
}
