#include "fields/field_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::array<std::pair<std::string_view, Field>, 22> kFieldNames{
    {{"title", Field::title},
     {"subtitle", Field::subtitle},
     {"text", Field::text},
     {"body", Field::text},
     {"published", Field::published},
     {"date", Field::published},
     {"updated", Field::updated},
     {"author", Field::author},
     {"editor", Field::editor},
     {"translator", Field::translator},
     {"publisher", Field::publisher},
     {"source", Field::publisher},
     {"section", Field::section},
     {"tags", Field::tags},
     {"url", Field::url},
     {"id", Field::id},
     {"dateline", Field::dateline},
     {"caption", Field::caption},
     {"crawled", Field::crawled},
     {"day", Field::day},
     {"month", Field::month},
     {"year", Field::year}}};

constexpr double kMost = 0.8;  // share of values that shows what a name means
constexpr double kMany = 0.6;  // share that shows it for names of papers and sections
constexpr double kHalf = 0.5;
constexpr double kParted = 0.25;
constexpr double kLongestPart = 20;  // bytes of a day, a month or a year
constexpr double kLeastText = 150;   // bytes of a text whose name says nothing
constexpr double kLeastTextWords = 15;
constexpr double kLongestDeck = 300;  // bytes; what is longer is a summary, not the paper's words
constexpr double kClaim = 4;          // how much more a name in the table counts than none
constexpr std::pair<double, double> kTitleBytes{15, 240};
constexpr double kTitleWords = 3;

/// How well values serve as texts, in bytes.
double as_text(const FieldEvidence& e) {
  if (std::max({e.dates, e.addresses + e.pictures, e.numbers}) > kHalf) return 0;
  // The same text with its markup is longer, not better; one whose paragraphs were run into one is
  // worse.
  return e.bytes * (1 - kMost * e.markup) * (1 + kParted * e.parted) * (1 - kHalf * e.structured);
}

bool must_be_text(const FieldEvidence& e) {
  return e.bytes >= kLeastText && e.words >= kLeastTextWords && e.prose > kHalf &&
         e.structured < kHalf && as_text(e) > 0;
}

/// How well values serve as titles: different words, a few of them, not sentences.
double as_title(const FieldEvidence& e) {
  if (std::max({e.dates, e.addresses + e.pictures, e.numbers, e.structured}) > kHalf) return 0;
  double quality = e.distinct * (1 - kMost * std::max(e.outlets, e.sections));
  if (e.bytes < kTitleBytes.first || e.bytes > kTitleBytes.second) quality *= 0.3;
  if (e.words < 2) quality *= 0.3;
  if (e.prose > kHalf) quality *= 0.5;
  return quality * (1 - kHalf * e.people);
}

bool must_be_title(const FieldEvidence& e) {
  return e.distinct >= kMost && e.words >= kTitleWords && e.people < kHalf &&
         as_title(e) >= kMany && e.prose < kHalf;
}

double as_address(const FieldEvidence& e) {
  return e.addresses - kHalf * e.hosts + 0.01 * e.distinct;
}

bool must_be_address(const FieldEvidence& e) {
  return e.addresses >= kMost && e.distinct >= kHalf;
}

/// Of several dates the earliest is that of publication: the others tell when the page was stored.
double as_date(const FieldEvidence& e) {
  constexpr double kDaysOfCentury = 73000;
  return e.dates + (e.dates > 0 ? 0.1 * (1 - e.day / kDaysOfCentury) : 0);
}

bool must_be_date(const FieldEvidence& e) {
  return e.dates >= kMost && e.numbers < kHalf;
}

double as_publisher(const FieldEvidence& e) {
  return e.outlets + 0.1 * (1 - e.numbers) + 0.1 * (1 - e.addresses);
}

bool must_be_publisher(const FieldEvidence& e) {
  return e.outlets >= kMany;
}

double as_section(const FieldEvidence& e) {
  return e.sections + 0.1 * (1 - e.numbers) * (1 - e.distinct);
}

bool must_be_section(const FieldEvidence& e) {
  return e.sections >= kMany;
}

double as_author(const FieldEvidence& e) {
  return e.people + 0.1;
}

bool must_be_author(const FieldEvidence& e) {
  return e.people >= kMost && e.words >= 1.5 && e.sections < kHalf && e.outlets < kHalf;
}

/// How a field is told by its values: how well a name's serve, and whether they are enough where
/// the name says nothing.
struct Test {
  Field field;
  double (*quality)(const FieldEvidence&);
  bool (*enough)(const FieldEvidence&);
};

/// The surest first: what one has taken is no more to be had.
constexpr std::array<Test, 7> kTests{{{Field::url, as_address, must_be_address},
                                      {Field::published, as_date, must_be_date},
                                      {Field::text, as_text, must_be_text},
                                      {Field::publisher, as_publisher, must_be_publisher},
                                      {Field::section, as_section, must_be_section},
                                      {Field::title, as_title, must_be_title},
                                      {Field::author, as_author, must_be_author}}};

}  // namespace

