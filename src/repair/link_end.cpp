#include "repair/link_end.hpp"

#include <algorithm>
#include <string>

#include "text/case_fold.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kReach = 360;            // bytes that are looked at
constexpr std::size_t kLongestHeadline = 200;  // bytes
constexpr std::size_t kLeastWords = 3;         // of a headline
constexpr std::size_t kStyleWords = 6;         // that show how a headline is written
constexpr std::size_t kContentWord = 4;        // bytes
constexpr std::size_t kOpening = 8;            // words of a sentence in which its verb stands
constexpr std::size_t kShortQuote = 40;        // bytes; longer ones are no part of a headline
constexpr std::string_view kMarks = ".,:;?!\"')]”’…";

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}

unsigned char byte(char c) {
  return static_cast<unsigned char>(c);
}

/// Where a quotation begins that is too long for a headline: "“Kami sepakat untuk ...".
bool opens_quotation(std::string_view text, std::size_t at) {
  const CodePoint mark = decode_utf8(text, at);
  if (mark.value != U'“' && mark.value != U'"') return false;
  const std::size_t inner = at + mark.length;
  if (inner >= text.size() || !is_upper(decode_utf8(text, inner).value)) return false;
  const std::string_view close = mark.value == U'"' ? std::string_view{"\""} : "”";
  return text.substr(inner, kShortQuote).find(close) == std::string_view::npos;
}

}  // namespace

struct LinkEnd::Word {
  std::size_t begin = 0;
  std::size_t end = 0;  // of its letters
  std::string folded;
  std::string_view marks;  // behind it
  bool capital = false;
  bool small = false;  // begins with a small letter
  bool plain = false;  // small, and of a kind that headlines write small anyway

  bool has(char mark) const { return marks.find(mark) != marks.npos; }
  bool closes() const { return has('.') && end - begin >= kContentWord; }
};

LinkEnd::LinkEnd(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/headline_words");
  const std::size_t use = table.column("use");
  for (const Row& row : table.rows())
    for (const std::string_view kind : split_list(row[use]))
      (kind == "small" ? small_ : kind == "sure" ? sure_ : openers_).add(row[0]);
  const Table& verbs = lexicon.table("language/speech_verbs");
  const std::size_t quote = verbs.column("quote");
  for (const Row& row : verbs.rows())
    if (row[quote] == "before") verbs_.add(row[0]);
  for (const Row& row : lexicon.table("names/titles").rows()) titles_.add(row[0]);
}

LinkEnd::Words LinkEnd::words_of(std::string_view text, std::size_t begin, std::size_t stop) const {
  Words words;
  for (std::size_t at = begin; at < stop && at - begin < kReach;) {
    if (is_blank(text[at])) {
      ++at;
      continue;
    }
    Word& word = words.emplace_back();
    word.begin = at;
    while (at < stop && !is_blank(text[at])) ++at;
    const std::string_view whole = text.substr(word.begin, at - word.begin);
    const std::size_t last = whole.find_last_not_of(kMarks);
    word.end = last == whole.npos ? word.begin : word.begin + last + 1;
    word.marks = text.substr(word.end, at - word.end);
    word.folded = fold_case(text.substr(word.begin, word.end - word.begin));
    const char32_t first = decode_utf8(whole, 0).value;
    word.capital = is_upper(first);
    word.small = is_lower(first);
    word.plain = word.small && small_.find(word.folded).has_value();
  }
  return words;
}

/// An end that needs no guess: behind "...?" and "tapi...", before a quotation, in "6.735.033Di".
std::size_t LinkEnd::plain_end(std::string_view text, const Words& words) const {
  for (std::size_t i = kLeastWords; i < words.size(); ++i) {
    const Word &word = words[i], &before = words[i - 1];
    if (opens_quotation(text, word.begin)) return word.begin;
    const bool over = before.has('?') || before.has('!') || before.marks.find("..") == 0 ||
                      before.marks.find("…") == 0;
    if (over && word.capital) return word.begin;
    for (std::size_t at = word.begin + 1; at + 1 < word.end; ++at) {
      // "ASMenurutnya"
      if (is_upper(byte(text[at])) && is_lower(byte(text[at + 1])) &&
          openers_.find(std::string_view{word.folded}.substr(at - word.begin)))
        return at;
      if ((is_digit(byte(text[at - 1])) ||
           text.substr(word.begin, at - word.begin).ends_with("..")) &&
          is_upper(byte(text[at])) && is_lower(byte(text[at + 1])))
        return at;
    }
  }
  return text.npos;
}

