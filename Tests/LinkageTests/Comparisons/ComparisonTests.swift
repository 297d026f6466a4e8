import Testing

@testable import Linkage

@Suite struct ComparisonTests {
  @Test(arguments: [
    ("William", "william", "same"), ("William", "Bill", "known other form"),
    ("Mohammed", "Muhammad", "known other form"), ("Łukasz", "lukasz", "same"),
    ("Mary-Jane", "Mary", "part of the other"),
    ("Mary Ann", "Maryann", "one slip"), ("Rinda", "Linda", "one slip"), ("Lidna", "Linda", "one slip"),
    ("Kristoffer", "Kristopher", "similar"), ("J", "John", "initial only"), ("Amelia", "Olivia", "different"),
    ("Baby", "Olivia", "not given"), ("Twin One", "Olivia", "not given"), ("", "Olivia", "not given"),
    ("Abdul Karim", "Karim", "part of the other"), ("Ivan Petrovich", "Ivan", "part of the other"),
    ("Abd al Rahman", "Omar al Faruq", "different"), ("محمد", "Mohammed", "not given"),
    ("محمد", "محمد", "same"), ("فاطمة", "فاطمه", "one slip"), ("محمد", "فاطمة", "different"),
    ("王", "Wang", "not given"), ("王", "玉", "different"), ("小明", "小红", "different"),
    ("小明", "محمد", "not given"), ("मोहन", "Mohan", "not given"), ("Юлия", "Yuliya", "same"),
    ("Ann 安", "安", "part of the other"), ("Mary Ann", "Mary Jane", "one name shared, another not"),
    ("Holly", "Molly", "alike, but each a name of its own"), ("Jolene", "Joline", "one slip"),
    ("Mary Ann", "Mary Anne", "part of the other"),
  ])
  func names(one: String, two: String, level: String) { check(.firstName, one, two, level) }

  @Test(arguments: [
    ("bin Ali", "Ali", "part of the other"), ("al-Hassan", "Alhassan", "one slip"),
    ("bint Omar", "Omer", "known other form"), ("al Hassan", "al Rashid", "different"),
    ("bin Hasaan", "bin Hassaan", "similar"),
    ("van der Berg", "van der Meer", "different"), ("van der Berg", "Berg", "part of the other"),
    ("Petrovich Sidorov", "Sidorov", "part of the other"), ("Hassan Ali", "Hassan", "part of the other"),
    ("Le", "Le", "same"), ("De La", "La", "part of the other"),
    ("Garcia-Lopez", "Lopez", "part of the other"), ("Al", "al-Sayed", "part of the other"),
    ("Al", "Sayed", "different"), ("de", "de Souza", "part of the other"),
  ])
  func lastNames(one: String, two: String, level: String) { check(.lastName, one, two, level) }

  @Test(arguments: [
    ("2001-02-03", "03/02/2001", "same"), ("2001-02-03", "2001-03-02", "day and month swapped"),
    ("2001-02-03", "2001-02-08", "one slip"), ("2001-02-13", "2001-02-31", "one slip"),
    ("2001-07-19", "2001-01-01", "1 January of the year"),
    ("2001-07-19", "2001", "the part that is given agrees"),
    ("1999-07-19", "2000-07-19", "same day and month, a year apart"),
    ("2001-07-19", "2001-07-22", "two parts of three agree"),
    ("2001-07-19", "2001-11-28", "same year"), ("2001-07-19", "2003-11-28", "within three years"),
    ("2001-07-19", "1964-11-28", "different"), ("1856-86-18", "1856-06-18", "one slip"),
    ("unknown", "2001-07-19", "not given"),
    ("1900-01-01", "2001-07-19", "not given"),
  ])
  func dates(one: String, two: String, level: String) { check(.dateOfBirth, one, two, level) }

  @Test(arguments: [
    ("LS1 4AB", "ls14ab", "same"), ("LS1 4AB", "LS1 4AD", "one slip"), ("LS1 4AB", "LS1 4XY", "same sector"),
    ("LS1 4AB", "LS1 9XY", "same district"), ("LS1 4AB", "LS22 9XY", "same area"),
    ("LS1 4AB", "EH3 9XY", "different"),
    ("LS1 4AB", "LS1", "same district"), ("4223", "4232", "one slip"), ("", "EH3 9XY", "not given"),
    ("LS1 4AB; EH3 9XY", "EH3 9XY", "same as a former one"),
    ("LS1 4AB|EH3 9XY", "BD7 1DP;LS1 4AB", "same as a former one"),
    ("LS1 4AB;EH3 9XY", "EH39XY; ls1 4ab", "same"), ("LS1 4AB;EH3 9XY", "LS1 4XY", "same sector"),
    ("LS1 4AB;EH3 9XY", "EH3", "same district"), ("LS1 4AB;EH3 9XY", "BD7 1DP", "different"),
    ("LS1 4AB; unknown", "LS1 4AB", "same"), (" ; |", "LS1 4AB", "not given"),
  ])
  func postcodes(one: String, two: String, level: String) { check(.postcode, one, two, level) }

