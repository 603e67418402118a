#include "repair/language_finder.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

#include "text/byte_search.hpp"

namespace warta {
namespace {

constexpr std::size_t kReadBytes = 6000;          // of a text: its language does not change
constexpr std::size_t kFront = 600, kBack = 240;  // bytes that are read first
constexpr std::size_t kPlainShare = 20;     // of a hundred words of a text that is plainly one
constexpr std::size_t kPlainLead = 4;       // times the words of another language
constexpr std::size_t kTellingBytes = 200;  // a text so long has small words in it
constexpr std::size_t kLeastShare = 12, kLeastShareOfFew = 6;  // of a hundred words
constexpr std::size_t kFewWords = 30;
constexpr std::size_t kMargin = 8;  // bytes around a text that is counted
constexpr std::size_t kMostHomes = std::size_t{1} << 19U;
constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio

/// Bytes between words.
constexpr auto kNoLetter = [](auto c) {
  const auto small = c | 0x20;
  return (small < 'a') | ((small > 'z') & (c < 0x80));
};

/// Four numbers in one, so that a word is counted without asking what it is: words of Indonesian
/// alone, of Malay alone, of both, of English.  No text that is read has 65536 words.
constexpr unsigned kBits = 16;
constexpr std::uint64_t kIndonesian = 1, kMalay = kIndonesian << kBits, kShared = kMalay << kBits,
                        kEnglish = kShared << kBits;

std::uint64_t unit_of(std::string_view languages) {
  bool indonesian = false, malay = false, english = false;
  for (const std::string_view language : split_list(languages)) {
    indonesian = indonesian || language == "id";
    malay = malay || language == "ms";
    english = english || language == "en";
  }
  if (english) return indonesian || malay ? 0 : kEnglish;
  if (indonesian && malay) return kShared;
  return indonesian ? kIndonesian : malay ? kMalay : 0;
}

/// A word as one number, the same in either case: 0 only for none.  The eight bytes before its end
/// and behind its beginning are read, whatever they are.
std::uint64_t letters_of(const char* end, std::size_t size) {
  constexpr std::uint64_t kSmall = 0x2020202020202020;  // what makes letters small, "É" too
  std::uint64_t first = 0, last = 0;
  std::memcpy(&first, end - size, sizeof first);
  std::memcpy(&last, end - sizeof last, sizeof last);
  first |= kSmall;
  last |= kSmall;
  // Of eight bytes those go that are behind the word; in two steps, since they may be all.
  const std::size_t half = 4 * (kMargin - std::min(size, kMargin));
  if constexpr (std::endian::native == std::endian::little) {
    first = first << half << half >> half >> half;
  } else {
    first = first >> half >> half << half << half;
  }
  return size > kMargin ? (first ^ last * kOdd) + size : first;
}

std::size_t hash_of(std::uint64_t letters) {
  constexpr unsigned kHigh = 32;
  return letters * kOdd >> kHigh;
}

}  // namespace

struct LanguageFinder::Numbers {
  explicit Numbers(const Count& counted) {
    const auto number = [&](std::uint64_t unit) {
      return static_cast<std::size_t>(static_cast<std::uint16_t>(counted.kinds / unit));
    };
    indonesian = number(kIndonesian);
    malay = number(kMalay);
    shared = number(kShared);
    english = number(kEnglish);
  }
  std::size_t nusantara() const { return shared + indonesian + malay; }
  std::size_t most() const { return std::max(nusantara(), english); }

  std::size_t indonesian = 0, malay = 0, shared = 0, english = 0;
};

LanguageFinder::LanguageFinder(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/language_words");
  const std::size_t languages = table.column("languages");
  std::vector<Word> words;
  for (const Row& row : table.rows()) {
    const std::string padded = std::string(kMargin, ' ').append(row[0]).append(kMargin, ' ');
    words.push_back(
        {letters_of(&padded[kMargin + row[0].size()], row[0].size()), unit_of(row[languages])});
    known_.set(hash_of(words.back().letters) % kHashes);
  }
  homes_ = std::bit_ceil(words.size());
  while (!settle(words) && homes_ < kMostHomes) homes_ *= 2;
}

/// Whether the homes are so many that each word finds a free place at its own or behind it.
bool LanguageFinder::settle(const std::vector<Word>& words) {
  words_.assign(kFirstHome + homes_ + 1, {});
  return std::ranges::all_of(words, [&](const Word& word) {
    Word* const home = &words_[home_of(hash_of(word.letters))];
    Word* const place = home[0].letters == 0 ? home : home + 1;
    const bool free = place->letters == 0;
    if (free) *place = word;
    return free;
  });
}

/// Without a branch, since it cannot be foretold whether a word is one of these.  Nearly all that
/// are none are looked for at a place that is free and always at hand.
std::uint64_t LanguageFinder::kind_of(std::uint64_t letters) const {
  const std::size_t hash = hash_of(letters);
  const auto known = static_cast<std::size_t>(known_.test(hash % kHashes));
  const Word* const home = &words_[home_of(hash) * known];
  const auto kind = [&](const Word& word) {
    return word.kind & -static_cast<std::uint64_t>(word.letters == letters);
  };
  return kind(home[0]) | kind(home[1]);
}

LanguageFinder::Count LanguageFinder::count(std::string_view text) const {
  std::string padded(kMargin, ' ');
  padded.append(text).append(kMargin, ' ');
  const char* const letters = padded.data() + kMargin;
  Count counted;
  std::size_t begin = 0;
  // The first blank behind the text ends its last word.
  for_each_byte({letters, text.size() + 1}, kNoLetter, [&](std::size_t end) {
    counted.words += end > begin ? 1U : 0U;
    counted.kinds += kind_of(letters_of(letters + end, end - begin));
    begin = end + 1;
  });
  return counted;
}

/// Counts no more than the two ends of a text if they are plain; a long quotation in another
/// language shows in one of them, or makes up less than what is left out.
LanguageFinder::Count LanguageFinder::count_ends(std::string_view text) const {
  text = text.substr(0, kReadBytes);
  const std::size_t front = std::min(text.find(' ', kFront), text.size());
  const std::size_t back = text.size() - front > kBack
                               ? std::min(text.find(' ', text.size() - kBack), text.size())
                               : front;
  Count counted = count(text.substr(0, front));
  const Count last = count(text.substr(back));
  const bool plain = is_plain(counted) && is_plain(last);
  counted += last;
  if (!plain) counted += count(text.substr(front, back - front));
  return counted;
}

/// Whether what follows can hardly make it another language.
bool LanguageFinder::is_plain(const Count& counted) {
  const Numbers n{counted};
  return n.most() * 100 > counted.words * kPlainShare && n.indonesian > kPlainLead * n.malay &&
         n.nusantara() > kPlainLead * n.english;
}

std::string_view LanguageFinder::language_of(std::string_view title, std::string_view text) const {
  Count counted = count_ends(text);
  if (text.size() < kTellingBytes) counted += count(title);
  const Numbers n{counted};
  const std::size_t share = counted.words < kFewWords ? kLeastShareOfFew : kLeastShare;
  if (n.most() == 0 || n.most() * 100 < counted.words * share) return {};
  if (n.english > n.nusantara()) return "en";
  // A Malay name or title in an Indonesian report is not Malay yet.
  return n.malay >= 2 && n.malay > n.indonesian ? "ms" : "id";
}

bool LanguageFinder::is_telling(std::string_view text) {
  return text.size() >= kTellingBytes;
}

}  // namespace warta
