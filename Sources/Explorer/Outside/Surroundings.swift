internal import Glibc

/// The environment the explorer was started in.
enum Surroundings {
  /// A variable, nil where it is not set or empty.
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a program of this name is on the path.
  static func has(_ program: String) -> Bool {
    (value("PATH") ?? "/usr/bin:/bin").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
  }
}
