#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace warta::cli {

/// The run was asked to stop (Ctrl-C, SIGTERM) and did so between two articles; the message says
/// how far it came.
struct Interrupted : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Makes the signals that end a program remove the temporary files first.  To be called once, by
/// the command line.
void watch_signals();

/// While one lives, the first signal to stop is only noted, so that the run can end between two
/// articles and keep what it has; the second ends it at once.  Without one the first does.
class GracefulStop {
 public:
  GracefulStop();
  ~GracefulStop();
  GracefulStop(const GracefulStop&) = delete;
  GracefulStop& operator=(const GracefulStop&) = delete;

  /// Whether somebody asked to stop.
  static bool asked();
};

/// A file that a signal must not leave behind.
class TemporaryFile {
 public:
  TemporaryFile() = default;
  ~TemporaryFile() { forget(); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  /// From here on a signal removes it.
  void remember(const std::string& path);
  /// It has got its name, or is gone.
  void forget();

 private:
  std::size_t slot_ = 0;  // 1-based; 0: none
};

/// Ends the program as the signal that was noted would have, so that the shell knows.
[[noreturn]] void end_by_signal();

}  // namespace warta::cli