Field field_called(std::string_view name) {
  const auto found = std::find_if(kFieldNames.begin(), kFieldNames.end(),
                                  [&](const auto& known) { return known.first == name; });
  if (found != kFieldNames.end()) return found->second;
  std::string names;
  for (const auto& [known, field] : kFieldNames) names += fmt::format(" {}", known);
  throw UsageError{fmt::format("no field is called '{}'; there are{}", name, names)};
}

FieldMap::FieldMap(const PageParser& parser, const std::vector<FieldMapping>& map)
    : parser_{parser} {
  for (const auto& [field, name] : map) mapped_.emplace(name, field_called(field));
}

bool FieldMap::is_mapped(Field field) const {
  return std::any_of(mapped_.begin(), mapped_.end(),
                     [&](const auto& mapped) { return mapped.second == field; });
}

Field FieldMap::known_field(std::string_view name) const {
  const auto mapped = mapped_.find(name);
  if (mapped != mapped_.end()) return mapped->second;
  const Field field = parser_.field_named(name);
  return !mapped_.empty() && is_mapped(field) ? Field::other : field;
}

Field FieldMap::field_of(std::string_view name) const {
  const auto learned = learned_.find(name);
  return learned == learned_.end() ? known_field(name) : learned->second.field;
}

bool FieldMap::is_first_choice(std::string_view name) const {
  const auto learned = learned_.find(name);
  return learned != learned_.end() && learned->second.first;
}

void FieldMap::learn(std::span<const NamedValues> sample) {
  const std::vector<FieldEvidence> evidence = gather_evidence(sample, parser_);
  for (const FieldEvidence& e : evidence) {
    Field field = known_field(e.name);
    const bool fixed = mapped_.contains(e.name);
    // "sumber" may be the paper's name or the page's address, "id" a number or that.
    if (!fixed && (field == Field::publisher || field == Field::id) &&
        e.addresses - e.hosts > kHalf)
      field = Field::url;
    if (!fixed && field == Field::url && e.pictures > kHalf) field = Field::other;
    // A channel may be an outlet or a part of it, a day a number or the whole date.
    if (!fixed && field == Field::publisher && e.sections > kHalf && e.outlets < kHalf)
      field = Field::section;
    if (!fixed && field == Field::day && e.dates > kHalf && e.numbers < kHalf)
      field = Field::published;
    // "d" may be a day, or a description.
    const bool part = field == Field::day || field == Field::month || field == Field::year;
    if (!fixed && part && e.numbers < kHalf && e.bytes > kLongestPart) field = Field::none;
    learned_[e.name] = {field, fixed};
  }
  for (const Test& test : kTests)
    if (!is_mapped(test.field)) choose(test.field, evidence);
  for (const FieldEvidence& e : evidence) {
    Use& use = learned_[e.name];
    if (use.field == Field::subtitle && !use.first && e.bytes > kLongestDeck)
      use.field = Field::other;
  }
  for (const NamedValues& record : sample) watch(record);
}

void FieldMap::choose(Field field, const std::vector<FieldEvidence>& evidence) {
  const Test& test =
      *std::find_if(kTests.begin(), kTests.end(), [&](const Test& t) { return t.field == field; });
  const FieldEvidence* best = nullptr;
  double most = 0;
  for (const FieldEvidence& e : evidence) {
    const Use& use = learned_[e.name];
    if (use.first || e.filled == 0) continue;
    const bool claims = use.field == field;
    // A dump with nothing else puts its text under "description".
    const bool free =
        use.field == Field::none || (field == Field::text && use.field == Field::subtitle);
    if (!claims && (!free || !test.enough(e))) continue;
    const double quality = test.quality(e) * (claims ? kClaim : 1);
    if (quality <= most) continue;
    most = quality;
    best = &e;
  }
  if (best == nullptr) return;
  learned_[best->name] = {field, true};
}

void FieldMap::watch(const NamedValues& record) {
  if (day_order_ != DayOrder::unknown) return;
  for (const NamedValue& field : record) {
    if (field_of(field.name) != Field::published) continue;
    const auto date = parser_.read_date(field.value, DayOrder::unknown);
    if (!date) continue;
    if (date->order != DayOrder::unknown) {
      day_order_ = date->order;
      return;
    }
    if (!date->other) continue;
    // The page's address may hold the day in an order that is beyond doubt.
    for (const NamedValue& other : record) {
      if (field_of(other.name) != Field::url) continue;
      const auto day = parser_.date_in_path(other.value);
      if (!day) continue;
      if (day->day == date->timestamp.day) day_order_ = DayOrder::day_first;
      if (day->day == date->other->day) day_order_ = DayOrder::month_first;
    }
  }
}

}  // namespace warta
