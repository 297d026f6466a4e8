import Casework

/// Where days lie across a drawing: true to length, but for long empty times, which are drawn short and say so.
struct TimeScale: Hashable, Sendable {
  /// A run of days that is drawn at one density.
  struct Stretch: Hashable, Sendable {
    var from: Day
    var to: Day
    var left: Double
    var right: Double
    /// Whether it is an empty time drawn short.
    var isShortened: Bool
  }

  /// An empty time of more days than this is drawn short.
  static let longestEmpty = 150
  /// How wide it is drawn then.
  static let shortened = 52.0
  /// Room at either end, so that a mark on the first or last day is whole.
  static let margin = 14.0

  let stretches: [Stretch]
  let width: Double
  /// Pixels a day where it is true to length; nought when nothing is.
  let density: Double

  /// Fits the days on which something is drawn into a width.
  init(days: some Sequence<Day>, width: Double) {
    self.width = width
    var stretches = Self.stretches(between: Set(days).sorted())
    let room = max(1, width - 2 * Self.margin)
    let short = Double(stretches.count { $0.isShortened })
    let shortWidth = short == 0 ? 0 : min(Self.shortened, room * 0.6 / short)
    let shown = stretches.reduce(0) { $1.isShortened ? $0 : $0 + ($1.to - $1.from) }
    density = shown == 0 ? 0 : (room - shortWidth * short) / Double(shown)
    var left = Self.margin
    for place in stretches.indices {
      stretches[place].left = left
      let days = stretches[place].to - stretches[place].from
      left += stretches[place].isShortened ? shortWidth : Double(days) * density
      stretches[place].right = left
    }
    self.stretches = stretches
  }

  /// The runs between days in order, those drawn alike joined.
  private static func stretches(between days: [Day]) -> [Stretch] {
    var stretches: [Stretch] = []
    for day in days {
      guard let last = stretches.last else {
        stretches = [Stretch(from: day, to: day, left: 0, right: 0, isShortened: false)]
        continue
      }
      let isLong = day - last.to > longestEmpty
      if isLong {
        stretches.append(Stretch(from: last.to, to: day, left: 0, right: 0, isShortened: true))
        stretches.append(Stretch(from: day, to: day, left: 0, right: 0, isShortened: false))
      } else {
        stretches[stretches.count - 1].to = day
      }
    }
    return stretches
  }

  /// Where a day lies; days outside lie at the ends.
  func x(_ day: Day) -> Double {
    guard let first = stretches.first, let last = stretches.last else { return 0 }
    if day <= first.from { return first.left }
    guard let stretch = stretches.first(where: { day <= $0.to }) else { return last.right }
    let days = stretch.to - stretch.from
    guard days > 0 else { return stretch.left }
    return stretch.left + (stretch.right - stretch.left) * Double(day - stretch.from) / Double(days)
  }
}
