public import Casework

extension Model {
  /// The model as named values, for a file.
  public var tree: Tree {
    .map([
      "version": .number(Double(Self.version)), "records": .number(Double(records)),
      "share_of_one": .number(shareOfOne),
      "share_of_relatives": .number(shareOfRelatives), "swapped": .number(swapped), "unseen": .number(unseen),
      "origins": origins.tree, "fields": .list(fields.map(\.tree)), "recipes": .list(blocking.trees),
    ])
  }

  /// Reads a model; says what is wrong when it is none, or one of another version.
  public init(_ tree: Tree) throws(ModelProblem) {
    let reader = ModelReader(tree)
    let version = try reader.number("version")
    guard version == Double(Self.version) else {
      throw ModelProblem(reason: "is of version \(version): expected \(Self.version); train it again")
    }
    fields = try reader.list("fields").map { item throws(ModelProblem) in try FieldModel(ModelReader(item)) }
    let count = fields.count
    guard !fields.isEmpty,
      fields.enumerated().allSatisfy({ place, field in
        field.parents.allSatisfy { (0..<count).contains($0) && $0 != place }
      })
    else {
      throw ModelProblem(reason: "names no fields, or a parent that is not there or is the field itself")
    }
    shareOfOne = try reader.properShare("share_of_one")
    shareOfRelatives = try reader.properShare("share_of_relatives")
    guard shareOfOne + shareOfRelatives < 1 else {
      throw ModelProblem(
        reason: "leaves no share to strangers: share_of_one and share_of_relatives come to 1 or more")
    }
    swapped = try reader.properShare("swapped")
    unseen = try reader.number("unseen")
    records = Int(min(max(try reader.number("records"), 0), 1e12))
    origins = try Origins(try reader.inner("origins"))
    blocking = try Blocking(try reader.list("recipes"), fields: count)
  }
}

/// Why a file is not a model.
public struct ModelProblem: Error, Hashable, Sendable {
  /// What is wrong, and what to do.
  public let reason: String
}

extension FieldModel {
  fileprivate var tree: Tree {
    .map([
      "role": .text(role.rawValue), "heading": .text(heading),
      "parents": .list(parents.map { .number(Double($0)) }),
      "levels": .texts(role.kind.levels.dropFirst().map(\.words)),
      "of_one": Self.table(ofOne), "of_strangers": Self.table(ofStrangers),
      "of_relatives": Self.table(ofRelatives),
      "shared_by_relatives": .list(sharedByRelatives.map { .number($0) }),
      "frequencies": frequencies.tree,
    ])
  }

  private static func table(_ groups: [[Double]]) -> Tree {
    .list(groups.map { .list($0.dropFirst().map { .number($0) }) })
  }

  fileprivate init(_ reader: ModelReader) throws(ModelProblem) {
    guard let role = FieldRole(rawValue: try reader.text("role")) else {
      throw ModelProblem(reason: "names a role that is not known")
    }
    self.role = role
    heading = try reader.text("heading")
    parents = try reader.numbers("parents").prefix(2).map { Int($0) }
    let levels = role.kind.levels.count
    guard try reader.texts("levels") == role.kind.levels.dropFirst().map(\.words) else {
      throw ModelProblem(reason: "has other levels of \(role.rawValue) than are known here; train it again")
    }
    ofOne = try reader.table("of_one", levels: levels)
    ofStrangers = try reader.table("of_strangers", levels: levels)
    ofRelatives = try reader.table("of_relatives", levels: levels)
    sharedByRelatives = try reader.shares("shared_by_relatives", count: Self.groups)
    frequencies = try Frequencies(try reader.inner("frequencies"))
  }
}

extension Frequencies {
  fileprivate var tree: Tree {
    .map([
      "coincidence": .number(coincidence), "rest": .number(rest),
      "family_coincidence": .number(familyCoincidence), "established": .texts(established.sorted()),
      "tells_rare": .flag(tellsRare),
      "common": .map(
        Tree.Map(
          common.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            Tree.Entry($0.key, .number($0.value))
          })),
      "families": .map(
        Tree.Map(families.sorted { $0.key < $1.key }.map { Tree.Entry(String($0.key), .number($0.value)) })),
    ])
  }

  fileprivate init(_ reader: ModelReader) throws(ModelProblem) {
    let families = try reader.map("families").compactMap { key, value in UInt32(key).map { ($0, value) } }
    self.init(
      common: Dictionary(try reader.map("common"), uniquingKeysWith: { first, _ in first }),
      rest: try reader.properShare("rest"), coincidence: try reader.properShare("coincidence"),
      families: Dictionary(families, uniquingKeysWith: { first, _ in first }),
      familyCoincidence: try reader.number("family_coincidence"),
      established: Set(try reader.texts("established")), tellsRare: try reader.flag("tells_rare"))
  }
}

