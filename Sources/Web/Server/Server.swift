import Foundation
import Hummingbird
import Logging
import NIOCore

/// The small server of a report: pages from memory, to this machine unless another host is named.
public enum Server {
  /// Serves pages until the program is told to stop.
  ///
  /// - Throws: `ServerProblem` when the port or the host cannot be used.
  public static func serve(
    pages: [ReportPage], host: String, port: Int, log: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws {
    do {
      try await application(pages, host: host, port: port, log: log).runService()
    } catch let error as IOError {
      throw problem(error, host: host, port: port) ?? error
    } catch is SocketAddressError {
      throw ServerProblem.notOurAddress(host: host)
    }
  }

  static func application(
    _ pages: [ReportPage], host: String, port: Int, log: @escaping @Sendable (String) -> Void
  ) -> some ApplicationProtocol {
    Application(
      responder: ServedPages(pages),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        log("serving at http://\(host):\(channel.localAddress?.port ?? port)")
      },
      // The library's own log would name requests; ours says what there is to say.
      logger: Logger(label: "throughline") { _ in SwiftLogNoOpLogHandler() })
  }

  private static func problem(_ error: IOError, host: String, port: Int) -> ServerProblem? {
    switch error.errnoCode {
    case EADDRINUSE: .portInUse(port)
    case EACCES: .portNotAllowed(port)
    case EADDRNOTAVAIL: .notOurAddress(host: host)
    default: nil
    }
  }
}
