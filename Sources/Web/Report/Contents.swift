import Casework
import Lessons
import Reviews

/// All that a report tells of, so that each page can lead to the others.
struct Contents: Sendable {
  /// By title: never by what was found.
  let stories: [Story]
  /// By title.
  let lessons: [Lesson]
  let themes: ThemeLibrary
  let reviews: ReviewIndex
  let authority: AuthoritySummary?
  /// What was wrong in files that tell no case.
  let unread: [DataProblem]

  /// Whether there is a load to show.
  var hasLoad: Bool { authority != nil }

  /// The lessons of each class that has any, in a fixed order.
  var lessonsByClass: [(LessonClass, [Lesson])] {
    LessonClass.shownOrder.map { shown in (shown, lessons.filter { $0.lessonClass == shown }) }
      .filter { !$0.1.isEmpty }
  }

  /// The page of a lesson, where the report has one.
  func path(of id: LessonID) -> String? {
    lessons.contains { $0.id == id } ? "lessons/\(Place.slug(id.rawValue)).html" : nil
  }

  /// The page of a theme, where the report has one.
  func path(of theme: ThemeID) -> String? {
    themes[theme] == nil ? nil : "themes/\(Place.slug(theme.rawValue)).html"
  }

  /// The case that tells a review's events, where the report has it.
  func story(of review: ReviewID) -> Story? {
    stories.first { $0.timeline.review == review.rawValue && $0.timeline.isLibrary }
  }

  /// A lesson by its title, linked where it has a page.
  func link(to id: LessonID, _ title: String, from place: Place) -> HTML {
    path(of: id).map { "<a href=\"\(place.to($0))\">\(title)</a>" } ?? "\(title)"
  }

  /// A theme by its title, linked where it has a page.
  func link(to theme: ThemeID, from place: Place) -> HTML {
    let title = themes[theme]?.title ?? theme.rawValue
    return path(of: theme).map { "<a href=\"\(place.to($0))\">\(title)</a>" } ?? "\(title)"
  }

  /// A review by its title: its case where the report has it, and its public page.
  func link(to id: ReviewID, from place: Place) -> HTML {
    guard let review = reviews[id] else { return "\(id.rawValue)" }
    let source: HTML = "\(review.title) (\(ExternalLink.to(review.url, ExternalLink.site(of: review.url))))"
    guard let story = story(of: id) else { return source }
    return "<a href=\"\(place.to(story.path))\">\(story.title)</a>: \(source)"
  }
}