  @Test(arguments: [
    ("999 123 4560", "9991234560", "same"), ("9991629025", "9991629052", "two digits swapped"),
    ("9991629025", "9591629029", "two digits swapped"), ("9991629025", "9991629024", "one slip"),
    ("9991629025", "999162902", "one slip"), ("9991629025", "9951629920", "different"),
    ("9991629025", "9995049716", "two valid numbers"), ("9991629025", "1234567891", "different"),
    ("0000000000", "9991629025", "not given"),
  ])
  func numbers(one: String, two: String, level: String) { check(.nhsNumber, one, two, level) }

  @Test(arguments: [
    ("F", "female", "same"), ("M", "F", "different"), ("1", "male", "same"), ("9", "F", "not given"),
  ])
  func sexes(one: String, two: String, level: String) { check(.sex, one, two, level) }

  @Test(arguments: [
    ("stanley street", "Stanley Street", "same"), ("stanley street", "stanly street", "one or two slips"),
    ("stanley street", "stanley", "one within the other"),
    ("stanley street", "stanley court", "a word shared"),
    ("5 stanley street; 9 abbey road", "9 Abbey Road", "same as a former one"),
    ("5 stanley street; 9 abbey road", "9 abey road", "one or two slips"),
    ("Flat 3; 9 Abbey Road", "Flat 3, 9 Abbey Road", "same"),
    ("5 stanley street; 9 abbey road", "9 abbey road|5 stanley street", "same"),
    ("لندن", "London", "not given"),
    ("abbey", "moorland", "different"), ("northumberland", "northambarlond", "a little alike"),
  ])
  func texts(one: String, two: String, level: String) { check(.address, one, two, level) }

  @Test(arguments: [
    ("12", "12", "same"), ("12", "21", "one slip"), ("7", "12", "different"), ("12a", "12", "one slip"),
  ])
  func houses(one: String, two: String, level: String) { check(.houseNumber, one, two, level) }

  @Test(arguments: [
    ("Ann Lee Wood", "ann lee wood", "same"),
    ("Wood Ann Lee", "ann lee wood", "three names shared, none against"),
    ("Ann Wood", "Ann Lee Wood", "the shorter within the longer"), ("Ann Wood", "Ann Lee", "one name shared"),
    ("Ann Rose Wood", "Ann Wood Lee", "two names shared, one against"),
    ("Ann Wood", "Joe King", "no name shared"),
    ("Ali bin Hassan", "Ali Hassan", "the shorter within the longer"),
    ("Ali al Hassan", "Omar al Rashid", "no name shared"),
    ("Ivan Petrovich Sidorov", "Ivan Sidorov", "the shorter within the longer"),
    ("Amina Hassan Ali", "Amina Hassan", "the shorter within the longer"), ("محمد علي", "Ali", "not given"),
  ])
  func parents(one: String, two: String, level: String) { check(.parent, one, two, level) }

  @Test(arguments: [
    ("Ann;Joe", "Joe, Ann", "same"), ("Ann;Joe|Kim", "Ann;Joe", "the shorter within the longer"),
    ("Ann;Joe", "Ann;Kim", "some shared"), ("Ann", "Joe", "none shared"), ("", "Joe", "not given"),
    ("محمد", "Joe", "not given"),
  ])
  func siblings(one: String, two: String, level: String) {
    let columns: [(heading: String, role: FieldRole)] = [("name", .fullName), ("siblings", .siblings)]
    let expected = level == "not given" ? nil : level
    #expect(Sketch.levels(columns, ["Zoë", one], ["Zoë", two])["siblings"] == expected)
    #expect(
      Sketch.levels(columns, ["Zoë", two], ["Zoë", one])["siblings"] == expected, "the other way round")
  }

  @Test(arguments: ["9434765919", "9991629025"]) func holdsTheCheckDigit(number: String) {
    #expect(NHSNumber.isValid(Array(number.utf8)))
    #expect(!NHSNumber.isValid(Array(number.dropLast().utf8) + [UInt8(ascii: "7")]))
  }

  /// Of a valid number, no single digit that is wrong and no two that are swapped leave a valid one.
  @Test func aSlipNeverLeavesAValidNumber() {
    let valid = (0..<1_000).map { Array("99\(90_000_000 + $0 * 3)".utf8) }.filter(NHSNumber.isValid)
    #expect(valid.count > 80)
    for number in valid {
      for one in 0..<10 {
        for digit in UInt8(48)...57 where digit != number[one] {
          var wrong = number
          wrong[one] = digit
          #expect(!NHSNumber.isValid(wrong))
        }
        for two in 0..<one where number[one] != number[two] {
          var swapped = number
          swapped.swapAt(one, two)
          #expect(!NHSNumber.isValid(swapped))
        }
      }
    }
  }

  private func check(_ role: FieldRole, _ one: String, _ two: String, _ level: String) {
    #expect(Sketch.level(role, one, two) == level)
    #expect(Sketch.level(role, two, one) == level, "the other way round")
  }
}
