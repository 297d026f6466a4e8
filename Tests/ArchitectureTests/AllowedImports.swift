/// Which target may import what: the table in ARCHITECTURE.md, letter by letter.
///
/// The arrows go one way.
enum AllowedImports {
  /// A target that has no row here may not exist.
  static let table: [String: Set<String>] = [
    "Casework": [],
    "YAMLReading": ["Yams"],
    "Lessons": ["Casework", "YAMLReading"],
    "Linkage": ["Casework"],
    "Reviews": ["Casework", "YAMLReading", "Foundation"],
    "Duty": ["Casework", "Lessons"],
    "Simulation": ["Casework"],
    "Exchange": ["Casework", "Reviews", "Foundation", "FoundationXML", "Subprocess"],
    "Store": [
      "Casework", "Lessons", "Linkage", "Reviews", "Duty", "GRDB", "CPostgres", "Crypto", "Foundation",
    ],
    "Service": [
      "Casework", "Lessons", "Linkage", "Reviews", "Duty", "Simulation", "Exchange", "Store", "Crypto",
      "Foundation",
    ],
    "Web": [
      "Casework", "Lessons", "Linkage", "Reviews", "Duty", "Simulation", "Exchange", "Service", "Hummingbird",
      "HTTPTypes", "Logging", "NIOCore", "ServiceLifecycle", "Crypto", "JWTKit", "CArgon2", "Foundation",
    ],
    "ThroughlineCommand": [
      "Casework", "Lessons", "Linkage", "Reviews", "Duty", "Simulation", "Exchange", "Service", "Web",
      "ArgumentParser", "Foundation",
    ],
    "ThroughlineBench": [
      "Casework", "Lessons", "Linkage", "Reviews", "Duty", "Simulation", "Exchange", "Service", "Web",
      "ArgumentParser", "Foundation",
    ],
  ]

  /// Modules that come with another product, so that Package.swift names only the product.
  static let comesWith = [
    "HTTPTypes": "Hummingbird", "Logging": "Hummingbird", "NIOCore": "Hummingbird",
    "ServiceLifecycle": "Hummingbird",
  ]

  /// Modules that come with Swift itself, so that Package.swift does not name them.
  static let withSwift: Set = ["Foundation", "FoundationXML"]

  /// The module that a line of code imports, if it imports one.
  static func module(importedBy line: String) -> String? {
    let leading: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let words = line.split(separator: " ").drop { $0.hasPrefix("@") || leading.contains($0) }
    guard words.first == "import" else { return nil }
    let name = words.dropFirst().drop { kinds.contains($0) }.first
    return name?.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.description
  }

  /// What a file of a target imports but may not, each with its line.
  static func violations(in file: Repository.File, declared: Set<String>) -> [Violation] {
    guard let target = file.target else { return [] }
    let allowed = table[target] ?? []
    return file.swift.code.compactMap { line in
      guard let module = module(importedBy: line.text) else { return nil }
      if !allowed.contains(module) {
        return Violation(file, line.number, "\(target) may not import \(module)")
      }
      let product = comesWith[module] ?? module
      guard !withSwift.contains(module), !declared.contains(product) else { return nil }
      return Violation(file, line.number, "Package.swift does not declare that \(target) uses \(product)")
    }
  }
}
