/// Why pages cannot be served, in words that the person at the keyboard can act on.
public enum ServerProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another program listens there already.
  case portInUse(Int)
  /// The port needs rights that this program does not have.
  case portNotAllowed(Int)
  /// The host names no address of this machine.
  case notOurAddress(host: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .portInUse(let port): "port \(port) is in use by another program: stop it, or choose another port"
    case .portNotAllowed(let port): "port \(port) may not be used by this program: choose one from 1024"
    case .notOurAddress(let host): "'\(host)' is no address of this machine: use 127.0.0.1"
    }
  }
}
