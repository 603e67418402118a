#include "repair/joined_sentences.hpp"

#include <algorithm>
#include <string>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestWord = 64;    // bytes looked at on either side
constexpr std::size_t kLongDomainWord = 4;  // "media", "news": may also open a sentence

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

bool closes_quote(char32_t c) {
  return c == U'”' || c == U'’' || c == U')';
}
bool opens_quote(char32_t c) {
  return c == U'“' || c == U'‘' || c == U'(';
}

/// The word of letters and digits that ends before `end`.
std::size_t word_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && end - begin < kLongestWord && is_ascii_alphanumeric(text[begin - 1])) --begin;
  return begin;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < kLongestWord && is_ascii_letter(text[end])) ++end;
  return end;
}

/// A word that opens a sentence: "Itu", "KPK" behind a word in small letters, "Édouard".
bool opens_sentence(std::string_view text, std::size_t at, bool behind_small) {
  if (at >= text.size()) return false;
  const CodePoint first = decode_utf8(text, at);
  if (!is_upper(first.value) || at + first.length >= text.size()) return false;
  const CodePoint second = decode_utf8(text, at + first.length);
  return is_lower(second.value) || (behind_small && is_upper(second.value));
}

}  // namespace

/// A mark with a word right behind it: "2022" "." "Itu".
struct JoinedSentences::Joint {
  std::size_t mark = 0;
  std::size_t gap = 0;   // where the blank belongs
  std::size_t next = 0;  // the word behind the quotation marks
};

JoinedSentences::JoinedSentences(const Lexicon& lexicon) {
  for (const Row& row : lexicon.table("language/top_level_domains").rows()) domains_.add(row[0]);
  for (const Row& row : lexicon.table("language/abbreviations").rows()) abbreviations_.add(row[0]);
}

/// Whether the mark stands within a name rather than behind a sentence.
bool JoinedSentences::is_name_part(std::string_view text, const Joint& joint) const {
  const std::size_t begin = word_begin(text, joint.mark);
  const std::string_view word = text.substr(begin, joint.mark - begin);
  const bool number = !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_digit);
  if (word.size() == 1 && !number) return true;  // an initial
  if (abbreviations_.find(fold_case(text.substr(begin, joint.mark + 1 - begin)))) return true;
  // All of what stands between two blanks.
  std::size_t first = joint.mark, last = joint.next;
  while (first > 0 && joint.mark - first < kLongestWord && !is_blank(text[first - 1])) --first;
  while (last < text.size() && last - joint.next < kLongestWord && !is_blank(text[last])) ++last;
  const std::string_view before = text.substr(first, joint.mark - first);
  const std::string_view behind = text.substr(joint.next, last - joint.next);
  if (before.find('@') != before.npos || before.find("://") != before.npos ||
      before.starts_with("www.") || behind.find_first_of("@/=_") != behind.npos)
    return true;
  const std::size_t end = word_end(text, joint.next);
  const std::string next = fold_case(text.substr(joint.next, end - joint.next));
  const bool opener = next.size() >= kLongDomainWord && !word.empty() && is_ascii_lower(word[0]);
  return text[joint.mark] == '.' && joint.gap == joint.next && !number && !opener &&
         domains_.find(next).has_value();
}

/// The joint at a mark, if a sentence ends there and another begins; `quoted`: an odd number of
/// straight quotation marks stands before it on its line.
std::optional<JoinedSentences::Joint> JoinedSentences::joint_at(std::string_view text,
                                                                std::size_t at, bool quoted) const {
  if (at == 0 || at + 1 >= text.size() || text[at + 1] == ' ') return std::nullopt;
  const char32_t before = decode_utf8_before(text, at).value;
  if (!is_lower(before) && !is_digit(before) && !is_upper(before) && !closes_quote(before) &&
      before != U'"' && before != U'%')
    return std::nullopt;
  Joint joint{at, at + 1, at + 1};
  const CodePoint mark = decode_utf8(text, at + 1);
  if (closes_quote(mark.value) || (mark.value == U'"' && quoted)) {
    joint.gap = joint.next = at + 1 + mark.length;
  } else if (opens_quote(mark.value) || mark.value == U'"') {
    joint.next = at + 1 + mark.length;
  }
  const bool small = is_lower(before) && is_ascii_lower(text[word_begin(text, at)]);
  if (!opens_sentence(text, joint.next, small || is_digit(before)) || is_name_part(text, joint))
    return std::nullopt;
  return joint;
}

Mended JoinedSentences::part(std::string_view text) const {
  constexpr auto kMarks = [](auto c) {
    return (c == '.') | (c == '!') | (c == '?') | (c == '"') | (c == '\n');
  };
  Mended mended;
  std::size_t copied = 0;
  bool quoted = false;
  for_each_byte(text, kMarks, [&](std::size_t at) {
    if (text[at] == '\n' || text[at] == '"') {
      quoted = text[at] == '"' && !quoted;
      return;
    }
    const auto joint = joint_at(text, at, quoted);
    if (!joint) return;
    mended.text.append(text, copied, joint->gap - copied);
    mended.text += ' ';
    copied = joint->gap;
    ++mended.count;
  });
  mended.text.append(text, copied);
  return mended;
}

}  // namespace warta
