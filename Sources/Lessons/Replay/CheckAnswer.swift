public import Casework

/// What a lesson came to over a whole case: the first day it asked, or that it could not tell, or that it was quiet.
public enum CheckAnswer: Hashable, Sendable {
  /// It asked, first on this day; nil days where the story has no end.
  case fires(Day, daysBeforeEnd: Int?)
  /// Nothing but unknowns was missing, and nothing ever settled them.
  case cannotTell
  /// It had nothing to ask.
  case quiet
}

extension CaseReplay {
  /// What one lesson came to, about whichever child; a finding that was withdrawn does not count.
  public func answer(of lesson: LessonID) -> CheckAnswer {
    let days = findings.lazy.filter { $0.key.lesson == lesson && $0.state != .withdrawn }.map(\.day)
    if let first = days.min() { return .fires(first, daysBeforeEnd: daysBeforeEnd(first)) }
    return cannotTell.contains { $0.key.lesson == lesson } ? .cannotTell : .quiet
  }
}
