#include <algorithm>

#include "record/json_writer.hpp"
#include "report/article_page.hpp"
#include "report/explanation.hpp"
#include "report/marked_text.hpp"
#include "report/rule_book.hpp"
#include "report/text_layout.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

constexpr std::size_t kIndent = 4;
constexpr std::size_t kLabelEnd = 18;

void append_fact(std::string& out, const std::string& label, std::string_view value,
                 std::size_t width) {
  append_wrapped(out, value, {std::string(kIndent, ' ') + label, kLabelEnd}, width);
}

void write_alternatives(JsonWriter& json, const std::vector<Alternative>& alternatives) {
  json.begin_array();
  for (const Alternative& alternative : alternatives) {
    json.begin_flat_object().key("value").text_or_null(alternative.value);
    json.key("reason").text_or_null(alternative.reason).end_object();
  }
  json.end_array();
}

/// "-nya -kan meN- per-": the affixes of a reading, from the outside in.
std::string affixes_of(const StemAnalysis& reading) {
  std::vector<std::string> affixes;
  for (const StemStep& step : reading.steps) affixes.push_back(step.affix);
  return joined(affixes, " ");
}

/// Why a reading lost to the first.
std::string lost_because(const StemAnalysis& reading, const StemAnalysis& winner) {
  if (reading.cost < winner.cost || winner.steps.empty() || winner.rule == "stem-exception") {
    return "a word of the tables is not taken apart by rule";
  }
  if (reading.cost == winner.cost) return "as likely, but its root is not longer";
  return "rarer root or affixes: cost " + std::to_string(reading.cost);
}

}  // namespace

struct Explainer::Impl {
  const DisplayNames& names;
  RuleBook rules;
  ReportOptions options;

  /// An event is the sum of its evidence, so each field has words and a rule of its own.
  void append_evidence(std::string& out, const AnalyzedArticle& article,
                       const Explanation& about) const {
    for (const ExplainedSpan& span : about.spans) {
      const std::string words = "\"" + printable(slice(article.text, span.span)) + "\"";
      append_fact(out, span.field,
                  span.rule.empty() ? words : words + " - " + rules.cite(span.rule), options.width);
    }
  }

  void append_text(std::string& out, const AnalyzedArticle& article,
                   const Explanation& about) const {
    const Paint paint{options.color};
    out += "\n  " + paint.strong(about.kind) + " = " + paint.strong(printable(about.value)) + "\n";
    std::vector<Span> marks;
    for (const ExplainedSpan& span : about.spans) marks.push_back(span.span);
    append_marked_text(out, article.text, about.window, marks, {kIndent, options.width});
    if (!about.rule.empty()) append_fact(out, "rule", rules.cite(about.rule), options.width);
    for (const Explanation::Fact& fact : about.facts)
      append_fact(out, fact.label, fact.value, options.width);
    if (about.kind == "event") append_evidence(out, article, about);
    for (const Alternative& other : about.alternatives)
      append_fact(out, "rejected", other.value + ": " + other.reason, options.width);
  }

  void write_span(JsonWriter& json, const AnalyzedArticle& article, const OffsetMap& offsets,
                  const ExplainedSpan& span) const {
    json.begin_flat_object().key("field").text(span.field);
    json.key("begin").number(offsets.code_point(span.span.begin));
    json.key("end").number(offsets.code_point(span.span.end));
    json.key("text").text(slice(article.text, span.span));
    json.key("rule").text_or_null(span.rule);
    json.key("explanation").text_or_null(rules.explanation(span.rule)).end_object();
  }

