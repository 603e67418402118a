#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "input/byte_source.hpp"

namespace warta {

/// What is in an archive, or in a file packed by itself, in order and without writing any of it to
/// disk: tar and zip, also inside bzip2, xz, zstd, lz4, lzma, lzip or compress (gzip: see
/// gzip_source.hpp).
///
///   ArchiveWalk archive{"dump.zip"};
///   while (auto member = archive.next()) archive.read(buffer);   // "berita/a.csv", ...
///
/// Names are what the archive says, "../" and all: nothing is ever stored under them.
class ArchiveWalk {
 public:
  struct Member {
    std::string name;
    bool file = true;        ///< else a folder, a link or a device
    bool encrypted = false;  ///< cannot be read
  };

  /// A file that can be read at any place: a zip file keeps its list at its end.  Throws
  /// InputError, as `next` and `read` do.
  explicit ArchiveWalk(const std::string& path);
  /// One that is read as it comes.
  explicit ArchiveWalk(std::unique_ptr<ByteSource> packed);
  ~ArchiveWalk();
  ArchiveWalk(const ArchiveWalk&) = delete;
  ArchiveWalk& operator=(const ArchiveWalk&) = delete;

  /// The next member; null at the end.
  std::optional<Member> next();

  /// Whether this is no archive but one packed file.  Known after `next`.
  bool single() const;

  /// Whether the last thing asked for threw.
  bool failed() const { return failed_; }

  /// Reads on in the member that `next` gave.
  std::size_t read(std::span<char> buffer);

 private:
  struct Reader;

  [[noreturn]] void fail();

  std::unique_ptr<Reader> reader_;
  std::string_view block_;   // unpacked and not yet read
  bool ended_ = false;       // no members follow
  bool complained_ = false;  // about what follows in this member
  bool failed_ = false;
};

}  // namespace warta
