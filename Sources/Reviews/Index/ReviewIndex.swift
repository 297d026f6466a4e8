import Casework

/// All reviews that the library knows, in the order of the file.
public struct ReviewIndex: Hashable, Sendable {
  /// The reviews.
  public let reviews: [Review]
  /// The file it was read from, as the person who named it would.
  public let file: String

  /// The review with an id.
  public subscript(id: ReviewID) -> Review? { reviews.first { $0.id == id } }

  /// The reviews that show a theme.
  public func reviews(showing theme: ThemeID) -> [Review] { reviews.filter { $0.themes.contains(theme) } }

  /// The id that a writer most likely meant by one that is not in the index.
  public func nearest(to id: ReviewID) -> ReviewID? {
    Vocabulary.nearest(to: id.rawValue, among: reviews.map(\.id.rawValue)).map(ReviewID.init(rawValue:))
  }
}
