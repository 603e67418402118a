#include "token/root_list.hpp"

#include <bit>

#include "lexicon/word_index.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::string_view kPacked = "language/roots";
constexpr std::string_view kOwn = "language/root_words";
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
  const Table& packed = lexicon.table(kPacked);
  const Table& own = lexicon.table(kOwn);
  const bool ours = packed.is_built_in() && own.is_built_in();
  const std::string_view bytes = ours ? find_laid_out(kLayout, digest(lexicon)) : "";
  if (bytes.empty()) {
    read(packed, own);
    return;
  }
  LayoutReader layout{bytes};
  letters_ = layout.take<char>();
  slots_ = layout.take<std::uint32_t>();
  mask_ = slots_.size() - 1;
}

void RootList::Index::lay_out(LayoutWriter& layout) const {
  layout.add(letters_);
  layout.add(slots_);
}

void RootList::Index::read(const Table& packed, const Table& own) {
  const auto roots = packed.column("roots"), word = own.column("word"),
             commonness = own.column("commonness");
  std::size_t size = 0;
  for (const Row& row : packed.rows()) size += row[roots].size() + 1;
  letters_.reserve(size + own.rows().size() * 2 * kLettersPerItem);
  slots_.resize(std::bit_ceil((size / kLettersPerItem + own.rows().size()) * 3 / 2));
  mask_ = slots_.size() - 1;
  for (const Row& row : own.rows())
    add_items(std::string{row[word]}.append(row[commonness]));  // ours come first
  for (const Row& row : packed.rows()) add_items(row[roots]);
}

void RootList::Index::add_items(std::string_view items) {
  std::size_t begin = letters_.size();
  letters_.append(items);
  letters_.push_back(kEnd);
  if (letters_.size() > kPlaceMask)
    throw DataError{"language/roots: more letters than can be kept"};
  while (begin < letters_.size()) {
    const std::size_t end = letters().find(kEnd, begin);
    add(begin, end);
    begin = end + 1;
  }
}

void RootList::Index::add(std::size_t begin, std::size_t end) {
  std::string_view word = letters().substr(begin, end - begin);
  if (!word.empty() && is_sign(word.back())) word.remove_suffix(1);
  const std::uint32_t hash = WordIndex::hash_of(word);
  std::size_t at = hash & mask_;
  for (; slots_[at] != 0; at = (at + 1) & mask_) {
    const bool same = slots_[at] >> kPlaceBits == hash >> kPlaceBits;
    if (same && sign_behind((slots_[at] & kPlaceMask) - 1, word) != 0) return;
  }
  slots_.at(at) = (hash & ~kPlaceMask) | static_cast<std::uint32_t>(begin + 1);
}

char RootList::Index::sign_behind(std::size_t begin, std::string_view word) const {
  if (letters().compare(begin, word.size(), word) != 0) return 0;
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
  return index().commonness(word);
}

std::uint64_t RootList::digest(const Lexicon& lexicon) {
  return lexicon.table(kPacked).digest() ^ lexicon.table(kOwn).digest();
}

const RootList::Index& RootList::index() const {
  Lazy& lazy = *lazy_;
  const Index* index = lazy.ready.load(std::memory_order_acquire);
  if (index == nullptr) {
    std::call_once(lazy.made, [&lazy] { lazy.ready = &lazy.index.emplace(lazy.lexicon); });
    index = lazy.ready;
  }
  return *index;
}

}  // namespace warta
