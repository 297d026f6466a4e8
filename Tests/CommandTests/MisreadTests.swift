import Foundation
import Testing

/// Whatever a file holds that cannot be right is told of by line and field, its value unsaid, and stops nothing.
@Suite struct MisreadTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Links some rows behind those of sixty children, and gives what was told of.
  private func errors(_ heading: String, _ rows: [String]) throws -> ErrorList {
    let file = try folder.write([heading] + rows, as: "people.csv")
    let run = try Command("link", file, "--json")
    let errors = try ErrorList(try run.document())
    #expect(run.status == (errors.total == 0 ? 0 : 1))
    return errors
  }

  @Test(arguments: [
    ("dob", "31/31/snowed", "is not a date that can be used"),
    ("dob", "yesterday", "is not a date that can be used"),
    ("dob", "2019-13-05", "a month or day that there is not"),
    ("dob", "30/02/2019", "a month or day that there is not"),
    ("sex", "fenale", "is not a sex that is known"), ("nhs_number", "99123", "has ten digits"),
    ("nhs_number", "99O5554443", "has ten digits"),
    ("nhs_number", "999 000 0019", "its last digit does not follow"),
    ("postcode", "LS1 OAB", "has not the shape of a postcode"), ("postcode", "Leeds", "has not the shape"),
  ])
  func aCellThatCannotBeRightIsToldOf(field: String, value: String, words: String) throws {
    let columns = ["id", "last_name", "dob", "sex", "nhs_number", "postcode"]
    let place = try #require(columns.firstIndex(of: field))
    var rows = (0..<12).map {
      ["r\($0)", "Family\($0)", Children.born($0), "F", "999 000 0018", "LS\($0) 1AB"]
    }
    rows[4][place] = value
    let told = try errors(columns.joined(separator: ","), rows.map { $0.joined(separator: ",") })
    #expect(told.total == 1)
    #expect(told.tells(6, field, words), "\(told.lines)")
    #expect(told.lines.allSatisfy { !$0.contains(value) })
  }

  @Test(arguments: [
    "not known", "unborn", "", "  ", "-", "n/a", "NK", "Not Stated", "prefer not to say", "refused", "none",
  ])
  func anAnswerIsNoError(answer: String) throws {
    let rows = (0..<12).map { "r\($0),Family\($0),\(answer),\(answer),\(answer),\(answer),\(answer)" }
    #expect(try errors("id,last_name,first_name,dob,sex,nhs_number,postcode", rows).lines == [])
  }

  @Test(arguments: [
    ("first_name", "Baby Twin 1"), ("sex", "0"), ("sex", "9"), ("sex", "U"), ("nhs_number", "0000000000"),
    ("dob", "00/00/0000"), ("dob", "1900-01-01"), ("dob", "2019"), ("dob", "2019-05"), ("postcode", "LS6"),
    ("postcode", "ls62ab"), ("postcode", "ZZ99 3VZ"), ("postcode", "BFPO 57"), ("postcode", "EC1A 1BB"),
    ("postcode", "LS6 2AB; LS7 1CD"),
  ])
  func whatIsWrittenSoOftenIsNoError(field: String, value: String) throws {
    let rows = (0..<12).map { "r\($0),Family\($0),\($0 == 4 ? value : "")" }
    #expect(try errors("id,last_name,\(field)", rows).lines == [])
  }

  /// Four digits are no mistake where most of the column has them.
  @Test func anotherCountrysPostcodesAreNoErrors() throws {
    let rows = (0..<40).map { "r\($0),Family\($0),\($0 < 19 ? "LS\($0) 1AB" : "\(2_000 + $0)")" }
    #expect(try errors("id,last_name,postcode", rows).lines == [])
  }

  @Test func textThatIsNotUTF8IsToldOf() throws {
    let good = Children.rows().joined(separator: "\n")
    let bytes =
      Array((Children.heading + "\n" + good + "\nx1,s,px,Z").utf8) + [0xEB]
      + Array("b,Ashdown,2010-01-02,LS1 1AB\n".utf8)
    let run = try Command("link", try folder.write(bytes, as: "latin.csv"), "--json")
    let told = try ErrorList(try run.document())
    #expect(told.total == 1)
    #expect(told.tells(Children.rows().count + 2, "first_name", "is not text in UTF-8"))
  }

  @Test func rowsOfOneIdAreToldOfAndAllRead() throws {
    let file = try folder.write(
      [Children.heading] + Children.rows(3) + Children.rows(3).prefix(2), as: "twice.csv")
    let run = try Command("link", file, "--json")
    let (document, rows) = (try run.document(), Children.rows(3).count)
    let told = try ErrorList(document)
    #expect(document["records"] as? Int == rows + 2)
    #expect(told.total == 2)
    #expect(told.tells(rows + 2, "id", "is the same on line 2"))
    #expect(told.tells(rows + 3, "id", "is the same on line 3"))
  }

  @Test func aRowWithoutItsIdIsCalledByItsLine() throws {
    let file = try folder.write(
      [Children.heading] + Children.rows() + [",s,p,Zeb,Ashdown,2010-01-02,LS1 1AB"], as: "a.csv")
    let line = Children.rows().count + 2
    #expect(
      try ErrorList(try Command("link", file, "--json").document()).tells(line, "id", "is called row \(line)")
    )
    #expect(try Command("link", "explain", file, "row \(line)", "s0-0", "--json").status == 0)
  }

  @Test func headingsThatStandTwiceOrMeanTheSameAreToldOf() throws {
    let told = try errors(
      "id,first_name,first_name,surname,last_name,dob",
      (0..<9).map { "r\($0),a,b,Family\($0),Family\($0),201\($0)-01-02" })
    #expect(told.total == 2)
    #expect(told.tells(1, "first_name", "is the heading of more than one column"))
    #expect(told.tells(1, "last_name", "means the same as 'surname'"))
  }

  @Test func whatIsSetAsideOrMappedMeansNothingTwice() throws {
    let rows = (0..<9).map { "r\($0),Ann,Family\($0),Family\($0),Family\($0)" }
    let file = try folder.write(["id,first_name,last_name,surname,family_name"] + rows, as: "people.csv")
    let map = try folder.write(["{\"family_name\": \"last name\"}"], as: "map.json")
    #expect(try Command("link", file, "--exclude", "surname", "--map", map).status == 0)
  }

  /// A column of the first file that the second does not have.
  @Test func aColumnThatTheSecondFileLacksIsToldOf() throws {
    let first = try folder.write([Children.heading] + Children.rows(), as: "a.csv")
    let second = try folder.write(
      ["id,first_name,last_name,dob"] + ["x,Zebedee,Ashdown,2010-01-02"], as: "b.csv")
    let told = try ErrorList(try Command("link", first, second, "--truth", "person", "--json").document())
    #expect(told.tells(1, "postcode", "is not a column here"))
    #expect(told.tells(1, "person", "is not a column here"))
  }

  @Test func theListIsCutAndSaysWhatItLeavesOut() throws {
    let rows = (0..<1_000).map { "r\($0),Family\($0),20\(10 + $0 % 10)-99-01" }
    let told = try errors("id,last_name,dob", rows)
    #expect(told.total == 1_000)
    #expect(told.lines.count == 200)
    #expect(
      told.tells(2, "dob", "a month or day that there is not") && told.tells(201, "dob", "month or day"))
    let text = try Command("link", folder.path("people.csv"))
    #expect(text.complaint.split(separator: "\n").count == 201)
    #expect(text.complaint.contains("and 800 more, not listed; 1,000 in all"))
  }

  @Test func aQuestionIsToldTheSame() throws {
    let file = try folder.write([Children.heading] + Children.rows(), as: "people.csv")
    let model = folder.path("model.json")
    #expect(try Command("link", file, "--exclude", "person", "--model-out", model).status == 0)
    let asked = folder.url.appending(path: "asked.jsonl")
    try Data(
      "{\"last_name\": \"Ashdown\", \"postcode\": \"LS1 OAB\"}\n{\"postcode\": \"LS1\", \"dob\": \"unborn\"}\n"
        .utf8
    )
    .write(to: asked)
    let run = try Command(["find", "--in", file, "--model-in", model], input: asked)
    #expect(run.status == 1)
    #expect(
      run.complaint.hasPrefix("question 1: \"postcode\" has not the shape of a postcode"), "\(run.complaint)")
    // Nothing is wrong with the first part of a postcode; but it is no way to look anybody up.
    #expect(!run.complaint.contains("question 2: \""))
    #expect(run.complaint.contains("question 2: says too little"))
  }
}
