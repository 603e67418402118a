#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "report/grid.hpp"
#include "report/text_layout.hpp"
#include "warta/report.hpp"

namespace warta {
namespace {

constexpr std::size_t kFewest = 5;       // of a list, as much as a person wants to read
constexpr std::size_t kNameColumn = 20;  // behind the two counts
constexpr std::size_t kAround = 60;      // bytes of a sentence on either side of a name

/// "presiden rusia (4), presiden", the first few.
std::string counts_text(const std::vector<NameCount>& counts, std::size_t most) {
  std::vector<std::string> parts;
  for (const NameCount& count : counts) {
    if (parts.size() == most) break;
    parts.push_back(count.count == 1 ? count.what
                                     : fmt::format("{} ({})", count.what, count.count));
  }
  return joined(parts);
}

std::vector<NameCount> as_names(std::vector<NameCount> ids, const DisplayNames& names) {
  for (NameCount& count : ids) count.what = names(count.what);
  return ids;
}

std::vector<NameCount> other_forms(const NameUse& use, std::string_view name) {
  std::vector<NameCount> forms = use.forms;
  std::erase_if(forms, [&](const NameCount& form) { return form.what == name; });
  return forms;
}

std::string days_text(const NameUse& use) {
  if (use.first.empty()) return {};
  return use.first == use.last ? use.first : use.first + " to " + use.last;
}

/// "... bertemu dengan [Oleg Kozhemyako] di Vladivostok ...", cut at blanks.
std::string example_text(const NameExample& example) {
  const std::string_view sentence = example.sentence;
  const auto [begin, end] = example.name;
  std::string_view before = sentence.substr(0, begin), after = sentence.substr(end);
  const bool cut_before = before.size() > kAround, cut_after = after.size() > kAround;
  if (cut_before) {
    const std::size_t blank = before.find(' ', before.size() - kAround);
    before.remove_prefix(blank == before.npos ? before.size() : blank + 1);
  }
  if (cut_after) {
    const std::size_t blank = after.rfind(' ', kAround);
    after = after.substr(0, blank == after.npos ? 0 : blank);
  }
  return fmt::format("{}{}[{}]{}{}", cut_before ? "... " : "", before,
                     sentence.substr(begin, end - begin), after, cut_after ? " ..." : "");
}

void append_use_text(std::string& out, const NameUse& use, const DisplayNames& names,
                     const ReportOptions& options) {
  const std::string name = names(use.id);
  const Paint paint{options.color};
  const auto line = [&](const std::string& text) {
    if (!text.empty()) append_wrapped(out, text, {"", kNameColumn}, options.width);
  };
  std::string days = days_text(use);
  if (!days.empty()) days = ", " + days;
  append_wrapped(
      out,
      fmt::format("{}{} ({}, {}){}", name, use.known ? "" : " ?", name_of(use.type), use.id, days),
      {fmt::format("{:>8}  {:>8}", use.articles, use.mentions), kNameColumn}, options.width);
  const bool asked = !use.in.empty();
  const std::size_t most =
      asked ? use.together.size() + use.roles.size() + use.forms.size() : kFewest;
  line(counts_text(use.roles, most));
  const std::string forms = counts_text(other_forms(use, name), most);
  if (!forms.empty()) line("also: " + forms);
  const std::string together = counts_text(as_names(use.together, names), asked ? most : kFewest);
  if (!together.empty()) line("with: " + together);
  for (const NameExample& example : use.examples) line(example_text(example));
  if (!asked) return;
  out += '\n';
  Grid grid{{"published", "mentions", "publisher", "title"}, {}};
  for (const NameArticle& article : use.in)
    grid.rows.push_back(
        {article.published, std::to_string(article.mentions), article.publisher, article.title});
  append_text_grid(out, grid, 2, options.width);
}

std::string as_text(const std::vector<NameUse>& uses, std::size_t articles,
                    const DisplayNames& names, const ReportOptions& options) {
  const Paint paint{options.color};
  std::string out =
      paint.strong(counted(uses.size(), "name") + " in " + counted(articles, "article"));
  out += "\n\n";
  if (!uses.empty()) out += paint.faint("articles  mentions  name") + "\n";
  for (const NameUse& use : uses) append_use_text(out, use, names, options);
  return out;
}

void write_counts(JsonWriter& json, std::string_view key, std::string_view unit,
                  const std::vector<NameCount>& counts, std::string_view what) {
  json.key(key).begin_array();
  for (const NameCount& count : counts)
    json.begin_flat_object().key(what).text(count.what).key(unit).number(count.count).end_object();
  json.end_array();
}

void write_examples(JsonWriter& json, const std::vector<NameExample>& examples) {
  json.key("examples").begin_array();
  for (const NameExample& example : examples)
    json.begin_flat_object()
        .key("article")
        .text(example.article)
        .key("text")
        .text(example.sentence)
        .end_object();
  json.end_array();
}

void write_articles(JsonWriter& json, const std::vector<NameArticle>& articles) {
  json.key("in").begin_array();
  for (const NameArticle& article : articles) {
    json.begin_flat_object().key("article").text(article.id);
    json.key("title").text_or_null(article.title);
    json.key("publisher").text_or_null(article.publisher);
    json.key("published").text_or_null(article.published);
    json.key("mentions").number(article.mentions).end_object();
  }
  json.end_array();
}

void write_use(JsonWriter& json, const NameUse& use, const DisplayNames& names) {
  json.begin_object().key("id").text(use.id).key("type").text(name_of(use.type));
  json.key("name").text(names(use.id)).key("known").boolean(use.known);
  json.key("articles").number(use.articles).key("mentions").number(use.mentions);
  json.key("first").text_or_null(use.first).key("last").text_or_null(use.last);
  write_counts(json, "roles", "articles", use.roles, "role");
  write_counts(json, "forms", "mentions", use.forms, "form");
  write_counts(json, "together", "articles", use.together, "id");
  if (!use.examples.empty()) write_examples(json, use.examples);
  if (!use.in.empty()) write_articles(json, use.in);
  json.end_object();
}

std::string as_json(const std::vector<NameUse>& uses, std::size_t articles,
                    const DisplayNames& names) {
  std::string out;
  JsonWriter json{out, 2};
  json.begin_object().key("schema").text("warta.names/1").key("articles").number(articles);
  json.key("names").begin_array();
  for (const NameUse& use : uses) write_use(json, use, names);
  json.end_array().end_object();
  return out + "\n";
}

std::string as_lines(const std::vector<NameUse>& uses, const DisplayNames& names) {
  std::string out;
  for (const NameUse& use : uses) {
    JsonWriter json{out};
    write_use(json, use, names);
    out += '\n';
  }
  return out;
}

std::string as_table(const std::vector<NameUse>& uses, const DisplayNames& names,
                     ReportFormat format) {
  std::string out;
  append_table_head(out,
                    {"id", "type", "name", "known", "articles", "mentions", "first", "last",
                     "roles", "forms", "together"},
                    format);
  const auto list = [](const std::vector<NameCount>& counts) {
    std::vector<std::string> parts;
    for (const NameCount& count : counts)
      parts.push_back(fmt::format("{} ({})", count.what, count.count));
    return joined(parts, "; ");
  };
  for (const NameUse& use : uses)
    append_table_row(
        out,
        {use.id, std::string{name_of(use.type)}, names(use.id), use.known ? "true" : "false",
         std::to_string(use.articles), std::to_string(use.mentions), use.first, use.last,
         list(use.roles), list(use.forms), list(use.together)},
        format);
  return out;
}

}  // namespace

std::string names_report(const NameIndex& index, const NameQuery& query, const DisplayNames& names,
                         const ReportOptions& options) {
  const std::vector<NameUse> uses = index.find(query);
  switch (options.format) {
    case ReportFormat::json:
      return as_json(uses, index.articles(), names);
    case ReportFormat::jsonl:
      return as_lines(uses, names);
    case ReportFormat::text:
      return as_text(uses, index.articles(), names, options);
    default:
      return as_table(uses, names, options.format);
  }
}

}  // namespace warta
