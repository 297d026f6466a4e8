import Casework

/// The months and years written over a drawing, as close as they can be read.
enum Axis {
  struct Tick: Hashable, Sendable {
    let x: Double
    /// Where the label begins: at the tick, or before it where the drawing ends.
    let labelX: Double
    let label: String
  }

  /// The least room a label needs where the drawing is wide, and where it is as narrow as a telephone.
  static let room = 62.0
  static let roomNarrow = 190.0

  /// The first of months or years, and the first day after each shortened time; no label nearer to another than `room`.
  static func ticks(_ scale: TimeScale, room: Double = room) -> [Tick] {
    var ticks: [Tick] = []
    let starts = scale.stretches.filter { !$0.isShortened }.map(\.from)
    for day in starts + firsts(scale, room) {
      let x = scale.x(day)
      let labelX = min(x, scale.width - room)
      guard ticks.allSatisfy({ abs($0.labelX - labelX) >= room }) else { continue }
      ticks.append(Tick(x: x, labelX: labelX, label: label(day)))
    }
    return ticks.sorted { $0.x < $1.x }
  }

  private static func firsts(_ scale: TimeScale, _ room: Double) -> [Day] {
    let step = step(scale.density, room)
    return scale.stretches.filter { !$0.isShortened }.flatMap { stretch -> [Day] in
      guard var day = Day(year: stretch.from.year, month: 1, day: 1) else { return [] }
      var days: [Day] = []
      while day <= stretch.to, days.count < 400 {
        if day >= stretch.from { days.append(day) }
        day = day.adding(months: step)
      }
      return days
    }
  }

  /// How many months from label to label.
  private static func step(_ density: Double, _ room: Double) -> Int {
    [1, 2, 3, 6, 12, 24, 60].first { Double($0) * 30.4 * density >= room } ?? 120
  }

  static func label(_ day: Day) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(months[day.month - 1]) \(day.year)"
  }

  /// How long a shortened time is, in a few letters.
  static func length(from: Day, to: Day) -> String {
    let months = (to - from) * 12 / 365
    return months < 24 ? "\(months) months" : "\(months / 12) years"
  }
}
