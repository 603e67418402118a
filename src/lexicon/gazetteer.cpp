#include "lexicon/gazetteer.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::string_view kCountryKinds[] = {"country", "former_country"};
constexpr int kDeepestNesting = 8;  // a table that goes in circles must not hang us

bool is_country(const KnownName& name) {
  return name.type == EntityType::place &&
         std::find(std::begin(kCountryKinds), std::end(kCountryKinds), name.kind) !=
             std::end(kCountryKinds);
}

std::vector<KnownName> read_people(const Table& table) {
  const auto id = table.column("id"), name = table.column("name"),
             aliases = table.column("aliases"), shorts = table.column("shorts"),
             country = table.column("country"), role = table.column("role"),
             from = table.column("from"), to = table.column("to");
  std::vector<KnownName> names;
  for (const Row& row : table.rows()) {
    KnownName& entry = names.emplace_back();
    entry.id = row[id];
    entry.type = EntityType::person;
    entry.name = row[name];
    entry.aliases = split_list(row[aliases]);
    entry.shorts = split_list(row[shorts]);
    entry.country = row[country];
    entry.role = row[role];
    entry.from = row[from];
    entry.to = row[to];
    entry.terms.push_back({entry.role, entry.country, entry.from, entry.to});
  }
  return names;
}

/// Places and organisations share their columns; only places have a time zone.
std::vector<KnownName> read_located(const Table& table, EntityType type) {
  const auto id = table.column("id"), name = table.column("name"), kind = table.column("kind"),
             within = table.column("within"), stands_for = table.column("stands_for"),
             aliases = table.column("aliases"), shorts = table.column("shorts"),
             epithets = table.column("epithets");
  const bool has_zones = type == EntityType::place;
  const auto zone = has_zones ? table.column("zone") : 0;
  std::vector<KnownName> names;
  for (const Row& row : table.rows()) {
    KnownName& entry = names.emplace_back();
    entry.id = row[id];
    entry.type = type;
    entry.name = row[name];
    entry.kind = row[kind];
    entry.within = row[within];
    entry.stands_for = row[stands_for];
    entry.aliases = split_list(row[aliases]);
    entry.shorts = split_list(row[shorts]);
    entry.epithets = split_list(row[epithets]);
    if (has_zones) entry.zone = row[zone];
  }
  return names;
}

}  // namespace

Gazetteer::Gazetteer(const Lexicon& lexicon) {
  const auto take = [this](std::vector<KnownName> names) {
    names_.insert(names_.end(), std::make_move_iterator(names.begin()),
                  std::make_move_iterator(names.end()));
  };
  take(read_people(lexicon.table("names/people")));
  take(read_located(lexicon.table("names/places"), EntityType::place));
  take(read_located(lexicon.table("names/organizations"), EntityType::organization));
  for (std::uint32_t i = 0; i < names_.size(); ++i)
    if (ids_.add(names_[i].id) == by_id_.size()) by_id_.push_back(i);
  const Table& terms = lexicon.table("names/terms");
  const auto person = terms.column("person"), role = terms.column("role"),
             country = terms.column("country"), from = terms.column("from"),
             to = terms.column("to");
  for (const Row& row : terms.rows())
    if (const auto found = ids_.find(row[person]))
      names_[by_id_[*found]].terms.push_back({row[role], row[country], row[from], row[to]});
}

const KnownName* Gazetteer::find(std::string_view id) const {
  const auto found = ids_.find(id);
  return found ? &names_[by_id_[*found]] : nullptr;
}

bool Gazetteer::lies_within(std::string_view inner, std::string_view outer) const {
  for (int depth = 0; depth < kDeepestNesting && !inner.empty(); ++depth) {
    if (inner == outer) return true;
    const KnownName* name = find(inner);
    if (name == nullptr) return false;
    inner = name->within;
  }
  return false;
}

std::string_view Gazetteer::country_of_place(std::string_view place) const {
  for (int depth = 0; depth < kDeepestNesting && !place.empty(); ++depth) {
    const KnownName* name = find(place);
    if (name == nullptr) return {};
    if (is_country(*name)) return name->id;
    place = name->within;
  }
  return {};
}

std::string_view Gazetteer::zone_of(std::string_view place) const {
  for (int depth = 0; depth < kDeepestNesting && !place.empty(); ++depth) {
    const KnownName* name = find(place);
    if (name == nullptr) return {};
    if (!name->zone.empty()) return name->zone;
    place = name->within;
  }
  return {};
}

std::string_view Gazetteer::country_of(std::string_view id) const {
  const KnownName* name = find(id);
  if (name == nullptr) return {};
  if (name->type == EntityType::person) return name->country;
  if (!name->stands_for.empty()) return name->stands_for;
  return country_of_place(id);
}

bool Gazetteer::holds(const Term& term, std::string_view day) {
  const std::string_view from = term.from.substr(0, day.size());
  const std::string_view to = term.to.substr(0, day.size());
  return (from.empty() || from <= day) && (to.empty() || day <= to);
}

}  // namespace warta
