#include <algorithm>
#include <map>

#include "record/enum_names.hpp"
#include "record/json_writer.hpp"
#include "report/article_page.hpp"
#include "report/sentence_choice.hpp"
#include "report/timeline_text.hpp"
#include "text/offset_map.hpp"
#include "warta/report.hpp"

namespace warta {
namespace {

constexpr std::size_t kTopNames = 5;
constexpr std::size_t kTopEvents = 7;
constexpr std::size_t kEventIndent = 14;  // below the words after "  2019-04-25  "

struct CitedSentence {
  std::size_t number = 0;  // 1-based place among the article's sentences
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

struct ArticleSummary {
  std::string id, title, publisher, published, source;
  std::vector<CitedSentence> sentences;
};

std::vector<NameUse> top_names(const NameIndex& names, EntityType type) {
  return names.find({.types = {type}, .top = kTopNames});
}

std::string names_text(const std::vector<NameUse>& top, const DisplayNames& display) {
  std::vector<std::string> parts;
  for (const NameUse& name : top)
    parts.push_back(display(name.id) + " (" + counted(name.articles, "article") + ")");
  return joined(parts);
}

/// The events that most articles tell, in the order of the timeline.
std::vector<const TimelineEntry*> top_events(const Timeline& timeline) {
  std::vector<const TimelineEntry*> ranked;
  for (const TimelineEntry& entry : timeline.entries) ranked.push_back(&entry);
  std::ranges::stable_sort(ranked, [](const TimelineEntry* a, const TimelineEntry* b) {
    return std::pair{a->articles, a->independent} > std::pair{b->articles, b->independent};
  });
  ranked.resize(std::min(ranked.size(), kTopEvents));
  std::ranges::sort(ranked);
  return ranked;
}

/// "[2:4]": no blank in it, so that a line never breaks within.
std::string citation(std::size_t article, const CitedSentence& sentence) {
  return "[" + std::to_string(article) + ":" + std::to_string(sentence.number) + "]";
}

}  // namespace

struct SummaryBuilder::Impl {
  std::size_t sentences = 0;  // of an article, at most
  std::vector<ArticleSummary> articles;
  std::map<std::string, std::size_t> publishers;
  NameIndex names;
  std::string first, last;  // days of publication

  void count(const AnalyzedArticle& article) {
    if (!article.publisher.empty()) ++publishers[article.publisher];
    names.add(article);
    if (!article.published) return;
    const std::string day = to_iso8601({article.published->day, {}, {}});
    if (first.empty() || day < first) first = day;
    if (last.empty() || day > last) last = day;
  }

  std::string overview_text(const Timeline& timeline, const DisplayNames& display) const {
    std::vector<std::string> outlets;
    for (const auto& [name, count] : publishers) outlets.push_back(name);
    std::string text = counted(articles.size(), "article");
    if (!outlets.empty())
      text += " from " + counted(outlets.size(), "publisher") + " (" + joined(outlets) + ")";
    if (!first.empty())
      text += ", published " + (first == last ? "on " + first : first + " to " + last);
    text += ".";
    const auto sentence = [&](std::string_view label, const std::string& list) {
      if (!list.empty()) text += " " + std::string{label} + ": " + list + ".";
    };
    sentence("People", names_text(top_names(names, EntityType::person), display));
    sentence("Places", names_text(top_names(names, EntityType::place), display));
    sentence("Organisations", names_text(top_names(names, EntityType::organization), display));
    return text + " " + timeline_heading(timeline, display) + ".";
  }

  std::string as_text(const Timeline& timeline, const DisplayNames& display,
                      const ReportOptions& options) const {
    const Paint paint{options.color};
    std::string out;
    for (std::size_t i = 0; i < articles.size(); ++i) {
      const ArticleSummary& article = articles[i];
      const std::string number = "[" + std::to_string(i + 1) + "] ";
      for (const std::string& line : wrap(number + article.title, options.width))
        out += paint.strong(line) + "\n";
      out += paint.faint(shorten(article.source, options.width)) + "\n";
      append_wrapped(out, paragraph(i), {}, options.width);
      out += '\n';
    }
    out += paint.strong("Overview") + "\n";
    append_wrapped(out, overview_text(timeline, display), {}, options.width);
    for (const TimelineEntry* entry : top_events(timeline))
      append_wrapped(out, event_phrase(*entry, display),
                     {"  " + date_text(entry->date), kEventIndent}, options.width);
    if (timeline.entries.size() > kTopEvents) out += "  (those told most; all: warta timeline)\n";
    return out;
  }

  std::string as_markdown(const Timeline& timeline, const DisplayNames& display) const {
    std::string out;
    for (std::size_t i = 0; i < articles.size(); ++i) {
      out += "## " + std::to_string(i + 1) + ". " + escape_markdown(articles[i].title) + "\n\n*" +
             escape_markdown(articles[i].source) + "*\n\n" + escape_markdown(paragraph(i)) + "\n\n";
    }
    out += "## Overview\n\n" + escape_markdown(overview_text(timeline, display)) + "\n\n";
    for (const TimelineEntry* entry : top_events(timeline))
      out += "- " + escape_markdown(event_line(*entry, display)) + "\n";
    return out;
  }

