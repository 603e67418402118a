#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/archive_walk.hpp"
#include "input/byte_source.hpp"
#include "input/path_walk.hpp"
#include "input/peeked_source.hpp"
#include "input/text_decoder.hpp"
#include "warta/diagnostic.hpp"

namespace warta {

/// One file, or one member of an archive, unpacked and known to be text.
struct OpenSource {
  std::string path;  ///< "berita.csv", "dump.tar.gz/berita/a.csv"
  std::unique_ptr<ByteSource> bytes;
  Encoding encoding = Encoding::unknown;  ///< known if it was UTF-16, which `bytes` no longer is
};

/// When a packed file is given up: at so many bytes, if they are so many times its own.  Text packs
/// to a hundredth at best and its repetition to a ten thousandth; beyond that are files made to
/// fill disks, which here would only be read for days.
struct UnpackLimit {
  std::size_t bytes = std::size_t{1} << 30U;
  std::size_t times = 100000;
};

/// Opens what the user named, one text after the other: files, what folders hold, and the members
/// of archives, in the archive's order and without storing them.
///
///   SourceWalk walk{{"dump.tar.gz", "-"}, report};
///   while (auto source = walk.next()) read(*source->bytes);
///
/// How a file is packed is judged by its content, never by its name.  A packed file inside an
/// archive is unpacked, and an archive inside an archive walked, but no deeper.  Hidden members,
/// folders and links are passed over.
class SourceWalk {
 public:
  /// `wanted` is asked for each file before it is opened; empty: every file.
  SourceWalk(std::vector<std::string> inputs, DiagnosticSink report, UnpackLimit limit = {},
             std::function<bool(const std::string&)> wanted = {});
  SourceWalk(const SourceWalk&) = delete;
  SourceWalk& operator=(const SourceWalk&) = delete;

  /// The next text, to be done with before the one after it is asked for.  What is no text is
  /// reported with its reason and passed over: `missing-file`, `unreadable-file`, `empty-file`,
  /// `binary-file`, `damaged-file`, `encrypted-file`, `nested-archive`, `no-articles`.  Reading
  /// does not throw: a failure half-way is reported in the same way, and the text ends there unless
  /// something can be read behind it.
  std::optional<OpenSource> next();

 private:
  struct OpenArchive {
    std::string path;
    std::unique_ptr<ArchiveWalk> members;
    std::optional<ArchiveWalk::Member> first;  // has been looked at already
    bool held_files = false;
  };

  std::optional<OpenSource> open_file(const std::string& path);
  std::optional<OpenSource> open_member();
  std::optional<OpenSource> open_bytes(std::string path, std::unique_ptr<PeekedSource> bytes);
  /// What `walk` holds if it is one packed file; else null, and its members are next.
  std::unique_ptr<PeekedSource> open_packed(const std::string& path,
                                            std::unique_ptr<ArchiveWalk> walk);
  std::optional<OpenSource> open_text(std::string path, std::unique_ptr<PeekedSource> bytes,
                                      const char* failure_code);
  std::nullopt_t fail(const char* code, std::string message, std::string path) const;

  PathWalk paths_;
  DiagnosticSink report_;
  UnpackLimit limit_;
  std::function<bool(const std::string&)> wanted_;
  std::size_t left_ = 0;               // bytes that may still be unpacked from the current file
  std::vector<OpenArchive> archives_;  // each a member of the one before it
};

}  // namespace warta
