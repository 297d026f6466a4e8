/// The words of a folded text.
enum Words {
  @inline(__always)
  static func each(in text: Kernel.Text, _ body: (Kernel.Text) -> Void) {
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == Folding.space {
      if index > start { body(Kernel.Text(rebasing: text[start..<index])) }
      start = index + 1
    }
  }

  /// The words of a name that are not particles.
  @inline(__always)
  static func eachName(in value: Value, _ body: (Kernel.Text) -> Void) {
    var particles = value.form.particles
    each(in: value.text) { word in
      if particles & 1 == 0 { body(word) }
      particles >>= 1
    }
  }

  /// A name without its particles.
  static func withNames<Result>(of value: Value, _ body: (Kernel.Text) -> Result) -> Result {
    var names: [UInt8] = []
    eachName(in: value) { word in
      if !names.isEmpty { names.append(Folding.space) }
      names.append(contentsOf: word)
    }
    return names.withUnsafeBufferPointer(body)
  }

  /// The first word of a name that is no particle.
  static func firstName(of value: Value) -> Kernel.Text? {
    var first: Kernel.Text?
    eachName(in: value) { first = first ?? $0 }
    return first
  }
}
