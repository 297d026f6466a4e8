@testable import Linkage

/// For each kind of comparison, two values and the level at which they agree, in words.
enum LevelTables {
  static let all: [(role: FieldRole, table: [(String, String, String)])] = [
    (.firstName, names),
    (.lastName, lastNames),
    (.dateOfBirth, dates),
    (.postcode, postcodes),
    (.nhsNumber, numbers),
    (.sex, sexes),
    (.address, texts),
    (.houseNumber, houses),
    (.parent, parents),
    (.siblings, siblings),
  ]

  static let names = [
    ("William", "william", "same"), ("William", "Bill", "known other form"),
    ("Mohammed", "Muhammad", "known other form"), ("Łukasz", "lukasz", "same"),
    ("Mary-Jane", "Mary", "part of the other"),
    ("Mary Ann", "Maryann", "one slip"), ("Rinda", "Linda", "one slip"), ("Lidna", "Linda", "one slip"),
    ("Kristoffer", "Kristopher", "known other form"), ("J", "John", "initial only"),
    ("Amelia", "Olivia", "different"),
    ("Baby", "Olivia", "not given"), ("Twin One", "Olivia", "not given"), ("", "Olivia", "not given"),
    ("Abdul Karim", "Karim", "part of the other"), ("Ivan Petrovich", "Ivan", "part of the other"),
    ("Abd al Rahman", "Omar al Faruq", "different"), ("محمد", "Mohammed", "not given"),
    ("محمد", "محمد", "same"), ("فاطمة", "فاطمه", "one slip"), ("محمد", "فاطمة", "different"),
    ("王", "Wang", "not given"), ("王", "玉", "different"), ("小明", "小红", "different"),
    ("小明", "محمد", "not given"), ("मोहन", "Mohan", "not given"), ("Юлия", "Yuliya", "same"),
    ("Ann 安", "安", "part of the other"), ("Mary Ann", "Mary Jane", "one name shared, another not"),
    ("Holly", "Molly", "alike, but each a name of its own"), ("Jolene", "Joline", "one slip"),
    ("Mary Ann", "Mary Anne", "part of the other"), ("Jelinda", "Jelordan", "a little alike"),
    ("Brontilda", "Brontylde", "similar"), ("Adam", "Aidan", "alike, but each a name of its own"),
    ("Tom", "Tim", "alike, but each a name of its own"),
  ]

  static let lastNames = [
    ("bin Ali", "Ali", "part of the other"), ("al-Hassan", "Alhassan", "one slip"),
    ("bint Omar", "Omer", "known other form"), ("al Hassan", "al Rashid", "different"),
    ("bin Hasaan", "bin Hassaan", "similar"),
    ("van der Berg", "van der Meer", "different"), ("van der Berg", "Berg", "part of the other"),
    ("Petrovich Sidorov", "Sidorov", "part of the other"), ("Hassan Ali", "Hassan", "part of the other"),
    ("Le", "Le", "same"), ("De La", "La", "part of the other"),
    ("Garcia-Lopez", "Lopez", "part of the other"), ("Al", "al-Sayed", "part of the other"),
    ("Al", "Sayed", "different"), ("de", "de Souza", "part of the other"),
  ]

  static let dates = [
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
  ]

  static let postcodes = [
    ("LS1 4AB", "ls14ab", "same"), ("LS1 4AB", "LS1 4AD", "one slip"), ("LS1 4AB", "LS1 4XY", "same sector"),
    ("LS1 4AB", "LS1 9XY", "same district"), ("LS1 4AB", "LS22 9XY", "same area"),
    ("LS1 4AB", "EH3 9XY", "different"),
    ("LS1 4AB", "LS1", "same district"), ("4223", "4232", "one slip"), ("", "EH3 9XY", "not given"),
    ("LS1 4AB; EH3 9XY", "EH3 9XY", "same as a former one"),
    ("LS1 4AB|EH3 9XY", "BD7 1DP;LS1 4AB", "same as a former one"),
    ("LS1 4AB;EH3 9XY", "EH39XY; ls1 4ab", "same"), ("LS1 4AB;EH3 9XY", "LS1 4XY", "same sector"),
    ("LS1 4AB;EH3 9XY", "EH3", "same district"), ("LS1 4AB;EH3 9XY", "BD7 1DP", "different"),
    ("LS1 4AB; unknown", "LS1 4AB", "same"), (" ; |", "LS1 4AB", "not given"),
  ]

  static let numbers = [
    ("999 123 4560", "9991234560", "same"), ("9991629025", "9991629052", "two digits swapped"),
    ("9991629025", "9591629029", "two digits swapped"), ("9991629025", "9991629024", "one slip"),
    ("9991629025", "999162902", "one slip"), ("9991629025", "9951629920", "different"),
    ("9991629025", "9995049716", "two valid numbers"), ("9991629025", "1234567891", "different"),
    ("0000000000", "9991629025", "not given"),
  ]

  static let sexes = [
    ("F", "female", "same"), ("M", "F", "different"), ("1", "male", "same"), ("9", "F", "not given"),
  ]

  static let texts = [
    ("stanley street", "Stanley Street", "same"), ("stanley street", "stanly street", "one or two slips"),
    ("stanley street", "stanley", "one within the other"),
    ("stanley street", "stanley court", "a word shared"),
    ("5 stanley street; 9 abbey road", "9 Abbey Road", "same as a former one"),
    ("5 stanley street; 9 abbey road", "9 abey road", "one or two slips"),
    ("Flat 3; 9 Abbey Road", "Flat 3, 9 Abbey Road", "same"),
    ("5 stanley street; 9 abbey road", "9 abbey road|5 stanley street", "same"),
    ("لندن", "London", "not given"),
    ("abbey", "moorland", "different"), ("northumberland", "northambarlond", "a little alike"),
  ]

  static let houses = [
    ("12", "12", "same"), ("12", "21", "one slip"), ("7", "12", "different"), ("12a", "12", "one slip"),
    ("", "12", "not given"),
  ]

  static let parents = [
    ("Ann Lee Wood", "ann lee wood", "same"),
    ("Wood Ann Lee", "ann lee wood", "three names shared, none against"),
    ("Ann Wood", "Ann Lee Wood", "the shorter within the longer"), ("Ann Wood", "Ann Lee", "one name shared"),
    ("Ann Rose Wood", "Ann Wood Lee", "two names shared, one against"),
    ("Ann Wood", "Joe King", "no name shared"),
    ("Ali bin Hassan", "Ali Hassan", "the shorter within the longer"),
    ("Ali al Hassan", "Omar al Rashid", "no name shared"),
    ("Ivan Petrovich Sidorov", "Ivan Sidorov", "the shorter within the longer"),
    ("Amina Hassan Ali", "Amina Hassan", "the shorter within the longer"), ("محمد علي", "Ali", "not given"),
  ]

  static let siblings = [
    ("Ann;Joe", "Joe, Ann", "same"), ("Ann;Joe|Kim", "Ann;Joe", "the shorter within the longer"),
    ("Ann;Joe", "Ann;Kim", "some shared"), ("Ann", "Joe", "none shared"), ("", "Joe", "not given"),
    ("محمد", "Joe", "not given"),
  ]
}
