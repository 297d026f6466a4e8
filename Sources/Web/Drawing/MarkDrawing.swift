import Casework

/// How single things look in the drawing of a case.
struct MarkDrawing {
  /// The day of which the drawing shows the knowledge; nil for the whole, in which every mark is a link.
  let asKnown: Day?

  func mark(_ mark: PlacedMark) -> HTML {
    let isNew = asKnown != nil && mark.known == asKnown
    let span: HTML =
      mark.x - mark.from > 3
      ? "<path class=\"\(mark.isUndated ? "span undated" : "span")\" d=\"M\(mark.from) \(mark.y)H\(mark.x)\" />"
      : .none
    let wait: HTML =
      mark.heldFrom.map { held in
        "<path class=\"wait\" d=\"M\(mark.x) \(mark.y)H\(held)M\(held) \(mark.y - 4)V\(mark.y + 4)\" />"
      } ?? .none
    let ring: HTML = isNew ? "<circle class=\"new\" cx=\"\(mark.x)\" cy=\"\(mark.y)\" r=\"10\" />" : .none
    let shape: HTML =
      "<use class=\"mark\" href=\"#\(mark.shape.id)\" x=\"\(mark.x)\" y=\"\(mark.y)\" />"
    return linked(span + wait + ring + shape, to: Anchor.event(mark.event), mark.title)
  }

  /// A thin line from where it happened to where a further service came to hold it.
  func line(_ arrival: PlacedArrival) -> HTML {
    "<path class=\"arrival-line\" d=\"M\(arrival.fromX) \(arrival.fromY)L\(arrival.x) \(arrival.y)\" />\n"
  }

  func arrival(_ arrival: PlacedArrival) -> HTML {
    linked(
      "<circle class=\"arrival\" cx=\"\(arrival.x)\" cy=\"\(arrival.y)\" r=\"3.5\" />",
      to: Anchor.event(arrival.event), arrival.title)
  }

  func flag(_ flag: PlacedFlag) -> HTML {
    if flag.look == .untold {
      return linked(
        "<use class=\"untold\" href=\"#shape-untold\" x=\"\(flag.x)\" y=\"\(flag.y)\" />", to: flag.anchor,
        flag.title)
    }
    let look = flag.look == .ifComplete ? "asked if-complete" : "asked"
    let textX = flag.isLeft ? flag.x - 5 : flag.x + 13
    return linked(
      """
      <use class="\(look)" href="#shape-asked" x="\(flag.x)" y="\(flag.y)" />\
      <text class="flag-label" x="\(textX)" y="\(flag.y + 4)"\(flag.isLeft ? leftward : .none)>\(flag.label)</text>
      """, to: flag.anchor, flag.title)
  }

  private var leftward: HTML { " text-anchor=\"end\"" }

  private func linked(_ drawing: HTML, to anchor: String, _ title: String) -> HTML {
    guard asKnown == nil else { return drawing + "\n" }
    return "<a href=\"#\(anchor)\"><title>\(title)</title>\(drawing)</a>\n"
  }
}
