/// In which alphabets or other scripts a folded text is written, a bit each.
///
/// Cyrillic and Greek are written in Latin letters by then. Of other scripts no table says how English records write them, so
/// that a name in one of them tells nothing beside a name in another. Blocks of letters as Unicode divides them
/// (https://www.unicode.org/Public/UNIDATA/Blocks.txt).
enum Scripts {
  static let latin: UInt16 = 1
  /// Characters that each stand for a word or a syllable of one, so that one other character is another name.
  static let ideographs: UInt16 = 2
  /// The scripts of which nothing is said here share a bit.
  private static let others: UInt16 = 1 << 15

  static func of(_ text: some Collection<UInt8>) -> UInt16 {
    if text.allSatisfy({ $0 < 0x80 }) { return latin }
    var scripts: UInt16 = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where !(scalar.isASCII && !scalar.properties.isAlphabetic) {
      scripts |= scalar.isASCII ? latin : script(scalar.value)
    }
    return scripts
  }

  private static func script(_ letter: UInt32) -> UInt16 {
    known.first { $0.letters.contains(letter) }?.script ?? others
  }

  private static let known: [(letters: ClosedRange<UInt32>, script: UInt16)] = [
    (0x0080...0x052F, latin), (0x1E00...0x1FFF, latin),
    (0x2E80...0x2FDF, ideographs), (0x3400...0x4DBF, ideographs), (0x4E00...0x9FFF, ideographs),
    (0xF900...0xFAFF, ideographs), (0x2_0000...0x3_FFFF, ideographs),
    (0x0600...0x06FF, 1 << 2), (0x0750...0x077F, 1 << 2), (0x08A0...0x08FF, 1 << 2),
    (0xFB50...0xFDFF, 1 << 2), (0xFE70...0xFEFF, 1 << 2),
    (0x0590...0x05FF, 1 << 3), (0x0900...0x097F, 1 << 4), (0x0980...0x09FF, 1 << 5),
    (0x0A00...0x0A7F, 1 << 6), (0x0A80...0x0AFF, 1 << 7), (0x0B80...0x0BFF, 1 << 8),
    (0x1200...0x139F, 1 << 9), (0x3040...0x30FF, 1 << 10),
    (0x1100...0x11FF, 1 << 11), (0xAC00...0xD7FF, 1 << 11),
    (0x0E00...0x0E7F, 1 << 12), (0x0530...0x058F, 1 << 13), (0x10A0...0x10FF, 1 << 14),
  ]
}
