#include "comparison/change_report.hpp"

#include <algorithm>
#include <utility>

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "report/timeline_text.hpp"

namespace warta {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kDeep = 6;

bool is_name(const std::string& field) {
  return field == "place" || field == "venue" || field == "country" || field == "host" ||
         field == "visitor";
}

/// A value as people read it: names for ids, a dash for nothing.
std::string value_text(const std::string& field, const std::string& value,
                       const DisplayNames& names) {
  if (value.empty()) return "-";
  if (is_name(field)) return names(value);
  if (field != "participants") return value;
  std::vector<std::string> people;
  for (std::size_t begin = 0; begin < value.size();) {
    const std::size_t end = std::min(value.find(", ", begin), value.size());
    people.push_back(names(value.substr(begin, end - begin)));
    begin = end + 2;
  }
  return joined(people);
}

std::string change_text(const FieldChange& change, const DisplayNames& names) {
  return change.field + ": " + value_text(change.field, change.before, names) + " -> " +
         value_text(change.field, change.after, names);
}

/// Writes the parts of the answer for people.
class ChangePage {
 public:
  ChangePage(const DisplayNames& names, const ReportOptions& options)
      : names_{names}, options_{options}, paint_{options.color} {}

  std::string of(const ArticleChanges& articles, const TimelineChanges& timeline) {
    line(
        "articles: " + tally(articles.added.size(), articles.changed.size(), articles.gone.size()) +
        ", " + std::to_string(articles.same) + " the same");
    line("events: " + tally(timeline.added.size(), timeline.changed.size(), timeline.gone.size()));
    add_events(timeline);
    add_articles("new articles", articles.added);
    add_articles("changed articles", articles.changed);
    add_articles("articles that are gone", articles.gone);
    return std::move(out_);
  }

 private:
  static std::string tally(std::size_t added, std::size_t changed, std::size_t gone) {
    return std::to_string(added) + " new, " + std::to_string(changed) + " changed, " +
           std::to_string(gone) + " gone";
  }
  void line(const std::string& text) { out_ += text + "\n"; }
  void heading(const std::string& text) { line("\n" + paint_.strong(text)); }
  void indented(const std::string& text, std::size_t indent) {
    append_wrapped(out_, text, {std::string(indent, ' '), indent}, options_.width);
  }

  void add_events(const TimelineChanges& timeline) {
    if (!timeline.added.empty()) heading("new events");
    for (const TimelineEntry& entry : timeline.added) {
      indented(entry_heading(entry, names_), kIndent);
      indented(participants_text(entry, names_), kDeep);
      indented(sources_text(entry), kDeep);
    }
    if (!timeline.changed.empty()) heading("changed events");
    for (const EntryChange& change : timeline.changed) {
      indented(entry_heading(change.entry, names_), kIndent);
      indented(participants_text(change.entry, names_), kDeep);
      for (const FieldChange& field : change.fields) indented(change_text(field, names_), kDeep);
    }
    if (!timeline.gone.empty()) heading("events that are gone");
    for (const GoneEntry& gone : timeline.gone) {
      indented(entry_heading(gone.entry, names_), kIndent);
      if (!gone.into.empty()) indented("now told of " + gone.into, kDeep);
    }
  }

  void add_articles(const std::string& title, const std::vector<KnownArticle>& articles) {
    if (articles.empty()) return;
    heading(title);
    for (const KnownArticle& article : articles) {
      std::vector<std::string> about;
      for (const std::string& part : {article.published, article.publisher, article.title})
        if (!part.empty()) about.push_back(part);
      indented(joined(about, " - "), kIndent);
    }
  }

