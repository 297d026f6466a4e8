import Casework

/// Choices that come again with the same seed.
struct Chance {
  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: UInt64(truncatingIfNeeded: seed))
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Element>(of elements: [Element], else other: Element) -> Element {
    elements.randomElement(using: &generator) ?? other
  }

  mutating func one<Element>(of elements: [Element]) -> Element? { elements.randomElement(using: &generator) }

  mutating func some<Element>(_ count: ClosedRange<Int>, of elements: [Element]) -> [Element] {
    Array(elements.shuffled(using: &generator).prefix(number(count)))
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] { elements.shuffled(using: &generator) }
}
