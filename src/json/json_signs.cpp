#include "json/json_signs.hpp"

#include <algorithm>

#include "json/json_text.hpp"
#include "json/unquoted_json.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestKey = 512;  // bytes of a first key
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view after_blanks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text;
}

/// `[["Kim tiba", ...], [` or `["Kim tiba", ...]` and the same on the next line.
bool opens_rows(std::string_view text) {
  text = after_blanks(text);
  const bool nested = after_blanks(text.substr(1)).starts_with('[');
  if (nested) text = after_blanks(text.substr(1));
  JsonScanner scanner;
  if (scanner.scan(text) != JsonScanner::State::whole) return false;
  text = after_blanks(text.substr(scanner.at()));
  return nested ? text.starts_with(',') || text.starts_with(']') : text.starts_with("[\"");
}

/// `"{\"judul\": ...}"` and nothing else on its line, or `["{\"judul\": ...}", ...`.
bool opens_quoted(std::string_view text) {
  if (!opens_quoted_json(text)) return false;
  text = after_blanks(text);
  if (text.starts_with('[')) return true;
  JsonScanner scanner;
  const auto state = scanner.scan(text);
  const std::string_view rest = text.substr(scanner.at());
  return state == JsonScanner::State::more ||
         (state == JsonScanner::State::whole &&
          (rest.empty() || rest.starts_with('\n') || rest.starts_with("\r\n")));
}

}  // namespace

bool opens_json_object(std::string_view text) {
  if (!text.starts_with('{')) return false;
  text = after_blanks(text.substr(1));
  if (!text.starts_with('"')) return false;
  const std::size_t close = text.substr(0, kLongestKey).find('"', 1);
  if (close == text.npos) return false;
  return after_blanks(text.substr(close + 1)).starts_with(':');
}

bool looks_like_json(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  const std::string_view before = head;
  head = after_blanks(head);
  const bool list = head.starts_with('[');
  while (head.starts_with('[')) head = after_blanks(head.substr(1));
  return opens_json_object(head) || (list && opens_rows(before)) || opens_quoted(before);
}

bool looks_like_json_lines(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  head = after_blanks(head);
  if (!head.starts_with('{')) return head.starts_with('"');
  JsonScanner scanner;
  const auto state = scanner.scan(head);
  const std::size_t newline = head.find('\n');
  if (state == JsonScanner::State::whole) {
    const std::string_view rest = after_blanks(head.substr(scanner.at()));
    // A single record on a line of its own is taken for the first of many.
    return rest.empty() ? head.substr(0, scanner.at()).find('\n') == head.npos
                        : rest.starts_with('{') || rest.starts_with(',');
  }
  // Broken or not over yet: lines tell by their beginnings.
  return newline == head.npos || head.substr(newline + 1).starts_with("{\"");
}

}  // namespace warta
