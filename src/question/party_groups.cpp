#include "question/party_groups.hpp"

#include <algorithm>

#include "lexicon/gazetteer.hpp"

namespace warta {

PartyGroups::PartyGroups(const Lexicon& lexicon) {
  const Table& table = lexicon.table("timeline/groups");
  const auto group = table.column("group"), members = table.column("members"),
             from = table.column("from"), to = table.column("to");
  for (const Row& row : table.rows())
    members_.push_back({row[group], split_list(row[members]), row[from], row[to]});
}

bool PartyGroups::contains(std::string_view id) const {
  return std::any_of(members_.begin(), members_.end(),
                     [&](const Members& some) { return some.group == id; });
}

std::vector<std::string_view> PartyGroups::members(std::string_view id) const {
  std::vector<std::string_view> countries;
  for (const Members& some : members_)
    if (some.group == id)
      countries.insert(countries.end(), some.countries.begin(), some.countries.end());
  return countries;
}

bool PartyGroups::has_member(std::string_view id, std::string_view country,
                             std::string_view day) const {
  return std::any_of(members_.begin(), members_.end(), [&](const Members& some) {
    const auto& countries = some.countries;
    return some.group == id &&
           std::find(countries.begin(), countries.end(), country) != countries.end() &&
           (day.empty() || Gazetteer::holds(Term{{}, {}, some.from, some.to}, day));
  });
}

}  // namespace warta
