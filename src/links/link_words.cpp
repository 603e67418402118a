#include "links/link_words.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kKnown = std::size_t{128} * 1024;  // bytes of a text whose words are counted
constexpr std::size_t kFirst = 3;         // a sentence is over behind so many words at the earliest
constexpr std::size_t kLetters = 3;       // of a word that no abbreviation is
constexpr std::size_t kJointLetters = 2;  // of the first of two words without a blank
constexpr std::size_t kJointSmall = 4;    // bytes before a capital behind a small letter
constexpr std::string_view kBefore = "\"'([";
constexpr std::string_view kBehind = ".,:;?!\"')]";
constexpr std::string_view kEnds = ".?!\"";  // of a sentence

constexpr auto kBlank = [](auto c) { return (c == ' ') | (c == '\n') | (c == '\t'); };

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t';
}
/// What no mark is made of: most words begin and end with it.
bool is_plain(char c) {
  return is_ascii_alphanumeric(c);
}

/// Bytes of the marks at the front and at the end of a word.
std::size_t marks_before(std::string_view word) {
  std::size_t size = 0;
  while (size < word.size() && !is_plain(word[size])) {
    const std::string_view rest = word.substr(size);
    if (kBefore.find(rest[0]) != kBefore.npos) {
      ++size;
    } else if (rest.starts_with("“") || rest.starts_with("‘") || rest.starts_with("”")) {
      // Some set the closing mark at both ends.
      size += std::string_view{"“"}.size();
    } else {
      break;
    }
  }
  return size;
}

std::size_t marks_behind(std::string_view word) {
  std::size_t size = 0;
  while (size < word.size() && !is_plain(word[word.size() - size - 1])) {
    const std::string_view rest = word.substr(0, word.size() - size);
    if (kBehind.find(rest.back()) != kBehind.npos) {
      ++size;
    } else if (rest.ends_with("”") || rest.ends_with("’") || rest.ends_with("…")) {
      size += std::string_view{"”"}.size();
    } else {
      break;
    }
  }
  return size;
}

/// Where the second of two words begins that were run together: "15.000Menurut", "ASMenurut",
/// "sepiMenurut"; 0 in any other.
std::size_t joint_in(std::string_view word) {
  const std::string_view inner = word.substr(std::min(word.size(), kJointLetters));
  if (std::ranges::none_of(inner, is_ascii_upper)) return 0;
  for (std::size_t at = marks_before(word) + 1; at + 1 < word.size(); ++at) {
    const char before = word[at - 1];
    if (before == '-' || before == '/') return 0;
    if (at < kJointLetters || !is_ascii_upper(word[at]) || !is_ascii_lower(word[at + 1])) continue;
    if (at + 2 < word.size() && !is_ascii_lower(word[at + 2])) continue;
    // "LaLiga", "EarPods" are single words.
    const bool over = (is_ascii_lower(before) && at >= kJointSmall) || is_ascii_digit(before) ||
                      kBehind.find(before) != kBehind.npos || word.substr(0, at).ends_with("”");
    if (before == '"' && at > 1 && word.find('"') == at - 1) return at - 1;  // 'sepi"Kami'
    if (over || (at > 1 && is_ascii_upper(before) && is_ascii_upper(word[at - 2]))) return at;
  }
  return 0;
}

LinkWord word_at(const FoldedText& text, std::size_t begin, std::size_t end) {
  LinkWord word;
  word.begin = begin;
  word.end = end;
  const std::string_view whole = text.text.substr(begin, end - begin);
  const std::size_t before = marks_before(whole);
  const std::size_t behind = marks_behind(whole.substr(before));
  const std::size_t size = whole.size() - before - behind;
  word.open = whole.substr(0, before);
  word.letters = text.folded.substr(begin + before, size);
  word.marks = whole.substr(before + size);
  if (size == 0) return word;
  const std::string_view letters = whole.substr(before, size);
  word.capital = is_ascii_upper(letters[0]);
  word.small = is_ascii_lower(letters[0]);
  if (!is_plain(letters[0])) {
    const char32_t first = decode_utf8(letters, 0).value;
    word.capital = is_upper(first);
    word.small = is_lower(first);
  }
  word.digit = is_digit(letters[0]);
  word.acronym = word.capital && size > 1 && std::ranges::none_of(letters, is_ascii_lower);
  return word;
}

