#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cli/interrupt.hpp"

namespace warta::cli {

/// Where the answer goes: standard output, or a file that appears under its name only when it is
/// whole.  Until then it is written beside it under a temporary name, and removed if the run fails.
/// What is no ordinary file (/dev/full, a pipe) is written directly.
///
///   OutputFile out{"laporan.json"};  out.write(text);  out.finish();
class OutputFile {
 public:
  /// Empty or "-" is standard output.  Throws OutputError if `path` cannot be written.
  explicit OutputFile(const std::string& path);
  /// Writes `path` by way of `part`, which may outlive the run and is gone on with after its first
  /// `kept` bytes.
  OutputFile(const std::string& path, const std::string& part, std::size_t kept);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// Throws OutputError if the disk is full or the other end fails.
  void write(std::string_view text);
  /// Writes what is held back and gives the file its name.
  void finish();
  /// The file stays under its temporary name when this is gone, with what was flushed.
  void keep();
  /// Not standard output.
  bool is_file() const { return !target_.empty(); }
  /// Bytes that reached the file, with those it was begun with.
  std::size_t written() const { return written_; }
  void flush();

 private:
  void open_beside_target();
  [[noreturn]] void fail(int error) const;

  std::string target_;     // empty: standard output
  std::string temporary_;  // empty: written directly
  TemporaryFile guard_;
  std::string buffer_;
  std::size_t written_ = 0;
  int descriptor_ = 1;
};

/// Where the records go that gave no article, as they stand in their files, one after another.
/// It is written even if there are none, so that a script can rely on it.
class RejectFile {
 public:
  /// Empty: nobody wants them.  Throws OutputError if `path` cannot be written.
  explicit RejectFile(const std::string& path);

  /// Ends the record's last line if nothing does.
  void write(std::string_view bytes);
  void finish();

 private:
  std::optional<OutputFile> out_;
};

}  // namespace warta::cli
