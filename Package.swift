// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6, warnings are errors, imports say what they mean.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// `PURE=1 swift build` leaves out the web server and the command, so that the pure targets and the pages build and
/// test alone in seconds, without compiling a line of SwiftNIO.
let pure = Context.environment["PURE"] != nil

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func ours(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// Beside the code of the pages' tests: what they compare with and what they read.
let pageData = ["Fixtures", "__Snapshots__"]

let pureTargets: [Target] = [
  ours("Casework"),
  ours("YAMLReading", [yams]),
  ours("Lessons", ["Casework", "YAMLReading"]),
  ours("Reviews", ["Casework", "YAMLReading"]),
  ours("Simulation", ["Casework"]),
  ours("Linkage", ["Casework"]),
  ours("Exchange", ["Casework", "Reviews"]),
  .executableTarget(
    name: "ThroughlineBench",
    dependencies: ["Casework", "Lessons", "Linkage", "Reviews", "Simulation", "Exchange"],
    swiftSettings: strict),
  tests("ArchitectureTests"),
  tests("CaseworkTests", ["Casework"]),
  tests(
    "LessonsTests", ["Lessons", "Casework", "Exchange", "Reviews"], exclude: ["OrdinaryAndNearTwin/Timelines"]
  ),
  tests("ReviewsTests", ["Reviews", "Casework", "YAMLReading"]),
  tests("LinkageTests", ["Linkage", "Casework"]),
  tests("SimulationTests", ["Simulation", "Casework", "Lessons"]),
  tests("ExchangeTests", ["Exchange", "Casework", "Reviews"]),
]

/// The pages alone: what they are made of needs no server.
let pageTargets: [Target] = [
  ours(
    "Web", ["Casework", "Lessons", "Linkage", "Reviews"], exclude: ["Server"],
    resources: [.embedInCode("style.css")]),
  tests(
    "WebTests", ["Web", "Casework", "Lessons", "Linkage", "Reviews", "Exchange"],
    exclude: pageData + ["Server"]),
]

let servedTargets: [Target] = [
  ours(
    "Web",
    ["Casework", "Lessons", "Linkage", "Reviews", .product(name: "Hummingbird", package: "hummingbird")],
    resources: [.embedInCode("style.css")]),
  .executableTarget(
    name: "ThroughlineCommand",
    dependencies: [
      "Casework", "Lessons", "Linkage", "Reviews", "Simulation", "Exchange", "Web",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: strict),
  tests(
    "WebTests",
    [
      "Web", "Casework", "Lessons", "Linkage", "Reviews", "Exchange",
      .product(name: "HummingbirdTesting", package: "hummingbird"),
    ], exclude: pageData),
  tests("CommandTests", ["ThroughlineCommand"]),
]

let package = Package(
  name: "Throughline",
  products: [.executable(name: "throughline-bench", targets: ["ThroughlineBench"])]
    + (pure ? [] : [.executable(name: "throughline", targets: ["ThroughlineCommand"])]),
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2")
  ]
    + (pure
      ? []
      : [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
      ]),
  targets: pureTargets + (pure ? pageTargets : servedTargets),
  swiftLanguageModes: [.v6]
)
