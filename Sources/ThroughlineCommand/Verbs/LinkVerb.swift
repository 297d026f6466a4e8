import ArgumentParser
import Casework
import Exchange
import Foundation
import Linkage
import Web

/// `throughline link`: which records are one person.
struct LinkVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Works out which records are one person, and shows why.",
    discussion: """
      Trains without labels, links, and groups the records of each person. Columns are recognised by their headings \
      (first_name, surname, dob, postcode, nhs_number …) or named in a JSON file given with --map. With --html a folder \
      of pages shows what was learned, how the weights spread, what is held apart for a person to decide, what blocking \
      did and, by --truth and --group, for whom links go wrong; they hold no value that was compared.
      """,
    subcommands: [LinkRun.self, LinkExplain.self], defaultSubcommand: LinkRun.self)
}

/// What every form of linking may be told of a file's columns.
struct ColumnOptions: ParsableArguments {
  @Option(help: "Columns that are not compared, separated by commas.")
  var exclude: String?
  @Option(help: "A JSON file that gives columns their roles, such as {\"nm1\": \"first name\"}.")
  var map: String?

  func wishes() throws -> ColumnPlan.Wishes {
    var wishes = ColumnPlan.Wishes()
    wishes.excluded = Set(
      (exclude ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty })
    guard let map else { return wishes }
    guard let tree = try? JSON.read(try DataFile.bytes(at: map)), case .map(let entries) = tree else {
      throw CouldNotRun(reason: "\(map) is not a JSON object of columns and roles")
    }
    for entry in entries.entries {
      if case .text(let role) = entry.value { wishes.map[entry.key] = role }
    }
    return wishes
  }
}

/// `throughline link A.csv [B.csv]`.
struct LinkRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Links the records of one or two files.")

  @Argument(help: "One or two CSV files, the first row naming the columns.")
  var files: [String]
  @Option(help: "The column that says who each record is: measured against, never used.")
  var truth: String?
  @Option(help: "The column of groups by which errors are reported: never used for linking.")
  var group: String?
  @Option(help: "Make pairs only across the values of this column.")
  var linkOnly: String?
  @OptionGroup var columns: ColumnOptions
  @Option(help: "Link by a model that was trained before.")
  var modelIn: String?
  @Option(help: "Write the model that was learned.")
  var modelOut: String?
  @Option(help: "Write the pairs: id_l,id_r,match_weight,match_probability.")
  var pairs: String?
  @Option(help: "Write a report to look at, as pages, into this folder.")
  var html: String?
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if files.count > 2 { throw ValidationError("link takes one file or two, not \(files.count)") }
  }

  func run() async throws {
    let began = ContinuousClock().now
    var wishes = try columns.wishes()
    (wishes.truth, wishes.group, wishes.linkOnly) = (truth, group, linkOnly)
    if let html { try ReportFolder(path: html).make() }
    Console.progress("reading …")
    var read = try await RecordFiles.read(files, wishes)
    guard read.records.count > 1 else {
      throw CouldNotRun(
        reason:
          "\(files[0]) has \(read.records.count == 1 ? "one record" : "no record"): there is nothing to link")
    }
    Console.progress("linking \(read.records.count.formatted()) records …")
    let own = try await link(read.records)
    if own.compared == 0 {
      read.problems.append(
        DataProblem(
          file: files[0], line: 1, field: "file",
          reason: "no two records could be told alike: they share nothing, or all share everything"))
    }
    Console.progress("grouping …")
    let people = await own.people()
    let linked = own.settled(by: people)
    let took = began.duration(to: .now).components
    Console.progress("measuring …")
    let (blocking, recall) = await blocking(own, truth == nil ? nil : read.truth.numbers)
    let outcome = LinkOutcome(
      read: read, linked: linked, people: people,
      seconds: Double(took.seconds) + Double(took.attoseconds) / 1e18, hasTruth: truth != nil,
      hasGroups: group != nil, blockingRecall: recall)
    Console.endProgress()
    try write(outcome, blocking)
    if json { Console.print(outcome.tree) } else { outcome.lines.forEach(Console.say) }
    if !read.problems.isEmpty {
      if !json { read.problems.inOrder.forEach { Console.complain($0.description) } }
      throw ExitCode(1)
    }
  }

  /// What blocking did: in full only for the report, for which its pairs are gone through once more.
  private func blocking(
    _ linked: LinkedRecords, _ labels: [UInt32]?
  ) async -> (BlockingFindings?, recall: Double?) {
    if html != nil {
      let findings = await linked.blockingFindings(labels: labels)
      return (findings, findings.found.map { $0.value ?? 1 })
    }
    guard let labels else { return (nil, nil) }
    return (nil, await linked.blockingRecall(labels: labels))
  }

  private func write(_ outcome: LinkOutcome, _ blocking: BlockingFindings?) throws {
    if let modelOut { try ModelFile.write(outcome.linked.model, to: modelOut) }
    if let pairs { try PairsFile(linked: outcome.linked).write(to: pairs) }
    guard let html, let blocking else { return }
    try ReportFolder(path: html).write(outcome.report(on: files, blocking).pages())
    if !json { Console.say("the report: \(html)/index.html") }
  }

  private func link(_ records: Records) async throws -> LinkedRecords {
    guard let modelIn else { return await Linker.train(records) }
    let model = try ModelFile.read(modelIn, for: records.fields.map { ($0.heading, $0.role) })
    return await Linker.link(records, by: model)
  }
}
