public import Casework

/// Why a lesson asked about a child by a day, or did not, as could be known then.
public struct Explanation: Hashable, Sendable {
  /// What the lesson came to.
  public enum Answer: String, CaseIterable, Hashable, Sendable {
    /// It asked; it may have been settled since.
    case asked
    /// It could not tell.
    case cannotTell = "cannot tell"
    /// Nothing yet: a clock runs.
    case clockRuns = "a clock runs"
    /// It did not ask.
    case notAsked = "not asked"
    /// It was not run at all.
    case notRun = "not run"
  }

  /// One thing that the lesson could have asked about.
  public struct Anchor: Hashable, Sendable {
    /// The event; of a gap the last event, else the one that opened the state.
    public let event: EventID
    /// What it is: its kind, or the finding that a convergence counts.
    public let title: String
    /// When it happened.
    public let occurred: Occurrence
    /// What the lesson says of it now.
    public let answer: Answer
    /// The parts of the condition, in the order of the lesson.
    public let parts: [Part]
    /// When its clock falls due, or fell due.
    public let due: Day?
  }

  /// One part of the condition, asked by itself.
  public struct Part: Hashable, Sendable {
    /// The part in plain words.
    public let words: String
    /// Whether it holds.
    public let truth: Truth
    /// The events that it rests on, by number.
    public let evidence: [EventID]
    /// What would settle it, in words, where it cannot be told.
    public let missing: [String]
  }

  /// What the lesson came to.
  public let answer: Answer
  /// The answer in a sentence.
  public let sentence: String
  /// All that it could have asked about, in the order of the story.
  public let anchors: [Anchor]

  init(_ answer: Answer, _ sentence: String, _ anchors: [Anchor] = []) {
    self.answer = answer
    self.sentence = sentence
    self.anchors = anchors
  }
}

extension Explanation {
  /// The explanation as text, a line each, the answer first.
  public var lines: [String] { [sentence] + anchors.flatMap(\.lines) }
}

extension Explanation.Anchor {
  fileprivate var lines: [String] {
    let due = due.map { ", due \($0.inWords)" } ?? ""
    return ["\(event.rawValue), \(title), \(occurred.inWords): \(answer.rawValue)\(due)"] + parts.map(\.line)
  }
}

extension Explanation.Part {
  fileprivate var line: String {
    let evidence = evidence.isEmpty ? "" : " (\(evidence.map(\.rawValue).joined(separator: ", ")))"
    let missing = missing.isEmpty ? "" : "; not known: " + missing.joined(separator: "; ")
    return "  \(truth.words): \(words)\(evidence)\(missing)"
  }
}

extension Truth {
  /// "yes", "no" or "cannot tell".
  public var words: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "cannot tell"
    }
  }
}
