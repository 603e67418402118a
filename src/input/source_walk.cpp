#include "input/source_walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

#include "input/file_kind.hpp"
#include "input/gzip_source.hpp"
#include "input/utf16_source.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHead = std::size_t{64} * 1024;
constexpr std::size_t kDeepest = 2;  // archives one in another
constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();
constexpr int kMostLayers = 8;  // packed again and again, by mistake or in bad faith

constexpr const char* kUnreadable = "unreadable-file";
constexpr const char* kDamaged = "damaged-file";

/// What an archive holds at the moment.
class MemberSource final : public ByteSource {
 public:
  explicit MemberSource(ArchiveWalk& archive) : archive_{archive} {}
  std::size_t read(std::span<char> buffer) override { return archive_.read(buffer); }

 private:
  ArchiveWalk& archive_;
};

/// The one file that was packed.
class PackedSource final : public ByteSource {
 public:
  explicit PackedSource(std::unique_ptr<ArchiveWalk> walk) : walk_{std::move(walk)} {}
  std::size_t read(std::span<char> buffer) override { return walk_->read(buffer); }

 private:
  std::unique_ptr<ArchiveWalk> walk_;
};

/// Tells of a failure half-way instead of throwing it, so that readers meet what lies behind it, or
/// a plain end, and give what they have.
class GuardedSource final : public ByteSource {
 public:
  /// `left` is how many bytes may be read before it is too many.
  GuardedSource(std::unique_ptr<ByteSource> source, Diagnostic failure,
                const DiagnosticSink& report, std::size_t& left)
      : source_{std::move(source)}, failure_{std::move(failure)}, report_{report}, left_{left} {}

  std::size_t read(std::span<char> buffer) override {
    for (bool failed = false; !ended_;) {
      try {
        const std::size_t count = source_->read(buffer);
        read_ += count;
        left_ -= std::min(count, left_);
        if (left_ == 0) throw InputError{"it unpacks to far more than any text does"};
        ended_ = count == 0;
        return count;
      } catch (const InputError& error) {
        if (!failed) tell(error.what());
        ended_ = std::exchange(failed, true);
      }
    }
    return 0;
  }

 private:
  void tell(const char* reason) {
    failure_.message = fmt::format("cannot be read beyond byte {}: {}", read_, reason);
    report_(failure_);
  }

  std::unique_ptr<ByteSource> source_;
  Diagnostic failure_;
  const DiagnosticSink& report_;
  std::size_t& left_;
  std::size_t read_ = 0;
  bool ended_ = false;
};

std::unique_ptr<PeekedSource> peeked(std::unique_ptr<ByteSource> source) {
  return std::make_unique<PeekedSource>(std::move(source), kHead);
}

bool is_blank(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  return bytes.find_first_not_of(" \t\r\n\f\v") == bytes.npos;
}

/// ".git/x", "berita/.rahasia" and the shadows that some systems pack with each file.
bool is_hidden_member(std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('/'), name.size());
    const std::string_view part = name.substr(0, end);
    if (part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..")) return true;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return false;
}

/// Documents of word processors and books are zip files with a sign in front.
bool is_document(std::string_view first_name) {
  return first_name == "[Content_Types].xml" || first_name == "mimetype";
}

}  // namespace

SourceWalk::SourceWalk(std::vector<std::string> inputs, DiagnosticSink report, UnpackLimit limit,
                       std::function<bool(const std::string&)> wanted)
    : paths_{std::move(inputs), report},
      report_{std::move(report)},
      limit_{limit},
      wanted_{std::move(wanted)} {}

std::optional<OpenSource> SourceWalk::next() {
  for (;;) {
    while (!archives_.empty() && left_ > 0)
      if (auto source = open_member()) return source;
    while (!archives_.empty()) archives_.pop_back();
    const auto path = paths_.next();
    if (!path) return std::nullopt;
    if (wanted_ && !wanted_(*path)) continue;
    if (auto source = open_file(*path)) return source;
  }
}

std::optional<OpenSource> SourceWalk::open_file(const std::string& path) {
  std::unique_ptr<ByteSource> file = open_source(path);
  if (!file) {
    const int reason = errno;
    if (reason == ENOENT) return fail("missing-file", "no such file or folder", path);
    return fail(kUnreadable, "cannot be read: " + std::generic_category().message(reason), path);
  }
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);  // pipes and devices have none
  left_ = error ? kNoLimit : std::max<std::size_t>(limit_.bytes, size * limit_.times);
  return open_bytes(path, peeked(std::move(file)));
}

