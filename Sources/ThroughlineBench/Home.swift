import Casework
import Exchange
import Foundation

/// The repository's files, by their names in it; where one is missing, that says where the program is to be started.
struct Home {
  let folder: String

  func bytes(of name: String) throws(NotMeasured) -> [UInt8] {
    do {
      return try DataFile.bytes(at: "\(folder)/\(name)")
    } catch {
      throw NotMeasured(reason: "\(name) \(error.reason). \(Self.advice)")
    }
  }

  func text(of name: String) throws(NotMeasured) -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The names of a folder's files with an ending, in order; there is at least one.
  func names(in path: String, ending: String) throws(NotMeasured) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
    let meant = names.filter { $0.hasSuffix(ending) }.sorted().map { "\(path)/\($0)" }
    if meant.isEmpty { throw NotMeasured(reason: "\(path)/ holds no \(ending) file here. \(Self.advice)") }
    return meant
  }

  private static let advice =
    "Start it in the folder of the repository, which holds lessons/, areas/ and library/."
}

/// Why nothing could be measured, in words for whoever started it.
struct NotMeasured: Error {
  let reason: String
}
