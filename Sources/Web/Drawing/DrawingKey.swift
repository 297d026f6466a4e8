/// What the marks of a drawing mean, in words, for those that are in it.
struct DrawingKey {
  let picture: CasePicture

  var html: HTML {
    """
    <details class="key" open=""><summary>What the marks mean</summary>
    <ul>
    \(MarkShape.allCases.filter { shape in picture.marks.contains { $0.shape == shape } }.map(line))\(lines)</ul>
    </details>

    """
  }

  private func line(_ shape: MarkShape) -> HTML { "<li>\(shape.sample) \(shape.title)</li>\n" }

  private var lines: [HTML] {
    (flags + times).filter(\.isThere).map { sample($0.drawing, $0.words) }
  }

  private typealias Line = (isThere: Bool, drawing: HTML, words: String)

  /// What the flags say.
  private var flags: [Line] {
    let looks = picture.flags.map(\.look)
    return [
      (
        looks.contains(.stated), "<use class=\"asked\" href=\"#shape-asked\" x=\"-4\" />",
        "Full flag: asked, on stated records"
      ),
      (
        looks.contains(.ifComplete), "<use class=\"asked if-complete\" href=\"#shape-asked\" x=\"-4\" />",
        "Hollow flag: asked only if every record were complete"
      ),
      (
        looks.contains(.untold), "<use class=\"untold\" href=\"#shape-untold\" />",
        "Hatched: could not be told"
      ),
    ]
  }

  /// What the lines say of time.
  private var times: [Line] {
    [
      (
        picture.marks.contains { $0.isVague },
        "<path class=\"span\" d=\"M-9 0H5\" /><use class=\"mark vague\" href=\"#shape-child\" x=\"3\" />",
        "Hollow: the day is not exact; at some time along the bar"
      ),
      (
        picture.marks.contains { $0.isUndated }, "<path class=\"span undated\" d=\"M-9 0H9\" />",
        "True by then; since when is not told"
      ),
      (
        !picture.arrivals.isEmpty, "<circle class=\"arrival\" r=\"4\" />",
        "A further service came to hold it"
      ),
      (
        picture.marks.contains { $0.heldFrom != nil }, "<path class=\"wait\" d=\"M-9 0H6M6 -4V4\" />",
        "Recorded later than it happened"
      ),
      (
        !picture.convergences.isEmpty, "<path class=\"convergence\" d=\"M0 -9V9\" />",
        "Different kinds of worry had come together"
      ),
      (picture.end != nil, "<path class=\"end\" d=\"M0 -9V9\" />", "The end of the account"),
      (
        picture.scale.stretches.contains(where: \.isShortened),
        "<path class=\"shortened\" d=\"M-9 -9H9V9H-9z\" />",
        "A time of which no day is told, drawn short, with its length"
      ),
    ]
  }

  private func sample(_ drawing: HTML, _ words: String) -> HTML {
    """
    <li><svg class="sample" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">\
    \(drawing)</svg> \(words)</li>

    """
  }
}
