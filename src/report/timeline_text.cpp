#include "report/timeline_text.hpp"

#include <algorithm>

#include "record/enum_names.hpp"
#include "report/claim_choice.hpp"
#include "report/grid.hpp"

namespace warta {
namespace {

constexpr std::size_t kIndent = 12;

std::string day_of(std::string_view timestamp) {
  return std::string{timestamp.substr(0, 10)};
}

std::string source_name(const Claim& claim) {
  if (!claim.publisher.empty()) return claim.publisher;
  return claim.title.empty() ? claim.article : "\"" + shorten(claim.title, 40) + "\"";
}

/// A disputed value as people write it: only places are ids.
std::string value_text(const Conflict& conflict, const std::string& value,
                       const DisplayNames& names) {
  if (value.empty()) return "unknown";
  const bool is_id = conflict.field == "place" || conflict.field == "venue" ||
                     conflict.field == "country" || conflict.field == "host" ||
                     conflict.field == "visitor" || conflict.field == "participants";
  return is_id ? names(value) : value;
}

std::string paint_status(EventStatus status, const Paint& paint) {
  switch (status) {
    case EventStatus::held:
      return paint.good(name_of(status));
    case EventStatus::cancelled:
    case EventStatus::denied:
      return paint.bad(name_of(status));
    case EventStatus::planned:
    case EventStatus::inferred:
      break;
  }
  return paint.doubtful(name_of(status));
}

/// Date, type, status, place; the place goes on below itself if it is long.
void append_first_lines(std::string& out, const TimelineEntry& entry, const EntryLayout& layout) {
  const std::string date = date_text(entry.date);
  out += layout.paint.strong(date);
  out.append(kIndent > display_columns(date) ? kIndent - display_columns(date) : 1, ' ');
  out += layout.paint.strong(name_of(entry.type)) + " " + paint_status(entry.status, layout.paint);
  const std::string place = place_text(entry, layout.names);
  if (place.empty()) {
    out += '\n';
    return;
  }
  const std::size_t used = kIndent + display_columns(event_text(entry)) + 2;
  out += "  ";
  const std::size_t room = layout.width > used + 20 ? layout.width - used : 20;
  bool first = true;
  for (const std::string& line : wrap(place, room)) {
    if (!first) out.append(used, ' ');
    first = false;
    out += line + "\n";
  }
}

/// Wrapped lines in one colour.
template <typename Colour>
void append_coloured(std::string& out, std::string_view text, std::size_t indent,
                     const EntryLayout& layout, const Colour& colour) {
  const std::size_t room = layout.width > indent + 20 ? layout.width - indent : 20;
  for (const std::string& line : wrap(text, room)) {
    out.append(indent, ' ');
    out += colour(line) + "\n";
  }
}

/// What sets a claim apart from the row and the article it stands in.
std::string claim_note(const TimelineEntry& entry, const Claim& claim, const DisplayNames& names) {
  std::vector<std::string> notes;
  if (!claim.attributed_to.empty()) notes.push_back("citing " + names(claim.attributed_to));
  if (claim.status != entry.status) notes.emplace_back(name_of(claim.status));
  return notes.empty() ? "" : " (" + joined(notes, "; ") + ")";
}

/// The sentences of one article stand together below its name, what was left out as a number.
void append_claims(std::string& out, const TimelineEntry& entry, const EntryLayout& layout) {
  const std::vector<Claim>& claims = entry.claims;
  const std::vector<bool> chosen =
      layout.all_claims ? std::vector<bool>(claims.size(), true) : choose_claims(entry);
  std::size_t left_out = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (i == 0 || claims[i].article != claims[i - 1].article)
      append_coloured(out, claim_article_text(claims[i]), kIndent, layout,
                      [&](const std::string& line) { return layout.paint.strong(line); });
    if (chosen[i]) {
      append_wrapped(out, claims[i].text + claim_note(entry, claims[i], layout.names),
                     {std::string(kIndent, ' ') + "-", kIndent + 2}, layout.width);
    } else {
      ++left_out;
    }
    const bool last = i + 1 == claims.size() || claims[i + 1].article != claims[i].article;
    if (!last || left_out == 0) continue;
    append_coloured(out, "... and " + counted(left_out, "more sentence"), kIndent + 2, layout,
                    [&](const std::string& line) { return layout.paint.faint(line); });
    left_out = 0;
  }
}

}  // namespace

std::string timeline_heading(const Timeline& timeline, const DisplayNames& names) {
  std::vector<std::string> parties;
  for (const std::string& party : timeline.parties) parties.push_back(names(party));
  const std::string between = parties.empty() ? "All parties" : joined(parties, " - ");
  const std::string articles = counted(timeline.articles, "article");
  if (timeline.entries.empty()) return between + ": no events in " + articles;
  return between + ": " + counted(timeline.entries.size(), "event") + " in " + articles;
}

std::string entry_heading(const TimelineEntry& entry, const DisplayNames& names) {
  const std::string place = place_text(entry, names);
  return date_text(entry.date) + ", " + event_text(entry) + (place.empty() ? "" : ", " + place);
}

std::string date_text(std::string_view date) {
  return date.empty() ? "undated" : std::string{date};
}

std::string event_text(const TimelineEntry& entry) {
  return std::string{name_of(entry.type)} + " " + std::string{name_of(entry.status)};
}

