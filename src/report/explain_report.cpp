#include <algorithm>

#include "record/json_writer.hpp"
#include "report/article_page.hpp"
#include "report/explanation.hpp"
#include "report/marked_text.hpp"
#include "report/rule_book.hpp"
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

}  // namespace warta
