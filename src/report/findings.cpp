#include "report/findings.hpp"

#include <algorithm>

#include "record/enum_names.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string words(const AnalyzedArticle& article, Span span) {
  return std::string{slice(article.text, span)};
}

template <typename Enum>
std::string spelled(Enum value) {
  return std::string{name_of(value)};
}

Rows token_rows(const AnalyzedArticle& article) {
  const OffsetMap offsets{article.text};
  Rows rows;
  std::size_t sentence = 0;
  for (const Token& token : article.tokens) {
    while (sentence < article.sentences.size() &&
           article.sentences[sentence].span.end <= token.span.begin)
      ++sentence;
    rows.push_back({std::to_string(sentence + 1),
                    std::to_string(offsets.code_point(token.span.begin)),
                    std::to_string(offsets.code_point(token.span.end)), words(article, token.span),
                    spelled(token.kind), spelled(token.shape)});
  }
  return rows;
}

Rows date_rows(const AnalyzedArticle& article) {
  const OffsetMap offsets{article.text};
  Rows rows;
  for (const DateMention& date : article.dates)
    rows.push_back({std::to_string(offsets.code_point(date.span.begin)),
                    std::to_string(offsets.code_point(date.span.end)), words(article, date.span),
                    spelled(date.type), date.value, date.mod, date.anchor, spelled(date.basis),
                    date.rule});
  return rows;
}

/// How the article spells an entity: every form once, in order of first use.
std::vector<std::string> forms_of(const AnalyzedArticle& article, const Entity& entity) {
  std::vector<std::string> forms;
  for (const Mention& mention : entity.mentions) {
    std::string form = words(article, mention.span);
    if (std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
  }
  return forms;
}

Rows entity_rows(const AnalyzedArticle& article) {
  Rows rows;
  for (const Entity& entity : article.entities)
    rows.push_back({entity.id, spelled(entity.type), entity.name, entity.known ? "true" : "false",
                    std::to_string(entity.mentions.size()), joined(forms_of(article, entity), "; "),
                    joined(entity.roles, "; ")});
  return rows;
}

Rows event_rows(const AnalyzedArticle& article) {
  const OffsetMap offsets{article.text};
  Rows rows;
  for (const Event& event : article.events)
    rows.push_back(
        {spelled(event.type), spelled(event.status), event.date, spelled(event.precision),
         event.place, event.venue, event.country, joined(event.participants, "; "), event.host,
         event.visitor, event.source ? event.source->entity : "",
         std::to_string(offsets.code_point(event.span.begin)),
         std::to_string(offsets.code_point(event.span.end)), words(article, event.span)});
  return rows;
}

/// "[3] Kim | Jong | Un | bertemu | Putin | ."
void append_tokens_text(std::string& out, const AnalyzedArticle& article, std::size_t width) {
  std::size_t token = 0;
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    std::vector<std::string> parts;
    while (token < article.tokens.size() &&
           article.tokens[token].span.begin < article.sentences[i].span.end)
      parts.push_back(words(article, article.tokens[token++].span));
    append_wrapped(out, joined(parts, " | "), {"[" + std::to_string(i + 1) + "]", 6}, width);
  }
}

Grid dates_grid(const AnalyzedArticle& article) {
  Grid grid{{"words", "value", "type", "basis", "anchor"}, {}};
  for (const DateMention& date : article.dates) {
    const std::string mod = date.mod.empty() ? "" : " " + date.mod;
    grid.rows.push_back({words(article, date.span), (date.value.empty() ? "?" : date.value) + mod,
                         spelled(date.type), spelled(date.basis),
                         date.anchor.empty() ? "-" : date.anchor});
  }
  return grid;
}

Grid entities_grid(const AnalyzedArticle& article) {
  Grid grid{{"name", "type", "mentions", "roles or other forms"}, {}};
  for (const Entity& entity : article.entities) {
    std::vector<std::string> notes = entity.roles;
    if (notes.empty())
      for (std::string& form : forms_of(article, entity))
        if (form != entity.name) notes.push_back(std::move(form));
    grid.rows.push_back({entity.name + (entity.known ? "" : " ?"), spelled(entity.type),
                         std::to_string(entity.mentions.size()), joined(notes)});
  }
  return grid;
}

std::string place_text(const Event& event, const DisplayNames& names) {
  std::vector<std::string> parts;
  for (const std::string* id : {&event.venue, &event.place, &event.country})
    if (!id->empty() && (parts.empty() || parts.back() != names(*id))) parts.push_back(names(*id));
  return joined(parts);
}

void append_events_text(std::string& out, const AnalyzedArticle& article, const DisplayNames& names,
                        const ReportOptions& options) {
  constexpr std::size_t kIndent = 12;
  const Paint paint{options.color};
  for (const Event& event : article.events) {
    append_padded(out, event.date.empty() ? "no date" : event.date, kIndent);
    out += paint.strong(name_of(event.type)) + ", " + spelled(event.status);
    const std::string place = place_text(event, names);
    if (!place.empty())
      out += ", " + shorten(place, options.width > 40 ? options.width - 36 : options.width);
    out += '\n';
    std::vector<std::string> people;
    for (const std::string& id : event.participants) people.push_back(names(id));
    append_wrapped(out, joined(people), {"", kIndent}, options.width);
    if (event.source)
      append_wrapped(out, "according to " + names(event.source->entity), {"", kIndent},
                     options.width);
    append_wrapped(out, "\"" + words(article, event.span) + "\"", {"", kIndent}, options.width);
  }
}

}  // namespace

std::vector<std::string> finding_columns(ArticleView view) {
  switch (view) {
    case ArticleView::tokens:
      return {"sentence", "begin", "end", "token", "kind", "shape"};
    case ArticleView::dates:
      return {"begin", "end", "words", "type", "value", "mod", "anchor", "basis", "rule"};
    case ArticleView::entities:
      return {"id", "type", "name", "known", "mentions", "forms", "roles"};
    case ArticleView::events:
      return {"type",         "status", "date",    "precision", "place", "venue", "country",
              "participants", "host",   "visitor", "source",    "begin", "end",   "text"};
    case ArticleView::article:
    case ArticleView::record:
      break;
  }
  return {};
}

Rows finding_rows(ArticleView view, const AnalyzedArticle& article) {
  switch (view) {
    case ArticleView::tokens:
      return token_rows(article);
    case ArticleView::dates:
      return date_rows(article);
    case ArticleView::entities:
      return entity_rows(article);
    case ArticleView::events:
      return event_rows(article);
    case ArticleView::article:
    case ArticleView::record:
      break;
  }
  return {};
}

void append_findings_text(std::string& out, ArticleView view, const AnalyzedArticle& article,
                          const DisplayNames& names, const ReportOptions& options) {
  if (view == ArticleView::tokens) {
    append_tokens_text(out, article, options.width);
  } else if (view == ArticleView::events) {
    if (article.events.empty()) out += "  no events\n";
    append_events_text(out, article, names, options);
  } else {
    const Grid grid = view == ArticleView::dates ? dates_grid(article) : entities_grid(article);
    if (grid.rows.empty()) {
      out += view == ArticleView::dates ? "  no dates\n" : "  no names\n";
    } else {
      append_text_grid(out, grid, 2, options.width);
    }
  }
}

}  // namespace warta
