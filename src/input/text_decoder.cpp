#include "input/text_decoder.hpp"

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

DecodedText decode_text(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const bool has_nul = bytes.find('\0') != bytes.npos;
  if (!has_nul && is_valid_utf8(bytes)) return {std::string{bytes}, 0};
  RepairedUtf8 repaired = repair_utf8(bytes);
  DecodedText decoded{std::move(repaired.text), repaired.replaced};
  if (!has_nul) return decoded;
  std::string text;
  for (const char c : decoded.text) {
    if (c != '\0') {
      text += c;
      continue;
    }
    append_utf8(text, 0xFFFD);
    ++decoded.replaced;
  }
  decoded.text = std::move(text);
  return decoded;
}

Diagnostic repaired_diagnostic(const DecodedText& decoded, std::string path, std::size_t ordinal) {
  return {Severity::warning, "invalid-utf8",
          fmt::format("{} {} not UTF-8 and {} replaced", decoded.replaced,
                      decoded.replaced == 1 ? "byte is" : "bytes are",
                      decoded.replaced == 1 ? "was" : "were"),
          std::move(path), ordinal};
}

}  // namespace warta
