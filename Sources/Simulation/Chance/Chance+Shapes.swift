extension Chance {
  /// A waiting time, memoryless, of this mean.
  mutating func waiting(mean: Double) -> Double { -mean * logarithm(1 - unit()) }

  /// A normal deviate: mean 0, deviation 1 (the polar method of Marsaglia and Bray, 1964).
  mutating func normal() -> Double {
    while true {
      let (x, y) = (2 * unit() - 1, 2 * unit() - 1)
      let square = x * x + y * y
      if square < 1, square > 0 { return x * (-2 * logarithm(square) / square).squareRoot() }
    }
  }

  /// A gamma deviate of mean 1: the smaller the shape, the more a few have much and most have little.
  ///
  /// Marsaglia and Tsang, "A simple method for generating gamma variables", 2000.
  mutating func gamma(shape: Double) -> Double {
    if shape < 1 {
      let larger = gamma(shape: shape + 1) * (shape + 1)
      return larger * exponential(logarithm(1 - unit()) / shape) / shape
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let v = 1 + c * x
      guard v > 0 else { continue }
      let cube = v * v * v
      if logarithm(1 - unit()) < 0.5 * x * x + d - d * cube + d * logarithm(cube) { return d * cube / shape }
    }
  }

  /// How many happenings a year's mean gives: each at its own time, none knowing of another (Poisson).
  mutating func count(mean: Double) -> Int {
    var (count, left) = (0, mean - waiting(mean: 1))
    while left > 0 {
      count += 1
      left -= waiting(mean: 1)
    }
    return count
  }
}
