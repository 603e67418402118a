#include "input/format_signs.hpp"

#include <algorithm>

#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kTag = 16;  // bytes that tell the kind of a document

void skip_blanks(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
}

/// The text behind the comments at its front: "<!-- saved from ... -->".
std::string_view after_comments(std::string_view text) {
  while (text.starts_with("<!--")) {
    const std::size_t end = text.find("-->");
    if (end == text.npos) break;
    text.remove_prefix(end + 3);
    skip_blanks(text);
  }
  return text;
}

/// The name must be over where the sign is: "<?xml version", but not "<?xmlkata".
bool opens_xml(std::string_view folded) {
  constexpr std::string_view kSign = "<?xml";
  return folded.starts_with(kSign) &&
         (folded.size() == kSign.size() || kBlanks.find(folded[kSign.size()]) != kBlanks.npos);
}

}  // namespace

std::optional<std::string> unsupported_format(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  skip_blanks(bytes);
  const std::string front = fold_case(after_comments(bytes).substr(0, kTag));
  for (const std::string_view sign :
       {"insert into ", "create table ", "drop table ", "-- mysql dump"})
    if (front.starts_with(sign)) return "looks like SQL, which this version does not read";
  if (opens_xml(front)) return "looks like XML without articles in it";
  return std::nullopt;
}

}  // namespace warta
