import Foundation

/// A file that a run writes at its end: tried before long work begins, and in the end whole or not there.
struct OutputFile {
  /// As the person who runs the command names it.
  let path: String
  /// The file itself, whatever links lead to it.
  private let file: URL
  /// Who may do what with the file that is there, if one is.
  private let permissions: Any?
  /// A device or a pipe is written to as it is; a file is replaced by a finished one.
  private let isStream: Bool

  /// Tries whether the file can be written, and leaves nothing behind.
  init(_ path: String) throws {
    self.path = path
    file = URL(filePath: path).resolvingSymlinksInPath()
    let known = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = known?[.type] as? FileAttributeType
    permissions = known?[.posixPermissions]
    isStream =
      type.map { $0 != .typeRegular } ?? false || ["/dev/", "/proc/"].contains { path.hasPrefix($0) }
    if type == .typeDirectory { throw CouldNotRun(reason: "\(path) is a folder; name a file in it") }
    if !isStream {
      let trial = neighbour
      guard FileManager.default.createFile(atPath: trial.path, contents: nil) else { throw refusal }
      try? FileManager.default.removeItem(at: trial)
    }
  }

  /// Writes the whole file.
  func write(_ text: String) throws {
    try write { try $0.write(contentsOf: Data(text.utf8)) }
  }

  /// Writes a heading and line after line, a megabyte at a time.
  func write(_ heading: String, lines: some Sequence<String>) throws {
    try write { file in
      var text = heading + "\n"
      for line in lines {
        text += line + "\n"
        if text.utf8.count > 1 << 20 {
          try file.write(contentsOf: Data(text.utf8))
          text = ""
        }
      }
      try file.write(contentsOf: Data(text.utf8))
    }
  }

  /// Writes the file bit by bit; until the last is written, what was there before stays.
  private func write(_ give: (FileHandle) throws -> Void) throws {
    let place = isStream ? URL(filePath: path) : neighbour
    do {
      if !isStream, !FileManager.default.createFile(atPath: place.path, contents: nil) { throw refusal }
      let handle = try FileHandle(forWritingTo: place)
      try give(handle)
      try handle.close()
      if !isStream { try replace(by: place) }
    } catch {
      if !isStream { try? FileManager.default.removeItem(at: place) }
      throw (error as? CocoaError)?.code == .fileWriteOutOfSpace
        ? CouldNotRun(reason: "\(path) cannot be written: there is no space left") : refusal
    }
  }

  private func replace(by finished: URL) throws {
    if let permissions {
      try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: finished.path)
    }
    if rename(finished.path, file.path) != 0 { throw refusal }
  }

  private var neighbour: URL {
    file.deletingLastPathComponent().appending(path: ".throughline-\(UUID().uuidString).part")
  }

  private var refusal: CouldNotRun {
    CouldNotRun(reason: "\(path) cannot be written; look at the folder and its permissions")
  }
}

extension OutputFile {
  /// Refuses a file that would be written over while it is read, or written twice.
  static func check(_ outputs: [String], besides inputs: [String]) throws {
    var taken = Set(inputs.map(place))
    for output in outputs where !taken.insert(place(output)).inserted && !output.hasPrefix("/dev/") {
      throw WrongCommand(reason: "\(output) is read, or written, for something else too: name another file")
    }
  }

  private static func place(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
