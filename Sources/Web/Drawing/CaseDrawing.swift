import Casework

/// The drawing of a case: lanes of services over time, whole or as it was known on one day.
struct CaseDrawing {
  let picture: CasePicture
  /// The last day that is shown; nil draws everything, with links from each mark to its row.
  var asKnown: Day?

  /// Two drawings side by side, so that the names stay while the days scroll.
  func html(label: String) -> HTML {
    """
    <div class="lanes" tabindex="0" role="region" aria-label="\(label)">
    \(names)\(days(label: label))</div>

    """
  }

  private var names: HTML {
    """
    <svg class="lane-names" width="\(CasePicture.nameWidth)" height="\(picture.height)" \
    viewBox="0 0 \(CasePicture.nameWidth) \(picture.height)" aria-hidden="true" focusable="false">
    \(picture.lanes.enumerated().map { name($1, isOdd: $0 % 2 == 1) })</svg>

    """
  }

  private func name(_ lane: Lane, isOdd: Bool) -> HTML {
    let room = CasePicture.nameWidth - 18
    return """
      <rect class="\(isOdd ? "lane odd" : "lane")" x="0" y="\(lane.y)" width="\(CasePicture.nameWidth)" \
      height="\(lane.height)" />\
      <text class="lane-title" x="8" y="\(lane.y + 15)">\(LetterWidth.fit(lane.title.firstUpper, within: room / LetterWidth.bold))</text>\
      <text class="lane-subtitle" x="8" y="\(lane.y + 29)">\(LetterWidth.fit(lane.subtitle.firstUpper, within: room))</text>

      """
  }

  private func days(label: String) -> HTML {
    let role = asKnown == nil ? "group" : "img"
    return """
      <svg class="lane-days" role="\(role)" aria-label="\(label)" width="\(CasePicture.width)" \
      height="\(picture.height)" viewBox="0 0 \(CasePicture.width) \(picture.height)">
      \(frame)\(asKnown == nil ? .none : axis.lengths)\(veil)\(marks)\(asKnown == nil ? axis.lengths : .none)</svg>

      """
  }

  private var axis: AxisDrawing { AxisDrawing(scale: picture.scale, height: picture.height) }

  private var frame: HTML {
    let bands = picture.lanes.enumerated().map { place, lane -> HTML in
      """
      <rect class="\(place % 2 == 1 ? "lane odd" : "lane")" x="0" y="\(lane.y)" width="\(CasePicture.width)" \
      height="\(lane.height)" />

      """
    }
    return HTML(bands) + axis.ground
  }

  /// Covers the days that had not come, and marks the one shown or the end.
  private var veil: HTML {
    if let asKnown {
      let x = picture.scale.x(asKnown)
      return """
        <rect class="not-yet" x="\(x)" y="0" width="\(CasePicture.width - x)" height="\(picture.height)" />\
        <path class="now" d="M\(x) 0V\(picture.height)" />

        """
    }
    let together = picture.convergences.map { day -> HTML in
      "<path class=\"convergence\" d=\"M\(picture.scale.x(day)) \(CasePicture.axisHeight)V\(picture.height)\" />"
    }
    let end: HTML =
      picture.end.map { day in
        "<path class=\"end\" d=\"M\(picture.scale.x(day)) 0V\(picture.height)\" />"
      } ?? .none
    return HTML(together) + end
  }

  private var marks: HTML {
    let marks = MarkDrawing(asKnown: asKnown)
    return HTML(picture.arrivals.filter(isShown).map(marks.line))
      + HTML(picture.marks.filter(isShown).map(marks.mark))
      + HTML(picture.arrivals.filter(isShown).map(marks.arrival))
      + HTML(picture.flags.filter(isShown).map(marks.flag))
  }

  private func isShown(_ mark: PlacedMark) -> Bool {
    guard let asKnown else { return true }
    return mark.known.map { $0 <= asKnown } ?? false
  }
  private func isShown(_ arrival: PlacedArrival) -> Bool { asKnown.map { arrival.since <= $0 } ?? true }
  private func isShown(_ flag: PlacedFlag) -> Bool {
    asKnown.map { flag.day <= $0 && flag.look != .ifComplete } ?? true
  }
}

extension String {
  /// The same with a capital at the beginning.
  var firstUpper: String { prefix(1).uppercased() + dropFirst() }
  /// The same with a small letter at the beginning.
  var firstLower: String { prefix(1).lowercased() + dropFirst() }
}
