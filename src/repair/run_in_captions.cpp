#include "repair/run_in_captions.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestCredit = 100;   // bytes
constexpr std::size_t kLongestCaption = 380;  // bytes
constexpr std::size_t kLeastCaption = 25;     // bytes
constexpr std::size_t kLeastWord = 4;         // bytes; a shorter one before a period may be "Jl."

/// Whether a sentence ends here, blanks left out: "... di pasar.", "... (3/6/2023).", not "Jl.".
bool is_over(std::string_view before) {
  if (before.empty()) return false;
  const char last = before.back();
  if (last == '!' || last == '?' || last == '"' || before.ends_with("”")) return true;
  if (last != '.') return false;
  before.remove_suffix(1);
  if (before.empty() || !is_ascii_letter(before.back())) return true;
  std::size_t letters = 0;
  while (letters < before.size() && is_ascii_letter(before[before.size() - 1 - letters])) ++letters;
  return letters >= kLeastWord;
}

std::string_view without_blanks(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// "... Kamis (7/9/2023)."
bool ends_with_day(std::string_view text) {
  text = without_blanks(text);
  if (text.ends_with('.')) text.remove_suffix(1);
  return text.size() > 1 && text.back() == ')' && is_ascii_digit(text[text.size() - 2]);
}

/// Where the sentence begins that ends at `end`; npos if that is too far.
std::size_t sentence_begin(std::string_view text, std::size_t end) {
  const std::size_t limit = end - std::min(end, kLongestCaption);
  for (std::size_t at = end; at > limit; --at) {
    if (text[at - 1] == '\n') return at;
    if (text[at - 1] != ' ' || is_ascii_letter(text[at]) != is_ascii_upper(text[at])) continue;
    if (is_over(without_blanks(text.substr(0, at)))) return at;
  }
  return limit == 0 ? 0 : text.npos;
}

}  // namespace

RunInCaptions::RunInCaptions(const Lexicon& lexicon) {
  const Table& cues = lexicon.table("sites/photo_cues");
  const std::size_t use = cues.column("use");
  for (const Row& row : cues.rows())
    if (row[use] == "cue" && row[0].ends_with('/'))
      owners_.add(row[0].substr(0, row[0].size() - 1));
}

/// "AFP/Hadi"
bool RunInCaptions::credits_picture(std::string_view bracket) const {
  const std::size_t slash = bracket.find('/');
  return slash != bracket.npos && slash + 1 < bracket.size() &&
         owners_.find(fold_case(bracket.substr(0, slash))).has_value();
}

std::vector<Span> RunInCaptions::find(std::string_view text) const {
  std::vector<Span> found;
  for (std::size_t open = text.find('('); open != text.npos; open = text.find('(', open + 1)) {
    const std::size_t close = text.substr(open, kLongestCredit).find(')');
    if (close == text.npos || !credits_picture(text.substr(open + 1, close - 1))) continue;
    std::size_t next = text.find_first_not_of(' ', open + close + 1);
    if (next != text.npos && text[next] == '.') next = text.find_first_not_of(' ', next + 1);
    // A dateline, or the credit of a report.
    if (next == text.npos || !(text[next] >= '"' && text[next] <= 'Z') || text[next] == '-')
      continue;
    std::string_view before = without_blanks(text.substr(0, open));
    const bool day = ends_with_day(before);
    if (before.ends_with('.')) before.remove_suffix(1);
    std::size_t begin = sentence_begin(text, before.size());
    if (begin == text.npos || begin >= open) continue;
    if (!day && begin > 0 && ends_with_day(text.substr(0, begin)))
      begin =
          std::min(begin, sentence_begin(text, without_blanks(text.substr(0, begin)).size() - 1));
    if (open - begin >= kLeastCaption) found.push_back({begin, next});
  }
  return found;
}

}  // namespace warta
