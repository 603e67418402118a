#pragma once

#include <stdexcept>

namespace warta {

/// The command cannot go on because of what it was asked to read (exit code 2).
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The command was asked for something that makes no sense (exit code 2).
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The answer could not be written: disk full, folder missing, no permission (exit code 2).
struct OutputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A store cannot be opened, read or written: it is none, is damaged, is locked, comes from a newer
/// warta, or the disk is full; the message names the file and the reason (exit code 2).
struct StoreError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A table of linguistic knowledge is malformed; the message names table and line (exit code 2).
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace warta
