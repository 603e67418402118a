#include "input/file_kind.hpp"

#include <cstddef>

#include "text/byte_search.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kOddShare = 10;   // one in ten bytes that no text holds makes a file binary
constexpr std::size_t kNulShare = 256;  // one NUL in so many does, too: fewer are damage

struct Magic {
  std::string_view bytes;
  FileSigns signs;
};

constexpr Magic kMagic[] = {{"\x1F\x8B\x08", {FileKind::gzip, "gzip"}},
                            {"PK\x03\x04", {FileKind::zip, "zip"}},
                            {"PK\x05\x06", {FileKind::zip, "zip"}},  // without members
                            {{"\xFD\x37zXZ\0", 6}, {FileKind::packed, "xz"}},
                            {"\x28\xB5\x2F\xFD", {FileKind::packed, "zstd"}},
                            {"\x04\x22\x4D\x18", {FileKind::packed, "lz4"}},
                            {"\x02\x21\x4C\x18", {FileKind::packed, "lz4"}},  // of old
                            {{"\x5D\0\0", 3}, {FileKind::packed, "lzma"}},
                            {"LZIP\x01", {FileKind::packed, "lzip"}},
                            {"\x1F\x9D\x90", {FileKind::packed, "compress"}},
                            {"%PDF-", {FileKind::binary, "PDF"}},
                            {"7z\xBC\xAF\x27\x1C", {FileKind::binary, "7z"}},
                            {"Rar!\x1A\x07", {FileKind::binary, "RAR"}},
                            {{"SQLite format 3\0", 16}, {FileKind::binary, "SQLite"}},
                            {"PAR1", {FileKind::binary, "Parquet"}},
                            {"\xD0\xCF\x11\xE0\xA1\xB1", {FileKind::binary, "Microsoft Office"}},
                            {"\x89PNG", {FileKind::binary, "PNG"}},
                            {"\xFF\xD8\xFF", {FileKind::binary, "JPEG"}},
                            {"{\\rtf", {FileKind::binary, "RTF"}}};

/// "BZh" might open a text: what follows it in a bzip2 file is the number pi, or in an empty one
/// the root of it.
bool is_bzip2(std::string_view head) {
  return head.starts_with("BZh") && head.size() >= 10 &&
         (head.substr(4).starts_with("\x31\x41\x59\x26\x53\x59") ||
          head.substr(4).starts_with("\x17\x72\x45\x38\x50\x90"));
}

/// zstd and lz4 pass over frames of this kind; some writers put one in front.
bool is_skippable_frame(std::string_view head) {
  return head.size() > 4 && (static_cast<unsigned char>(head[0]) & 0xF0U) == 0x50U &&
         head.substr(1).starts_with("\x2A\x4D\x18");
}

/// A tar file begins with a block whose bytes add up to what it says itself; that also tells those
/// from before "ustar" was written into it.
bool is_tar(std::string_view head) {
  constexpr std::size_t kBlock = 512, kSum = 148, kSumLength = 8;
  if (head.size() < kBlock || head[0] == '\0') return false;
  std::size_t sum = 0, said = 0;
  for (std::size_t i = 0; i < kBlock; ++i) {
    const bool own = i >= kSum && i < kSum + kSumLength;
    sum += own ? std::size_t{' '} : static_cast<unsigned char>(head[i]);
    if (own && head[i] >= '0' && head[i] <= '7')
      said = said * 8 + static_cast<std::size_t>(head[i] - '0');
  }
  return sum == said;
}

/// Bytes that no text holds, and those of letters that may not be valid.
constexpr auto kMayBeOdd = [](auto c) {
  return (c < 0x08) | ((c > 0x0D) & (c < 0x20) & (c != 0x1B)) | (c >= 0x80);
};

bool looks_binary(std::string_view head) {
  std::size_t odd = 0, nul = 0;
  for_each_sign(head, kMayBeOdd, [&](std::size_t at) {
    const CodePoint point = decode_utf8(head, at);
    nul += point.value == 0 ? 1U : 0U;
    // A sequence that the end of the head cuts in two is not held against the file.
    const bool invalid = point.value == 0xFFFD && point.length == 1 && at + 4 < head.size();
    odd += point.value < 0x20 || invalid ? 1U : 0U;
    return point.length;
  });
  return odd * kOddShare > head.size() || nul * kNulShare > head.size();
}

}  // namespace

FileSigns file_signs(std::string_view head) {
  for (const Magic& magic : kMagic)
    if (head.starts_with(magic.bytes)) return magic.signs;
  if (is_skippable_frame(head)) return {FileKind::packed, "zstd"};
  if (is_bzip2(head)) return {FileKind::packed, "bzip2"};
  if (is_tar(head)) return {FileKind::tar, "tar"};
  // A crawl holds pages and pictures; its reader takes the pages.
  if (head.starts_with("WARC/1.") || !looks_binary(head)) return {};
  return {FileKind::binary, {}};
}

}  // namespace warta