std::optional<OpenSource> SourceWalk::open_member() {
  OpenArchive& archive = archives_.back();
  const bool told = archive.members->failed();
  std::optional<ArchiveWalk::Member> member = std::exchange(archive.first, std::nullopt);
  try {
    if (!member) member = archive.members->next();
  } catch (const InputError& error) {
    if (!told)
      fail(kDamaged, fmt::format("cannot be read to its end: {}", error.what()), archive.path);
    archives_.pop_back();
    return std::nullopt;
  }
  if (!member) {
    if (!archive.held_files) fail("no-articles", "archive holds no files", archive.path);
    archives_.pop_back();
    return std::nullopt;
  }
  if (!member->file || is_hidden_member(member->name)) return std::nullopt;
  archive.held_files = true;
  std::string path = archive.path + "/" + member->name;
  if (member->encrypted)
    return fail("encrypted-file", "is encrypted and cannot be read", std::move(path));
  return open_bytes(std::move(path), peeked(std::make_unique<MemberSource>(*archive.members)));
}

std::optional<OpenSource> SourceWalk::open_bytes(std::string path,
                                                 std::unique_ptr<PeekedSource> bytes) {
  const char* failure_code = archives_.empty() ? kUnreadable : kDamaged;
  try {
    for (int layer = 0; layer < kMostLayers; ++layer, failure_code = kDamaged) {
      const FileKind kind = file_signs(bytes->head()).kind;
      if (kind == FileKind::text || kind == FileKind::binary)
        return open_text(std::move(path), std::move(bytes), failure_code);
      if (kind == FileKind::gzip) {
        bytes = peeked(gzip_source(std::move(bytes)));
        continue;
      }
      std::error_code error;
      const bool by_path = kind == FileKind::zip && layer == 0 && archives_.empty() &&
                           fs::is_regular_file(path, error);
      bytes = open_packed(path, by_path ? std::make_unique<ArchiveWalk>(path)
                                        : std::make_unique<ArchiveWalk>(std::move(bytes)));
      if (!bytes) return std::nullopt;
    }
  } catch (const InputError& error) {
    return fail(kDamaged, fmt::format("cannot be read: {}", error.what()), std::move(path));
  }
  return fail(kDamaged, "is packed too many times over", std::move(path));
}

std::unique_ptr<PeekedSource> SourceWalk::open_packed(const std::string& path,
                                                      std::unique_ptr<ArchiveWalk> walk) {
  std::optional<ArchiveWalk::Member> first = walk->next();
  if (walk->single()) return peeked(std::make_unique<PackedSource>(std::move(walk)));
  if (first && is_document(first->name)) {
    fail("binary-file", "file is a document of an office program; save it as text or HTML", path);
  } else if (archives_.size() == kDeepest) {
    fail("nested-archive", "an archive in an archive in an archive is not read", path);
  } else {
    archives_.push_back({path, std::move(walk), std::move(first)});
  }
  return nullptr;
}

std::optional<OpenSource> SourceWalk::open_text(std::string path,
                                                std::unique_ptr<PeekedSource> bytes,
                                                const char* failure_code) {
  const std::string_view head = bytes->head();
  if (head.empty() && !bytes->failure().empty())
    return fail(failure_code, "cannot be read: " + bytes->failure(), std::move(path));
  if (head.empty()) return fail("empty-file", "file is empty", std::move(path));
  if (bytes->ended() && is_blank(head))
    return fail("empty-file", "file holds nothing but white space", std::move(path));
  const Encoding encoding = utf16_encoding_of(head);
  const FileSigns signs = file_signs(head);
  if (encoding == Encoding::unknown && signs.kind == FileKind::binary)
    return fail("binary-file",
                signs.name.empty() ? "file is binary, not text"
                                   : fmt::format("file is binary ({}), not text", signs.name),
                std::move(path));
  std::unique_ptr<ByteSource> text = std::make_unique<GuardedSource>(
      std::move(bytes), Diagnostic{Severity::error, failure_code, {}, path, 0, 0}, report_, left_);
  if (encoding != Encoding::unknown)
    text = utf16_source(std::move(text), encoding == Encoding::utf16be);
  return OpenSource{std::move(path), std::move(text), encoding};
}

std::nullopt_t SourceWalk::fail(const char* code, std::string message, std::string path) const {
  report_({Severity::error, code, std::move(message), std::move(path), 0, 0});
  return std::nullopt;
}

}  // namespace warta
