#include "date/time_vocabulary.hpp"

#include <fmt/format.h>

#include <utility>

#include "lexicon/named_value.hpp"
#include "lexicon/table_number.hpp"
#include "text/ascii.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kExpectedTerms = 400;
constexpr int kMonths = 12;
constexpr int kWeekdays = 7;
constexpr int kMostDays = 31;
constexpr int kLastYear = 2099;
constexpr int kFarthestZone = 14 * 60;

constexpr ValueNames<TimeDirection, 8> kDirections{{{"past", TimeDirection::past},
                                                    {"future", TimeDirection::future},
                                                    {"this", TimeDirection::present},
                                                    {"last", TimeDirection::last},
                                                    {"window", TimeDirection::window},
                                                    {"later", TimeDirection::later},
                                                    {"after", TimeDirection::after},
                                                    {"before", TimeDirection::before}}};

constexpr ValueNames<unsigned, 19> kCues{{{"before", CueRole::before},
                                          {"follow", CueRole::follow},
                                          {"future", CueRole::future},
                                          {"past", CueRole::past},
                                          {"day", CueRole::day},
                                          {"set", CueRole::set},
                                          {"not_year", CueRole::not_year},
                                          {"measure", CueRole::measure},
                                          {"decade", CueRole::decade},
                                          {"list", CueRole::list},
                                          {"not_time", CueRole::not_time},
                                          {"hijri", CueRole::hijri},
                                          {"anniversary", CueRole::anniversary},
                                          {"market_day", CueRole::market_day},
                                          {"times", CueRole::times},
                                          {"once", CueRole::once},
                                          {"since", CueRole::since},
                                          {"until", CueRole::until},
                                          {"between", CueRole::between}}};

constexpr ValueNames<TimeUnit, 5> kLevels{{{"day", TimeUnit::day},
                                           {"week", TimeUnit::week},
                                           {"month", TimeUnit::month},
                                           {"year", TimeUnit::year},
                                           {"any", TimeUnit::none}}};

constexpr ValueNames<ReferenceContext, 4> kContexts{{{"any", ReferenceContext::any},
                                                     {"closing", ReferenceContext::closing},
                                                     {"inside", ReferenceContext::inside},
                                                     {"opening", ReferenceContext::opening}}};

/// "6-11" -> {6, 11}; both one digit or two.
std::pair<int, int> read_pair(std::string_view field) {
  const auto dash = field.find('-');
  if (dash == std::string_view::npos) return {0, 0};
  return {read_digits(field.substr(0, dash)).value_or(0),
          read_digits(field.substr(dash + 1)).value_or(0)};
}

/// "08-17"
Holiday holiday_on(std::string_view date) {
  const auto [month, day] = read_pair(date);
  Holiday holiday;
  holiday.month = static_cast<unsigned>(month);
  holiday.day = static_cast<unsigned>(day);
  return holiday;
}

}  // namespace

TimeVocabulary::TimeVocabulary(const Lexicon& lexicon) : numerals_{lexicon} {
  terms_.reserve(kExpectedTerms);
  by_phrase_.reserve(kExpectedTerms);
  add_calendar(lexicon);
  add_units(lexicon);
  add_year_parts(lexicon);
  add_holidays(lexicon);
  add_day_parts(lexicon);
  add_phrases(lexicon);
  add_numbers_and_cues(lexicon);
  add_clock(lexicon);
  build();
}

TimeTerm& TimeVocabulary::term(std::string_view phrase) {
  const auto [found, added] = by_phrase_.emplace(phrase, static_cast<std::uint32_t>(terms_.size()));
  if (added) terms_.emplace_back();
  return terms_[found->second];
}

