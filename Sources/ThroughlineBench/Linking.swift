import Casework
import Exchange
import Foundation
import Linkage

/// Links a file and measures it against a column of labels: `throughline-bench linkage FILE [--exclude A,B] [--link-only C]`.
struct Linking {
  let path: String
  let excluded: Set<String>
  let linkOnly: String?

  init(_ arguments: [String]) {
    path = arguments.first ?? ""
    let value = { (name: String) in arguments.firstIndex(of: name).map { arguments[$0 + 1] } }
    excluded = Set(value("--exclude")?.split(separator: ",").map(String.init) ?? [])
    linkOnly = value("--link-only")
  }

  func run() async throws {
    let began = ContinuousClock().now
    let headings = try CSVFile.headings(path)
    let columns = headings.indices.compactMap { index -> (index: Int, heading: String, role: FieldRole)? in
      if excluded.contains(headings[index]) || headings[index] == linkOnly { return nil }
      return ColumnNames.role(of: headings[index]).map { (index, headings[index], $0) }
    }
    var builder = RecordBuilder(columns: columns.map { ($0.heading, $0.role) })
    let id = headings.firstIndex(where: ColumnNames.isIdentifier) ?? 0
    let truth = headings.firstIndex(of: "entity_id") ?? 0
    let side = linkOnly.flatMap { headings.firstIndex(of: $0) }
    var (labels, sides) = (Labels(), Labels())
    let problems = try CSVFile.rows(path) { row in
      for (place, column) in columns.enumerated() { builder.add(row[column.index], to: place) }
      labels.add(row[truth])
      if let side { sides.add(row[side]) }
      builder.endRecord(id: row[id], side: side == nil ? nil : sides.numbers.last)
    }
    let records = builder.finish()
    let read = ContinuousClock().now - began
    let own = await Linker.train(records)
    let people = await own.people()
    let outcome = await own.settled(by: people)
    let linked = ContinuousClock().now - began
    say(
      "\(path) \(records.count) records, \(outcome.compared) compared, read \(read) linked \(linked) problems \(problems.total)"
    )
    let across = side == nil ? [] : sides.numbers
    show("in the end: ", PairMeasure(outcome.pairs, labels: labels.numbers, sides: across))
    show("own evidence: ", PairMeasure(own.pairs, labels: labels.numbers, sides: across))
    let quality = people.quality(labels: labels.numbers, sides: across)
    say(
      "people: P \(quality.precision) R \(quality.recall) F1 \(quality.f1); held apart \(people.heldApart.count), "
        + "joined in spite of what contradicts \(people.joinedDespite.count); "
        + "twin-like false links \(outcome.twinLikeFalseLinks(labels: labels.numbers))")
    for least in [0.5, 0.95] {
      let chains = Chains(own.pairs.filter { $0.probability >= least }, count: records.count)
      say("chains of own evidence at \(least): F1 \(chains.f1(labels: labels.numbers, sides: across))")
    }
  }

  private func show(_ what: String, _ measure: PairMeasure) {
    say(
      what + "P \(measure.quality.precision) R \(measure.quality.recall) F1 \(measure.quality.f1)"
        + " best \(measure.bestF1) R@.999 \(measure.recallAtPrecision999) cal \(measure.calibrationErrorMid)")
  }
}

/// The groups that links make when whatever hangs together is one person: what ours are compared with.
private struct Chains {
  private var firsts: [Int]

  init(_ links: [LinkedPair], count: Int) {
    firsts = Array(0..<count)
    for link in links {
      let (one, two) = (first(Int(link.one)), first(Int(link.two)))
      firsts[max(one, two)] = min(one, two)
    }
  }

  private func first(_ record: Int) -> Int {
    var record = record
    while firsts[record] != record { record = firsts[record] }
    return record
  }

  func f1(labels: [UInt32], sides: [UInt32]) -> Double {
    People(groups: firsts.indices.map { UInt32(first($0)) }).quality(labels: labels, sides: sides).f1
  }
}
