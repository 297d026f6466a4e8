import Casework

/// A small picture of a case for the front page: what was recorded, by which service, over time.
///
/// It shows events alone, never questions, so that no two children can be compared by what was found.
struct Thumbnail {
  let story: Story
  private static let height = 72.0

  var html: HTML {
    let scale = TimeScale(days: story.timeline.events.map(\.occurred.latest), width: CasePicture.width)
    let lanes = lanes
    let step = Self.height / Double(max(1, lanes.count))
    return """
      <svg class="thumbnail" width="100%" height="\(Self.height + 18)" aria-hidden="true" focusable="false">
      \(lanes.enumerated().map { line($1, at: (Double($0) + 0.5) * step, scale) })\(years(scale))</svg>
      """
  }

  /// The events of each holder, the holders in a fixed order.
  private var lanes: [[Event]] {
    let byHolder = Dictionary(grouping: story.timeline.events, by: LanePlan.holder)
    return LanePlan.order(of: story.timeline).compactMap { byHolder[$0] }
  }

  private func line(_ events: [Event], at y: Double, _ scale: TimeScale) -> HTML {
    """
    \(Mark.level("thumb-lane", 0, CasePicture.width, at: y))\
    \(events.map { "<circle class=\"thumb-mark\" cx=\"\(scale.x($0.occurred.latest).across)\" cy=\"\(y)\" r=\"3\" />" })

    """
  }

  /// The first month and the last.
  private func years(_ scale: TimeScale) -> HTML {
    guard let first = scale.stretches.first?.from, let last = scale.stretches.last?.to else { return .none }
    return """
      <text class="tick-label" x="6" y="\(Self.height + 13)">\(Axis.label(first))</text>\
      <text class="tick-label" x="100%" dx="-6" y="\(Self.height + 13)" text-anchor="end">\(Axis.label(last))</text>
      """
  }
}
