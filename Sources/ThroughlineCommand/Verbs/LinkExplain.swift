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
  @Option(help: "Make pairs only across the values of this column.")
  var linkOnly: String?
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
    let wishes = try columns.wishes([file], truth: truth, linkOnly: linkOnly)
    try OutputFile.check([svg].compactMap(\.self), besides: [file])
    let picture = try svg.map { try OutputFile($0) }
    let read = try await RecordFiles.read([file], wishes)
    let places = try ids.map { try place(of: $0, in: read.records) }
    let linked = try await linked(read.records)
    let match = await linked.match(places[0], places[1], among: linked.people())
    try picture?.write(drawing(of: match))
    json ? Console.print(match.tree) : match.lines.forEach(Console.say)
  }

  /// The record of a name: the first, where several bear it.
  private func place(of id: String, in records: Records) throws -> Int {
    let places = (0..<records.count).filter { records.id($0) == id }
    guard let place = places.first else {
      throw WrongCommand(reason: "\(file) has no record of the name '\(id)'")
    }
    if places.count > 1 {
      Console.complain("\(file) has \(places.count) records of the name '\(id)'; this is the first of them")
    }
    return place
  }

  private func drawing(of match: Match) -> String {
    let title = "Whether \(ids[0]) and \(ids[1]) are one person, in bits"
    let steps = match.parts.map { Waterfall.Step("\($0.field): \($0.level)", $0.bits) }
    return Waterfall(title, steps, whole: "together", says: Match.Part.signed).svg
  }

  private func linked(_ records: Records) async throws -> LinkedRecords {
    guard let modelIn else { return await Linker.train(records) }
    let model = try ModelFile.read(modelIn, for: records.fields.map { ($0.heading, $0.role) })
    return await Linker.link(records, by: model)
  }
}
