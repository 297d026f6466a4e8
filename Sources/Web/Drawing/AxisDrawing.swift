import Casework

/// Months and years over a drawing, with the places where an empty time is drawn short.
struct AxisDrawing {
  let scale: TimeScale
  let height: Double

  /// Lines and bands, to lie under the marks.
  var ground: HTML {
    HTML(Axis.ticks(scale).map(tick)) + HTML(scale.stretches.filter(\.isShortened).map(band))
  }

  /// How long each shortened time is, to lie over the marks.
  var lengths: HTML { HTML(scale.stretches.filter(\.isShortened).map(length)) }

  private func tick(_ tick: Axis.Tick) -> HTML {
    """
    <path class="tick" d="M\(tick.x) 18V\(height)" />\
    <text class="tick-label" x="\(tick.labelX)" y="14">\(tick.label)</text>

    """
  }

  private func band(_ stretch: TimeScale.Stretch) -> HTML {
    let (left, right) = (stretch.left + 10, stretch.right - 10)
    guard right > left else { return .none }
    return """
      <rect class="shortened" x="\(left)" y="18" width="\(right - left)" height="\(height - 18)" />

      """
  }

  private func length(_ stretch: TimeScale.Stretch) -> HTML {
    let middle = (stretch.left + stretch.right) / 2 + 4
    return """
      <text class="shortened-label" text-anchor="middle" transform="translate(\(middle) \(height / 2)) \
      rotate(-90)">\(Axis.length(from: stretch.from, to: stretch.to)), drawn short</text>

      """
  }
}
