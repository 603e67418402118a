#include "command/timeline_question.hpp"

#include <algorithm>
#include <fstream>
#include <string_view>

#include "calendar/day_range.hpp"
#include "cli/suggestion.hpp"
#include "question/event_marks.hpp"
#include "record/enum_names.hpp"
#include "text/ascii.hpp"
#include "text/name_key.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr const char* kDefaultTopic = "topics/default";
constexpr std::string_view kColumns = "option\tvalue";

/// Throws UsageError unless `value` is empty, a year, a month or a day.
void check_day(const std::string& option, const std::string& value) {
  if (value.empty()) return;
  const bool shaped = value.size() == 4 || value.size() == 7 || value.size() == 10;
  const bool plain = value.find_first_not_of("0123456789-") == std::string::npos;
  if (shaped && plain && parse_day_range(value)) return;
  throw UsageError{option + " takes a date such as 2024, 2024-06 or 2024-06-19, not \"" + value +
                   "\""};
}

/// The parts of a list as typed: "held, planned", "held|planned".
std::vector<std::string> listed(std::string_view field) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < field.size();) {
    const std::size_t end = std::min(field.find_first_of(",|", begin), field.size());
    const std::string_view part = trim(field.substr(begin, end - begin));
    if (!part.empty()) parts.emplace_back(part);
    begin = end + 1;
  }
  return parts;
}

/// The table that a file of options means.  People need not write the names of the columns, nor a
/// tab where a blank will do: "between Rusia, Korea Utara".
Table read_topic(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) throw UsageError{"--topic: cannot read " + path};
  std::string table, line;
  while (std::getline(in, line)) {
    line = repair_utf8(line).text;
    const std::string_view row = trim(line);
    const std::size_t gap = std::min(row.find_first_of(" \t"), row.size());
    const bool remark = row.starts_with('#');
    if (!remark && table.find(kColumns) == std::string::npos && row != kColumns)
      table.append(kColumns).append("\n");
    table.append(row.substr(0, gap));
    if (gap < row.size() && !remark) table.append("\t").append(trim(row.substr(gap)));
    table += '\n';
  }
  return Table{path, table.empty() ? std::string{kColumns} : table};
}

template <typename Value, typename Named>
std::vector<Value> values_of(const std::vector<std::string>& words, const Named& named,
                             const std::string& option) {
  std::vector<Value> values;
  for (const std::string& word : words) {
    const auto value = named(word);
    if (!value)
      throw UsageError{std::string{option}.append(": there is no \"").append(word).append("\"")};
    values.push_back(*value);
  }
  return values;
}

}  // namespace

void check_period(const std::string& since, const std::string& until) {
  check_day("--since", since);
  check_day("--until", until);
  const auto first = parse_day_range(since), last = parse_day_range(until);
  if (first && last && last->last < first->first)
    throw UsageError{"--since " + since + " lies after --until " + until};
}

void TimelineQuestion::declare(OptionSet& options) {
  options.text("--between", between_, "A,B",
               "Two parties: countries, people, organisations, groups [Rusia,Korea Utara]");
  options.list("--who", who_, "NAME", "Only with them, of any parties unless --between is given");
  options.text("--place", place_, "NAME", "Only there, of any parties unless --between is given");
  options.flag("--anyone", anyone_, "Of any parties");
  options.rivals({"between", "anyone"});
  options.text("--topic", topic_, "FILE", "Take what is not given here from a file");
  options.text("--since", since_, "DATE", "Only dated events from this day, month or year on");
  options.text("--until", until_, "DATE", "Only dated events up to this day, month or year");
  options.text("--as-of", as_of_, "DATE", "What was known then: only articles published up to it");
  options.choices("--type", types_, names_of(kEventTypes), "Only these kinds of event");
  options.choices("--status", statuses_, names_of(kEventStatuses), "Only these states");
  options.number("--min-sources", min_sources_, "Only with so many independent sources");
}

/// One row of a topic; what the command line says already stays.
void TimelineQuestion::take(std::string_view option, std::string_view value) {
  const auto take_text = [&](std::string& field) {
    if (field.empty()) field = value;
  };
  const auto take_list = [&](std::vector<std::string>& field) {
    if (field.empty()) field = listed(value);
  };
  if (option == "between") return take_text(between_);
  if (option == "who") return take_list(who_);
  if (option == "place") return take_text(place_);
  if (option == "since") return take_text(since_);
  if (option == "until") return take_text(until_);
  if (option == "type") return take_list(types_);
  if (option == "status") return take_list(statuses_);
  if (option == "min-sources") {
    const auto number = read_digits(value);
    if (!number) throw UsageError{"min-sources takes a number, not \"" + std::string{value} + "\""};
    if (min_sources_ == 0) min_sources_ = static_cast<unsigned>(*number);
    return;
  }
  const std::vector<std::string> known{"between", "who",  "place",  "since",
                                       "until",   "type", "status", "min-sources"};
  throw UsageError{"--topic: there is no option \"" + std::string{option} + "\"" +
                   did_you_mean(option, known)};
}

