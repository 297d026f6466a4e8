import Casework
import Lessons

/// Whom a question is about and put to, what became of it, and the records it rests on.
struct QuestionDetails {
  let question: Question
  let story: Story

  /// Whom it is about and put to, by when, and what became of it.
  func sentences(about names: [String]) -> HTML {
    let lesson = question.lesson
    let isPlain = names.isEmpty || story.names == names
    let sentences = [
      isPlain ? nil : "About \(names.listed).", lesson.map { "It asks: \(Wording.who($0.ask.who))." },
      lesson?.ask.within.map { "An answer would have been due \(Wording.clock($0))." },
      question.finding.due.map { "What was owed was due on \($0.inWords)." }, revised,
      Wording.state(question.finding), lesson.flatMap { Wording.law($0.law, on: question.day) },
      lesson?.life == .trial ? "The lesson is on silent trial: it puts no question to anyone yet." : nil,
      question.finding.assumed && !question.isIfComplete
        ? "It rests on taking every record as complete, which no source says." : nil,
    ]
    return "<p>\(sentences.compactMap { $0 }.joined(separator: " "))</p>\n"
  }

  /// Days on which more became known of it.
  private var revised: String? {
    let days = question.finding.revisions.dropFirst().map(\.at.day.inWords)
    let once = days.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
    return once.isEmpty ? nil : "More became known of it on \(once.listed)."
  }

  /// What a gate asks for and was not shown to be so, and what would have told.
  var unmet: HTML {
    let unmet = question.finding.unmet
    if unmet.isEmpty { return .none }
    return "<p class=\"rests\">Not shown to be so on that day:</p>\n<ul>\n\(unmet.map(item))</ul>\n"
  }

  private func item(_ unmet: Unmet) -> HTML {
    if unmet.isDenied { return "<li>Not so: \(unmet.words)</li>\n" }
    let missing = Missing(story: story).list(unmet.missing)
    let telling: HTML = unmet.missing.isEmpty ? .none : " What would tell: \(missing)."
    return "<li>Could not be told: \(unmet.words)\(telling)</li>\n"
  }

  /// The records it rested on when it was first asked.
  var evidence: HTML {
    let events = question.finding.evidence.compactMap(story.event).sorted(by: Story.isBefore)
    if events.isEmpty { return .none }
    return "<p class=\"rests\">It rests on:</p>\n<ul>\n\(events.map(item))</ul>\n"
  }

  private func item(_ event: Event) -> HTML {
    let isUnknown = question.finding.unknownKnowers.contains(event.id)
    return """
      <li><a href="#\(Anchor.event(event.id))">\(event.occurred.inWords)</a>: \(event.sentence)\
      \(isUnknown ? " (who held it is not stated)" : "")</li>

      """
  }
}

extension Event {
  /// What happened, in its own words or, where it has none, by its kind.
  var sentence: String { words.isEmpty ? kind.name.firstUpper + "." : words }
}

extension [String] {
  /// Each once, where it first stands.
  var inOrderOnce: [String] { together { $0 }.map { $0[0] } }

  /// "a", "a and b", "a, b and c".
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