/// A word of small letters alone, as most are.
LinkWord small_word_at(const FoldedText& text, std::size_t begin, std::size_t end) {
  LinkWord word;
  word.begin = begin;
  word.end = end;
  word.letters = text.folded.substr(begin, end - begin);
  word.small = true;
  return word;
}

/// The next word or the next two, if they were run together; false at the end.
template <typename Take>
bool take_words(const FoldedText& text, std::size_t& at, std::size_t stop, const Take& take) {
  const std::size_t from = at;
  while (at < stop && is_blank(text.text[at])) ++at;
  if (at >= stop) return false;
  const std::size_t begin = at;
  const bool gap = from > 0 && begin > from + 1;
  at = find_byte(text.text.substr(0, stop), at, kBlank);
  const std::string_view whole = text.text.substr(begin, at - begin);
  if (std::ranges::all_of(whole, is_ascii_lower)) {
    LinkWord word = small_word_at(text, begin, at);
    word.gap = gap;
    take(word);
    return true;
  }
  const std::size_t joint = joint_in(whole);
  if (joint > 0) {
    LinkWord first = word_at(text, begin, begin + joint);
    first.gap = gap;
    take(first);
  }
  LinkWord last = word_at(text, begin + joint, at);
  last.joint = joint > 0;
  last.gap = gap && joint == 0;
  take(last);
  return true;
}

/// Calls `take` with each key of a word and of it with the one before.
template <typename Take>
void take_keys(const LinkWord* before, const LinkWord& word, const Take& take) {
  if (word.small) take(SaidWords::key(SaidWords::Kind::small, word.letters));
  if (!word.capital) return;
  take(SaidWords::key(SaidWords::Kind::capital, word.letters));
  if (before == nullptr || !before->capital) return;
  const bool over = !before->marks.empty() && kEnds.find(before->marks.back()) != kEnds.npos &&
                    before->letters.size() > kLetters;
  if (!over) take(SaidWords::pair_key(*before, word));
}

/// Whether a sentence ends with the one word and another begins with the next.
bool parts_sentences(const LinkWord& last, const LinkWord& first) {
  return last.has_period() && last.letters.size() >= kLetters && !last.acronym &&
         (first.capital || !first.open.empty());
}

constexpr SaidWords::Key kKeySeed = 2166136261, kKeyFactor = 16777619;  // FNV-1a

}  // namespace

std::vector<LinkWord> link_words(const FoldedText& text, std::size_t begin, std::size_t stop) {
  std::vector<LinkWord> words;
  while (take_words(text, begin, stop, [&](const LinkWord& word) { words.push_back(word); })) {
  }
  return words;
}

std::vector<LinkWord> front_words(const FoldedText& text, std::size_t begin, std::size_t stop,
                                  std::size_t least) {
  std::vector<LinkWord> words;
  words.reserve(least);
  bool over = false;
  const auto take = [&](const LinkWord& word) {
    over = over || (words.size() >= kFirst && parts_sentences(words.back(), word));
    words.push_back(word);
  };
  while (!(over && words.size() >= least) && take_words(text, begin, stop, take)) {
  }
  return words;
}

std::span<const LinkWord> words_before(std::span<const LinkWord> words, std::size_t stop) {
  while (!words.empty() && words.back().begin >= stop) words = words.first(words.size() - 1);
  return words;
}

std::size_t first_sentence(std::span<const LinkWord> words) {
  for (std::size_t i = kFirst; i < words.size(); ++i)
    if (parts_sentences(words[i - 1], words[i])) return i;
  return words.size();
}

