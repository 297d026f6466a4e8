import Testing

@testable import Linkage

@Suite struct TrainingLawsTests {
  /// Each step of training gains, or at worst loses what rounding loses.
  @Test(arguments: 0..<20) func likelihoodNeverFalls(seed: UInt64) {
    let records = Sketch.records(Sketch.town(60, seed: seed).rows)
    let model = Model(starting: records)
    var counts: [Agreement: Int] = [:]
    records.withViews { views in
      Kernel.with { kernel in
        let comparer = Comparer(views, views, kernel, originShares: [])
        for one in 0..<records.count {
          for two in (one + 1)..<records.count {
            counts[comparer.agreement(one, two).rounded, default: 0] += 1
          }
        }
      }
    }
    let all = Double(records.count * (records.count - 1) / 2)
    var expectation = Expectation(model, Pattern.sorted(counts), allPairs: all)
    expectation.run(steps: 30)
    #expect(expectation.likelihoods.count > 3)
    for (earlier, later) in zip(expectation.likelihoods, expectation.likelihoods.dropFirst()) {
      #expect(later >= earlier - 1e-6 * abs(earlier))
    }
  }

  @Test func aModelComesBackFromItsFile() async throws {
    let model = await Linker.train(Sketch.records(Sketch.town(100, seed: 1).rows)).model
    #expect(try Model(model.tree) == model)
  }

  @Test(arguments: [1.0, 10, 0.001, 1e-9, 7.25, 123_456]) func logarithmsAreExact(value: Double) {
    #expect(abs(Bits.power(Bits.of(value)) / value - 1) < 1e-9)
  }
}
