import Linkage

/// Who is one person, as a file that other tools read: a record a line.
///
/// A person bears the name of their first record. `held_apart_from` names the people with whom a record's person agrees but
/// is contradicted by, divided by `;`: whether they are one is for somebody to decide. `joined_despite` says what
/// contradicts within a person whose records were joined all the same.
struct PeopleFile {
  let linked: LinkedRecords
  let people: People

  func write(to file: OutputFile) throws {
    let records = linked.records
    var apart: [UInt32: [UInt32]] = [:]
    for conflict in people.heldApart {
      apart[conflict.one, default: []].append(conflict.two)
      apart[conflict.two, default: []].append(conflict.one)
    }
    var despite: [UInt32: String] = [:]
    for conflict in people.joinedDespite {
      despite[people.groups[Int(conflict.one)]] = conflict.reason.rawValue
    }
    let lines = people.groups.enumerated().lazy.map { record, person in
      let others = (apart[person] ?? []).map { records.id(Int($0)) }.joined(separator: ";")
      let cells = [records.id(record), records.id(Int(person)), others, despite[person] ?? ""]
      return cells.map(CSVCell.text).joined(separator: ",")
    }
    try file.write("id,person,held_apart_from,joined_despite", lines: lines)
  }
}
