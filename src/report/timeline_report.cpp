#include <algorithm>

#include "record/enum_names.hpp"
#include "record/timeline_json.hpp"
#include "report/claim_choice.hpp"
#include "report/grid.hpp"
#include "report/rule_book.hpp"
#include "report/text_layout.hpp"
#include "report/timeline_text.hpp"
#include "warta/report.hpp"

namespace warta {
namespace {

std::vector<std::string> table_columns() {
  return {"id",          "type",       "date",         "precision", "status",  "place",
          "venue",       "country",    "participants", "host",      "visitor", "articles",
          "independent", "publishers", "disputed",     "summary"};
}

std::vector<std::string> table_row(const TimelineEntry& entry) {
  return {entry.id,
          std::string{name_of(entry.type)},
          entry.date,
          std::string{name_of(entry.precision)},
          std::string{name_of(entry.status)},
          entry.place,
          entry.venue,
          entry.country,
          joined(entry.participants, "; "),
          entry.host,
          entry.visitor,
          std::to_string(entry.articles),
          std::to_string(entry.independent),
          joined(entry.publishers, "; "),
          disputed_fields(entry),
          entry.summary};
}

std::string as_delimited(const Timeline& timeline, ReportFormat format) {
  std::string out;
  append_table_head(out, table_columns(), format);
  for (const TimelineEntry& entry : timeline.entries)
    append_table_row(out, table_row(entry), format);
  return out;
}

std::string as_lines(const Timeline& timeline) {
  std::string out;
  for (const TimelineEntry& entry : timeline.entries) {
    append_json(out, entry);
    out += '\n';
  }
  return out;
}

void append_entry_markdown(std::string& out, const TimelineEntry& entry, const DisplayNames& names,
                           const RuleBook& rules, bool all_claims) {
  out += "\n## " + escape_markdown(entry_heading(entry, names)) + "\n\n";
  out += escape_markdown(participants_text(entry, names)) + ".\n";
  out += escape_markdown(sources_text(entry)) + ".\n";
  for (const Conflict& conflict : entry.conflicts)
    out += "\n**" + escape_markdown(conflict_text(entry, conflict, names)) + "** " +
           escape_markdown(choice_text(conflict, names, rules)) + "\n";
  const std::string history = history_text(entry);
  if (!history.empty()) out += "\nHistory: " + escape_markdown(history) + ".\n";
  for (const std::string& change : entry.corrected)
    out += "\nCorrected: " + escape_markdown(change) + ".\n";
  out += '\n';
  const std::vector<bool> chosen =
      all_claims ? std::vector<bool>(entry.claims.size(), true) : choose_claims(entry);
  for (std::size_t i = 0; i < entry.claims.size(); ++i)
    if (chosen[i])
      out += "- " + escape_markdown(entry.claims[i].text) + " (" +
             escape_markdown(claim_source_text(entry, entry.claims[i], names)) + ")\n";
}

std::string as_markdown(const Timeline& timeline, const DisplayNames& names, const RuleBook& rules,
                        const ReportOptions& options) {
  std::string out = "# " + escape_markdown(timeline_heading(timeline, names)) + "\n\n";
  append_markdown_head(
      out, {"Date", "Event", "Place", "Participants", "Articles", "Sources", "Disputed"});
  for (const TimelineEntry& entry : timeline.entries)
    append_markdown_row(out, {date_text(entry.date), event_text(entry), place_text(entry, names),
                              participants_text(entry, names), std::to_string(entry.articles),
                              std::to_string(entry.independent), disputed_fields(entry)});
  if (!options.brief)
    for (const TimelineEntry& entry : timeline.entries)
      append_entry_markdown(out, entry, names, rules, options.all_claims);
  return out;
}

std::string as_text(const Timeline& timeline, const DisplayNames& names, const RuleBook& rules,
                    const ReportOptions& options) {
  const Paint paint{options.color};
  std::string out;
  for (const std::string& line : wrap(timeline_heading(timeline, names), options.width))
    out += paint.strong(line) + "\n";
  if (timeline.entries.empty()) return out;
  out += '\n';
  if (options.brief) {
    append_brief_table(out, timeline, names, options.width);
    return out;
  }
  bool first = true;
  for (const TimelineEntry& entry : timeline.entries) {
    if (!first) out += '\n';
    first = false;
    append_entry_text(out, entry, {names, rules, paint, options.width, options.all_claims});
  }
  return out;
}

}  // namespace

std::string timeline_report(const Timeline& timeline, const DisplayNames& names,
                            const Lexicon& lexicon, const ReportOptions& options) {
  switch (options.format) {
    case ReportFormat::json: {
      std::string out;
      append_json(out, timeline, 2);
      return out + "\n";
    }
    case ReportFormat::jsonl:
      return as_lines(timeline);
    case ReportFormat::csv:
    case ReportFormat::tsv:
      return as_delimited(timeline, options.format);
    case ReportFormat::markdown:
      return as_markdown(timeline, names, RuleBook{lexicon}, options);
    default:  // the formats of annotated text: no command offers them here
      break;
  }
  return as_text(timeline, names, RuleBook{lexicon}, options);
}

}  // namespace warta
