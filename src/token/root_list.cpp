#include "token/root_list.hpp"

#include <bit>

#include "lexicon/word_index.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr char kEnd = '|';           // of an item without a sign: never counted
constexpr char kNoRoot = '-';        // of a word that only looks like a root
constexpr unsigned kPlaceBits = 24;  // of a slot
constexpr std::uint32_t kPlaceMask = (1U << kPlaceBits) - 1;
constexpr std::size_t kLettersPerItem = 7;

bool is_sign(char c) {
  return c == kNoRoot || is_ascii_digit(c);
}

}  // namespace

RootList::Index::Index(const Lexicon& lexicon) {
  const Table& packed = lexicon.table("language/roots");
  const Table& own = lexicon.table("language/root_words");
  const auto roots = packed.column("roots"), word = own.column("word"),
             commonness = own.column("commonness");
  std::size_t size = 0;
  for (const Row& row : packed.rows()) size += row[roots].size() + 1;
  letters_.reserve(size + own.rows().size() * 2 * kLettersPerItem);
  slots_.resize(std::bit_ceil((size / kLettersPerItem + own.rows().size()) * 3 / 2));
  mask_ = slots_.size() - 1;
  for (const Row& row : own.rows()) add(std::string{row[word]}.append(row[commonness]));
  for (const Row& row : packed.rows()) {
    std::string_view rest = row[roots];
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(kEnd), rest.size());
      add(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
}

void RootList::Index::add(std::string_view item) {
  std::string_view word = item;
  if (!word.empty() && is_sign(word.back())) word.remove_suffix(1);
  const std::uint32_t hash = WordIndex::hash_of(word);
  std::size_t at = hash & mask_;
  while (slots_[at] != 0) {
    const bool same = slots_[at] >> kPlaceBits == hash >> kPlaceBits;
    if (same && sign_behind((slots_[at] & kPlaceMask) - 1, word) != 0) return;  // ours came first
    at = (at + 1) & mask_;
  }
  const std::size_t place = letters_.size() + 1;
  if (place > kPlaceMask) throw DataError{"language/roots: more letters than can be kept"};
  slots_[at] = (hash & ~kPlaceMask) | static_cast<std::uint32_t>(place);
  letters_.append(item).push_back(kEnd);
}

char RootList::Index::sign_behind(std::size_t begin, std::string_view word) const {
  if (letters_.compare(begin, word.size(), word) != 0) return 0;
  const char sign = letters_[begin + word.size()];
  return sign == kEnd || is_sign(sign) ? sign : '\0';
}

std::optional<int> RootList::Index::commonness(std::string_view word) const {
  const std::uint32_t hash = WordIndex::hash_of(word);
  for (std::size_t at = hash & mask_; slots_[at] != 0; at = (at + 1) & mask_) {
    if (slots_[at] >> kPlaceBits != hash >> kPlaceBits) continue;
    const char sign = sign_behind((slots_[at] & kPlaceMask) - 1, word);
    if (sign == 0) continue;
    if (sign == kNoRoot) return std::nullopt;
    return sign == kEnd ? 0 : sign - '0';
  }
  return std::nullopt;
}

std::optional<int> RootList::commonness(std::string_view word) const {
  Lazy& lazy = *lazy_;
  const Index* index = lazy.ready.load(std::memory_order_acquire);
  if (index == nullptr) {
    std::call_once(lazy.made, [&lazy] { lazy.ready = &lazy.index.emplace(lazy.lexicon); });
    index = lazy.ready;
  }
  return index->commonness(word);
}

}  // namespace warta
