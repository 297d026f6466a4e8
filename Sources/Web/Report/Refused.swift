import Casework

/// What of a file was refused, folded: where it stands, and why, so that its author can mend it.
///
/// A reader of the page is told that something is not in it, and is told no value of what was refused.
enum Refused {
  /// On a case's page: the rows that are not in it.
  static func rows(_ problems: [DataProblem]) -> HTML {
    let lines = Set(problems.map(\.line)).count
    let some = lines == 1 ? "One line of its file is" : "\(lines) lines of its file are"
    return list(problems, "\(some) not in this page: what could not be read")
  }

  /// On the front page: files that tell no case here.
  static func files(_ problems: [DataProblem]) -> HTML {
    let files = Set(problems.map(\.file)).count
    let some = files == 1 ? "One file is" : "\(files) files are"
    return list(problems, "\(some) not in this report: what could not be read")
  }

  /// On the front page of a linkage: what of the files was counted as not given, or was not as expected.
  static func cells(_ problems: [DataProblem], andMore: Bool) -> HTML {
    let some = problems.count == 1 ? "One place" : "\(problems.count.grouped) places"
    let more = andMore ? "; there are more, which are not listed" : ""
    return list(problems, "\(some) in the files could not be used as written\(more)")
  }

  private static func list(_ problems: [DataProblem], _ summary: String) -> HTML {
    if problems.isEmpty { return .none }
    return """
      <details class="refused"><summary>\(summary)</summary>
      <p>Everything else was read. Once these places are mended, nothing is missing from what is said here.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="What could not be read"><table>
      <thead><tr><th scope="col">File</th><th scope="col" class="number">Line</th><th scope="col">Field</th>\
      <th scope="col">Why</th></tr></thead>
      <tbody>
      \(problems.map(row))</tbody></table></div>
      </details>

      """
  }

  private static func row(_ problem: DataProblem) -> HTML {
    """
    <tr><td>\(FileName.alone(problem.file))</td><td class="number">\(problem.line)</td><td>\(problem.field)</td>\
    <td>\(problem.reason)</td></tr>

    """
  }
}