/// "Sementara itu", "Selain KPU, Komunitas ...", "Ketika Putin tiba".
bool LinkEnd::opens_sentence(const Words& words, std::size_t at) const {
  if (!words[at].capital || at + 1 >= words.size() || !words[at].marks.empty())
    return words[at].capital && words[at].has(',') && sure_.find(words[at].folded).has_value();
  if (!openers_.find(words[at].folded)) return false;
  if (words[at + 1].small) return true;
  const bool sure = sure_.find(words[at].folded).has_value();
  for (std::size_t i = at + 1; i < std::min(words.size(), at + kOpening); ++i) {
    if (words[i].has(':')) return false;
    if (words[i].has(',')) return sure;
    if (words[i].small) return sure && i <= at + kLeastWords;
  }
  return false;
}

/// Whether the report says two words elsewhere too, and not in another copy of the link.
bool LinkEnd::is_said_apart(std::string_view text, const Words& words, std::size_t at,
                            std::string_view pair) {
  const std::size_t begin = words.front().begin;
  const std::string_view before = text.substr(begin, words[at].begin - begin);
  for (std::size_t found = text.find(pair); found != text.npos; found = text.find(pair, found + 1))
    if (found != words[at].begin && !text.substr(0, found).ends_with(before)) return true;
  return false;
}

/// The sentence that has the word `small`, which no headline has, begins with one of the words
/// before it.
std::size_t LinkEnd::sentence_before(std::string_view text, const Words& words,
                                     std::size_t small) const {
  const std::size_t least = std::max(kLeastWords, small - std::min(small, kOpening));
  for (std::size_t at = small; at-- > least;) {
    if (words[at].has(':')) break;
    if (opens_sentence(words, at)) return words[at].begin;
  }
  std::size_t at = small;
  while (at > kLeastWords && !words[at].capital) --at;
  if (!words[at].capital) return text.npos;
  // A name goes on as long as the report says it elsewhere too, or titles stand before it.
  for (; at > kLeastWords && words[at - 1].capital && words[at - 1].marks.empty(); --at) {
    if (titles_.find(words[at - 1].folded)) continue;
    const std::string_view pair =
        text.substr(words[at - 1].begin, words[at].end - words[at - 1].begin);
    if (!is_said_apart(text, words, at - 1, pair)) break;
  }
  return words[at].begin;
}

/// "... aksi bersih pantai Kegiatan itu ...", where the report has "kegiatan" elsewhere too: no
/// name.
bool LinkEnd::is_ordinary(std::string_view text, const Words& words, std::size_t at) {
  if (!words[at].capital || !words[at].marks.empty() || at + 1 >= words.size() ||
      !words[at + 1].small || words[at].folded.size() < kContentWord ||
      words[at - 1].marks.find_first_of(":,") != std::string_view::npos)
    return false;
  return text.find(" " + words[at].folded + " ") != text.npos;
}

/// Behind a headline with capitals the first word that none would write small is the sentence's.
std::size_t LinkEnd::end_of_capitals(std::string_view text, const Words& words) const {
  for (std::size_t i = kLeastWords; i < words.size(); ++i) {
    if (words[i].capital && words[i - 1].closes()) return words[i].begin;
    if (words[i].small && !words[i].plain) return sentence_before(text, words, i);
  }
  return text.npos;
}

std::size_t LinkEnd::end_of_small(std::string_view text, const Words& words) const {
  for (std::size_t i = kLeastWords; i < words.size(); ++i) {
    // The line holds more than a headline, and where it ends nobody says.
    if (words[i].capital && words[i - 1].closes()) break;
    if (opens_sentence(words, i) || is_ordinary(text, words, i)) return words[i].begin;
    if (i > kLeastWords && words[i - 1].capital && verbs_.find(words[i].folded))
      return sentence_before(text, words, i);
  }
  return text.npos;
}

bool LinkEnd::is_capitalised(std::string_view text, std::size_t begin) const {
  const Words words = words_of(text, begin, text.size());
  std::size_t capitals = 0, seen = 0;
  for (std::size_t i = 1; i < words.size() && seen < kStyleWords; ++i) {
    if (words[i].plain || words[i].end - words[i].begin < kContentWord) continue;
    ++seen;
    capitals += words[i].capital ? 1U : 0U;
    if (words[i].small && seen < kLeastWords) return false;
  }
  return capitals * 2 > seen;
}

std::size_t LinkEnd::find(std::string_view text, std::size_t begin, std::size_t stop,
                          bool capitals) const {
  Words words = words_of(text, begin, stop);
  std::size_t end = plain_end(text, words);
  while (!words.empty() && words.back().end > end) words.pop_back();
  end = std::min(end, capitals ? end_of_capitals(text, words) : end_of_small(text, words));
  if (end == text.npos && stop - begin <= kLongestHeadline) return stop;
  return end == text.npos || end - begin > kLongestHeadline ? text.npos : end;
}

}  // namespace warta
