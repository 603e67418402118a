#include "repair/language_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "text/byte_search.hpp"
#include "text/case_fold.hpp"

namespace warta {
namespace {

constexpr std::size_t kReadBytes = 6000;    // of a text: its language does not change
constexpr std::size_t kTellingBytes = 200;  // a text so long has small words in it
constexpr std::size_t kLeastShare = 12, kLeastShareOfFew = 6;  // of a hundred words
constexpr std::size_t kFewWords = 30;
constexpr unsigned kIndonesian = 1, kMalay = 2, kEnglish = 4;

/// Bytes between the words of a folded text.
constexpr auto kNoLetter = [](auto c) { return (c < 'a') | ((c > 'z') & (c < 0x80)); };

unsigned bit_of(std::string_view language) {
  if (language == "id") return kIndonesian;
  if (language == "ms") return kMalay;
  return language == "en" ? kEnglish : 0;
}

}  // namespace

struct LanguageFinder::Count {
  std::size_t words = 0;
  std::size_t indonesian = 0;  // words of Indonesian alone
  std::size_t malay = 0;       // of Malay alone
  std::size_t shared = 0;      // of both
  std::size_t english = 0;
};

LanguageFinder::LanguageFinder(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/language_words");
  const std::size_t languages = table.column("languages");
  for (const Row& row : table.rows()) {
    unsigned bits = 0;
    for (const std::string_view language : split_list(row[languages])) bits |= bit_of(language);
    words_.add(row[0]);
    longest_ = std::max(longest_, row[0].size());
    languages_.push_back(bits);
  }
}

void LanguageFinder::count_word(std::string_view word, Count& counted) const {
  if (word.empty()) return;
  ++counted.words;
  if (word.size() > longest_) return;
  const auto number = words_.find(word);
  if (!number) return;
  const unsigned bits = languages_[*number];
  counted.english += bits == kEnglish ? 1U : 0U;
  counted.indonesian += bits == kIndonesian ? 1U : 0U;
  counted.malay += bits == kMalay ? 1U : 0U;
  counted.shared += bits == (kIndonesian | kMalay) ? 1U : 0U;
}

void LanguageFinder::count(std::string_view text, Count& counted) const {
  const std::string buffer = fold_case(text.substr(0, kReadBytes));
  const std::string_view folded = buffer;
  std::size_t begin = 0;
  for_each_byte(folded, kNoLetter, [&](std::size_t end) {
    count_word(folded.substr(begin, end - begin), counted);
    begin = end + 1;
  });
  count_word(folded.substr(begin), counted);
}

std::string_view LanguageFinder::language_of(std::string_view title, std::string_view text) const {
  Count counted;
  count(text, counted);
  if (text.size() < kTellingBytes) count(title, counted);
  const std::size_t nusantara = counted.shared + counted.indonesian + counted.malay;
  const std::size_t most = std::max(nusantara, counted.english);
  const std::size_t share = counted.words < kFewWords ? kLeastShareOfFew : kLeastShare;
  if (most == 0 || most * 100 < counted.words * share) return {};
  if (counted.english > nusantara) return "en";
  // A Malay name or title in an Indonesian report is not Malay yet.
  return counted.malay >= 2 && counted.malay > counted.indonesian ? "ms" : "id";
}

bool LanguageFinder::is_telling(std::string_view text) {
  return text.size() >= kTellingBytes;
}

}  // namespace warta
