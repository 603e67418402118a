#include "input/text_decoder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "text/byte_search.hpp"
#include "text/cp1252.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr char32_t kLost = 0xFFFD;

/// The letter that a byte is in CP1252.  Five bytes are not in use: browsers make controls of them,
/// which no text holds.
char32_t legacy_letter(char byte) {
  const char32_t letter = cp1252_to_unicode(static_cast<unsigned char>(byte));
  return letter >= 0x80 && letter < 0xA0 ? kLost : letter;
}

/// The length of the run of bytes at `at` that are ASCII and not NUL, which is nearly all there is.
std::size_t plain_run(std::string_view bytes, std::size_t at) {
  return find_byte(bytes, at, [](auto c) { return (c == 0) | (c >= 0x80); }) - at;
}

bool is_stray(const CodePoint& point) {
  return point.value == kLost && point.length == 1;
}

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Whether the bytes end within the letter that may begin at `at`.
bool ends_within(std::string_view bytes, std::size_t at) {
  const std::string_view rest = bytes.substr(at);
  return static_cast<unsigned char>(rest[0]) >= 0xC2 && rest.size() < 4 &&
         std::all_of(rest.begin() + 1, rest.end(), is_continuation);
}

/// Whether that is a cell cut at so many bytes.  Only leads that Indonesian text in UTF-8 is full
/// of (spaces, accents, quotation marks, emoji) are taken for it.
bool is_cut_letter(std::string_view bytes, std::size_t at) {
  return std::string_view{"\xC2\xC3\xE2\xF0"}.find(bytes[at]) != std::string_view::npos &&
         ends_within(bytes, at);
}

class Decoder {
 public:
  Decoder(std::string_view bytes, bool bytewise, bool mend)
      : bytes_{bytes}, bytewise_{bytewise}, mend_{mend} {
    decoded_.text.reserve(bytes.size() + bytes.size() / 16);
  }

  DecodedText run() && {
    for (std::size_t at = 0; at < bytes_.size();) {
      const std::size_t plain = plain_run(bytes_, at);
      decoded_.text.append(bytes_, at, plain);
      at += plain;
      if (at < bytes_.size()) at += letter(at);
    }
    return std::move(decoded_);
  }

 private:
  /// Decodes what stands at `at` and gives its length.
  std::size_t letter(std::size_t at) {
    if (bytes_[at] == '\0') return lose(1);
    if (bytewise_) return legacy(at);
    const CodePoint point = decode_utf8(bytes_, at);
    if (!is_stray(point)) {
      decoded_.text.append(bytes_, at, point.length);
      return point.length;
    }
    if (is_cut_letter(bytes_, at)) return lose(bytes_.size() - at);
    return mend_ ? legacy(at) : lose(1);
  }

  std::size_t legacy(std::size_t at) {
    const char32_t value = legacy_letter(bytes_[at]);
    if (value == kLost) return lose(1);
    append_utf8(decoded_.text, value);
    ++decoded_.legacy;
    return 1;
  }

  std::size_t lose(std::size_t count) {
    append_utf8(decoded_.text, kLost);
    decoded_.replaced += count;
    return count;
  }

  std::string_view bytes_;
  bool bytewise_, mend_;
  DecodedText decoded_;
};

bool is_clean(std::string_view bytes) {
  for (std::size_t at = plain_run(bytes, 0); at < bytes.size(); at += plain_run(bytes, at)) {
    const CodePoint point = decode_utf8(bytes, at);
    if (is_stray(point) || point.value == 0) return false;
    at += point.length;
  }
  return true;
}

struct HighBytes {
  std::size_t spelled = 0;  // letters of UTF-8
  std::size_t stray = 0;    // letters of CP1252 that are no UTF-8
};

HighBytes count_high_bytes(std::string_view bytes) {
  HighBytes counts;
  for (std::size_t at = plain_run(bytes, 0); at < bytes.size(); at += plain_run(bytes, at)) {
    const CodePoint point = decode_utf8(bytes, at);
    if (is_stray(point) && ends_within(bytes, at)) break;
    const bool legacy = is_stray(point) && legacy_letter(bytes[at]) != kLost;
    counts.spelled += point.length > 1 ? 1U : 0U;
    counts.stray += legacy ? 1U : 0U;
    at += point.length;
  }
  return counts;
}

/// Whether a value of a file in CP1252 is in that, too: two of its bytes may be a letter of UTF-8
/// by accident, but hardly all.
bool is_bytewise(std::string_view bytes) {
  const HighBytes counts = count_high_bytes(bytes);
  return counts.stray >= counts.spelled;
}

}  // namespace

std::string_view encoding_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf16le:
      return "utf-16le";
    case Encoding::utf16be:
      return "utf-16be";
    case Encoding::windows1252:
      return "windows-1252";
    case Encoding::unknown:
    case Encoding::utf8:
      break;
  }
  return "utf-8";
}

Encoding encoding_of(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) return Encoding::utf8;
  const HighBytes bytes = count_high_bytes(head);
  return bytes.stray > bytes.spelled ? Encoding::windows1252 : Encoding::utf8;
}

Encoding utf16_encoding_of(std::string_view head) {
  if (head.starts_with("\xFF\xFE")) return Encoding::utf16le;
  if (head.starts_with("\xFE\xFF")) return Encoding::utf16be;
  constexpr std::size_t kLooked = 4096, kFewest = 16;
  const std::size_t pairs = std::min(head.size(), kLooked) / 2;
  if (pairs < kFewest) return Encoding::unknown;
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < 2 * pairs; ++i) nuls[i % 2] += head[i] == '\0' ? 1U : 0U;
  const auto most = [&](std::size_t count) { return count * 10 > pairs * 8; };
  if (most(nuls[1]) && nuls[0] == 0) return Encoding::utf16le;
  if (most(nuls[0]) && nuls[1] == 0) return Encoding::utf16be;
  return Encoding::unknown;
}

DecodedText decode_text(std::string_view bytes, Encoding encoding, bool mend) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (is_clean(bytes)) return {std::string{bytes}, 0, 0};
  const bool bytewise = encoding == Encoding::windows1252 && is_bytewise(bytes);
  return Decoder{bytes, bytewise, mend}.run();
}

Diagnostic repaired_diagnostic(const DecodedText& decoded, std::string path, std::size_t ordinal) {
  return {Severity::warning,
          "invalid-utf8",
          fmt::format("{} {} not UTF-8 and {} replaced", decoded.replaced,
                      decoded.replaced == 1 ? "byte is" : "bytes are",
                      decoded.replaced == 1 ? "was" : "were"),
          std::move(path),
          ordinal,
          0};
}

}  // namespace warta