void TimeVocabulary::add_calendar(const Lexicon& lexicon) {
  const auto add = [&](std::string_view table_name, std::string_view key, int largest,
                       unsigned TimeTerm::* facet) {
    const Table& table = lexicon.table(table_name);
    for (const Row& row : table.rows()) {
      const auto number =
          static_cast<unsigned>(table_number(table, row, table.column("number"), {1, largest}));
      term(row[table.column(key)]).*facet = number;
      for (const auto alias : split_list(row[table.column("aliases")])) {
        term(alias).*facet = number;
      }
      for (const auto brief : split_list(row[table.column("short")])) {
        TimeTerm& entry = term(brief);
        entry.*facet = number;
        entry.full_name = false;
      }
    }
  };
  add("language/months", "month", kMonths, &TimeTerm::month);
  add("language/weekdays", "weekday", kWeekdays, &TimeTerm::weekday);
  const Table& months = lexicon.table("language/months");
  for (const Row& row : months.rows())
    term(row[months.column("month")]).alone = row[months.column("alone")] == "yes";
  const Table& islamic = lexicon.table("language/islamic_months");
  for (const Row& row : islamic.rows()) {
    const auto number =
        static_cast<unsigned>(table_number(islamic, row, islamic.column("number"), {1, kMonths}));
    term(row[islamic.column("month")]).islamic_month = number;
    for (const auto alias : split_list(row[islamic.column("aliases")]))
      term(alias).islamic_month = number;
  }
}

void TimeVocabulary::add_units(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/time_units");
  for (const Row& row : table.rows()) {
    const TimeUnit unit = unit_of_code(row[table.column("code")]);
    const auto add = [&](std::string_view word, UnitForm form) {
      if (word.empty()) return;
      TimeTerm& entry = term(word);
      entry.unit = unit;
      entry.form = form;
    };
    add(row[table.column("unit")], UnitForm::plain);
    add(row[table.column("single")], UnitForm::single);
    add(row[table.column("many")], UnitForm::many);
  }
}

void TimeVocabulary::add_holidays(const Lexicon& lexicon) {
  const Table& holidays = lexicon.table("language/holidays");
  for (const Row& row : holidays.rows()) {
    Holiday holiday = holiday_on(row[holidays.column("date")]);
    holiday.islamic = row[holidays.column("calendar")] == "islamic";
    holiday.alone = row[holidays.column("alone")] != "no";
    term(row[holidays.column("phrase")]).holiday = holiday;
  }
  const Table& anniversaries = lexicon.table("language/anniversaries");
  for (const Row& row : anniversaries.rows()) {
    Holiday holiday = holiday_on(row[anniversaries.column("date")]);
    holiday.since = table_number(anniversaries, row, anniversaries.column("since"), {1, kLastYear});
    term(row[anniversaries.column("name")]).anniversary = holiday;
  }
}

void TimeVocabulary::add_year_parts(const Lexicon& lexicon) {
  const Table& parts = lexicon.table("language/year_parts");
  for (const Row& row : parts.rows()) {
    const std::string_view code = row[parts.column("code")];
    const bool ranked = code.size() == 1 && parts_per_year(code.front()) > 0;
    if (!ranked && find_year_part(code) == nullptr)
      throw DataError{
          fmt::format("{}:{}: '{}' is no part of a year", parts.name(), row.line, code)};
    term(row[parts.column("phrase")]).year_part = code;
  }
}

void TimeVocabulary::add_day_parts(const Lexicon& lexicon) {
  const Table& parts = lexicon.table("language/day_parts");
  for (const Row& row : parts.rows()) {
    const auto [first, last] = read_pair(row[parts.column("pm")]);
    const DayPart part{row[parts.column("code")], row[parts.column("mod")], first, last};
    term(row[parts.column("part")]).part = part;
    for (const auto alias : split_list(row[parts.column("aliases")])) term(alias).part = part;
  }
  const Table& days = lexicon.table("language/relative_days");
  for (const Row& row : days.rows()) {
    const auto part_name = row[days.column("part")];
    const auto part = part_name.empty() ? std::optional<DayPart>{} : term(part_name).part;
    TimeTerm& entry = term(row[days.column("phrase")]);
    entry.relative_day = table_number(days, row, days.column("days"), {-kMostDays, kMostDays});
    entry.part = part;
  }
}

