import Linkage

/// The pairs as a file that other tools read.
struct PairsFile {
  let linked: LinkedRecords

  func write(to file: OutputFile) throws {
    let records = linked.records
    let lines = linked.pairs.lazy.map { pair in
      CSVCell.text(records.id(Int(pair.one))) + "," + CSVCell.text(records.id(Int(pair.two)))
        + ",\(pair.bits),\(pair.probability)"
    }
    try file.write("id_l,id_r,match_weight,match_probability", lines: lines)
  }
}
