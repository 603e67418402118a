#include "repair/glued_lines.hpp"

#include <algorithm>
#include <string>

#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kTail = 700;  // bytes at the end in which credits are looked for
constexpr std::size_t kLongestHeadline = 200;
constexpr std::size_t kLeastHeadline = 20;
constexpr std::size_t kLeastPhrase = 9;  // bytes; shorter ones may be a part of a sentence

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_letter(char c) {
  return is_upper(c) || is_lower(c);
}

/// Whether a sentence is over before a place, or no blank stands there.
bool ends_sentence(std::string_view before) {
  if (before.back() != ' ') return true;
  const std::size_t last = before.find_last_not_of(' ');
  return last != before.npos && std::string_view{".!?\")"}.find(before[last]) != before.npos;
}

}  // namespace

/// A text and where its lines have to begin.
struct GluedLines::Scan {
  std::string_view text;
  std::string folded;
  std::vector<std::size_t> breaks;  // sorted before use

  void add(std::size_t at) {
    if (at > 0 && text[at - 1] != '\n') breaks.push_back(at);
  }
  /// The first break at or behind a place; the end of its line if there is none.
  std::size_t next_break(std::size_t from) const {
    std::size_t end = std::min(text.find('\n', from), text.size());
    for (const std::size_t at : breaks)
      if (at >= from) end = std::min(end, at);
    return end;
  }
};

GluedLines::GluedLines(const Lexicon& lexicon) {
  for (const Row& row : lexicon.table("sites/credit_labels").rows()) labels_.add(row[0]);
  const Table& words = lexicon.table("language/language_words");
  const std::size_t languages = words.column("languages");
  for (const Row& row : words.rows())
    if (row[languages].starts_with("id")) small_words_.add(row[0]);
  const Table& furniture = lexicon.table("sites/furniture");
  const std::size_t match = furniture.column("match"), kind = furniture.column("kind");
  for (const Row& row : furniture.rows()) {
    if (row[match] != "prefix") continue;
    if (row[0].size() < kLeastPhrase) continue;
    if (row[kind] == "related" && row[0].ends_with(':')) links_.push_back(row[0]);
    if (row[kind] == "footer") footers_.push_back(row[0]);
  }
}

/// "... ekonomi RIPewarta: Rini": the longest label in capitals that ends before a colon.
void GluedLines::find_credits(Scan& scan) const {
  const std::string_view text = scan.text;
  const std::size_t from = text.size() - std::min(text.size(), kTail);
  for (std::size_t colon = text.find(':', from); colon != text.npos;
       colon = text.find(':', colon + 1)) {
    std::size_t begin = colon;
    while (begin > from && is_letter(text[begin - 1])) --begin;
    for (std::size_t at = begin; at < colon; ++at) {
      if (!is_upper(text[at])) continue;
      if (!labels_.find(std::string_view{scan.folded}.substr(at, colon - at))) continue;
      scan.add(at);
      break;
    }
  }
  for (std::size_t at = std::max<std::size_t>(from, 1); at < text.size(); ++at) {
    if (!is_upper(text[at])) continue;
    const std::string_view rest = std::string_view{scan.folded}.substr(at);
    for (const std::string_view footer : footers_) {
      // Said before, it is no footer.
      if (rest[0] != footer[0] || !rest.starts_with(footer) || scan.folded.find(footer, from) != at)
        continue;
      const bool credited = !scan.breaks.empty() && scan.breaks.front() < at;
      if (credited || ends_sentence(text.substr(0, at))) scan.add(at);
    }
  }
  std::ranges::sort(scan.breaks);
}

/// Where the headline that begins at `begin` ends; npos if that cannot be told.
std::size_t GluedLines::headline_end(const Scan& scan, std::size_t begin) const {
  const std::string_view text = scan.text;
  const std::size_t stop = scan.next_break(begin);
  const std::size_t last = std::min(stop, begin + kLongestHeadline);
  for (std::size_t at = begin; at < last; ++at) {
    const bool sentence = (text[at] == '.' || text[at] == '!') && at + 2 < last &&
                          text[at + 1] == ' ' && is_upper(text[at + 2]);
    if (sentence) return text.npos;  // the line holds more than a headline
    const bool opens = at >= begin + kLeastHeadline && is_upper(text[at]) && text[at - 1] == ' ' &&
                       (is_letter(text[at - 2]) || text[at - 2] == '?');
    if (!opens) continue;
    std::size_t end = at + 1;
    while (end < last && is_lower(text[end])) ++end;
    if (end < last && text[end] == ' ' &&
        small_words_.find(std::string_view{scan.folded}.substr(at, end - at)))
      return at;
  }
  return stop <= last ? stop : text.npos;
}

void GluedLines::find_links(Scan& scan) const {
  std::vector<std::size_t> begins;
  std::vector<std::size_t> contents;  // behind the announcing words
  const std::string_view folded = scan.folded;
  for (std::size_t colon = folded.find(':'); colon != folded.npos;
       colon = folded.find(':', colon + 1)) {
    const std::string_view before = folded.substr(0, colon + 1);
    for (const std::string_view link : links_) {
      if (!before.ends_with(link) || !is_upper(scan.text[colon + 1 - link.size()])) continue;
      begins.push_back(colon + 1 - link.size());
      contents.push_back(colon + 1);
    }
  }
  // From the end: what a headline is followed by is known before it is asked.
  std::ranges::sort(begins, std::greater{});
  std::ranges::sort(contents, std::greater{});
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = headline_end(scan, contents[i]);
    if (end == std::string::npos) continue;
    scan.add(begins[i]);
    if (end < scan.text.size() && scan.text[end] != '\n') scan.add(end);
  }
}

Mended GluedLines::part(std::string_view text) const {
  Mended mended;
  if (text.find(':') == text.npos) {
    mended.text = text;
    return mended;
  }
  Scan scan{text, fold_case(text), {}};
  find_credits(scan);
  find_links(scan);
  std::ranges::sort(scan.breaks);
  scan.breaks.erase(std::unique(scan.breaks.begin(), scan.breaks.end()), scan.breaks.end());
  std::size_t copied = 0;
  for (const std::size_t at : scan.breaks) {
    std::size_t end = at;
    while (end > copied && text[end - 1] == ' ') --end;
    mended.text.append(text, copied, end - copied);
    mended.text += '\n';
    copied = at;
    ++mended.count;
  }
  mended.text.append(text, copied);
  return mended;
}

}  // namespace warta
