#include "store/store_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "warta/error.hpp"

namespace warta {

StoreLock::StoreLock(const std::string& path)
    : file_{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)} {
  if (file_ < 0)
    throw StoreError{path + ": cannot be written: " + std::generic_category().message(errno)};
  if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
  const int reason = errno;
  ::close(file_);
  if (reason == EWOULDBLOCK) throw StoreError{path + ": another warta ingests into it"};
  throw StoreError{path + ": cannot be locked: " + std::generic_category().message(reason)};
}

StoreLock::~StoreLock() {
  ::close(file_);
}

}  // namespace warta
