/// A given name in its plainest spelling, so that two spellings of one name are told from two names.
///
/// Aidan and Ayden, Michael and Micheal, Sarah and Sara, Hayley and Haley come to the same; Jack and Jake, Mia and Maya, Hassan
/// and Hussain, Daniel and Daniella do not. It keeps how a name begins, its first vowel, its consonants as they are heard, and
/// the vowel that it ends on; vowels between are what writers differ in. Ours, and narrower than `Sound`.
enum Spelling {
  static func of(_ name: ArraySlice<UInt8>) -> UInt32 {
    let heard = heard(Array(name))
    let end = heard.lastIndex { !isVowel($0) }.map { $0 + 1 } ?? 0
    var plain = heard[..<end].filter { !isVowel($0) }
    if let first = heard.first, isVowel(first) { plain.insert(0, at: 0) }
    if let vowel = heard.first(where: isVowel) { plain.append(vowel) }
    return Hash.of(plain + ending(heard[end...]))
  }

  /// Doubled letters once, `ph` as `f`, `c` and `g` as they are heard, `y` as `i`, and no `h` that is not heard.
  private static func heard(_ name: [UInt8]) -> [UInt8] {
    var heard: [UInt8] = []
    for (place, letter) in name.enumerated() {
      let (last, next) = (place > 0 ? name[place - 1] : 0, place + 1 < name.count ? name[place + 1] : 0)
      let isSoft = "eiy".utf8.contains(next)
      switch letter {
      case UInt8(ascii: "h") where last == UInt8(ascii: "p"): heard[heard.count - 1] = UInt8(ascii: "f")
      case UInt8(ascii: "h") where "gtcdkb".utf8.contains(last): continue
      case UInt8(ascii: "h") where isVowel(last) && !isVowel(next): continue
      case UInt8(ascii: "e") where next == letter && place + 2 == name.count: heard.append(UInt8(ascii: "i"))
      case UInt8(ascii: "g") where next == UInt8(ascii: "h") && place + 2 == name.count: continue
      case UInt8(ascii: "g") where isSoft && place == 0: heard.append(UInt8(ascii: "j"))
      case UInt8(ascii: "y") where place > 0 || !isVowel(next): heard.append(UInt8(ascii: "i"))
      case UInt8(ascii: "c") where isSoft: heard.append(UInt8(ascii: "s"))
      case UInt8(ascii: "c"): heard.append(UInt8(ascii: "k"))
      default: heard.append(letter)
      }
      if heard.count > 1, heard[heard.count - 1] == heard[heard.count - 2] { heard.removeLast() }
    }
    return heard
  }

  /// The vowels that a name ends on as one: `ie`, `ee`, `ey`, `eigh` and `y` are heard alike.
  private static func ending(_ vowels: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = vowels.last else { return [0] }
    return vowels.contains(UInt8(ascii: "i")) && last == UInt8(ascii: "e") ? [UInt8(ascii: "i")] : [last]
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
