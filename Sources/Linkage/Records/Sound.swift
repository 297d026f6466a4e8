/// How a name sounds, roughly: its consonants in groups that hearing and transliteration confuse, vowels left out.
///
/// Ours, in the manner of Soundex (Russell, 1918), with the groups widened for names that English writes in more
/// than one way: Mohammed and Muhamed, Yusuf and Yousef, Hussain and Hossain fall together.
enum Sound {
  /// Up to seven groups of four bits; 0 for no letters.
  static func of(_ word: some Collection<UInt8>) -> UInt32 {
    var code: UInt32 = 0
    var count = 0
    var last: UInt8 = 0
    var previous: UInt8 = 0
    for byte in word {
      var group = self.group(byte)
      if byte == UInt8(ascii: "h"), previous == UInt8(ascii: "p") { group = Group.f; code >>= 4; count -= 1 }
      previous = byte
      if group == 0 {
        if count == 0, code == 0, isVowel(byte) {
          (code, count, last) = (UInt32(Group.vowel), 1, Group.vowel)
        }
        if isVowel(byte) { last = last == Group.vowel ? last : 0 }
        continue
      }
      if group == last { continue }
      last = group
      if count < 7 { code = code << 4 | UInt32(group); count += 1 }
    }
    return code
  }

  private enum Group {
    static let vowel: UInt8 = 15
    static let f: UInt8 = 2
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouyw".utf8.contains(byte) }

  private static func group(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "p"): 1
    case UInt8(ascii: "f"), UInt8(ascii: "v"): Group.f
    case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "x"): 3
    case UInt8(ascii: "s"), UInt8(ascii: "z"): 4
    case UInt8(ascii: "d"), UInt8(ascii: "t"): 5
    case UInt8(ascii: "l"): 6
    case UInt8(ascii: "m"): 7
    case UInt8(ascii: "n"): 8
    case UInt8(ascii: "r"): 9
    case UInt8(ascii: "g"), UInt8(ascii: "j"): 10
    case 48...57: 11
    default: 0
    }
  }
}
