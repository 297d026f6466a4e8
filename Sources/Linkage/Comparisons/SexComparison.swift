/// Compares sex as recorded.
enum SexComparison {
  static let levels = [
    Level("not given", 0, 0), Level("same", 0.99, 0.5), Level("different", 0.01, 0.5),
  ]

  static let different: UInt8 = 2
}
