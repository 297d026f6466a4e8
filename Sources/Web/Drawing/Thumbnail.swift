import Casework

/// A small picture of a case for the front page: what was recorded, by which service, over time.
///
/// It shows events alone, never questions, so that no two children can be compared by what was found.
struct Thumbnail {
  let story: Story
  private static let size = (width: 300.0, height: 72.0)

  var html: HTML {
    let scale = TimeScale(days: story.timeline.events.map(\.occurred.latest), width: Self.size.width)
    let lanes = lanes
    let step = Self.size.height / Double(max(1, lanes.count))
    return """
      <svg class="thumbnail" viewBox="0 0 \(Self.size.width) \(Self.size.height)" aria-hidden="true" \
      focusable="false">
      \(lanes.enumerated().map { line($1, at: (Double($0) + 0.5) * step, scale) })</svg>
      """
  }

  /// The events of each holder, the holders in a fixed order.
  private var lanes: [[Event]] {
    let byHolder = Dictionary(grouping: story.timeline.events, by: LanePlan.holder)
    return LanePlan.order(of: story.timeline).compactMap { byHolder[$0] }
  }

  private func line(_ events: [Event], at y: Double, _ scale: TimeScale) -> HTML {
    """
    <path class="thumb-lane" d="M0 \(y)H\(Self.size.width)" />\
    \(events.map { "<circle class=\"thumb-mark\" cx=\"\(scale.x($0.occurred.latest))\" cy=\"\(y)\" r=\"2.6\" />" })

    """
  }
}
