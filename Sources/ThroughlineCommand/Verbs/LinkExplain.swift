import ArgumentParser
import Casework
import Exchange
import Foundation
import Linkage
import Web

/// `throughline link explain A.csv ID ID`: the parts of one match.
struct LinkExplain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Shows why two records are, or are not, one person.")

  @Argument(help: "The CSV file.")
  var file: String
  @Argument(help: "The names of the two records.")
  var ids: [String]
  @OptionGroup var columns: ColumnOptions
  @Option(help: "The column that says who each record is, so that it is not compared.")
  var truth: String?
  @Option(help: "Explain by a model that was trained before.")
  var modelIn: String?
  @Option(help: "Draw the parts as a picture (SVG) into this file.")
  var svg: String?
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if ids.count != 2 { throw ValidationError("explain takes a file and the names of two records") }
  }

  func run() async throws {
    var wishes = try columns.wishes()
    wishes.truth = truth
    let read = try await RecordFiles.read([file], wishes)
    let places = try ids.map { id in
      guard let place = (0..<read.records.count).first(where: { read.records.id($0) == id }) else {
        throw CouldNotRun(reason: "\(file) has no record of the name '\(id)'")
      }
      return place
    }
    let match = try await linked(read.records).match(places[0], places[1])
    if let svg { try draw(match, into: svg) }
    json ? Console.print(match.tree) : match.lines.forEach(Console.say)
  }

  private func draw(_ match: Match, into path: String) throws {
    let title = "Whether \(ids[0]) and \(ids[1]) are one person, in bits"
    let steps = match.parts.map { Waterfall.Step("\($0.field): \($0.level)", $0.bits) }
    let picture = Waterfall(title, steps, whole: "together", says: Match.Part.signed)
    do {
      try Data(picture.svg.utf8).write(to: URL(filePath: path))
    } catch {
      throw CouldNotRun(reason: "\(path) cannot be written: \(error.localizedDescription)")
    }
  }

  private func linked(_ records: Records) async throws -> LinkedRecords {
    guard let modelIn else { return await Linker.train(records) }
    let model = try ModelFile.read(modelIn, for: records.fields.map { ($0.heading, $0.role) })
    return LinkedRecords(unlinked: records, model: model)
  }
}
