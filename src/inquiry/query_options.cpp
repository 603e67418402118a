#include "inquiry/query_options.hpp"

#include <optional>
#include <utility>

#include "inquiry/name_search.hpp"
#include "query/query_parser.hpp"
#include "record/enum_names.hpp"
#include "text/name_key.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

DayWindow window_of(const std::string& options, const std::string& since,
                    const std::string& until) {
  const auto window = make_day_window(since, until);
  if (!window)
    throw UsageError{options + " take dates such as 2024, 2024-06 or 2024-06-19, not " +
                     (since.empty() || parse_day_range(since) ? until : since)};
  return *window;
}

}  // namespace

void QueryOptions::declare_query(OptionSet& options) {
  is_wanted_ = true;
  options.word("QUERY", query_, {},
               "Words in any form, \"exact words\", AND OR NOT NEAR/n, prefix*, field:word, "
               "@name, date:2019..2024");
}

void QueryOptions::declare_of(OptionSet& options) {
  options.text("--of", query_, "QUERY", "Also count what this query finds");
}

bool QueryOptions::has_filters() const {
  const auto is_said = [](const auto& value) { return !value.empty(); };
  return is_said(since_) || is_said(until_) || is_said(event_since_) || is_said(event_until_) ||
         is_said(types_) || is_said(statuses_);
}

void QueryOptions::declare_filters(OptionSet& options) {
  options.text("--since", since_, "DATE", "Articles published then or later");
  options.text("--until", until_, "DATE", "Articles published then or earlier");
  options.text("--event-since", event_since_, "DATE", "That tell of an event then or later");
  options.text("--event-until", event_until_, "DATE", "That tell of an event then or earlier");
  options.choices("--type", types_, names_of(kEventTypes), "That tell of such an event");
  options.choices("--status", statuses_, names_of(kEventStatuses), "That tell of an event so");
}

Query QueryOptions::parse(const WordReader& words, const Lexicon& lexicon) const {
  std::optional<NameSearch> names;  // its tables are large, and few queries name names
  const auto look_up = [&](std::string_view typed) -> SoughtName {
    if (!names) names.emplace(lexicon);
    const std::vector<std::string> ids = names->find_all(typed);
    if (ids.size() > 1) return {{}, names->choice(typed, ids)};
    std::string id = ids.empty() ? name_key(typed) : ids.front();  // articles may know the name
    return {std::move(id), "a name is missing behind @"};
  };
  try {
    const bool all = query_.empty() && has_filters();
    Query query = all ? Query{{}, {QueryAll{}}} : QueryParser{words, look_up}.parse(query_);
    add_filters(query);
    return query;
  } catch (const QueryError& error) {
    throw TypedError{error.what(), query_, error.at};
  }
}

void QueryOptions::add_filters(Query& query) const {
  if (!since_.empty() || !until_.empty())
    query.narrow({QueryPublished{window_of("--since and --until", since_, until_)}});
  QueryEvent event;
  for (const std::string& type : types_) event.types.push_back(*event_type_named(type));
  for (const std::string& status : statuses_) event.statuses.push_back(*event_status_named(status));
  if (!event_since_.empty() || !event_until_.empty())
    event.days = window_of("--event-since and --event-until", event_since_, event_until_);
  if (!event.types.empty() || !event.statuses.empty() || event.days) query.narrow({event});
}

}  // namespace warta::cli
