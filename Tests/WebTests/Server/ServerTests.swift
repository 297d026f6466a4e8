import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite struct ServerTests {
  private static let pages = [
    ReportPage(path: "index.html", text: "<p>front</p>", contentType: "text/html; charset=utf-8"),
    ReportPage(path: "cases/a.html", text: "<p>é</p>", contentType: "text/html; charset=utf-8"),
    ReportPage(path: "style.css", text: "p {}", contentType: "text/css; charset=utf-8"),
    ReportPage(path: "404.html", text: "<p>no page</p>", contentType: "text/html; charset=utf-8"),
  ]

  private func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:],
    check: @escaping @Sendable (TestResponse) throws -> Void
  ) async throws {
    let app = Server.application(Self.pages, host: "127.0.0.1", port: 0) { _ in }
    try await app.test(.router) { client in
      try await client.execute(uri: path, method: method, headers: headers) { try check($0) }
    }
  }

  @Test(arguments: [
    ("/", "<p>front</p>", "text/html; charset=utf-8"),
    ("/index.html", "<p>front</p>", "text/html; charset=utf-8"),
    ("/cases/a.html?day=1", "<p>é</p>", "text/html; charset=utf-8"),
    ("/style.css", "p {}", "text/css; charset=utf-8"),
  ])
  func aPageIsServed(path: String, text: String, type: String) async throws {
    try await ask(path) { response in
      #expect(response.status == .ok)
      #expect(String(buffer: response.body) == text)
      #expect(response.headers[.contentType] == type)
    }
  }

  @Test(arguments: [
    "/nothing", "/cases/", "/cases/b.html", "/../etc/passwd", "/cases/..%2findex.html", "//", "/404.html",
    "/%00", "/index.html/",
  ])
  func whatIsNotThereIsSaidSo(path: String) async throws {
    try await ask(path) { response in
      #expect(response.status == .notFound)
      #expect(String(buffer: response.body) == "<p>no page</p>")
    }
  }

  @Test(arguments: ["/", "/nothing", "/style.css"])
  func everyAnswerForbidsWhatAPageDoesNotNeed(path: String) async throws {
    try await ask(path) { response in
      let policy = try #require(response.headers[.contentSecurityPolicy])
      #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; img-src 'self' data:;"))
      #expect(response.headers[.xContentTypeOptions] == "nosniff")
      #expect(response.headers[.server] == nil)
    }
  }

  @Test func aPageThatTheBrowserHasIsNotSentAgain() async throws {
    let tag = ServedPages.tag(of: "<p>front</p>")
    try await ask("/", .get, [.ifNoneMatch: tag]) { response in
      #expect(response.status == .notModified)
      #expect(response.body.readableBytes == 0)
    }
    try await ask("/", .get, [.ifNoneMatch: "\"other\""]) { response in
      #expect(response.status == .ok)
      #expect(response.headers[.eTag] == tag)
    }
    #expect(tag != ServedPages.tag(of: "<p>front.</p>"))
  }

  @Test func theHeadAloneIsSentWhereItIsAskedFor() async throws {
    try await ask("/cases/a.html", .head) { response in
      #expect(response.status == .ok)
      #expect(response.body.readableBytes == 0)
      #expect(response.headers[.contentType] == "text/html; charset=utf-8")
    }
  }

  @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch])
  func nothingCanBeWritten(method: HTTPRequest.Method) async throws {
    try await ask("/", method) { response in
      #expect(response.status == .methodNotAllowed)
      #expect(response.headers[.allow] == "GET, HEAD")
    }
  }

  /// A real socket: the second server on a port is told what is wrong.
  @Test(.timeLimit(.minutes(15))) func aPortInUseIsSaidSo() async throws {
    let app = Server.application(Self.pages, host: "127.0.0.1", port: 0) { _ in }
    try await app.test(.live) { client in
      let port = try #require(client.port)
      await #expect(throws: ServerProblem.portInUse(port)) {
        try await Server.serve(pages: Self.pages, host: "127.0.0.1", port: port)
      }
    }
  }

  @Test(.timeLimit(.minutes(15))) func anAddressOfAnotherMachineIsSaidSo() async throws {
    await #expect(throws: ServerProblem.notOurAddress(host: "192.0.2.1")) {
      try await Server.serve(pages: Self.pages, host: "192.0.2.1", port: 0)
    }
  }
}
