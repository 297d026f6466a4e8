public import Casework

extension ThemeLibrary {
  /// Where the themes and the reviews do not agree: a theme's case and a review's theme must each name the other.
  public func disagreements(with index: ReviewIndex) -> [DataProblem] {
    themes.flatMap { theme in theme.cases.compactMap { problem(theme, names: $0, in: index) } }
      + index.reviews.flatMap { review in review.themes.compactMap { problem(review, names: $0, in: index) } }
  }

  private func problem(_ theme: Theme, names id: ReviewID, in index: ReviewIndex) -> DataProblem? {
    guard let review = index[id] else {
      return unknown(
        id.rawValue, index.nearest(to: id)?.rawValue, file: file, line: theme.line, field: "cases")
    }
    // A theme misspelt in the review is told there, once.
    let meant = review.themes.contains { self[$0] == nil && nearest(to: $0) == theme.id }
    guard !meant, !review.themes.contains(theme.id) else { return nil }
    return DataProblem(
      file: index.file, line: review.line, field: "themes",
      reason: "'\(theme.id)' names this review in its cases; add it here, or take it out there")
  }

  private func problem(_ review: Review, names id: ThemeID, in index: ReviewIndex) -> DataProblem? {
    guard let theme = self[id] else {
      return unknown(
        id.rawValue, nearest(to: id)?.rawValue, file: index.file, line: review.line, field: "themes")
    }
    let meant = theme.cases.contains { index[$0] == nil && index.nearest(to: $0) == review.id }
    guard !meant, !theme.cases.contains(review.id) else { return nil }
    return DataProblem(
      file: file, line: theme.line, field: "cases",
      reason: "'\(review.id)' names this theme; add it here, or take it out there")
  }

  private func unknown(_ id: String, _ near: String?, file: String, line: Int, field: String) -> DataProblem {
    let meant = near.map { "; did you mean '\($0)'?" } ?? ""
    return DataProblem(file: file, line: line, field: field, reason: "'\(id)' is not in the library\(meant)")
  }
}
