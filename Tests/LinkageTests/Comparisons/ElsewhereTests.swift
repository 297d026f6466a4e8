import Testing

@testable import Linkage

/// What two records say of one thing in different fields.
@Suite struct ElsewhereTests {
  @Test(arguments: [
    // First and last name of one record, then of the other; how they agree.
    ("Amina Hassan", "Amina Hassan", "same", "same", ""),
    ("Amina Hassan", "Hassan Amina", "same", "same", "first and last swapped"),
    ("Amina Hassan", "Hasan Amina", "same", "known other form", "first and last swapped"),
    ("Amelia Ridge", "Ridges Amelia", "same", "one slip", "first and last swapped"),
    ("Amina Hassan", "Olivia Brown", "different", "different", ""),
    ("Amina Hassan", "Hassan Brown", "different", "different", ""),
    // A name in the other's field, and nothing in its own.
    ("Amina -", "- Amina", "same", "not given", "one in the other's field"),
    ("Amina Hassan", "- Amina", "same", "not given", "one in the other's field"),
    ("Amina Hassan", "Hassan -", "not given", "same", "one in the other's field"),
    ("Amina Hassan", "Hasan -", "not given", "known other form", "one in the other's field"),
    ("Amina Hassan", "- Hassan", "not given", "same", ""),
    ("Amina Hassan", "- Brown", "not given", "different", ""),
    ("Amina -", "- Hassan", "not given", "not given", ""),
    ("Amina Hassan", "- -", "not given", "not given", ""),
    ("Amina -", "- أمينة", "not given", "not given", ""),
    // Child, father and grandfather, cut in two at different places.
    ("Amina_Hassan Ali", "Amina Hassan", "part of the other", "father's name", ""),
    ("Ivan_Petrovich Sidorov", "Ivan Petrovich", "part of the other", "father's name", ""),
    ("Ivan_Petrovich Sidorov", "Ivan Sidorov", "part of the other", "same", ""),
    ("Amina Hassan_Ali", "Amina Hassan", "same", "part of the other", ""),
    ("Ali_bin_Omar Khalid", "Ali bin_Omar", "part of the other", "father's name", ""),
    ("Mary_Ann Smith", "Mary Jones", "part of the other", "different", ""),
  ])
  func names(one: String, two: String, first: String, last: String, order: String) {
    let cells = [one, two].map { names in
      names.split(separator: " ").map { $0 == "-" ? "" : $0.split(separator: "_").joined(separator: " ") }
    }
    let columns: [(heading: String, role: FieldRole)] = [("first", .firstName), ("last", .lastName)]
    let expected = ["first name": first, "last name": last, "names": order].filter {
      !["", "not given"].contains($0.value)
    }
    #expect(Sketch.levels(columns, cells[0], cells[1]) == expected)
    #expect(Sketch.levels(columns, cells[1], cells[0]) == expected, "the other way round")
  }

  @Test(arguments: [
    // Postcode and former postcode of one record, then of the other.
    (["LS1 4AB", ""], ["LS1 4AB", "EH3 9XY"], "same", ""),
    (["LS1 4AB", ""], ["EH3 9XY", "LS1 4AB"], "same as a former one", ""),
    (["LS1 4AB", "BD7 1DP"], ["EH3 9XY", "LS1 4AB"], "same as a former one", ""),
    (
      ["LS1 4AB", "BD7 1DP"], ["EH3 9XY", "LS1 4AB; BD7 1DP"], "same as a former one", "same as a former one"
    ),
    (["", "LS1 4AB"], ["LS1 4AB", ""], "same as a former one", ""),
    (["LS1 4AB", ""], ["EH3 9XY", "BD7 1DP|LS1 4AB"], "same as a former one", ""),
    (["LS1 4AB", ""], ["LS1 4AD", "LS1 4AB"], "same as a former one", ""),
    (["LS1 4AB", "BD7 1DP"], ["LS1 4AB", "EH3 9XY"], "same", "different"),
    (["LS1 4AB", "BD7 1DP"], ["EH3 9XY", "BD7 1DP"], "different", "same"),
    (["LS1 4AB", ""], ["EH3 9XY", "LS1 4AD"], "different", ""),
    (["LS1 4AB", ""], ["", ""], "", ""),
  ])
  func formerPostcodes(one: [String], two: [String], now: String, former: String) {
    let columns: [(heading: String, role: FieldRole)] = [
      ("postcode", .postcode), ("previous_postcode", .formerPostcode),
    ]
    let expected = ["postcode": now, "former postcode": former].filter { !$0.value.isEmpty }
    #expect(Sketch.levels(columns, one, two) == expected)
    #expect(Sketch.levels(columns, two, one) == expected, "the other way round")
  }

