/// All that linking needs and that was learned from data: one value for batch, real time and explanation.
public struct Model: Hashable, Sendable {
  /// The version of the file format.
  public static let version = 1
  /// The fields, in the order of the records' columns.
  public var fields: [FieldModel]
  /// Of all pairs, the share that is one person.
  public var shareOfOne: Double
  /// Of all pairs, the share that is relatives who live together.
  public var shareOfRelatives: Double
  /// How often the first and last name of one person are swapped.
  public var swapped: Double
  /// Which pairs are looked at.
  public var blocking: Blocking
  /// How much the weights of training must be shrunk towards even for probabilities to hold.
  public var calibration: Calibration
}

/// How a sum of bits becomes a probability: `slope` × bits + `shift`, again in bits.
public struct Calibration: Hashable, Sendable {
  /// What bits are multiplied by.
  public var slope: Double
  /// What is then added.
  public var shift: Double

  /// Bits as they are.
  public static let none = Calibration(slope: 1, shift: 0)
}
