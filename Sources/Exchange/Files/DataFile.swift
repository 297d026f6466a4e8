public import Casework
internal import Foundation

/// A data file on disk, and what is wrong when it cannot be read.
public enum DataFile {
  /// The largest file that is read, so that a wrong path cannot fill the memory.
  public static let sizeLimit = 256 << 20

  /// The bytes of a file.
  public static func bytes(at path: String) throws(DataProblem) -> [UInt8] {
    let size = try size(at: path)
    guard size <= sizeLimit else {
      throw problem(path, "is larger than 256 MiB; split it into a file for each family")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw problem(path, "cannot be read: \(reason(for: error))")
    }
  }

  /// The timelines of a folder, `*.jsonl`, by name, and the files that may be meant as some and are named otherwise; a
  /// file's own path when it is one.
  public static func timelines(
    at path: String
  ) throws(DataProblem) -> (files: [String], passedOver: [DataProblem]) {
    guard try isFolder(path) else { return ([path], []) }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }
      let paths = names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
      let others = paths.filter { name in otherEndings.contains { name.hasSuffix($0) } }
      return (
        paths.filter { $0.hasSuffix(".jsonl") },
        others.map { problem($0, "is passed over: the name of a timeline ends in .jsonl") }
      )
    } catch {
      throw problem(path, "cannot be listed: \(reason(for: error))")
    }
  }

  /// How people name a file of JSON Lines beside `.jsonl`.
  private static let otherEndings = [".ndjson", ".json", ".JSONL", ".jsonl.txt", ".jsonlines"]

  private static func size(at path: String) throws(DataProblem) -> Int {
    guard try !isFolder(path) else { throw problem(path, "is a folder; name a file in it") }
    do {
      return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    } catch {
      throw problem(path, "cannot be opened: \(reason(for: error))")
    }
  }

  private static func isFolder(_ path: String) throws(DataProblem) -> Bool {
    var isFolder = ObjCBool(false)
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw problem(path, "cannot be opened: there is no file or folder of this name")
    }
    return isFolder.boolValue
  }

  /// Foundation's own words repeat the path and differ between systems.
  private static func reason(for error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "you may not read it; look at its permissions"
    case .fileReadNoSuchFile, .fileNoSuchFile: "there is no file or folder of this name"
    default: "the system reports an error in reading"
    }
  }

  private static func problem(_ path: String, _ reason: String) -> DataProblem {
    DataProblem(file: path, line: 1, field: "file", reason: reason)
  }
}
