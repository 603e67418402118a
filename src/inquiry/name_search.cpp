#include "inquiry/name_search.hpp"

#include <algorithm>
#include <array>

#include "cli/suggestion.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::size_t kMostListed = 6;

bool holds(const std::vector<std::string_view>& spellings, std::string_view key) {
  return std::ranges::any_of(spellings, [&](std::string_view s) { return name_key(s) == key; });
}

using Accepts = bool (*)(const KnownName&, std::string_view key);

/// Ways of naming, the surest first: an alias of one country may be a short form of another.
constexpr std::array<Accepts, 4> kWaysOfNaming{
    [](const KnownName& name, std::string_view key) { return name_key(name.name) == key; },
    [](const KnownName& name, std::string_view key) { return holds(name.aliases, key); },
    [](const KnownName& name, std::string_view key) { return holds(name.epithets, key); },
    [](const KnownName& name, std::string_view key) { return holds(name.shorts, key); }};

std::string unknown(std::string_view kinds, std::string_view typed) {
  return "no " + std::string{kinds} + " is known as \"" + std::string{typed} + "\"";
}

}  // namespace

/// The entries that `typed` names in the surest way that names any, unless a less sure way names
/// exactly one.
std::vector<const KnownName*> NameSearch::candidates(std::string_view typed) const {
  const std::string key = name_key(typed);
  if (const KnownName* known = gazetteer_.find(key)) return {known};
  std::vector<const KnownName*> several;
  for (const Accepts accepts : kWaysOfNaming) {
    std::vector<const KnownName*> found;
    for (const KnownName& name : gazetteer_.names()) {
      const bool seen = !found.empty() && found.back()->id == name.id;
      if (!seen && accepts(name, key)) found.push_back(&name);
    }
    if (found.size() == 1) return found;
    if (several.empty()) several = std::move(found);
  }
  return several;
}

std::vector<std::string> NameSearch::find_all(std::string_view typed) const {
  std::vector<std::string> ids;
  for (const KnownName* name : candidates(trim(typed))) ids.emplace_back(name->id);
  return ids;
}

std::optional<std::string> NameSearch::find(std::string_view typed) const {
  const auto ids = find_all(typed);
  return ids.size() == 1 ? std::optional{ids.front()} : std::nullopt;
}

std::string NameSearch::choice(std::string_view typed, const std::vector<std::string>& ids) const {
  std::string message = "\"" + std::string{trim(typed)} + "\" may be ";
  for (std::size_t i = 0; i < ids.size() && i < kMostListed; ++i) {
    if (i > 0) message += i + 1 == ids.size() ? " or " : ", ";
    message += gazetteer_.find(ids[i])->name;
  }
  if (ids.size() <= kMostListed) return message;
  return message + " or " + std::to_string(ids.size() - kMostListed) + " more";
}

std::string NameSearch::problem(std::string_view typed) const {
  typed = trim(typed);
  if (const auto several = find_all(typed); several.size() > 1) return choice(typed, several);
  std::vector<std::string> keys;
  std::vector<std::string_view> spellings;
  const auto add = [&](std::string_view spelling) {
    keys.push_back(name_key(spelling));
    spellings.push_back(spelling);
  };
  for (const KnownName& name : gazetteer_.names()) {
    add(name.name);
    for (const std::string_view alias : name.aliases) add(alias);
  }
  const std::string key = nearest(name_key(typed), keys);
  const auto found = std::ranges::find(keys, key);
  std::string message = unknown("country, person or organisation", typed);
  if (key.empty() || found == keys.end()) return message;
  return message + "; did you mean " +
         std::string{spellings[static_cast<std::size_t>(found - keys.begin())]} + "?";
}

std::string NameSearch::find_place(std::string_view option, std::string_view typed) const {
  const auto id = find(typed);
  const std::string before = std::string{option} + ": ";
  if (!id) throw UsageError{before + problem(typed)};
  if (gazetteer_.find(*id)->type != EntityType::place)
    throw UsageError{before + "\"" + std::string{trim(typed)} + "\" is no place; try --who"};
  return *id;
}

std::vector<std::string> NameSearch::find_parties(std::string_view list) const {
  std::vector<std::string> parties;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find_first_of(",|", begin), list.size());
    const std::string_view typed = trim(list.substr(begin, end - begin));
    begin = end + 1;
    if (typed.empty()) continue;
    const auto id = find(typed);
    if (!id) throw UsageError{"--between: " + problem(typed)};
    parties.push_back(*id);
  }
  const bool same =
      parties.size() == 2 && parties[0] == parties[1] && !groups_.contains(parties[0]);
  if (parties.size() != 2 || same)
    throw UsageError{"--between takes two different parties, such as Korut,AS; one alone is --who"};
  return parties;
}

}  // namespace warta::cli
