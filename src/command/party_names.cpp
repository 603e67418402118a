#include "command/party_names.hpp"

#include <algorithm>

#include "cli/suggestion.hpp"
#include "lexicon/gazetteer.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

bool holds(const std::vector<std::string_view>& spellings, std::string_view key) {
  return std::ranges::any_of(spellings, [&](std::string_view s) { return name_key(s) == key; });
}

/// The only entry that `accepts`, or nothing if none or several do.
template <typename Accepts>
const KnownName* only_one(const Gazetteer& gazetteer, const Accepts& accepts) {
  const KnownName* found = nullptr;
  for (const KnownName& name : gazetteer.names()) {
    if (!accepts(name)) continue;
    if (found != nullptr && found->id != name.id) return nullptr;
    found = &name;
  }
  return found;
}

/// The surest way of naming first: an alias of one country may be a short form of another.
const KnownName* find_party(const Gazetteer& gazetteer, std::string_view typed) {
  const std::string key = name_key(typed);
  if (const KnownName* known = gazetteer.find(key)) return known;
  const auto by = [&](const auto& accepts) { return only_one(gazetteer, accepts); };
  if (const auto* known = by([&](const KnownName& n) { return name_key(n.name) == key; }))
    return known;
  if (const auto* known = by([&](const KnownName& n) { return holds(n.aliases, key); }))
    return known;
  if (const auto* known = by([&](const KnownName& n) { return holds(n.epithets, key); }))
    return known;
  return by([&](const KnownName& n) { return holds(n.shorts, key); });
}

/// The name or alias nearest to what was typed, in our spelling.
std::string similar_name(const Gazetteer& gazetteer, std::string_view typed) {
  std::vector<std::string> keys;
  std::vector<std::string_view> spellings;
  const auto add = [&](std::string_view spelling) {
    keys.push_back(name_key(spelling));
    spellings.push_back(spelling);
  };
  for (const KnownName& name : gazetteer.names()) {
    add(name.name);
    for (const std::string_view alias : name.aliases) add(alias);
  }
  const std::string key = nearest(name_key(typed), keys);
  const auto found = std::ranges::find(keys, key);
  if (key.empty() || found == keys.end()) return {};
  return "; did you mean " +
         std::string{spellings[static_cast<std::size_t>(found - keys.begin())]} + "?";
}

}  // namespace

std::vector<std::string> resolve_parties(std::string_view list, const Lexicon& lexicon) {
  const Gazetteer gazetteer{lexicon};
  std::vector<std::string> parties;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    const std::string_view typed = trim(list.substr(begin, end - begin));
    begin = end + 1;
    if (typed.empty()) continue;
    const KnownName* known = find_party(gazetteer, typed);
    if (known == nullptr)
      throw UsageError{"--between: no country, person or organisation is known as \"" +
                       std::string{typed} + "\"" + similar_name(gazetteer, typed)};
    parties.emplace_back(known->id);
  }
  if (parties.size() != 2 || parties[0] == parties[1])
    throw UsageError{"--between takes two different parties, such as Korut,AS"};
  return parties;
}

std::optional<std::string> find_name(std::string_view typed, const Lexicon& lexicon) {
  const Gazetteer gazetteer{lexicon};
  const KnownName* known = find_party(gazetteer, trim(typed));
  return known == nullptr ? std::nullopt : std::optional{std::string{known->id}};
}

}  // namespace warta::cli
