import Testing

@testable import Linkage

/// What is told of blocking is what comparing every record with every other would have counted.
@Suite struct BlockingFindingsTests {
  @Test(arguments: [false, true]) func countsAreThoseOfEveryPair(hasSides: Bool) async {
    var (rows, people) = Sketch.town(80, seed: 21)
    // Of some only the last name is known, so that one recipe alone can find them.
    for place in stride(from: 0, to: rows.count, by: 4) {
      for column in [1, 3, 4, 5, 6] { rows[place][column] = "" }
    }
    let labels = people.map { UInt32($0 + 1) }
    var records = Sketch.records(rows)
    if hasSides { records.sides = (0..<records.count).map { UInt32($0 % 3) } }
    let linked = await Linker.train(records)
    let findings = await linked.blockingFindings(labels: labels)
    let expected = await Counted(linked, labels)
    #expect(findings.ways.map(\.pairs) == expected.pairs)
    #expect(findings.ways.map(\.onlyHere) == expected.onlyHere)
    #expect(findings.ways.map { $0.found?.part } == expected.found)
    #expect(findings.ways.map(\.foundOnlyHere) == expected.foundOnlyHere)
    #expect(findings.pairs == expected.together)
    #expect(findings.found?.value == (await linked.blockingRecall(labels: labels)))
    #expect(expected.together > 200 && expected.foundOnlyHere.contains { $0 > 0 })
  }

  @Test func withoutLabelsNothingIsSaidOfTruth() async {
    let findings = await Linker.train(Sketch.records(Sketch.town(40, seed: 2).rows)).blockingFindings(
      labels: nil)
    #expect(findings.found == nil)
    #expect(findings.ways.allSatisfy { $0.found == nil && $0.foundOnlyHere == 0 })
    #expect(findings.pairs > 0)
  }

  @Test func everyRecipeIsToldInItsOwnWords() async {
    let findings = await Linker.train(Sketch.records(Sketch.town(40, seed: 2).rows)).blockingFindings(
      labels: nil)
    let words = findings.ways.map(\.shared)
    #expect(Set(words).count == words.count)
    #expect(words.contains("date of birth (day and month in either order) and the sound of first name"))
    #expect(words.contains("year of birth and the sounds of first name and last name, in either order"))
    #expect(words.contains("the whole NHS number"))
  }
}

/// The same by looking at every pair of records and every recipe.
private struct Counted {
  var pairs: [Int]
  var onlyHere: [Int]
  var found: [Int]
  var foundOnlyHere: [Int]
  var together = 0

  init(_ linked: LinkedRecords, _ labels: [UInt32]) async {
    let candidates = await Candidates.of(linked.records, linked.model.blocking, budget: nil)
    let (count, width) = (linked.records.count, candidates.blocks.count)
    let sides = linked.records.sides
    (pairs, onlyHere) = (Array(repeating: 0, count: width), Array(repeating: 0, count: width))
    (found, foundOnlyHere) = (pairs, pairs)
    for one in 0..<count {
      for two in (one + 1)..<count where sides.isEmpty || sides[one] != sides[two] {
        let recipes = (0..<width).filter {
          let key = candidates.keys[one * width + $0]
          return key != 0 && key == candidates.keys[two * width + $0]
        }
        if recipes.isEmpty { continue }
        together += 1
        let isTrue = labels[one] == labels[two]
        for recipe in recipes {
          pairs[recipe] += 1
          if isTrue { found[recipe] += 1 }
        }
        if recipes.count == 1 {
          onlyHere[recipes[0]] += 1
          if isTrue { foundOnlyHere[recipes[0]] += 1 }
        }
      }
    }
  }
}
