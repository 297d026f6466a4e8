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
    usage: """
      throughline link A.csv [B.csv] [--truth COLUMN] [--group COLUMN] [--link-only COLUMN] [--exclude COLUMN,…] [--map FILE]
                       [--model-in FILE] [--model-out FILE] [--pairs OUT.csv] [--people OUT.csv] [--html DIR] [--json]
      throughline link explain A.csv ID ID [--truth COLUMN] [--link-only COLUMN] [--exclude COLUMN,…] [--map FILE]
                       [--model-in FILE] [--svg FILE] [--json]
      """,
    discussion: """
      Trains without labels, links, and groups the records of each person. Columns are recognised by their headings \
      (first_name, surname, dob, postcode, nhs_number …) or named in a JSON file given with --map. With --html a folder \
      of pages shows what was learned, how the weights spread, what is held apart for a person to decide, what blocking \
      did and, by --truth and --group, for whom links go wrong; they hold no value that was compared.

      What is read wrongly is told by file, line and field, and stops nothing: dates, sexes, postcodes and NHS numbers \
      that cannot be, rows of another length, quotes that nothing closes, ids and headings that stand twice, text that is \
      not UTF-8. The first 200 are listed, and all are counted.
      """,
    subcommands: [LinkRun.self, LinkExplain.self], defaultSubcommand: LinkRun.self)
}

/// What every form of linking may be told of a file's columns.
struct ColumnOptions: ParsableArguments {
  @Option(help: "Columns that are not compared, separated by commas.")
  var exclude: String?
  @Option(help: "A JSON file that gives columns their roles, such as {\"nm1\": \"first name\"}.")
  var map: String?

  /// What is asked of the columns of some files, all of it there.
  func wishes(
    _ files: [String], truth: String? = nil, group: String? = nil, linkOnly: String? = nil
  ) throws -> ColumnWishes {
    let excluded = (exclude ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let wishes = ColumnWishes(
      truth: truth, group: group, linkOnly: linkOnly, excluded: Set(excluded.filter { !$0.isEmpty }),
      map: try map.map(ColumnWishes.map) ?? [:], mapFile: map)
    try wishes.check(files.map { ($0, try RecordFiles.headings($0)) })
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
  @Option(help: "Write who is one person, a record a line: id,person,held_apart_from,joined_despite.")
  var people: String?
  @Option(help: "Write a report to look at, as pages, into this folder.")
  var html: String?
  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if files.count > 2 { throw ValidationError("link takes one file or two, not \(files.count)") }
  }

  func run() async throws {
    let began = ContinuousClock().now
    let wishes = try columns.wishes(files, truth: truth, group: group, linkOnly: linkOnly)
    let outputs = try LinkOutputs(
      model: modelOut, pairs: pairs, people: people, report: html,
      besides: files + [columns.map].compactMap(\.self))
    Console.progress("reading …")
    var read = try await RecordFiles.read(files, wishes)
    try checkThatThereIsSomething(in: read)
    Console.progress("linking \(read.records.count.formatted()) records …")
    let own = try await link(read.records)
    let whyNothing = own.whyNothing
    if let reason = whyNothing ?? own.whoIsOverlooked {
      read.problems.insert(DataProblem(file: files[0], line: 1, field: "file", reason: reason))
    }
    Console.progress("grouping …")
    let people = whyNothing == nil ? await own.people() : .eachAlone(read.records.count)
    let linked = await own.settled(by: people).acrossSides()
    let took = began.duration(to: .now).components
    Console.progress("measuring …")
    let (blocking, recall) = await blocking(own, truth == nil ? nil : read.truth.numbers)
    let outcome = LinkOutcome(
      read: read, linked: linked, people: people,
      seconds: Double(took.seconds) + Double(took.attoseconds) / 1e18, hasTruth: truth != nil,
      hasGroups: group != nil, blockingRecall: recall)
    Console.endProgress()
    try outputs.write(linked, people) { blocking.map { outcome.report(on: files, $0) } }
    tell(outcome)
    if outcome.read.problems.total > 0 { throw ExitCode(1) }
  }

  private func checkThatThereIsSomething(in read: RecordFiles) throws {
    guard read.records.count < 2 else { return }
    Console.complain(read.problems)
    let none = read.records.count == 1 ? "one record" : "no record"
    throw CouldNotRun(
      reason: "there is \(none) in \(files.joined(separator: " and ")): nothing to link")
  }

  private func tell(_ outcome: LinkOutcome) {
    if json { return Console.print(outcome.tree) }
    outcome.lines.forEach(Console.say)
    if let html { Console.say("the report: \(html)/index.html") }
    Console.complain(outcome.read.problems)
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

  private func link(_ records: Records) async throws -> LinkedRecords {
    guard let modelIn else { return await Linker.train(records) }
    let model = try ModelFile.read(modelIn, for: records.fields.map { ($0.heading, $0.role) })
    return await Linker.link(records, by: model)
  }
}
