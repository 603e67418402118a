#pragma once

#include <string>

namespace warta {

/// Keeps others from ingesting into the same store.  Readers do not mind it.
class StoreLock {
 public:
  /// Makes the file if it is not there.  Throws StoreError if that cannot be or somebody ingests
  /// into it.
  explicit StoreLock(const std::string& path);
  /// Must come after all else that has the file open: closing it drops SQLite's own locks.
  ~StoreLock();
  StoreLock(const StoreLock&) = delete;
  StoreLock& operator=(const StoreLock&) = delete;

 private:
  int file_;
};

}  // namespace warta