  @Test(arguments: [
    (["9 Abbey Road", ""], ["2 Mill Lane", "9 abbey road"], "same as a former one"),
    (["9 Abbey Road", ""], ["2 Mill Lane", "7 Hill Top; 9 Abbey Road"], "same as a former one"),
    (["9 Abbey Road", "2 Mill Lane"], ["9 Abbey Road", ""], "same"),
    (["9 Abbey Road", ""], ["2 Mill Lane", ""], "different"),
  ])
  func formerAddresses(one: [String], two: [String], now: String) {
    let columns: [(heading: String, role: FieldRole)] = [
      ("address", .address), ("former address", .formerAddress),
    ]
    #expect(Sketch.levels(columns, one, two) == ["address": now])
    #expect(Sketch.levels(columns, two, one) == ["address": now], "the other way round")
  }

  @Test(arguments: [
    // The last name of one record; the last name and the parent of the other.
    ("Hassan", "Ali", "Hassan Ali", "father", "father's name"),
    ("bin Hassan", "Ali", "Hassan Ali", "father_name", "father's name"),
    ("Jónsdóttir", "Einarsson", "Jón Einarsson", "parent", "father's name"),
    ("Guðmundsson", "Einarsson", "Guðmundur Einarsson", "parent", "father's name"),
    ("Helgadóttir", "Einarsson", "Helgi Einarsson", "parent", "father's name"),
    ("Petrovich", "Sidorov", "Petr Sidorov", "parent", "father's name"),
    ("Sergeevna", "Sidorova", "Sergei Sidorov", "parent", "father's name"),
    ("Сергеевна", "Sidorova", "Sergey Sidorov", "parent", "father's name"),
    ("Hassan", "Hassan", "Hassan Ali", "father", "same"),
    ("Hassan", "Ali", "Omar Ali", "father", "different"),
    ("Jonsson", "Smith", "Einar Smith", "father", "different"),
    ("Hassan", "Ali", "Hassan Ali", "mother_name", "different"),
    ("Anderson", "Smith", "Anders Smith", "father", "father's name"),
    ("Mason", "Smith", "Ma Smith", "father", "different"),
  ])
  func fathers(last: String, other: String, father: String, heading: String, level: String) {
    let columns: [(heading: String, role: FieldRole)] = [("last", .lastName), (heading, .parent)]
    #expect(Sketch.levels(columns, [last, ""], [other, father]) == ["last name": level])
    #expect(
      Sketch.levels(columns, [other, father], [last, ""]) == ["last name": level], "the other way round")
  }

  @Test(arguments: [
    // First name and siblings of one record, then of the other.
    (["Amina", "Omar"], ["Omar", "Amina"], "one is the other's brother or sister"),
    (["Amina", "Omar;Ali"], ["Omar", "Amina;Ali"], "one is the other's brother or sister"),
    (["Amina", ""], ["Omar", "Amina;Ali"], "one is the other's brother or sister"),
    (["Hassan", "Hussain"], ["Hussain", "Hassan"], "one is the other's brother or sister"),
    (["Amina", "Omar;Ali"], ["Aminah", "Omar;Ali"], "same"),
    (["Amina Jane", "Omar"], ["Omar", "Amina"], "one is the other's brother or sister"),
    (["Amina", "Omar"], ["Amina", "Omar;Ali"], "the shorter within the longer"),
    // A list of all the children of a home, the child among them, is the same for each.
    (["Amina", "Amina;Omar"], ["Omar", "Amina;Omar"], ""),
    (["Amina", "Omar"], ["Amina", "Amina;Omar"], ""),
    (["Amina", "Omar"], ["Kim", "Joe"], "none shared"),
    // Twins who have no name yet have the same brother.
    (["Baby", "Omar"], ["Baby", "Omar"], ""), (["Amina", "Omar"], ["Twin 2", "Omar"], ""),
    (["Amina", "Omar"], ["Twin 2", "Amina;Omar"], "one is the other's brother or sister"),
  ])
  func siblings(one: [String], two: [String], level: String) {
    let columns: [(heading: String, role: FieldRole)] = [("first", .firstName), ("siblings", .siblings)]
    let expected = level.isEmpty ? nil : level
    #expect(Sketch.levels(columns, one, two)["siblings"] == expected)
    #expect(Sketch.levels(columns, two, one)["siblings"] == expected, "the other way round")
  }
}
