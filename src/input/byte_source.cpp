#include "input/byte_source.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

/// The size of a regular file; 0 for pipes and devices, which have none.
std::size_t size_of(int file) {
  struct stat status{};
  if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return 0;
  return static_cast<std::size_t>(status.st_size);
}

/// A file by its descriptor: the readers above have buffers of their own.
class FileSource final : public ByteSource {
 public:
  explicit FileSource(int file) : file_{file}, size_{file == STDIN_FILENO ? 0 : size_of(file)} {}
  ~FileSource() override {
    if (file_ != STDIN_FILENO) ::close(file_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::size_t read(std::span<char> buffer) override {
    ssize_t count = 0;
    do {
      count = ::read(file_, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0) throw InputError{std::generic_category().message(errno)};
    read_ += static_cast<std::size_t>(count);
    // Some files of the system are shorter than they say: only one that shrinks has lost anything.
    if (count == 0 && read_ < size_ && size_of(file_) < size_)
      throw InputError{"the file became shorter while it was read"};
    return static_cast<std::size_t>(count);
  }

 private:
  int file_;
  std::size_t size_;  // when it was opened
  std::size_t read_ = 0;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_{std::move(bytes)} {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = bytes_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<ByteSource> open_source(const std::string& path) {
  if (path == "-") return std::make_unique<FileSource>(STDIN_FILENO);
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (file < 0) return nullptr;
  return std::make_unique<FileSource>(file);
}

std::unique_ptr<ByteSource> memory_source(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

}  // namespace warta
