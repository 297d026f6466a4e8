import Testing

@Suite struct ManifestTests {
  @Test func readsEveryWayOfDeclaring() {
    let manifest = Manifest(
      """
      let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
      func ours(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
        .target(name: name, dependencies: dependencies, swiftSettings: strict)
      }
      let targets: [Target] = [
        ours("Casework"),
        ours("Lessons", ["Casework", yams]),
        ours("Web", ["Casework", .product(name: "Hummingbird", package: "hummingbird")], resources: [.copy("a")]),
        ours("Art", resources: [.copy("b")]),
        .executableTarget(
          name: "Command", dependencies: ["Web", .product(name: "Parser", package: "the-parser")],
          swiftSettings: strict),
        tests("CaseworkTests", ["Casework"]),
      ]
      """)
    #expect(
      manifest.dependencies == [
        "Casework": [], "Lessons": ["Casework", "Yams"], "Web": ["Casework", "Hummingbird"], "Art": [],
        "Command": ["Web", "Parser"],
      ])
  }
}
