/// How many records may share a key before something more is asked of them.
struct CrowdLimits: Sendable {
  /// However few pairs there are elsewhere, no block of more than this many is used as it is.
  var ever = 3_000
  /// So many records that say the same in everything are compared with one another, whatever the budget.
  var copies = 1_200

  /// The most records that share a key and are compared with one another, after so many refinements of a recipe.
  func most(_ recipe: Recipe, step: Int) -> Int { step > recipe.refinements.count ? copies : ever }
}
