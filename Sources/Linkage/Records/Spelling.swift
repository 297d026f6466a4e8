/// A given name in its plainest spelling, where English writes one sound in several ways: Aidan and Ayden, Sophie and Sofie,
/// Sarah and Sara, Isabelle and Isabel, Zack and Zac come to the same; Jack and Jake, Mia and Maya do not.
///
/// Ours, and narrower than `Sound`: it tells two names from two spellings of one.
enum Spelling {
  static func of(_ name: ArraySlice<UInt8>) -> UInt32 {
    var letters = consonants(Array(name))
    for (written, plain) in vowels { letters = replacing(written, by: plain, in: letters) }
    return Hash.of(letters)
  }

  /// Pairs of vowels that are heard as one, after `y` has become `i`.
  private static let vowels: [([UInt8], UInt8)] = [
    ("ai", "e"), ("ei", "e"), ("ae", "e"), ("ee", "i"), ("ea", "i"), ("ie", "i"), ("oo", "u"), ("ou", "u"),
  ].map { (Array($0.0.utf8), $0.1.utf8.first ?? 0) }

  /// Doubled letters once, `ph` as `f`, `c` as it is heard, `y` as `i`, and no `h` or `e` that is not heard.
  private static func consonants(_ name: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    for (place, letter) in name.enumerated() {
      let (last, next) = (place > 0 ? name[place - 1] : 0, place + 1 < name.count ? name[place + 1] : 0)
      switch letter {
      case UInt8(ascii: "h") where last == UInt8(ascii: "p"): plain[plain.count - 1] = UInt8(ascii: "f")
      case UInt8(ascii: "h") where isVowel(last) && !isVowel(next): continue
      case UInt8(ascii: "e") where next == 0 && isDouble(name.dropLast()): continue
      case UInt8(ascii: "y"): plain.append(UInt8(ascii: "i"))
      case UInt8(ascii: "c") where "eiy".utf8.contains(next): plain.append(UInt8(ascii: "s"))
      case UInt8(ascii: "c") where next != UInt8(ascii: "h"): plain.append(UInt8(ascii: "k"))
      default: plain.append(letter)
      }
      if plain.count > 1, plain[plain.count - 1] == plain[plain.count - 2], !isVowel(letter) {
        plain.removeLast()
      }
    }
    return plain
  }

  private static func isDouble(_ name: ArraySlice<UInt8>) -> Bool {
    name.count > 2 && name.last == name.dropLast().last
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static func replacing(_ written: [UInt8], by plain: UInt8, in letters: [UInt8]) -> [UInt8] {
    var (result, place): ([UInt8], Int) = ([], 0)
    while place < letters.count {
      if letters[place...].starts(with: written) {
        result.append(plain)
        place += written.count
      } else {
        result.append(letters[place])
        place += 1
      }
    }
    return result
  }
}
