internal import Casework

/// Reads the named values of a model file, and says which is wrong.
struct ModelReader {
  private let tree: Tree

  init(_ tree: Tree) { self.tree = tree }

  func value(_ name: String) throws(ModelProblem) -> Tree {
    guard case .map(let map) = tree, let value = map[name] else {
      throw ModelProblem(reason: "is not a model: it has no \"\(name)\" where one was expected")
    }
    return value
  }

  func inner(_ name: String) throws(ModelProblem) -> ModelReader { ModelReader(try value(name)) }

  func number(_ name: String) throws(ModelProblem) -> Double {
    guard case .number(let number) = try value(name), number.isFinite, abs(number) < 1e15 else {
      throw wrong(name, "a number")
    }
    return number
  }

  func flag(_ name: String) throws(ModelProblem) -> Bool {
    guard case .flag(let flag) = try value(name) else { throw wrong(name, "true or false") }
    return flag
  }

  /// A number from 0 to 1.
  func share(_ name: String) throws(ModelProblem) -> Double {
    let number = try number(name)
    guard (0...1).contains(number) else { throw wrong(name, "a number from 0 to 1") }
    return number
  }

  /// A number above 0 and below 1.
  func properShare(_ name: String) throws(ModelProblem) -> Double {
    let number = try number(name)
    guard number > 0, number < 1 else { throw wrong(name, "a number above 0 and below 1") }
    return number
  }

  /// So many numbers from 0 to 1.
  func shares(_ name: String, count: Int) throws(ModelProblem) -> [Double] {
    let numbers = try numbers(name)
    guard numbers.count == count, numbers.allSatisfy({ (0...1).contains($0) }) else {
      throw wrong(name, "\(count) numbers from 0 to 1")
    }
    return numbers
  }

  func text(_ name: String) throws(ModelProblem) -> String {
    guard case .text(let text) = try value(name) else { throw wrong(name, "text") }
    return text
  }

  func list(_ name: String) throws(ModelProblem) -> [Tree] {
    guard case .list(let list) = try value(name) else { throw wrong(name, "a list") }
    return list
  }

  func texts(_ name: String) throws(ModelProblem) -> [String] {
    try list(name).map { item throws(ModelProblem) in
      guard case .text(let text) = item else { throw wrong(name, "a list of texts") }
      return text
    }
  }

  func numbers(_ name: String) throws(ModelProblem) -> [Double] { try Self.numbers(try list(name), name) }

  func map(_ name: String) throws(ModelProblem) -> [(String, Double)] {
    guard case .map(let map) = try value(name) else { throw wrong(name, "named numbers") }
    return map.entries.compactMap { entry in
      if case .number(let number) = entry.value, (0...1_000_000).contains(number) {
        (entry.key, number)
      } else {
        nil
      }
    }
  }

  /// Shares by group and level; level 0, not given, is not in the file.
  func table(_ name: String, levels: Int) throws(ModelProblem) -> [[Double]] {
    let groups = try list(name).map { group throws(ModelProblem) -> [Double] in
      guard case .list(let numbers) = group else { throw wrong(name, "a list of lists of numbers") }
      return [0] + (try Self.numbers(numbers, name))
    }
    guard groups.count == FieldModel.groups, groups.allSatisfy({ $0.count == levels }) else {
      throw wrong(name, "\(FieldModel.groups) lists of \(levels - 1) numbers")
    }
    guard groups.allSatisfy({ abs($0.reduce(0, +) - 1) < 0.01 }) else {
      throw wrong(name, "lists of shares that come to 1")
    }
    return groups
  }

  private static func numbers(_ list: [Tree], _ name: String) throws(ModelProblem) -> [Double] {
    try list.map { item throws(ModelProblem) in
      guard case .number(let number) = item, number >= 0, number < 1e15 else {
        throw ModelProblem(reason: "is not a model: \"\(name)\" should hold numbers of 0 or more")
      }
      return number
    }
  }

  private func wrong(_ name: String, _ expected: String) -> ModelProblem {
    ModelProblem(reason: "is not a model: \"\(name)\" should be \(expected)")
  }
}