  void append_json(std::string& out, const AnalyzedArticle& article,
                   const Explanation& about) const {
    JsonWriter json{out};
    const OffsetMap offsets{article.text};
    json.begin_object().key("article").text(article.id).key("path").text(article.origin.path);
    json.key("kind").text(about.kind).key("value").text(about.value);
    json.key("rule").text_or_null(about.rule);
    json.key("explanation").text_or_null(rules.explanation(about.rule));
    json.key("facts").begin_flat_object();
    for (const Explanation::Fact& fact : about.facts) json.key(fact.label).text(fact.value);
    json.end_object().key("evidence").begin_array();
    for (const ExplainedSpan& span : about.spans) write_span(json, article, offsets, span);
    json.end_array().key("sentence").text_or_null(slice(article.text, about.window));
    json.key("alternatives");
    write_alternatives(json, about.alternatives);
    json.end_object();
  }

  void append_stem_text(std::string& out, std::string_view word,
                        const std::vector<StemAnalysis>& readings) const {
    const Paint paint{options.color};
    const StemAnalysis& winner = readings.front();
    out += paint.strong(printable(word)) + " = " + paint.strong(printable(winner.root)) + "\n";
    append_fact(out, "rule", rules.cite(winner.rule), options.width);
    for (const StemStep& step : winner.steps)
      append_fact(out, "without " + step.affix, step.left, options.width);
    for (std::size_t i = 1; i < readings.size(); ++i)
      append_fact(out, "rejected",
                  readings[i].root + " " + affixes_of(readings[i]) + ": " +
                      lost_because(readings[i], winner),
                  options.width);
  }

  void append_stem_json(std::string& out, std::string_view word,
                        const std::vector<StemAnalysis>& readings) const {
    JsonWriter json{out};
    const StemAnalysis& winner = readings.front();
    json.begin_object().key("word").text(word).key("root").text(winner.root);
    json.key("rule").text(winner.rule);
    json.key("explanation").text_or_null(rules.explanation(winner.rule));
    json.key("cost").number(static_cast<std::size_t>(winner.cost)).key("steps").begin_array();
    for (const StemStep& step : winner.steps)
      json.begin_flat_object()
          .key("affix")
          .text(step.affix)
          .key("left")
          .text(step.left)
          .end_object();
    json.end_array().key("alternatives").begin_array();
    for (std::size_t i = 1; i < readings.size(); ++i) {
      json.begin_flat_object().key("root").text(readings[i].root);
      json.key("affixes").text(affixes_of(readings[i])).key("rule").text(readings[i].rule);
      json.key("reason").text(lost_because(readings[i], winner)).end_object();
    }
    json.end_array().end_object();
  }
};

Explainer::Explainer(const Lexicon& lexicon, const DisplayNames& names, ReportOptions options)
    : impl_{std::make_unique<const Impl>(Impl{names, RuleBook{lexicon}, options})} {}
Explainer::~Explainer() = default;
Explainer::Explainer(Explainer&&) noexcept = default;
Explainer& Explainer::operator=(Explainer&&) noexcept = default;

std::string Explainer::explain(const AnalyzedArticle& article, const ExplainQuery& query) const {
  const auto found = collect_explanations(article, query, impl_->names);
  std::string out;
  if (found.empty()) return out;
  const ReportFormat format = impl_->options.format;
  if (format == ReportFormat::text)
    append_article_heading(out, article, Paint{impl_->options.color}, impl_->options.width);
  for (const Explanation& about : found) {
    if (format == ReportFormat::text) {
      impl_->append_text(out, article, about);
    } else {
      if (format == ReportFormat::json && !out.empty()) out += ",\n";
      impl_->append_json(out, article, about);
      if (format == ReportFormat::jsonl) out += '\n';
    }
  }
  return out;
}

std::string Explainer::explain(std::string_view word,
                               const std::vector<StemAnalysis>& readings) const {
  std::string out;
  if (impl_->options.format == ReportFormat::text) {
    impl_->append_stem_text(out, word, readings);
    return out;
  }
  impl_->append_stem_json(out, word, readings);
  if (impl_->options.format == ReportFormat::jsonl) out += '\n';
  return out;
}

}  // namespace warta
