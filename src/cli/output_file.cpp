#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::size_t kBufferSize = std::size_t{1} << 16U;

/// The permissions of the file that is replaced, or those a new file gets.
mode_t permissions_for(const std::string& path) {
  struct stat status{};
  if (stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

bool is_special_file(const std::string& path) {
  struct stat status{};
  return stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

/// A link keeps pointing where it did: its target is what is replaced.
std::string behind_links(const std::string& path) {
  std::error_code ignored;
  const auto real = std::filesystem::canonical(path, ignored);
  return ignored ? path : real.string();
}

}  // namespace

OutputFile::OutputFile(const std::string& path) {
  buffer_.reserve(kBufferSize);
  if (path.empty() || path == "-") return;
  target_ = path;
  if (is_special_file(path)) {
    descriptor_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor_ < 0) fail(errno);
    return;
  }
  open_beside_target();
}

OutputFile::OutputFile(const std::string& path, const std::string& part, std::size_t kept)
    : target_{behind_links(path)}, temporary_{part}, written_{kept} {
  buffer_.reserve(kBufferSize);
  if (std::filesystem::is_directory(target_)) {
    temporary_.clear();
    fail(EISDIR);
  }
  descriptor_ = open(part.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, permissions_for(target_));
  if (descriptor_ >= 0 && flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    temporary_.clear();
    throw OutputError{part + " is being written by another run"};
  }
  const bool cut = descriptor_ >= 0 && ftruncate(descriptor_, static_cast<off_t>(kept)) == 0 &&
                   lseek(descriptor_, 0, SEEK_END) >= 0;
  if (!cut) {
    const int error = errno;
    temporary_.clear();
    fail(error);
  }
}

void OutputFile::open_beside_target() {
  if (std::filesystem::is_directory(target_)) fail(EISDIR);
  target_ = behind_links(target_);
  temporary_ = target_ + ".XXXXXX";
  descriptor_ = mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    const int error = errno;
    temporary_.clear();
    fail(error);
  }
  guard_.remember(temporary_);
  fchmod(descriptor_, permissions_for(target_));
}

OutputFile::~OutputFile() {
  if (descriptor_ > 2) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void OutputFile::write(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() >= kBufferSize) flush();
}

void OutputFile::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(errno);
    rest.remove_prefix(static_cast<std::size_t>(written));
    written_ += static_cast<std::size_t>(written);
  }
  buffer_.clear();
}

void OutputFile::finish() {
  flush();
  if (descriptor_ > 2) {
    const int closed = close(descriptor_);
    descriptor_ = -1;
    if (closed != 0) fail(errno);
  }
  if (temporary_.empty()) return;
  if (rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
  temporary_.clear();
  guard_.forget();
}

void OutputFile::keep() {
  temporary_.clear();
  guard_.forget();
}

void OutputFile::fail(int error) const {
  const std::string name = target_.empty() ? "standard output" : target_;
  throw OutputError{"cannot write " + name + ": " + std::strerror(error)};
}

RejectFile::RejectFile(const std::string& path) {
  if (!path.empty()) out_.emplace(path);
}

void RejectFile::write(std::string_view bytes) {
  if (!out_) return;
  out_->write(bytes);
  if (!bytes.ends_with('\n')) out_->write("\n");
}

void RejectFile::finish() {
  if (out_) out_->finish();
}

}  // namespace warta::cli
