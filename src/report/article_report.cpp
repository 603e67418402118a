#include <optional>

#include "annotation/conll.hpp"
#include "annotation/timeml.hpp"
#include "record/article_json.hpp"
#include "report/article_page.hpp"
#include "report/findings.hpp"
#include "report/grid.hpp"
#include "treebank/conllu_writer.hpp"
#include "warta/error.hpp"
#include "warta/report.hpp"

namespace warta {
namespace {

bool is_json(ReportFormat format) {
  return format == ReportFormat::json || format == ReportFormat::jsonl;
}

/// {"article":"...","title":"...","dates":[...]}: the record's own key, alone.
void append_finding_json(std::string& out, ArticleView view, const AnalyzedArticle& article) {
  JsonWriter json{out};
  const OffsetMap offsets{article.text};
  json.begin_object().key("article").text(article.id);
  json.key("title").text_or_null(article.title).key("path").text(article.origin.path);
  switch (view) {
    case ArticleView::tokens:
      json.key("sentences");
      write_sentences(json, article, offsets);
      json.key("tokens");
      write_tokens(json, article, offsets);
      break;
    case ArticleView::dates:
      json.key("dates");
      write_dates(json, article, offsets);
      break;
    case ArticleView::entities:
      json.key("entities");
      write_entities(json, article, offsets);
      break;
    default:
      json.key("events");
      write_events(json, article, offsets);
  }
  json.end_object();
}

/// The view that a format of annotated text is for.
std::optional<ArticleView> view_annotated(ReportFormat format) {
  if (format == ReportFormat::conllu) return ArticleView::tokens;
  if (format == ReportFormat::timeml) return ArticleView::dates;
  if (format == ReportFormat::conll) return ArticleView::entities;
  return std::nullopt;
}

/// Findings as text alone ask for names, which are the whole gazetteer.
std::optional<DisplayNames> names_for(ArticleView view, const ReportOptions& options,
                                      const Lexicon& lexicon) {
  if (options.format != ReportFormat::text || view == ArticleView::article) return std::nullopt;
  return DisplayNames{lexicon};
}

}  // namespace

bool can_report(ArticleView view, ReportFormat format) {
  if (const auto annotated = view_annotated(format)) return view == *annotated;
  return view != ArticleView::record || is_json(format);
}

struct ArticleReport::Impl {
  ArticleView view;
  ReportOptions options;
  std::optional<DisplayNames> names;

  std::vector<std::string> columns() const {
    if (view == ArticleView::article) return article_columns();
    std::vector<std::string> columns = finding_columns(view);
    columns.insert(columns.begin(), "article");
    return columns;
  }

  std::vector<std::vector<std::string>> rows(const AnalyzedArticle& article) const {
    if (view == ArticleView::article) return {article_row(article)};
    auto rows = finding_rows(view, article);
    for (auto& row : rows) row.insert(row.begin(), article.id);
    return rows;
  }

  /// Markdown shows an article as a page, findings as one table.
  bool is_page() const {
    return options.format == ReportFormat::text ||
           (options.format == ReportFormat::markdown && view == ArticleView::article);
  }

  /// A format of annotated text, which stands for itself: no head, no parting line.
  bool is_annotation() const { return view_annotated(options.format).has_value(); }

  void append_body_json(std::string& out, const AnalyzedArticle& article) const {
    if (view == ArticleView::record) {
      append_json(out, article, {.tokens = options.tokens});
    } else if (view == ArticleView::article) {
      append_json(out, static_cast<const Article&>(article));
    } else {
      append_finding_json(out, view, article);
    }
    if (options.format == ReportFormat::jsonl) out += '\n';
  }

  void append_body_text(std::string& out, const AnalyzedArticle& article) const {
    const Paint paint{options.color};
    if (view == ArticleView::article) {
      append_article_text(out, article, paint, options.width);
      return;
    }
    append_article_heading(out, article, paint, options.width);
    append_findings_text(out, view, article, *names, options);
  }
};

ArticleReport::ArticleReport(const Lexicon& lexicon, ArticleView view, ReportOptions options)
    : impl_{std::make_unique<const Impl>(Impl{view, options, names_for(view, options, lexicon)})} {
  if (!can_report(view, options.format))
    throw UsageError{view_annotated(options.format)
                         ? "tokens alone can be written as conllu, dates as timeml, names as conll"
                         : "a record can only be written as json or jsonl"};
}
ArticleReport::~ArticleReport() = default;
ArticleReport::ArticleReport(ArticleReport&&) noexcept = default;
ArticleReport& ArticleReport::operator=(ArticleReport&&) noexcept = default;

std::string ArticleReport::head() const {
  if (impl_->options.format == ReportFormat::json) return "[\n";
  std::string out;
  if (is_json(impl_->options.format) || impl_->is_page() || impl_->is_annotation()) return out;
  append_table_head(out, impl_->columns(), impl_->options.format);
  return out;
}

std::string ArticleReport::body(const AnalyzedArticle& article) const {
  std::string out;
  if (is_json(impl_->options.format)) {
    impl_->append_body_json(out, article);
  } else if (impl_->options.format == ReportFormat::conllu) {
    append_conllu(out, article);
  } else if (impl_->options.format == ReportFormat::timeml) {
    append_timeml(out, article);
  } else if (impl_->options.format == ReportFormat::conll) {
    append_conll(out, article);
  } else if (impl_->options.format == ReportFormat::text) {
    impl_->append_body_text(out, article);
  } else if (impl_->is_page()) {
    append_article_markdown(out, article);
  } else {
    for (const auto& row : impl_->rows(article)) append_table_row(out, row, impl_->options.format);
  }
  return out;
}

std::string ArticleReport::separator() const {
  if (impl_->options.format == ReportFormat::json) return ",\n";
  if (!impl_->is_page()) return {};
  if (impl_->view != ArticleView::article) return "\n";
  if (impl_->options.format == ReportFormat::markdown) return "\n---\n\n";
  return "\n" + std::string(std::min<std::size_t>(impl_->options.width, 80), '-') + "\n\n";
}

std::string ArticleReport::tail() const {
  return impl_->options.format == ReportFormat::json ? "\n]\n" : "";
}

}  // namespace warta