void TimelineQuestion::take_topic(const Lexicon& lexicon) {
  const bool own = !topic_.empty();
  const bool asks_of_any = anyone_ || !who_.empty() || !place_.empty();
  if (!own && (asks_of_any || !between_.empty())) return;
  const Table read = own ? read_topic(topic_) : Table{"", std::string{kColumns}};
  const Table& topic = own ? read : lexicon.table(kDefaultTopic);
  const auto option = topic.column("option"), value = topic.column("value");
  for (const Row& row : topic.rows()) take(row[option], row[value]);
}

void TimelineQuestion::check_dates() const {
  check_period(since_, until_);
  check_day("--as-of", as_of_);
}

void TimelineQuestion::resolve_who(const NameSearch& search, TimelineOptions& wanted) {
  for (const std::string& typed : who_) {
    std::vector<std::string> ids = search.find_all(typed);
    if (ids.size() == 1) {
      wanted.who.push_back(ids.front());
      continue;
    }
    if (ids.empty()) ids.push_back(name_key(typed));
    strangers_.push_back({typed, std::move(ids), {}});
  }
}

TimelineOptions TimelineQuestion::resolve(const Lexicon& lexicon) {
  if (anyone_ && !between_.empty()) throw UsageError{"--anyone and --between cannot both be had"};
  take_topic(lexicon);
  if (anyone_) between_.clear();
  check_dates();
  TimelineOptions wanted;
  const NameSearch search{lexicon};
  if (!between_.empty()) wanted.parties = search.find_parties(between_);
  resolve_who(search, wanted);
  if (!place_.empty()) wanted.place = search.find_place("--place", place_);
  wanted.since = since_;
  wanted.until = until_;
  wanted.as_of = as_of_;
  wanted.types = values_of<EventType>(types_, event_type_named, "--type");
  wanted.statuses = values_of<EventStatus>(statuses_, event_status_named, "--status");
  wanted.min_sources = min_sources_;
  return wanted;
}

std::optional<StoredChoice> TimelineQuestion::choice(const Lexicon& lexicon,
                                                     const TimelineOptions& wanted) const {
  for (const Correction& correction : wanted.corrections)
    if (correction.kind == CorrectionKind::alias) return std::nullopt;
  StoredChoice choice;
  choice.marks = sought_marks(Gazetteer{lexicon}, PartyGroups{lexicon}, wanted.parties);
  for (const Stranger& stranger : strangers_)
    choice.names.insert(choice.names.end(), stranger.ids.begin(), stranger.ids.end());
  return choice;
}

void TimelineQuestion::note(const AnalyzedArticle& article) {
  if (!article.published) ++undated_;
  for (Stranger& stranger : strangers_)
    for (const std::string& id : stranger.ids) {
      if (std::ranges::find(stranger.met, id) != stranger.met.end()) continue;
      const auto is_named = [&](const Entity& entity) { return entity.id == id; };
      if (std::ranges::any_of(article.entities, is_named)) stranger.met.push_back(id);
    }
}

std::vector<std::string> TimelineQuestion::late_names(const Lexicon& lexicon) const {
  std::vector<std::string> names;
  const NameSearch search{lexicon};
  for (const auto& [typed, ids, met] : strangers_) {
    if (met.empty())
      throw UsageError{"--who: " + search.problem(typed) + ", and no article names any"};
    if (met.size() > 1) throw UsageError{"--who: " + search.choice(typed, met)};
    names.push_back(met.front());
  }
  return names;
}

std::vector<std::string> parties_or_default(const std::string& between, const Lexicon& lexicon) {
  const NameSearch search{lexicon};
  if (!between.empty()) return search.find_parties(between);
  const Table& topic = lexicon.table(kDefaultTopic);
  const auto option = topic.column("option"), value = topic.column("value");
  for (const Row& row : topic.rows())
    if (row[option] == "between") return search.find_parties(row[value]);
  return {};
}

}  // namespace warta::cli
