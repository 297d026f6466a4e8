import Casework

/// Months and years over a drawing, with the places where an empty time is drawn short.
struct AxisDrawing {
  let scale: TimeScale
  let height: Double
  /// Where the length of a shortened time is written: in the tallest lane, below its name.
  let wordsAt: Double

  init(_ picture: CasePicture) {
    scale = picture.scale
    height = picture.height
    let lane = picture.lanes.max { $0.height < $1.height }
    wordsAt = lane.map { $0.y + ($0.height + 20) / 2 } ?? picture.height / 2
  }

  /// Lines and bands, to lie under the marks: fewer lines where the drawing is narrow.
  var ground: HTML {
    """
    <g class="if-wide">
    \(Axis.ticks(scale).map(tick))</g>
    <g class="if-narrow">
    \(Axis.ticks(scale, room: Axis.roomNarrow).map(tick))</g>
    \(scale.stretches.filter(\.isShortened).map(band))
    """
  }

  /// How long each shortened time is, to lie over the marks.
  var lengths: HTML { HTML(scale.stretches.filter(\.isShortened).map(length)) }

  private func tick(_ tick: Axis.Tick) -> HTML {
    """
    \(Mark.upright("tick", tick.x, 18, height))\
    <text class="tick-label" x="\(tick.labelX.across)" y="13">\(tick.label)</text>

    """
  }

  private func band(_ stretch: TimeScale.Stretch) -> HTML {
    let (left, right) = (stretch.left + 10, stretch.right - 10)
    guard right > left else { return .none }
    return """
      <rect class="shortened" x="\(left.across)" y="18" width="\((right - left).across)" height="\(height - 18)" />

      """
  }

  /// A drawing of its own, because only that can be put at a part of the width and be turned.
  private func length(_ stretch: TimeScale.Stretch) -> HTML {
    let middle = (stretch.left + stretch.right) / 2
    return """
      <svg x="\(middle.across)" y="\(wordsAt)" overflow="visible"><text class="shortened-label" \
      text-anchor="middle" transform="translate(4 0) rotate(-90)">\
      \(Axis.length(from: stretch.from, to: stretch.to))</text></svg>

      """
  }
}
