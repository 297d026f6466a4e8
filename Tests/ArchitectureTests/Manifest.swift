/// What Package.swift declares each target to depend on.
struct Manifest: Sendable {
  /// For each target under Sources, the names of the targets and products it uses.
  let dependencies: [String: Set<String>]

  init(_ source: String) {
    let named = Self.namedProducts(in: source)
    var found: [String: Set<String>] = [:]
    for opening in ["ours(", ".target(", ".executableTarget("] {
      for call in source.components(after: opening) {
        let arguments = call.upToClosing(")")
        guard let name = arguments.quoted.first else { continue }
        found[name] = Self.uses(in: arguments.after(name), named)
      }
    }
    dependencies = found
  }

  /// `let yams: Target.Dependency = .product(name: "Yams", …)` gives `yams: Yams`.
  private static func namedProducts(in source: String) -> [String: String] {
    let lines = source.split(separator: "\n").filter { $0.contains(": Target.Dependency = .product(") }
    let pairs = lines.compactMap { line -> (String, String)? in
      guard let product = String(line).quoted.first else { return nil }
      return (String(line.dropFirst("let ".count).prefix { $0 != ":" }), product)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func uses(in arguments: String, _ named: [String: String]) -> Set<String> {
    guard let list = arguments.dependencyList else { return [] }
    let packages = Set(list.components(after: "package:").compactMap { $0.quoted.first })
    let products = Set(list.components(after: ".product(name:").compactMap { $0.quoted.first })
    let constants = named.filter { list.words.contains($0.key) }.values
    return Set(list.quoted).subtracting(packages).union(products).union(constants)
  }
}

extension String {
  fileprivate func components(after opening: String) -> [String] {
    indices(of: opening).map { String(self[$0...]) }
  }

  /// Where each occurrence that does not continue a longer word ends.
  private func indices(of opening: String) -> [Index] {
    ranges(of: opening).filter { range in
      guard opening.first?.isLetter == true, range.lowerBound > startIndex else { return true }
      return !self[index(before: range.lowerBound)].isLetter
    }.map(\.upperBound)
  }

  /// From just inside an opening bracket to where it closes.
  fileprivate func upToClosing(_ close: Character) -> String {
    let open: Character = close == ")" ? "(" : "["
    var depth = 1
    return String(
      prefix { character in
        depth += character == open ? 1 : character == close ? -1 : 0
        return depth > 0
      })
  }

  fileprivate var quoted: [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  fileprivate var words: Set<String> { Set(split { !$0.isLetter }.map(String.init)) }

  fileprivate func after(_ name: String) -> String { components(after: "\"\(name)\"").first ?? "" }

  /// The list that follows the name, unlabelled or labelled `dependencies`.
  fileprivate var dependencyList: String? {
    let label = prefix { $0 != "[" }.filter { $0.isLetter || $0 == ":" }
    guard label.isEmpty || label == "dependencies:", let bracket = firstIndex(of: "[") else { return nil }
    return String(self[index(after: bracket)...]).upToClosing("]")
  }
}
