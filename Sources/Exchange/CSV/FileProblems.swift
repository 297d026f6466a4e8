public import Casework

/// What is wrong with files: the first places one by one, and how many there are in all.
public struct FileProblems: Sendable {
  /// So many at most are told of one by one.
  public static let most = 200

  /// The first of them.
  public private(set) var first: [DataProblem] = []
  /// How many there are, told of one by one or not.
  public private(set) var total = 0

  /// None yet.
  public init() {}

  /// Adds one.
  public mutating func append(_ problem: @autoclosure () -> DataProblem) {
    total += 1
    if first.count < Self.most { first.append(problem()) }
  }

  /// Puts one before all others.
  public mutating func insert(_ problem: DataProblem) {
    total += 1
    first = [problem] + first.prefix(Self.most - 1)
  }

  /// Adds so many, of which the first are given.
  public mutating func append(_ some: [DataProblem], of count: Int) {
    total += count
    first += some.prefix(Self.most - first.count)
  }
}
