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
          Self.cell(linked.records.id(Int(pair.one))) + "," + Self.cell(linked.records.id(Int(pair.two)))
        text += ",\(pair.bits),\(pair.probability)\n"
        if text.utf8.count > 1 << 20 {
          try file.write(contentsOf: Data(text.utf8))
          text = ""
        }
      }
      try file.write(contentsOf: Data(text.utf8))
    }
  }

  private static func cell(_ text: String) -> String {
    text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline })
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