void TimeVocabulary::add_phrases(const Lexicon& lexicon) {
  const Table& references = lexicon.table("language/time_references");
  for (const Row& row : references.rows()) {
    TimeTerm& entry = term(row[references.column("phrase")]);
    entry.reference = row[references.column("value")];
    entry.reference_context =
        named_value(kContexts, row[references.column("context")], references, row);
  }
  const Table& anaphora = lexicon.table("language/time_anaphora");
  for (const Row& row : anaphora.rows()) {
    const auto part_name = row[anaphora.column("part")];
    const auto part = part_name.empty() ? std::optional<DayPart>{} : term(part_name).part;
    TimeTerm& entry = term(row[anaphora.column("phrase")]);
    entry.anaphor =
        Anaphor{named_value(kLevels, row[anaphora.column("level")], anaphora, row),
                table_number(anaphora, row, anaphora.column("shift"), {-kMostDays, kMostDays})};
    entry.part = part;
  }
  const Table& directions = lexicon.table("language/time_directions");
  for (const Row& row : directions.rows()) {
    term(row[directions.column("phrase")]).direction =
        named_value(kDirections, row[directions.column("role")], directions, row);
  }
  const Table& modifiers = lexicon.table("language/time_modifiers");
  for (const Row& row : modifiers.rows()) {
    TimeTerm& entry = term(row[modifiers.column("phrase")]);
    entry.modifier = row[modifiers.column("mod")];
    entry.modifier_use =
        row[modifiers.column("use")] == "period" ? ModifierUse::period : ModifierUse::quantity;
  }
}

void TimeVocabulary::add_numbers_and_cues(const Lexicon& lexicon) {
  const Table& numbers = lexicon.table("language/number_words");
  for (const Row& row : numbers.rows()) {
    const std::string_view word = row[numbers.column("word")];
    if (numerals_.opens(word)) term(word).number = true;
  }
  const Table& cues = lexicon.table("language/time_cues");
  for (const Row& row : cues.rows()) {
    for (const auto role : split_list(row[cues.column("roles")])) {
      term(row[cues.column("word")]).cues |= named_value(kCues, role, cues, row);
    }
  }
}

void TimeVocabulary::add_clock(const Lexicon& lexicon) {
  const Table& clock = lexicon.table("language/clock_words");
  for (const Row& row : clock.rows()) {
    if (row[clock.column("role")] == "lead") term(row[clock.column("word")]).clock_lead = true;
  }
  const Table& zones = lexicon.table("language/zones");
  for (const Row& row : zones.rows()) {
    term(row[zones.column("zone")]).zone = std::chrono::minutes{
        table_number(zones, row, zones.column("minutes"), {-kFarthestZone, kFarthestZone})};
  }
  const Table& local = lexicon.table("language/local_time");
  for (const Row& row : local.rows()) {
    TimeTerm& entry = term(row[local.column("phrase")]);
    entry.local_time = true;
    if (!row[local.column("minutes")].empty()) {
      entry.zone = std::chrono::minutes{
          table_number(local, row, local.column("minutes"), {-kFarthestZone, kFarthestZone})};
    }
  }
}

void TimeVocabulary::build() {
  for (TimeTerm& term : terms_) term.begins = term.begins_by_facets();
  for (const auto& [phrase, index] : by_phrase_) trie_.add_phrase(phrase, index);
}

void TimeVocabulary::note_uses(WordUseTable& table) const {
  numerals_.note_uses(table, WordUse::time_word);
  for (const auto& [phrase, index] : by_phrase_) {
    const std::string_view opener = phrase.substr(0, phrase.find(' '));
    table.add(opener,
              terms_[index].begins ? WordUse::time | WordUse::time_word : WordUse::time_word);
  }
}

TermAt TimeVocabulary::find(const TokenizedText& text, std::size_t token, std::size_t most) const {
  if (token >= text.tokens.size() || text.tokens[token].kind != TokenKind::word) return {};
  const auto word_at = [&](std::size_t i) { return text.folded_word(i); };
  const std::size_t last = std::min(token + most, text.tokens.size());
  const auto match = trie_.longest(word_at, token, last);
  return match ? TermAt{&terms_[match->value], match->length} : TermAt{};
}

}  // namespace warta