SaidWords::SaidWords(const FoldedText& text)
    : text_{text.text.substr(0, kKnown), text.folded.substr(0, kKnown)} {}

/// A number of the first letters, the same in either case; what is missing counts as blanks.
std::size_t SaidWords::front(std::string_view letters) {
  constexpr unsigned kLetter = 31, kBits = 5;
  std::size_t number = 0;
  for (std::size_t i = 0; i < kFrontLetters; ++i)
    number = number << kBits |
             (i < letters.size() ? static_cast<unsigned char>(letters[i]) & kLetter : 0U);
  return number;
}

void SaidWords::ask(std::span<const LinkWord> words) {
  slots_.clear();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const LinkWord& word = words[i];
    if (!word.capital) continue;
    asked_.push_back(key(Kind::small, word.letters));
    asked_.push_back(key(Kind::capital, word.letters));
    if (i > 0 && words[i - 1].capital) asked_.push_back(pair_key(words[i - 1], word));
    if (word.letters.size() >= kFrontLetters) {
      fronts_.set(front(word.letters));
      continue;
    }
    // Any mark may follow a short word.
    const std::size_t marks = std::size_t{1} << 5 * (kFrontLetters - word.letters.size());
    for (std::size_t mark = 0; mark < marks; ++mark) fronts_.set(front(word.letters) + mark);
  }
}

/// Few words begin as one of those that were asked about; most of the rest is passed over.
void SaidWords::fill() {
  slots_.resize(std::bit_ceil(2 * asked_.size() + 1));
  for (const Key asked : asked_) slots_[slot_of(asked)].key = asked;
  // Where a word begins, and where another was run into it.
  constexpr auto kMayBegin = [](auto c, auto before) {
    const auto blank = (before == ' ') | (before == '\n') | (before == '\t') | (before == 0);
    const auto inside = (c != ' ') & (c != '\n') & (c != '\t');
    return (blank & inside) | ((c >= 'A') & (c <= 'Z'));
  };
  const std::string_view text = text_.text;
  LinkWord before;  // if it has a capital
  bool paired = false;
  std::size_t over = 0;
  const auto take = [&](const LinkWord& word) {
    take_keys(paired ? &before : nullptr, word, [&](Key key) { add(key); });
    paired = word.capital;
    if (paired) before = word;
  };
  for_each_pair(text, kMayBegin, [&](std::size_t at) {
    if (at < over) return;
    const bool begins = at == 0 || is_blank(text[at - 1]);
    if (begins && is_ascii_letter(text[at]) &&
        !fronts_.test(front(text.substr(at, kFrontLetters)))) {
      paired = false;
      return;
    }
    over = begins ? at : text.find_last_of(" \n\t", at) + 1;
    take_words(text_, over, text.size(), take);
  });
}

SaidWords::Key SaidWords::key(Kind kind, std::string_view word) {
  Key hash = kKeySeed ^ static_cast<Key>(kind);
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * kKeyFactor;
  return std::max<Key>(hash, 1);
}

SaidWords::Key SaidWords::pair_key(const LinkWord& first, const LinkWord& second) {
  const Key key_of_first = key(Kind::pair, first.letters);
  return std::max<Key>(std::rotl(key_of_first, 1) ^ key(Kind::capital, second.letters), 1);
}

std::vector<SaidWords::Key> SaidWords::keys(std::span<const LinkWord> words) {
  std::vector<Key> keys;
  for (std::size_t i = 0; i < words.size(); ++i)
    take_keys(i > 0 ? &words[i - 1] : nullptr, words[i], [&](Key key) { keys.push_back(key); });
  return keys;
}

/// Where a key is or would be.
std::size_t SaidWords::slot_of(Key key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key & mask;
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
  return at;
}

void SaidWords::add(Key key) {
  Slot& slot = slots_[slot_of(key)];
  if (slot.key == key) ++slot.count;
}

std::size_t SaidWords::count(Key key) {
  if (slots_.empty()) fill();
  return slots_[slot_of(key)].count;
}

}  // namespace warta
