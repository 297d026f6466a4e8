import Casework

/// The drawing of a whole case: lanes of services over time, with a link from each mark to its row.
struct CaseDrawing {
  let picture: CasePicture

  func html(label: String) -> HTML {
    """
    <svg class="lanes" role="group" aria-label="\(label)" width="100%" height="\(picture.height)">
    \(frame)\(threads)\(names)\(ends)\(marks)\(axis.lengths)</svg>

    """
  }

  private var axis: AxisDrawing { AxisDrawing(picture) }

  /// Bands and lines that lie under the marks, the same on every day.
  var frame: HTML {
    let bands = picture.lanes.enumerated().map { place, lane -> HTML in
      """
      <rect class="\(place % 2 == 1 ? "lane odd" : "lane")" x="0" y="\(lane.y)" width="100%" height="\(lane.height)" />

      """
    }
    return HTML(bands) + axis.ground
  }

  /// The names of the lanes, each above its own rows, so that no column of names narrows the time.
  var names: HTML { HTML(picture.lanes.map(name)) }

  private func name(_ lane: Lane) -> HTML {
    let rest: HTML =
      Lane.needsTwoLines(lane.title, lane.subtitle)
      ? "<tspan class=\"lane-subtitle\" x=\"6\" dy=\"14\">\(lane.subtitle)</tspan>"
      : "<tspan class=\"lane-subtitle\" dx=\"6\">\(lane.subtitle)</tspan>"
    return "<text class=\"lane-title\" x=\"6\" y=\"\(lane.y + 14)\">\(lane.title)\(rest)</text>\n"
  }

  private var ends: HTML {
    let lines =
      picture.convergences.map { ("convergence", $0) } + [picture.end].compactMap { $0 }.map { ("end", $0) }
    return HTML(
      lines.map { look, day in
        Mark.upright(look, picture.scale.x(day), CasePicture.axisHeight - 4, picture.height) + "\n"
      })
  }

  /// From the service that held it to the one that came to; under the names, which a thread may cross.
  private var threads: HTML {
    let marks = MarkDrawing(isLinked: true)
    return HTML(picture.arrivals.map(marks.line))
  }

  /// In the order in which the lanes stand, for whoever walks from link to link: questions, then events.
  private var marks: HTML {
    let marks = MarkDrawing(isLinked: true)
    return HTML(picture.flags.map(marks.flag)) + HTML(picture.marks.map(marks.mark))
      + HTML(picture.arrivals.map(marks.arrival))
  }
}

extension String {
  /// The same with a capital at the beginning.
  var firstUpper: String { prefix(1).uppercased() + dropFirst() }
  /// The same with a small letter at the beginning.
  var firstLower: String { prefix(1).lowercased() + dropFirst() }
}
