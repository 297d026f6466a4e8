/// A list that is kept in pages: one that a copy shares is copied page by page, where something changes, and never as a whole.
///
/// What an arrival costs must not grow with what was found before, also where a checkpoint holds on to it.
struct Pages<Element: Sendable>: Sendable, RandomAccessCollection, MutableCollection {
  private var pages: [[Element]] = []
  private(set) var endIndex = 0
  private static var length: Int { 64 }

  var startIndex: Int { 0 }

  subscript(_ place: Int) -> Element {
    _read { yield pages[place / Self.length][place % Self.length] }
    _modify { yield &pages[place / Self.length][place % Self.length] }
  }

  mutating func append(_ element: Element) {
    if endIndex.isMultiple(of: Self.length) { pages.append([]) }
    pages[pages.count - 1].append(element)
    endIndex += 1
  }
}
