/// Compares two names in one script that is not Latin.
///
/// Letters there take two bytes or more, so that slips are counted in letters brought to one byte each. Where a character
/// is a word or a syllable, as in Chinese, one other character makes another name.
enum OtherScripts {
  static func level(_ left: Value, _ right: Value, _ kernel: Kernel) -> UInt8 {
    if (left.form.scripts | right.form.scripts) & Scripts.ideographs != 0 { return NameComparison.different }
    let (one, two) = (letters(left.text), letters(right.text))
    return one.withUnsafeBufferPointer { one in
      two.withUnsafeBufferPointer { two in NameComparison.oneWord(one, two, kernel, false) }
    }
  }

  /// The letters of an alphabet differ in their lowest byte.
  private static func letters(_ text: Kernel.Text) -> [UInt8] {
    String(decoding: text, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
