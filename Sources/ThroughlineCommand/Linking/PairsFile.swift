import Foundation
import Linkage

/// The pairs as a file that other tools read.
struct PairsFile {
  let linked: LinkedRecords

  func write(to file: OutputFile) throws {
    try file.write { file in
      var text = "id_l,id_r,match_weight,match_probability\n"
      for pair in linked.pairs {
        text +=
          CSVCell.text(linked.records.id(Int(pair.one))) + ","
          + CSVCell.text(linked.records.id(Int(pair.two)))
        text += ",\(pair.bits),\(pair.probability)\n"
        if text.utf8.count > 1 << 20 {
          try file.write(contentsOf: Data(text.utf8))
          text = ""
        }
      }
      try file.write(contentsOf: Data(text.utf8))
    }
  }
}