extension Blocking {
  fileprivate var trees: [Tree] {
    zip(recipes, crowded).map { recipe, crowded in
      .map([
        "parts": Self.tree(recipe.parts),
        "either_order": .list(recipe.eitherOrder.map { .number(Double($0)) }),
        "refinements": Self.tree(recipe.refinements),
        "crowded": .list(crowded.sorted().map { .number(Double($0)) }),
      ])
    }
  }

  private static func tree(_ parts: [Recipe.Part]) -> Tree {
    .list(
      parts.map {
        .map([
          "field": .number(Double($0.field)), "piece": .text($0.piece.rawValue),
          "former": .list($0.former.map { [.number(Double($0))] } ?? []),
        ])
      })
  }

  fileprivate init(_ trees: [Tree], fields: Int) throws(ModelProblem) {
    recipes = []
    crowded = []
    for tree in trees {
      let reader = ModelReader(tree)
      recipes.append(
        Recipe(
          parts: try Self.parts(try reader.list("parts"), fields),
          eitherOrder: try reader.numbers("either_order").map { Int($0) }.filter {
            (0..<fields).contains($0)
          },
          refinements: try Self.parts(try reader.list("refinements"), fields)))
      crowded.append(Set(try reader.numbers("crowded").compactMap { UInt32(exactly: $0) }))
    }
  }

  private static func parts(_ trees: [Tree], _ fields: Int) throws(ModelProblem) -> [Recipe.Part] {
    try trees.map { tree throws(ModelProblem) in
      let reader = ModelReader(tree)
      let field = Int(try reader.number("field"))
      guard (0..<fields).contains(field), let piece = Recipe.Part.Piece(rawValue: try reader.text("piece"))
      else {
        throw ModelProblem(reason: "has a recipe that asks for a field that is not there")
      }
      let former = try reader.numbers("former").first.map { Int($0) }
      guard former.map((0..<fields).contains) ?? true else {
        throw ModelProblem(reason: "has a recipe that asks for a former field that is not there")
      }
      return Recipe.Part(field: field, piece: piece, former: former)
    }
  }
}

extension Origins {
  fileprivate var tree: Tree {
    .map([
      "shares": .list(shares.map { .number($0) }), "first": Self.tree(first), "last": Self.tree(last),
    ])
  }

  /// A name's classes as hexadecimal digits, two a class: there are many names.
  private static func tree(_ names: [String: [UInt8]]) -> Tree {
    .map(
      Tree.Map(
        names.sorted { $0.key < $1.key }.map { name, classes in
          Tree.Entry(name, .text(classes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()))
        }))
  }

  fileprivate init(_ reader: ModelReader) throws(ModelProblem) {
    let shares = try reader.numbers("shares")
    guard shares.count == Self.classes else {
      throw ModelProblem(reason: "is not a model: \"shares\" should be \(Self.classes) numbers")
    }
    self.init(
      shares: shares, first: try Self.names(try reader.value("first")),
      last: try Self.names(try reader.value("last")))
  }

  private static func names(_ tree: Tree) throws(ModelProblem) -> [String: [UInt8]] {
    guard case .map(let map) = tree else {
      throw ModelProblem(reason: "is not a model: names should be named values")
    }
    var names: [String: [UInt8]] = [:]
    for entry in map.entries {
      guard case .text(let text) = entry.value, text.utf8.count == classes * 2 else {
        throw ModelProblem(
          reason: "is not a model: a name's classes should be \(classes * 2) hexadecimal digits")
      }
      let digits = text.compactMap { $0.hexDigitValue }
      names[entry.key] = stride(from: 0, to: digits.count - 1, by: 2).map {
        UInt8(digits[$0] * 16 + digits[$0 + 1])
      }
      if names[entry.key]?.count != classes {
        throw ModelProblem(reason: "is not a model: a name's classes should be hexadecimal digits")
      }
    }
    return names
  }
}
