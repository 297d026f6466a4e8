import Casework
import Lessons

extension Explanation {
  /// The explanation as JSON.
  func tree(_ problems: [DataProblem]) -> Tree {
    .map([
      "answer": .text(answer.rawValue), "sentence": .text(sentence), "anchors": .list(anchors.map(\.tree)),
      "errors": problems.tree,
    ])
  }
}

extension Explanation.Anchor {
  fileprivate var tree: Tree {
    .map([
      "event": .text(event.rawValue), "title": .text(title), "occurred": .text(occurred.description),
      "answer": .text(answer.rawValue), "due": due.map { .text($0.description) } ?? .null,
      "parts": .list(parts.map(\.tree)),
    ])
  }
}

extension Explanation.Part {
  fileprivate var tree: Tree {
    .map([
      "words": .text(words), "truth": .text(truth.words), "evidence": .texts(evidence.map(\.rawValue)),
      "missing": .texts(missing),
    ])
  }
}
