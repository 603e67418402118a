#include "token/web_addresses.hpp"

#include <algorithm>
#include <array>

#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestDomain = 8;  // bytes of a top-level domain

bool is_label(char c) {
  return is_ascii_alphanumeric(c) || c == '-' || c == '_';
}

bool starts_with_folded(std::string_view text, std::size_t position, std::string_view prefix) {
  return same_ascii(text.substr(position, prefix.size()), prefix);
}

std::size_t end_of_labels(std::string_view text, std::size_t position) {
  while (position < text.size() && is_label(text[position])) ++position;
  return position;
}

/// The rest of an address up to white space or a quote, without the punctuation of the sentence.
std::size_t end_of_path(std::string_view text, std::size_t position) {
  constexpr std::string_view stops = " \t\r\n\"<>()[]{}|";
  constexpr std::string_view trailing = ".,;:!?'";
  const std::size_t begin = position;
  while (position < text.size() && stops.find(text[position]) == std::string_view::npos &&
         static_cast<unsigned char>(text[position]) < 0x80) {
    ++position;
  }
  while (position > begin && trailing.find(text[position - 1]) != std::string_view::npos) {
    --position;
  }
  return position;
}

/// "kompas.tv" and "KOMPAS.TV" are addresses, "selesai.Dia" is not.
bool is_one_case(std::string_view domain) {
  return std::none_of(domain.begin(), domain.end(), is_ascii_upper) ||
         std::none_of(domain.begin(), domain.end(), is_ascii_lower);
}

}  // namespace

WebAddresses::WebAddresses(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/top_level_domains");
  const auto domain = table.column("domain");
  for (const Row& row : table.rows()) domains_.insert(row[domain]);
}

std::size_t WebAddresses::end_of_domain(std::string_view text, std::size_t position) const {
  std::size_t end = end_of_labels(text, position);
  std::size_t last_label = position;
  while (end < text.size() && text[end] == '.') {
    const std::size_t next = end_of_labels(text, end + 1);
    if (next == end + 1) break;
    last_label = end + 1;
    end = next;
  }
  const auto top = text.substr(last_label, end - last_label);
  if (last_label == position || top.size() > kLongestDomain) return position;
  std::array<char, kLongestDomain> folded{};
  std::transform(top.begin(), top.end(), folded.begin(), lower_ascii);
  if (!domains_.contains(std::string_view{folded.data(), top.size()})) return position;
  // "Kompas.com" is fine; what matters is the end.
  const auto before = text.substr(position, last_label - position);
  if (!is_one_case(top) || (is_ascii_upper(top.front()) && !is_one_case(before))) return position;
  if (is_ascii_upper(top.front()) && std::any_of(before.begin(), before.end(), is_ascii_lower))
    return position;
  return end;
}

std::size_t WebAddresses::end_of(std::string_view text, std::size_t position) const {
  if (starts_with_folded(text, position, "http://") ||
      starts_with_folded(text, position, "https://") ||
      starts_with_folded(text, position, "www.")) {
    return end_of_path(text, position);
  }
  if (text[position] == '@') {
    const std::size_t end = end_of_labels(text, position + 1);
    return end > position + 1 ? end : position;
  }
  std::size_t label = end_of_labels(text, position);
  while (label + 1 < text.size() && text[label] == '.' && is_label(text[label + 1])) {
    label = end_of_labels(text, label + 1);
  }
  if (label < text.size() && text[label] == '@') {
    const std::size_t end = end_of_domain(text, label + 1);
    return end > label + 1 ? end : position;
  }
  const std::size_t end = end_of_domain(text, position);
  if (end > position && end < text.size() && text[end] == '/') return end_of_path(text, end);
  return end;
}

}  // namespace warta
