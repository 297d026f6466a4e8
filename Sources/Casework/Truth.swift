/// What can be told about a question: no, yes, or that the records do not say.
///
/// Combined by Kleene's tables: an unknown matters only where it could change the answer.
@frozen public enum Truth: Comparable, Hashable, Sendable, CaseIterable {
  case no
  case unknown
  case yes

  /// A truth that is certain either way.
  @inlinable
  public init(_ certain: Bool) {
    self = certain ? .yes : .no
  }

  /// The lesser of the two; the right side is not asked when the left is already no.
  @inlinable
  public static func && (left: Truth, right: @autoclosure () throws -> Truth) rethrows -> Truth {
    left == .no ? .no : min(left, try right())
  }

  /// The greater of the two; the right side is not asked when the left is already yes.
  @inlinable
  public static func || (left: Truth, right: @autoclosure () throws -> Truth) rethrows -> Truth {
    left == .yes ? .yes : max(left, try right())
  }

  /// No for yes, yes for no; what is unknown stays unknown.
  @inlinable
  public static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// Whether every one holds; of none, yes; stops at the first no.
  @inlinable
  public static func all(of truths: some Sequence<Truth>) -> Truth {
    var least = Truth.yes
    for truth in truths {
      least = min(least, truth)
      if least == .no { break }
    }
    return least
  }

  /// Whether at least one holds; of none, no; stops at the first yes.
  @inlinable
  public static func any(of truths: some Sequence<Truth>) -> Truth {
    var greatest = Truth.no
    for truth in truths {
      greatest = max(greatest, truth)
      if greatest == .yes { break }
    }
    return greatest
  }
}