  const DisplayNames& names_;
  const ReportOptions& options_;
  Paint paint_;
  std::string out_;
};

void write_articles(JsonWriter& json, std::string_view key,
                    const std::vector<KnownArticle>& articles) {
  json.key(key).begin_array();
  for (const KnownArticle& article : articles)
    json.begin_flat_object()
        .key("id")
        .text(article.id)
        .key("title")
        .text_or_null(article.title)
        .key("publisher")
        .text_or_null(article.publisher)
        .key("published")
        .text_or_null(article.published)
        .end_object();
  json.end_array();
}

void write_entry_head(JsonWriter& json, const TimelineEntry& entry) {
  json.key("id").text(entry.id).key("type").text(name_of(entry.type));
  json.key("status").text(name_of(entry.status)).key("date").text_or_null(entry.date);
  json.key("place").text_or_null(entry.place).key("participants").texts(entry.participants);
}

void write_events(JsonWriter& json, const TimelineChanges& timeline) {
  json.key("new").begin_array();
  for (const TimelineEntry& entry : timeline.added) {
    json.begin_flat_object();
    write_entry_head(json, entry);
    json.end_object();
  }
  json.end_array().key("changed").begin_array();
  for (const EntryChange& change : timeline.changed) {
    json.begin_object();
    write_entry_head(json, change.entry);
    json.key("changes").begin_array();
    for (const FieldChange& field : change.fields)
      json.begin_flat_object()
          .key("field")
          .text(field.field)
          .key("before")
          .text_or_null(field.before)
          .key("after")
          .text_or_null(field.after)
          .end_object();
    json.end_array().end_object();
  }
  json.end_array().key("gone").begin_array();
  for (const GoneEntry& gone : timeline.gone) {
    json.begin_flat_object();
    write_entry_head(json, gone.entry);
    json.key("into").text_or_null(gone.into).end_object();
  }
  json.end_array();
}

std::string as_json(const ArticleChanges& articles, const TimelineChanges& timeline) {
  std::string out;
  JsonWriter json{out, 2};
  json.begin_object().key("schema").text("warta.diff/1").key("articles").begin_object();
  json.key("same").number(articles.same);
  write_articles(json, "new", articles.added);
  write_articles(json, "changed", articles.changed);
  write_articles(json, "gone", articles.gone);
  json.end_object().key("events").begin_object();
  write_events(json, timeline);
  json.end_object().end_object();
  return out + "\n";
}

/// what, change, id, date, title, field, before, after
using ChangeRow = std::vector<std::string>;

std::vector<ChangeRow> rows_of(const ArticleChanges& articles, const TimelineChanges& timeline,
                               const DisplayNames& names) {
  std::vector<ChangeRow> rows;
  const auto event = [&](const char* change, const TimelineEntry& entry, const FieldChange& field) {
    rows.push_back({"event", change, entry.id, entry.date,
                    event_text(entry) + ": " + participants_text(entry, names), field.field,
                    field.before, field.after});
  };
  for (const TimelineEntry& entry : timeline.added) event("new", entry, {});
  for (const EntryChange& change : timeline.changed)
    for (const FieldChange& field : change.fields) event("changed", change.entry, field);
  for (const GoneEntry& gone : timeline.gone)
    event("gone", gone.entry,
          gone.into.empty() ? FieldChange{} : FieldChange{"into", "", gone.into});
  const auto add = [&](const char* change, const std::vector<KnownArticle>& some) {
    for (const KnownArticle& article : some)
      rows.push_back({"article", change, article.id, article.published, article.title, "", "", ""});
  };
  add("new", articles.added);
  add("changed", articles.changed);
  add("gone", articles.gone);
  return rows;
}

std::string as_rows(const std::vector<ChangeRow>& rows, ReportFormat format) {
  const ChangeRow columns{"what", "change", "id", "date", "title", "field", "before", "after"};
  std::string out;
  if (format != ReportFormat::jsonl) append_table_head(out, columns, format);
  for (const ChangeRow& row : rows) {
    if (format != ReportFormat::jsonl) {
      append_table_row(out, row, format);
      continue;
    }
    JsonWriter json{out};
    json.begin_object();
    for (std::size_t i = 0; i < columns.size(); ++i) json.key(columns[i]).text_or_null(row[i]);
    json.end_object();
    out += '\n';
  }
  return out;
}

}  // namespace

std::string change_report(const ArticleChanges& articles, const TimelineChanges& timeline,
                          const DisplayNames& names, const ReportOptions& options) {
  if (options.format == ReportFormat::text)
    return ChangePage{names, options}.of(articles, timeline);
  if (options.format == ReportFormat::json) return as_json(articles, timeline);
  return as_rows(rows_of(articles, timeline, names), options.format);
}

}  // namespace warta