  std::string paragraph(std::size_t index) const {
    if (articles[index].sentences.empty()) return "(no sentences)";
    std::vector<std::string> parts;
    for (const CitedSentence& sentence : articles[index].sentences)
      parts.push_back(sentence.text + " " + citation(index + 1, sentence));
    return joined(parts, " ");
  }

  static std::string event_phrase(const TimelineEntry& entry, const DisplayNames& display) {
    return entry.summary.empty() ? event_text(entry) + ": " + participants_text(entry, display)
                                 : entry.summary;
  }

  static std::string event_line(const TimelineEntry& entry, const DisplayNames& display) {
    return date_text(entry.date) + ": " + event_phrase(entry, display);
  }

  void write_article(JsonWriter& json, std::size_t index) const {
    const ArticleSummary& article = articles[index];
    json.begin_object().key("number").number(index + 1).key("article").text(article.id);
    json.key("title").text_or_null(article.title);
    json.key("publisher").text_or_null(article.publisher);
    json.key("published").text_or_null(article.published).key("sentences").begin_array();
    for (const CitedSentence& sentence : article.sentences) {
      json.begin_flat_object().key("number").number(sentence.number);
      json.key("begin").number(sentence.begin).key("end").number(sentence.end);
      json.key("text").text(sentence.text).end_object();
    }
    json.end_array().end_object();
  }

  void write_names(JsonWriter& json, EntityType type, const DisplayNames& display) const {
    json.begin_array();
    for (const NameUse& name : top_names(names, type)) {
      json.begin_flat_object().key("id").text(name.id).key("name").text(display(name.id));
      json.key("articles").number(name.articles);
      json.key("mentions").number(name.mentions).end_object();
    }
    json.end_array();
  }

  void write_overview(JsonWriter& json, const Timeline& timeline,
                      const DisplayNames& display) const {
    json.begin_object().key("articles").number(articles.size()).key("publishers");
    json.begin_array();
    for (const auto& [name, count] : publishers)
      json.begin_flat_object().key("name").text(name).key("articles").number(count).end_object();
    json.end_array();
    json.key("first_published").text_or_null(first).key("last_published").text_or_null(last);
    json.key("people");
    write_names(json, EntityType::person, display);
    json.key("places");
    write_names(json, EntityType::place, display);
    json.key("organizations");
    write_names(json, EntityType::organization, display);
    json.key("events").number(timeline.entries.size()).key("timeline").begin_array();
    for (const TimelineEntry* entry : top_events(timeline)) json.text(event_line(*entry, display));
    json.end_array().end_object();
  }

  std::string as_json(const Timeline& timeline, const DisplayNames& display) const {
    std::string out;
    JsonWriter json{out, 2};
    json.begin_object().key("schema").text("warta.summary/1").key("articles").begin_array();
    for (std::size_t i = 0; i < articles.size(); ++i) write_article(json, i);
    json.end_array().key("overview");
    write_overview(json, timeline, display);
    json.end_object();
    return out + "\n";
  }

  std::string as_lines() const {
    std::string out;
    for (std::size_t i = 0; i < articles.size(); ++i) {
      JsonWriter json{out};
      write_article(json, i);
      out += '\n';
    }
    return out;
  }
};

SummaryBuilder::SummaryBuilder(std::size_t sentences) : impl_{std::make_unique<Impl>()} {
  impl_->sentences = sentences;
}
SummaryBuilder::~SummaryBuilder() = default;
SummaryBuilder::SummaryBuilder(SummaryBuilder&&) noexcept = default;
SummaryBuilder& SummaryBuilder::operator=(SummaryBuilder&&) noexcept = default;

void SummaryBuilder::add(const AnalyzedArticle& article) {
  ArticleSummary summary;
  summary.id = article.id;
  summary.title = article.title.empty() ? "(no title)" : article.title;
  summary.publisher = article.publisher;
  if (article.published) summary.published = to_iso8601(*article.published);
  summary.source = source_line(article) + " - " + article.origin.path;
  const OffsetMap offsets{article.text};
  for (const std::size_t i : choose_sentences(article, impl_->sentences)) {
    const Span span = article.sentences[i].span;
    summary.sentences.push_back({i + 1, offsets.code_point(span.begin),
                                 offsets.code_point(span.end),
                                 std::string{slice(article.text, span)}});
  }
  impl_->articles.push_back(std::move(summary));
  impl_->count(article);
}

std::string SummaryBuilder::report(const Timeline& timeline, const DisplayNames& names,
                                   const ReportOptions& options) const {
  switch (options.format) {
    case ReportFormat::json:
      return impl_->as_json(timeline, names);
    case ReportFormat::jsonl:
      return impl_->as_lines();
    case ReportFormat::markdown:
      return impl_->as_markdown(timeline, names);
    default:
      return impl_->as_text(timeline, names, options);
  }
}

}  // namespace warta