std::string place_text(const TimelineEntry& entry, const DisplayNames& names) {
  std::vector<std::string> parts;
  for (const std::string* id : {&entry.place, &entry.country})
    if (!id->empty() && (parts.empty() || parts.back() != names(*id))) parts.push_back(names(*id));
  std::string text = joined(parts);
  if (entry.venue.empty() || entry.venue == entry.place) return text;
  return text.empty() ? names(entry.venue) : text + " (" + names(entry.venue) + ")";
}

std::string participants_text(const TimelineEntry& entry, const DisplayNames& names) {
  std::vector<std::string> parts;
  for (const std::string& id : entry.participants) {
    std::string part = names(id);
    if (id == entry.host) part += " (host)";
    if (id == entry.visitor) part += " (visitor)";
    parts.push_back(std::move(part));
  }
  return parts.empty() ? "participants not named" : joined(parts);
}

std::string sources_text(const TimelineEntry& entry) {
  std::string text =
      counted(entry.articles, "article") + ", " + counted(entry.independent, "independent source");
  if (!entry.publishers.empty()) text += ": " + joined(entry.publishers);
  return text;
}

std::string conflict_text(const TimelineEntry& entry, const Conflict& conflict,
                          const DisplayNames& names) {
  std::vector<std::string> sides;
  std::vector<ConflictValue> values = conflict.values;
  std::ranges::stable_partition(
      values, [&](const ConflictValue& value) { return value.value == conflict.chosen; });
  for (const ConflictValue& value : values) {
    std::vector<std::string> sources;
    for (const std::size_t claim : value.claims) {
      if (claim >= entry.claims.size()) continue;
      std::string source = source_name(entry.claims[claim]);
      if (std::ranges::find(sources, source) == sources.end()) sources.push_back(std::move(source));
    }
    sides.push_back(value_text(conflict, value.value, names) +
                    (sources.empty() ? "" : " (" + joined(sources) + ")"));
  }
  return conflict.field + " disputed: " + joined(sides, " | ");
}

std::string choice_text(const Conflict& conflict, const DisplayNames& names,
                        const RuleBook& rules) {
  const std::string chosen =
      conflict.chosen.empty() ? "none chosen" : value_text(conflict, conflict.chosen, names);
  return "-> " + chosen + (conflict.rule.empty() ? "" : ": " + rules.phrase(conflict.rule));
}

std::string history_text(const TimelineEntry& entry) {
  if (entry.history.size() < 2) return {};
  std::vector<std::string> steps;
  for (const StatusChange& change : entry.history)
    steps.push_back(std::string{name_of(change.status)} +
                    (change.as_of.empty() ? "" : " " + day_of(change.as_of)));
  return joined(steps, " -> ");
}

std::string claim_article_text(const Claim& claim) {
  return source_name(claim) +
         (claim.published.empty() ? ", undated" : ", " + day_of(claim.published));
}

std::string claim_source_text(const TimelineEntry& entry, const Claim& claim,
                              const DisplayNames& names) {
  return claim_article_text(claim) + claim_note(entry, claim, names);
}

std::string disputed_fields(const TimelineEntry& entry) {
  std::vector<std::string> fields;
  for (const Conflict& conflict : entry.conflicts) fields.push_back(conflict.field);
  return joined(fields);
}

void append_entry_text(std::string& out, const TimelineEntry& entry, const EntryLayout& layout) {
  append_first_lines(out, entry, layout);
  append_wrapped(out, participants_text(entry, layout.names), {"", kIndent}, layout.width);
  append_wrapped(out, sources_text(entry), {"", kIndent}, layout.width);
  const auto doubtful = [&](const std::string& line) { return layout.paint.doubtful(line); };
  for (const Conflict& conflict : entry.conflicts) {
    append_coloured(out, conflict_text(entry, conflict, layout.names), kIndent, layout, doubtful);
    append_coloured(out, choice_text(conflict, layout.names, layout.rules), kIndent + 2, layout,
                    doubtful);
  }
  const std::string history = history_text(entry);
  if (!history.empty()) append_wrapped(out, "history: " + history, {"", kIndent}, layout.width);
  for (const std::string& change : entry.corrected)
    append_wrapped(out, "corrected: " + change, {"", kIndent}, layout.width);
  append_claims(out, entry, layout);
}

void append_brief_table(std::string& out, const Timeline& timeline, const DisplayNames& names,
                        std::size_t width) {
  Grid grid{{"date", "event", "place", "src", "participants"}, {}};
  for (const TimelineEntry& entry : timeline.entries) {
    std::string place = entry.place.empty() ? "-" : shorten(names(entry.place), 20);
    if (!entry.conflicts.empty()) place += " *";
    std::vector<std::string> people;
    for (const std::string& id : entry.participants) people.push_back(names(id));
    grid.rows.push_back({date_text(entry.date), event_text(entry), place,
                         std::to_string(entry.independent), joined(people)});
  }
  append_text_grid(out, grid, 0, width);
  const bool disputed = std::ranges::any_of(
      timeline.entries, [](const TimelineEntry& entry) { return !entry.conflicts.empty(); });
  if (disputed) out += "\n* reports disagree; without --brief they stand side by side\n";
}

}  // namespace warta
