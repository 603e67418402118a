#include "input/archive_walk.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <utility>

#include "input/text_decoder.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kChunk = std::size_t{256} * 1024;
constexpr int kRetries = 16;

/// Member names pass through the C library's idea of letters.  This sets it to UTF-8 for this
/// thread and this scope alone: the program's locale is its own affair.
class Utf8Letters {
 public:
  Utf8Letters() : letters_{::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)} {
    if (letters_ != nullptr) before_ = ::uselocale(letters_);
  }
  ~Utf8Letters() {
    if (letters_ == nullptr) return;
    ::uselocale(before_);
    ::freelocale(letters_);
  }
  Utf8Letters(const Utf8Letters&) = delete;
  Utf8Letters& operator=(const Utf8Letters&) = delete;

 private:
  locale_t letters_;
  locale_t before_ = nullptr;
};

struct FreeArchive {
  void operator()(archive* handle) const { archive_read_free(handle); }
};

/// "./berita/a.csv" and "/berita/a.csv" are "berita/a.csv"; bytes that are no UTF-8 are mended.
std::string shown_name(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  if (name == nullptr) return "?";
  std::string_view shown{name};
  while (shown.starts_with("./") || shown.starts_with('/'))
    shown.remove_prefix(shown.front() == '/' ? 1 : 2);
  return decode_text(shown).text;
}

/// What the library had unpacked before the damage and keeps to itself: it gives whole blocks.
const char* lost_with(int filter) {
  switch (filter) {
    case ARCHIVE_FILTER_BZIP2:
    case ARCHIVE_FILTER_XZ:
    case ARCHIVE_FILTER_LZMA:
    case ARCHIVE_FILTER_LZIP:
      return "; up to 64 KiB before the damage are lost with it";
    case ARCHIVE_FILTER_ZSTD:
      return "; up to 128 KiB before the damage are lost with it";
    case ARCHIVE_FILTER_LZ4:
      return "; up to 4 MiB before the damage are lost with it";
    default:
      return "";
  }
}

}  // namespace

struct ArchiveWalk::Reader {
  std::unique_ptr<ByteSource> packed;
  std::string buffer;
  bool read_all = false;                         // of `packed`
  std::unique_ptr<archive, FreeArchive> handle;  // goes first: it reads from what is above

  Reader() : handle{archive_read_new()} {
    archive* const h = handle.get();
    if (h == nullptr) throw InputError{"no memory to unpack"};
    // By name: "all" would also start other programs for packings that nobody uses.  Gzip has a
    // source of its own.
    archive_read_support_filter_bzip2(h);
    archive_read_support_filter_xz(h);
    archive_read_support_filter_lzma(h);
    archive_read_support_filter_lzip(h);
    archive_read_support_filter_zstd(h);
    archive_read_support_filter_lz4(h);
    archive_read_support_filter_compress(h);
    archive_read_support_format_tar(h);
    archive_read_support_format_zip(h);
    archive_read_support_format_raw(h);
    archive_read_support_format_empty(h);
  }

  static la_ssize_t read_more(archive* handle, void* self, const void** bytes) {
    auto& reader = *static_cast<Reader*>(self);
    try {
      *bytes = reader.buffer.data();
      const std::size_t count = reader.packed->read(reader.buffer);
      reader.read_all = count == 0;
      return static_cast<la_ssize_t>(count);
    } catch (const InputError& error) {
      archive_set_error(handle, EIO, "%s", error.what());
      return -1;
    }
  }
};

ArchiveWalk::ArchiveWalk(const std::string& path) : reader_{std::make_unique<Reader>()} {
  const Utf8Letters letters;
  if (archive_read_open_filename(reader_->handle.get(), path.c_str(), kChunk) != ARCHIVE_OK) fail();
}

ArchiveWalk::ArchiveWalk(std::unique_ptr<ByteSource> packed) : reader_{std::make_unique<Reader>()} {
  const Utf8Letters letters;
  reader_->packed = std::move(packed);
  reader_->buffer.resize(kChunk);
  if (archive_read_open(reader_->handle.get(), reader_.get(), nullptr, Reader::read_more,
                        nullptr) != ARCHIVE_OK)
    fail();
}

ArchiveWalk::~ArchiveWalk() = default;

void ArchiveWalk::fail() {
  failed_ = true;
  archive* const handle = reader_->handle.get();
  const char* said = archive_error_string(handle);
  std::string reason = said != nullptr ? said : "the packed data are damaged";
  const bool unknown = archive_format(handle) == 0;  // it failed too early to tell
  if (single() || (unknown && archive_filter_code(handle, 0) != ARCHIVE_FILTER_NONE)) {
    const char* packing = archive_filter_name(handle, 0);
    if (reader_->read_all)
      reason = fmt::format("the {} data end too soon (truncated file)",
                           packing != nullptr ? packing : "packed");
    reason += lost_with(archive_filter_code(handle, 0));
  }
  throw InputError{reason};
}

std::optional<ArchiveWalk::Member> ArchiveWalk::next() {
  if (ended_) return std::nullopt;
  const Utf8Letters letters;
  block_ = {};
  complained_ = false;
  archive_entry* entry = nullptr;
  int result = ARCHIVE_RETRY;
  for (int tries = 0; result == ARCHIVE_RETRY && tries < kRetries; ++tries)
    result = archive_read_next_header(reader_->handle.get(), &entry);
  ended_ = result == ARCHIVE_EOF;
  if (ended_) return std::nullopt;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) fail();
  failed_ = false;
  return Member{
      shown_name(entry),
      archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr,
      archive_entry_is_encrypted(entry) != 0};
}

bool ArchiveWalk::single() const {
  const int format = archive_format(reader_->handle.get());
  return format == ARCHIVE_FORMAT_RAW || format == ARCHIVE_FORMAT_EMPTY;
}

std::size_t ArchiveWalk::read(std::span<char> buffer) {
  if (ended_) return 0;
  // Gaps of sparse files are not filled: nobody has written anything into them, and their size is
  // whatever a hostile archive claims.
  for (int tries = 0; block_.empty(); ++tries) {
    if (complained_ || tries == kRetries) fail();
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(reader_->handle.get(), &bytes, &size, &offset);
    if (result == ARCHIVE_EOF) return 0;
    if (result < ARCHIVE_WARN && result != ARCHIVE_RETRY) fail();
    complained_ = result == ARCHIVE_WARN;  // what came is good, what follows is not
    if (result != ARCHIVE_RETRY && size > 0) {
      block_ = {static_cast<const char*>(bytes), size};
      tries = 0;
    }
  }
  const std::size_t count = std::min(buffer.size(), block_.size());
  std::memcpy(buffer.data(), block_.data(), count);
  block_.remove_prefix(count);
  return count;
}

}  // namespace warta
