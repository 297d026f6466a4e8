/// About how wide words are in the drawing's letters: the server has no font to measure with, so it errs on the wide
/// side.
enum LetterWidth {
  /// How much wider the titles of lanes are: bold, and a little larger.
  static let bold = 1.15

  static func of(_ words: String) -> Double {
    words.unicodeScalars.reduce(0) { width, letter in
      switch letter {
      case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", "'", " ": width + 4
      case "m", "w", "M", "W": width + 10.5
      case "A"..."Z": width + 8.5
      default: width + 7
      }
    }
  }
}
