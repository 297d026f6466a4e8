import Casework

/// How single things look in the drawing of a case.
struct MarkDrawing {
  /// Whether each leads to its row: only in the drawing of the whole.
  let isLinked: Bool

  func mark(_ mark: PlacedMark) -> HTML {
    let span: HTML =
      mark.x - mark.from > 3
      ? Mark.level(mark.isUndated ? "span undated" : "span", mark.from, mark.x, at: mark.y) : .none
    let wait: HTML =
      mark.heldFrom.map { held in
        Mark.level("wait", mark.x, held, at: mark.y) + Mark.upright("wait", held, mark.y - 4, mark.y + 4)
      } ?? .none
    let look = mark.isVague ? "mark vague" : "mark"
    return linked(
      span + wait + use(look, mark.shape.id, mark.x, mark.y), to: Anchor.event(mark.event), mark.title,
      target: (mark.x, mark.y))
  }

  /// A thin line from where it happened to where a further service came to hold it.
  func line(_ arrival: PlacedArrival) -> HTML {
    """
    <line class="arrival-line" x1="\(arrival.fromX.across)" y1="\(arrival.fromY)" x2="\(arrival.x.across)" \
    y2="\(arrival.y)" />

    """
  }

  func arrival(_ arrival: PlacedArrival) -> HTML {
    linked(
      "<circle class=\"arrival\" cx=\"\(arrival.x.across)\" cy=\"\(arrival.y)\" r=\"4\" />",
      to: Anchor.event(arrival.event), arrival.title, target: (arrival.x, arrival.y))
  }

  func flag(_ flag: PlacedFlag) -> HTML {
    linked(
      use(flag.look.drawn, flag.look.shape, flag.x, flag.y) + label(flag), to: flag.anchor, flag.title,
      target: (flag.x, flag.y))
  }

  private func label(_ flag: PlacedFlag) -> HTML {
    if flag.label.isEmpty { return .none }
    let side: HTML = flag.isLeft ? "dx=\"-5\" text-anchor=\"end\"" : "dx=\"13\""
    return """
      <text class="flag-label" x="\(flag.x.across)" y="\(flag.y + 4)" \(side)>\(flag.label)</text>
      """
  }

  /// A ring round what became known on the day that is shown.
  func ring(_ x: Double, _ y: Double) -> HTML {
    "<circle class=\"new\" cx=\"\(x.across)\" cy=\"\(y)\" r=\"10\" />\n"
  }

  private func use(_ look: String, _ shape: String, _ x: Double, _ y: Double) -> HTML {
    "<use class=\"\(look)\" href=\"#\(shape)\" x=\"\(x.across)\" y=\"\(y)\" />"
  }

  /// With a place to hit round it, as high as a row: a shape alone is too small to be sure of.
  private func linked(
    _ drawing: HTML, to anchor: String, _ title: String, target: (x: Double, y: Double)
  ) -> HTML {
    guard isLinked else { return drawing + "\n" }
    let place: HTML = "<circle class=\"target\" cx=\"\(target.x.across)\" cy=\"\(target.y)\" r=\"9\" />"
    return "<a href=\"#\(anchor)\"><title>\(title)</title>\(place)\(drawing)</a>\n"
  }
}
