extension Recipe {
  /// The recipes for records with these fields.
  ///
  /// No recipe rests on a field alone that another does not do without, so that no pair is lost for one
  /// field that is wrong or missing. Of some fields (`several`) a cell may hold several values.
  static func all(for roles: [FieldRole], several: [Int] = []) -> [Recipe] {
    let names = roles.firstIndex(of: .firstName)
    let families = roles.firstIndex(of: .lastName)
    let born = roles.firstIndex(of: .dateOfBirth)
    let postcode = roles.firstIndex(of: .postcode)
    let codes = roles.indices.filter { roles[$0].kind == .number || roles[$0] == .email }
    let texts = roles.indices.filter { roles[$0].kind == .text && roles[$0] != .email }
    var recipes = codes.map { Recipe([Part(field: $0, piece: .whole)]) }
    recipes += both(born, .key, names, .coarse, [(postcode, .middle), (families, .key)])
    recipes += both(born, .key, families, .coarse, [(names, .key), (postcode, .middle)])
    recipes += both(born, .key, postcode, .whole, [(names, .key)])
    recipes += both(postcode, .whole, names, .coarse, [(born, .coarse), (families, .key)])
    recipes += both(postcode, .whole, families, .coarse, [(names, .key), (born, .coarse)])
    recipes += bothNames(names, families, [(born, .coarse)], [(postcode, .middle)])
    recipes += bothNames(names, families, [(postcode, .coarse)], [(born, .coarse)])
    recipes += bothNames(names, families, [(born, .middle)], [(postcode, .middle)])
    recipes += both(born, .key, postcode, .coarse, [(names, .key)])
    recipes += bothNames(names, families, [], [(born, .coarse), (postcode, .middle)])
    for text in texts {
      recipes += both(text, .whole, families, .coarse, [(names, .key), (born, .coarse)])
      recipes += both(text, .whole, names, .coarse, [(born, .coarse), (families, .key)])
      recipes += both(text, .whole, born, .key, [(names, .key)])
      recipes += both(text, .whole, postcode, .whole, [(names, .key)])
    }
    recipes += throughHistory(roles, several)
    recipes += one(born, .key, [(names, .key), (families, .key), (postcode, .middle)])
    recipes += one(postcode, .whole, [(names, .key), (families, .key), (born, .coarse)])
    recipes += one(
      families, .coarse, [(names, .key), (postcode, .middle), (born, .coarse), (names, .coarse)])
    recipes += one(
      names, .coarse, [(families, .key), (postcode, .middle), (born, .coarse), (families, .coarse)])
    recipes += both(postcode, .key, born, .coarse, [(names, .key), (families, .key)])
    for text in texts { recipes += one(text, .whole, [(families, .key), (names, .key), (born, .coarse)]) }
    return recipes
  }

  /// By where one lives and the other lived before, or the other way round.
  private static func throughHistory(_ roles: [FieldRole], _ several: [Int]) -> [Recipe] {
    let names = roles.firstIndex(of: .firstName)
    let families = roles.firstIndex(of: .lastName)
    let born = roles.firstIndex(of: .dateOfBirth)
    return roles.indices.flatMap { field -> [Recipe] in
      let former = roles[field].former.flatMap { roles.firstIndex(of: $0) }
      guard former != nil || several.contains(field), field == roles.firstIndex(of: roles[field]) else {
        return []
      }
      return [Piece.least, .greatest].flatMap { piece in
        let recipes =
          both(field, piece, names, .coarse, [(born, .coarse), (families, .key)])
          + both(field, piece, families, .coarse, [(names, .key), (born, .coarse)])
          + both(field, piece, born, .key, [(names, .key)])
        return recipes.map { recipe in
          var recipe = recipe
          recipe.parts[0].former = former
          return recipe
        }
      }
    }
  }

  private typealias Piece = Part.Piece
  private typealias Asked = [(field: Int?, piece: Part.Piece)]

  private init(_ parts: [Part], eitherOrder: [Int] = [], refinements: [Part] = []) {
    self.init(parts: parts, eitherOrder: eitherOrder, refinements: refinements)
  }

  private static func given(_ asked: Asked) -> [Part] {
    asked.compactMap { asked in asked.field.map { Part(field: $0, piece: asked.piece) } }
  }

  private static func one(_ field: Int?, _ piece: Piece, _ more: Asked) -> [Recipe] {
    guard let field else { return [] }
    return [Recipe([Part(field: field, piece: piece)], refinements: given(more))]
  }

  private static func both(
    _ one: Int?, _ onePiece: Piece, _ two: Int?, _ twoPiece: Piece, _ more: Asked
  ) -> [Recipe] {
    guard let one, let two else { return [] }
    return [
      Recipe(
        [Part(field: one, piece: onePiece), Part(field: two, piece: twoPiece)], refinements: given(more))
    ]
  }

  private static func bothNames(_ one: Int?, _ two: Int?, _ with: Asked, _ more: Asked) -> [Recipe] {
    guard let one, let two, with.allSatisfy({ $0.field != nil }) else { return [] }
    return [Recipe(given(with), eitherOrder: [one, two], refinements: given(more))]
  }
}
