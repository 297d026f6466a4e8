import Casework

/// The drawing of a case as it was known on each of many days.
///
/// What became known on a day is kept once on the page and used again on every later day, so that a page of fifty
/// days is not fifty drawings long.
struct DayDrawings {
  let picture: CasePicture
  /// The days that are drawn, in order.
  let days: [Day]

  /// What all the days use: the bands, and what became known on each.
  var definitions: HTML {
    """
    <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <g id="day-frame">
    \(whole.frame)</g>
    <g id="day-names">
    \(whole.names)\(AxisDrawing(picture).lengths)</g>
    \(days.indices.map { "<g id=\"\(Self.layer($0))\">\n\(learned(at: $0))</g>\n" })</defs></svg>

    """
  }

  /// The drawing as known at the end of one of the days.
  func html(at place: Int, label: String) -> HTML {
    let x = picture.scale.x(days[place])
    return """
      <svg class="lanes" role="img" aria-label="\(label)" width="100%" height="\(picture.height)">
      <use href="#day-frame" />
      <rect class="not-yet" x="\(x.across)" y="0" width="\((CasePicture.width - x).across)" height="\(picture.height)" />
      <use href="#day-names" />
      \(Mark.upright("now", x, 0, picture.height))
      \((0...place).map { "<use href=\"#\(Self.layer($0))\" />\n" })\(rings(at: place))</svg>

      """
  }

  /// The events that became known from the day before it to this day.
  func marks(at place: Int) -> [PlacedMark] {
    picture.marks.filter { mark in mark.known.map { isNew($0, at: place) } ?? false }
  }

  private var whole: CaseDrawing { CaseDrawing(picture: picture) }

  private static func layer(_ place: Int) -> String { "known-\(place)" }

  private func isNew(_ day: Day, at place: Int) -> Bool {
    day <= days[place] && (place == 0 || day > days[place - 1])
  }

  private func learned(at place: Int) -> HTML {
    let drawing = MarkDrawing(isLinked: false)
    let arrivals = picture.arrivals.filter { isNew($0.since, at: place) }
    let flags = picture.flags.filter { isNew($0.day, at: place) }
    return HTML(arrivals.map(drawing.line)) + HTML(marks(at: place).map(drawing.mark))
      + HTML(arrivals.map(drawing.arrival)) + HTML(flags.map(drawing.flag))
  }

  private func rings(at place: Int) -> HTML {
    let drawing = MarkDrawing(isLinked: false)
    return HTML(marks(at: place).map { drawing.ring($0.x, $0.y) })
  }
}
