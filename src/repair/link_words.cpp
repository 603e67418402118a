#include "repair/link_words.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "text/ascii.hpp"
#include "text/byte_search.hpp"
#include "text/case_fold.hpp"
#include "text/fnv_hash.hpp"
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
    } else if (rest.starts_with("“") || rest.starts_with("‘")) {
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
  while (at < stop && is_blank(text.text[at])) ++at;
  if (at >= stop) return false;
  const std::size_t begin = at;
  at = find_byte(text.text.substr(0, stop), at, kBlank);
  const std::string_view whole = text.text.substr(begin, at - begin);
  if (std::ranges::all_of(whole, is_ascii_lower)) {
    take(small_word_at(text, begin, at));
    return true;
  }
  const std::size_t joint = joint_in(whole);
  if (joint > 0) take(word_at(text, begin, begin + joint));
  LinkWord last = word_at(text, begin + joint, at);
  last.joint = joint > 0;
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

constexpr SaidWords::Key kKeySeed = 2166136261, kKeyFactor = 16777619;  // FNV-1a

constexpr std::size_t kLeastHeadline = 4;
constexpr std::size_t kMostHeadline = 40;
constexpr std::size_t kMostHeadlines = 65536;  // kept: half a megabyte of them

std::uint64_t extended(std::uint64_t hash, std::string_view word) {
  return fnv_hash(" ", fnv_hash(word, hash));
}

}  // namespace

std::vector<LinkWord> link_words(const FoldedText& text, std::size_t begin, std::size_t stop) {
  std::vector<LinkWord> words;
  while (take_words(text, begin, stop, [&](const LinkWord& word) { words.push_back(word); })) {
  }
  return words;
}

std::size_t first_sentence(const std::vector<LinkWord>& words) {
  for (std::size_t i = kFirst; i < words.size(); ++i) {
    const LinkWord& before = words[i - 1];
    if (before.has_period() && before.letters.size() >= kLetters && !before.acronym &&
        (words[i].capital || !words[i].open.empty()))
      return i;
  }
  return words.size();
}

SaidWords::SaidWords(const FoldedText& text) {
  const FoldedText known{text.text.substr(0, kKnown), text.folded.substr(0, kKnown)};
  // Between two blanks are two words at most, each of which gives two keys at most.
  constexpr std::size_t kKeys = 4;
  const auto blanks = static_cast<std::size_t>(std::ranges::count_if(known.text, is_blank));
  slots_.resize(std::bit_ceil(kKeys * (blanks + 1) + 1));
  mask_ = slots_.size() - 1;
  LinkWord before;  // if it is not one of small letters alone, which begins no pair
  bool paired = false;
  std::size_t at = 0;
  const auto take = [&](const LinkWord& word) {
    take_keys(paired ? &before : nullptr, word, [&](Key key) { add(key); });
    paired = word.capital;
    if (paired) before = word;
  };
  do {
    while (const std::size_t end = add_small(known.text, at)) {
      at = end;
      paired = false;
    }
  } while (take_words(known, at, known.text.size(), take));
}

/// Most words: small letters between two blanks.  Gives where the next begins, 0 for any other
/// word.
std::size_t SaidWords::add_small(std::string_view text, std::size_t at) {
  Key hash = kKeySeed ^ static_cast<Key>(Kind::small);
  const std::size_t begin = at;
  for (; at < text.size() && is_ascii_lower(text[at]); ++at)
    hash = (hash ^ static_cast<unsigned char>(text[at])) * kKeyFactor;
  if (at == begin || at == text.size() || !is_blank(text[at])) return 0;
  add(std::max<Key>(hash, 1));
  return at + 1;
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

std::vector<SaidWords::Key> SaidWords::keys(const std::vector<LinkWord>& words) {
  std::vector<Key> keys;
  for (std::size_t i = 0; i < words.size(); ++i)
    take_keys(i > 0 ? &words[i - 1] : nullptr, words[i], [&](Key key) { keys.push_back(key); });
  return keys;
}

void SaidWords::add(Key key) {
  std::size_t at = key & mask_;
  while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask_;
  slots_[at].key = key;
  ++slots_[at].count;
}

std::size_t SaidWords::count(Key key) const {
  for (std::size_t at = key & mask_; slots_[at].key != 0; at = (at + 1) & mask_)
    if (slots_[at].key == key) return slots_[at].count;
  return 0;
}

void KnownHeadlines::note(std::string_view title) {
  if (hashes_.size() >= kMostHeadlines) return;
  const std::string folded = fold_case(title);
  if (folded.size() != title.size()) return;  // places of the one must be places of the other
  const std::vector<LinkWord> words = link_words({title, folded}, 0, title.size());
  if (words.size() < kLeastHeadline || words.size() > kMostHeadline) return;
  std::uint64_t hash = kFnvSeed;
  for (const LinkWord& word : words) hash = extended(hash, word.letters);
  hashes_.insert(hash);
}

std::size_t KnownHeadlines::words_of(std::span<const LinkWord> words) const {
  std::size_t longest = 0;
  std::uint64_t hash = kFnvSeed;
  if (hashes_.empty()) return longest;
  for (std::size_t i = 0; i < std::min(words.size(), kMostHeadline); ++i) {
    hash = extended(hash, words[i].letters);
    if (i + 1 >= kLeastHeadline && hashes_.contains(hash)) longest = i + 1;
  }
  return longest;
}

}  // namespace warta
