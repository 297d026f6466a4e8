import Foundation

/// One cell of a CSV file, in quotes where it must be.
enum CSVCell {
  static func text(_ text: String) -> String {
    text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline })
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
