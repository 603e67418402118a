#include "lexicon/gazetteer.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "lexicon/name_edits.hpp"

namespace warta {
namespace {

constexpr std::string_view kCountryKinds[] = {"country", "former_country"};
constexpr std::string_view kStateKinds[] = {"government", "parliament", "military",
                                            "police",     "court",      "party"};
constexpr std::size_t kYearLength = 4;
constexpr std::string_view kBodyOfCountries = "intergovernmental";
constexpr int kDeepestNesting = 8;     // a table that goes in circles must not hang us
constexpr std::size_t kIdLength = 16;  // letters, more than the average

bool is_one_of(std::span<const std::string_view> kinds, std::string_view kind) {
  return std::ranges::find(kinds, kind) != kinds.end();
}

bool is_country(const KnownName& name) {
  return name.type == EntityType::place && is_one_of(kCountryKinds, name.kind);
}

/// The fields of one row after the other, each looked for once.
class RowFields {
 public:
  explicit RowFields(const Table& table) : fields_(table.columns().size()) {}

  void take(const Row& row) {
    std::ranges::fill(fields_, std::string_view{});
    row.each([this](std::size_t column, std::string_view field) { fields_[column] = field; });
  }
  std::string_view operator[](std::size_t column) const { return fields_[column]; }

 private:
  std::vector<std::string_view> fields_;
};

void read_people(const Table& table, std::vector<KnownName>& names) {
  const auto id = table.column("id"), name = table.column("name"),
             aliases = table.column("aliases"), shorts = table.column("shorts"),
             country = table.column("country"), role = table.column("role"),
             from = table.column("from"), to = table.column("to");
  RowFields row{table};
  for (const Row& line : table.rows()) {
    row.take(line);
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
}

/// Places and organisations share these columns, but for the zone.
void read_located(const Table& table, EntityType type, std::vector<KnownName>& names) {
  const auto id = table.column("id"), name = table.column("name"), kind = table.column("kind"),
             within = table.column("within"), stands_for = table.column("stands_for"),
             aliases = table.column("aliases"), shorts = table.column("shorts"),
             epithets = table.column("epithets");
  const bool zoned = type == EntityType::place;
  const auto zone = zoned ? table.column("zone") : 0;
  RowFields row{table};
  for (const Row& line : table.rows()) {
    row.take(line);
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
    if (zoned) entry.zone = row[zone];
  }
}

}  // namespace

Gazetteer::Gazetteer(const Lexicon& lexicon)
    : places_{&lexicon.table("names/places")}, cities_{&lexicon.table("names/cities")} {
  const Table& people = lexicon.table("names/people");
  const Table& organizations = lexicon.table("names/organizations");
  const std::size_t most = people.rows().size() + places_->rows().size() +
                           organizations.rows().size() + cities_->rows().size();
  names_.reserve(most);
  ids_.reserve(most, most * kIdLength);
  by_id_.reserve(most);
  read_people(people, names_);
  read_located(*places_, EntityType::place, names_);
  read_located(organizations, EntityType::organization, names_);
  number_ids();
  add_cities();
  add_terms(lexicon.table("names/terms"));
  edit(lexicon.table("names/edits"));
}

/// Of the names since the last one that has a number.
void Gazetteer::number_ids() {
  for (; numbered_ < names_.size(); ++numbered_) {
    if (ids_.add(names_[numbered_].id) == by_id_.size())
      by_id_.push_back(static_cast<std::uint32_t>(numbered_));
  }
}

/// `names/places` is right where both tables know a place; `names/cities` says where it lies.
void Gazetteer::add_cities() {
  std::vector<KnownName> cities;
  cities.reserve(cities_->rows().size());
  read_located(*cities_, EntityType::place, cities);
  for (KnownName& city : cities) {
    if (const auto known = ids_.find(city.id)) {
      KnownName& place = names_[by_id_[*known]];
      if (place.zone.empty()) place.zone = city.zone;
    } else if (!city.name.empty()) {
      names_.push_back(std::move(city));
    }
  }
  number_ids();
}

void Gazetteer::add_terms(const Table& table) {
  const auto person = table.column("person"), role = table.column("role"),
             country = table.column("country"), from = table.column("from"),
             to = table.column("to");
  for (const Row& row : table.rows())
    if (const auto found = ids_.find(row[person]))
      names_[by_id_[*found]].terms.push_back({row[role], row[country], row[from], row[to]});
}

void Gazetteer::edit(const Table& edits) {
  if (edits.rows().empty()) return;
  apply_name_edits(edits, names_);
  ids_ = {};
  by_id_.clear();
  numbered_ = 0;
  number_ids();
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

Coordinates Gazetteer::coordinates_of(std::string_view place) const {
  for (const Table* table : {places_, cities_}) {
    const auto row = std::ranges::find(table->rows(), place, [](const Row& r) { return r[0]; });
    if (row == table->rows().end()) continue;
    const Coordinates found{(*row)[table->column("latitude")], (*row)[table->column("longitude")]};
    if (!found.latitude.empty()) return found;
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

std::string_view Gazetteer::speaks_for(std::string_view id, std::string_view day) const {
  const KnownName* name = find(id);
  if (name == nullptr) return {};
  if (name->type != EntityType::person) {
    const bool acts = name->type == EntityType::place || !name->stands_for.empty() ||
                      is_one_of(kStateKinds, name->kind);
    return acts ? country_of(id) : name->kind == kBodyOfCountries ? name->id : std::string_view{};
  }
  // Of a week or season only the year can be compared.
  if (day.find_first_not_of("0123456789-") != day.npos) day = day.substr(0, kYearLength);
  for (const Term& term : name->terms) {
    if (term.role.empty() || !holds(term, day)) continue;
    const KnownName* whom = find(term.country);
    if (whom != nullptr && (is_country(*whom) || whom->kind == kBodyOfCountries)) return whom->id;
  }
  return {};
}

bool Gazetteer::holds(const Term& term, std::string_view day) {
  const std::string_view from = term.from.substr(0, day.size());
  const std::string_view to = term.to.substr(0, day.size());
  return (from.empty() || from <= day) && (to.empty() || day <= to);
}

}  // namespace warta
