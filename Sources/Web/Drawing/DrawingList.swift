import Casework

/// Every mark and flag of a drawing as a line of words, for whoever cannot hit or cannot see something so small.
///
/// Leads where the marks lead. A further service that came to hold an event leads to the event, so it needs no line.
struct DrawingList {
  let picture: CasePicture

  /// One thing of the drawing.
  private struct Line {
    let x: Double
    let look: String
    let shape: String
    let anchor: String
    let words: String
  }

  var html: HTML {
    if lines.isEmpty { return .none }
    return """
      <details class="drawing-list"><summary>The drawing as a list, by day</summary>
      <ul class="links">
      \(lines.map(item))</ul>
      </details>

      """
  }

  /// In the order of their days, which is the order in which they lie across.
  private var lines: [Line] {
    let marks = picture.marks.map { mark in
      Line(
        x: mark.x, look: mark.isVague ? "mark vague" : "mark", shape: mark.shape.id,
        anchor: Anchor.event(mark.event), words: mark.title)
    }
    let flags = picture.flags.map { flag in
      Line(x: flag.x, look: flag.look.drawn, shape: flag.look.shape, anchor: flag.anchor, words: flag.title)
    }
    return (marks + flags).enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }
      .map(\.element)
  }

  private func item(_ line: Line) -> HTML {
    "<li><a href=\"#\(line.anchor)\">\(MarkShape.sample(line.look, line.shape)) \(line.words)</a></li>\n"
  }
}
