#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/gazetteer.hpp"
#include "warta/entity.hpp"

namespace warta {

/// How strongly a form points to its entry.
enum class FormKind : std::uint8_t {
  full,     ///< the canonical name: "Korea Utara", "Yuri Ushakov"
  alias,    ///< always this entry: "Korut", "Putin"
  shorter,  ///< one of several: "Kim", "Selatan"
  epithet,  ///< "Negeri Beruang Merah"
  unknown   ///< not in the gazetteer, recognised by title and shape
};

/// The entries that a form may stand for: one, several for a short form, or none.
class NameOwners {
 public:
  NameOwners() = default;
  explicit NameOwners(const KnownName& only) : only_{&only}, size_{1} {}
  /// `list` must outlive this.
  explicit NameOwners(std::span<const KnownName* const> list)
      : only_{list.front()}, list_{list.size() > 1 ? list.data() : nullptr}, size_{list.size()} {}

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const KnownName* const* begin() const { return list_ != nullptr ? list_ : &only_; }
  const KnownName* const* end() const { return begin() + size_; }
  const KnownName* front() const { return only_; }
  const KnownName* operator[](std::size_t i) const { return begin()[i]; }

 private:
  const KnownName* only_ = nullptr;  // or the first
  const KnownName* const* list_ = nullptr;
  std::size_t size_ = 0;
};

/// The ids and names of entities that no table holds, which those found in one text view.
using CoinedNames = std::deque<std::string>;

/// A name found at the pieces [first, last) before it is linked to an entity.  Views the gazetteer,
/// the text or what was coined for it.
struct FoundName {
  std::size_t first = 0;
  std::size_t last = 0;
  FormKind form = FormKind::unknown;
  EntityType type = EntityType::person;
  NameOwners owners;
  std::string_view id;  ///< empty until linked
  std::string_view name;
  std::string_view kind;  ///< of an unknown place or organisation, from its head noun
  std::string_view rule;  ///< see Mention::rule
  std::string_view metonym_for;
  std::vector<Alternative> alternatives;
};

/// Into text order.  The new names stand behind the old ones, which are in order already.
inline void sort_by_place(std::vector<FoundName>& names) {
  const auto in_front = [](const FoundName& a, const FoundName& b) { return a.first < b.first; };
  const auto fresh = std::is_sorted_until(names.begin(), names.end(), in_front);
  std::sort(fresh, names.end(), in_front);
  std::inplace_merge(names.begin(), fresh, names.end(), in_front);
}

}  // namespace warta
