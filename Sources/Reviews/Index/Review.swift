public import Casework

/// A published review of a child's death or serious harm, as the library knows it.
///
/// Only what is public: children who died and were named publicly; never brothers or sisters, living children or
/// private adults. What is not known is nil.
public struct Review: Hashable, Sendable, Identifiable {
  /// What kind of review it is.
  ///
  /// England held serious case reviews until 2019, then local and national child safeguarding practice reviews,
  /// each after a rapid review (Working Together to Safeguard Children 2018, chapter 4); Wales holds child practice
  /// reviews (Working Together to Safeguard People, volume 2).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// England's local reviews until 2019.
    case seriousCaseReview = "serious case review"
    /// England's local reviews since 2018.
    case childSafeguardingPracticeReview = "child safeguarding practice review"
    /// Wales's local reviews.
    case childPracticeReview = "child practice review"
    /// A public inquiry.
    case inquiry
    /// An inquest, with any report to prevent future deaths.
    case inquest
    /// A review by the national Panel.
    case nationalReview = "national review"
    /// The first look within days, where no fuller review followed or is known.
    case rapidReview = "rapid review"
    /// A look at one question over several children.
    case thematicReview = "thematic review"
  }

  /// The name that themes, lessons and timelines cite.
  public let id: ReviewID
  /// What the review is, with its board's own reference where it has one.
  public let title: String
  /// Children who died and were named publicly.
  public let children: [String]
  /// The area or areas of the services reviewed.
  public let area: String?
  /// Whose law and guidance applied.
  public let nation: Nation?
  /// When it was published.
  public let published: PublicationDate?
  /// What kind of review it is.
  public let kind: Kind?
  /// A public page: the report, or one about it.
  public let url: String
  /// Whether the library holds its dated events as a timeline.
  public let hasTimeline: Bool
  /// The themes that it shows.
  public let themes: [ThemeID]
  /// The line of its file on which its entry begins.
  public let line: Int
}
