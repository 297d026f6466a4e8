import HTTPTypes
import Hummingbird
import NIOCore

/// The pages of a report, kept in memory and answered by path.
///
/// There is nothing to write, to sign in to or to search: anything but a reading of a page is refused. No request is
/// logged, so what somebody looked at is kept nowhere.
struct ServedPages: HTTPResponder {
  typealias Context = BasicRequestContext

  /// One page ready to send.
  struct Kept: Sendable {
    let body: ByteBuffer
    let contentType: String
    let tag: String
  }

  private let pages: [String: Kept]

  /// Keeps the pages of a report.
  init(_ pages: [ReportPage]) {
    self.pages = Dictionary(
      pages.map { page in
        let kept = Kept(
          body: ByteBuffer(string: page.text), contentType: page.contentType, tag: Self.tag(of: page.text))
        return ("/" + page.path, kept)
      },
      uniquingKeysWith: { first, _ in first })
  }

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    guard request.method == .get || request.method == .head else {
      return answer(.methodNotAllowed, [.allow: "GET, HEAD"])
    }
    let path = request.uri.path == "/" ? "/index.html" : request.uri.path
    guard path != Self.missing, let page = pages[path] else { return notFound(request.method) }
    if request.headers[.ifNoneMatch]?.contains(page.tag) == true {
      return answer(.notModified, [.eTag: page.tag])
    }
    return send(page, .ok, request.method)
  }

  private static let missing = "/404.html"

  private func notFound(_ method: HTTPRequest.Method) -> Response {
    pages[Self.missing].map { send($0, .notFound, method) } ?? answer(.notFound, [:])
  }

  private func send(_ page: Kept, _ status: HTTPResponse.Status, _ method: HTTPRequest.Method) -> Response {
    let response = answer(
      status, [.contentType: page.contentType, .eTag: page.tag], ResponseBody(byteBuffer: page.body))
    return method == .head ? response.createHeadResponse() : response
  }

  private func answer(
    _ status: HTTPResponse.Status, _ own: HTTPFields, _ body: ResponseBody = ResponseBody()
  ) -> Response {
    var headers = Self.always
    for field in own { headers[field.name] = field.value }
    return Response(status: status, headers: headers, body: body)
  }

  /// A page may load its own style sheet and pictures and nothing else, and is shown in no frame of another.
  private static let always: HTTPFields = {
    var headers: HTTPFields = [
      .contentSecurityPolicy: "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'",
      .xContentTypeOptions: "nosniff", .cacheControl: "no-cache",
    ]
    for (name, value) in [
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }()

  /// A short name of a text's content, so that a browser need not fetch what it has: FNV-1a of 64 bits.
  static func tag(of text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "\"\(String(hash, radix: 16))\""
  }
}
