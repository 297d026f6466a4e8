import Foundation
import Testing

/// `throughline find`: whatever is known, asked a line at a time.
@Suite struct FindTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let people = [
    "id,first_name,last_name,dob,postcode",
    "a1,Ottoline,Birtwhistle,2014-03-09,LS6 2AB", "a2,Otoline,Birtwhistle,2014-03-09,LS6 2AB",
    "b1,Zebedee,Ashdown,2011-11-30,HX1 4CD", "c1,Leocadia,Cholmondeley,2016-07-21,BD3 8EF",
  ]

  /// Asks questions of a few invented people and some two hundred others.
  private func ask(_ questions: String) throws -> (answers: [[String: Any]], status: Int32, complaint: String)
  {
    let model = folder.path("model.json")
    let names = ["Quillon", "Marguerite", "Ignatius", "Persephone", "Barnaby", "Isolde", "Caspian"]
    let others = (0..<200).map { number in
      "o\(number),\(names[number % 7]),Family\(number / 2),19\(10 + number / 3)-0\(1 + number % 9)-1\(number % 8),YO\(1 + number % 30) \(number % 9)GH"
    }
    let file = try folder.write(Self.people + others, as: "people.csv")
    _ = try Command("link", file, "--model-out", model)
    let asked = URL(filePath: try folder.write([questions], as: "questions"))
    let run = try Command(["find", "--in", file, "--model-in", model], input: asked)
    let answers = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    return (answers, run.status, run.complaint)
  }

  private func first(_ answer: [String: Any]) -> String? {
    (answer["matches"] as? [[String: Any]])?.first?["id"] as? String
  }

  @Test func aQuestionIsAnsweredByWhateverItsNamesMean() throws {
    let asked = try ask(
      """
      {"id": "q1", "first_name": "Zebedee", "last_name": "Ashdown", "dob": "2011-11-30"}
      {"forename": "Leocadia", "surname": "Cholmondeley", "date of birth": "21/07/2016", "postcode": null}

      {"first_name": "baby", "last_name": "Ashdown", "dob": "2011-11-30", "postcode": "unknown"}
      {"first_name": "Ottoline", "last_name": "Birtwhistle", "entity_id": "x", "dob": "2014"}
      """)
    #expect(asked.answers.map(first) == ["b1", "c1", "b1", "a1"])
    #expect(asked.answers.map { $0["id"] as? String } == ["q1", nil, nil, nil])
    #expect(asked.status == 0)
    #expect(asked.complaint.contains("\"entity_id\" is no column here"))
  }

  @Test(arguments: [
    ("not json", "expected one JSON object on one line"), ("[1]", "is not a JSON object"),
    ("{\"dob\": \"2011\"}", "says too little"), ("{}", "says too little"),
    ("{\"dob\": 1, \"dob\": 2}", "column 12: this name is given twice"),
    ("{\"dob\": 1e300, \"first_name\": \"Zebedee\"}", "neither text nor a whole number"),
    ("{\"dob\": [2011], \"first_name\": \"Zebedee\"}", "neither text nor a whole number"),
    ("{\"dob\": \"31/31/snowed\", \"first_name\": \"Zebedee\"}", "is not a date that can be used"),
  ])
  func whatCannotBeUsedIsToldAndStopsNothing(question: String, said: String) throws {
    let asked = try ask(question + "\n{\"first_name\": \"Zebedee\", \"last_name\": \"Ashdown\"}\n")
    #expect(asked.status == 1)
    #expect(asked.complaint.contains("question 1: ") && asked.complaint.contains(said), "\(asked.complaint)")
    // Every line has its answer, and what was wrong stands in it.
    #expect(asked.answers.count == 2)
    let errors = asked.answers.first?["errors"] as? [String]
    #expect(errors?.contains { $0.contains(said) } == true, "\(asked.answers)")
    #expect(asked.answers.last.flatMap(first) == "b1")
    #expect(!asked.complaint.contains("snowed"))
  }
}
