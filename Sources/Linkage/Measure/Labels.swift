/// A column that is never matched on: what each record's label is, by number.
///
/// Of a record without a label nobody knows who it is: it counts neither for nor against, so that a sample of records can
/// be labelled alone.
public struct Labels: Sendable {
  private var known = Interner()
  /// The label of each record; 0 for none.
  public private(set) var numbers: [UInt32] = []

  /// No labels yet.
  public init() {}

  /// Adds the label of the next record.
  public mutating func add(_ label: UnsafeBufferPointer<UInt8>) { numbers.append(known.intern(label)) }

  /// Adds the labels of further records; gives the number here of each of their labels.
  @discardableResult
  public mutating func append(_ others: Labels) -> [UInt32] {
    let numbers = known.intern(all: others.known)
    self.numbers.append(contentsOf: others.numbers.lazy.map { numbers[Int($0)] })
    return numbers
  }

  /// A label's text.
  public func text(_ number: UInt32) -> String { number == 0 ? "" : known.text(number) }
}

extension LinkedPair {
  /// Whether both records have one label; nil where one of them has none.
  func isRight(_ labels: [UInt32]) -> Bool? {
    let (first, second) = (labels[Int(one)], labels[Int(two)])
    return first == 0 || second == 0 ? nil : first == second
  }
}
