#include "format/article_builder.hpp"

#include <utility>

#include "format/own_record.hpp"
#include "input/text_decoder.hpp"

namespace warta {
namespace {

constexpr std::string_view kLost = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view kIndonesian = "id";

std::string language_name(std::string_view code) {
  return code == "ms" ? "Malay" : "English";
}

/// A dump's name for "text" may belong to several fields (summary and report): the longest is it.
void keep_longer(std::string& text, std::string value) {
  if (value.size() > text.size()) text = std::move(value);
}

/// The items of a list as a page would enumerate them.
std::string enumerated(std::string_view lines) {
  std::string text;
  for (const char c : lines) {
    if (c == '\n') {
      text += ", ";
    } else {
      text += c;
    }
  }
  return text;
}

}  // namespace

ArticleBuilder::ArticleBuilder(const PageParser& parser, const ReadOptions& options,
                               DiagnosticSink report, Encoding encoding)
    : parser_{parser},
      clean_{options.clean},
      repair_{options.repair},
      repairer_{parser.lexicon()},
      languages_{parser.lexicon()},
      report_{std::move(report)},
      encoding_{encoding} {
  for (const auto& [field, name] : options.map) mapped_.emplace(name, field);
}

std::string_view ArticleBuilder::field_name(std::string_view name) const {
  if (mapped_.empty()) return name;
  const auto mapped = mapped_.find(std::string{name});
  return mapped == mapped_.end() ? name : std::string_view{mapped->second};
}

Article ArticleBuilder::build(SourceRecord record) const {
  // Our own words need no second reading.
  const std::vector<SourceField> own = record.own ? record.fields : std::vector<SourceField>{};
  Article known;
  std::string text;
  std::size_t replaced = 0, legacy = 0;
  RepairTally repairs;
  const auto decoded = [&](std::string_view bytes) {
    DecodedText value = decode_text(bytes, encoding_, repair_);
    replaced += value.replaced;
    legacy += value.legacy;
    repairs.add(RepairKind::legacy_byte, value.legacy);
    return mended(std::move(value.text), record.own, repairs);
  };
  if (!record.page.empty()) text = decoded(record.page);
  for (SourceField& field : record.fields) {
    std::string value = decoded(field.value);
    const std::string_view name = field_name(field.name);
    if (record.own && name == "id") {
      known.id = std::move(value);
    } else if (record.own ? name == "text" : parser_.is_text_key(name)) {
      keep_longer(text, std::move(value));
    } else {
      parser_.fill(known, name, field.list ? enumerated(value) : value);
    }
  }
  const bool clean = record.own ? clean_ == CleanPolicy::always : clean_ != CleanPolicy::never;
  Article article;
  if (clean || !record.page.empty()) {
    article = parser_.parse(std::move(text), std::move(known), clean);
  } else {
    article = std::move(known);
    article.text = std::move(text);
    article.raw = article.text;
    article.body_end = article.text.size();
    if (article.id.empty()) article.id = article_id(article);
  }
  article.origin = std::move(record.origin);
  article.repairs = repairs.list();
  const std::string& path = article.origin.path;
  const std::size_t ordinal = article.origin.ordinal;
  for (Diagnostic& problem : record.problems) add(article, std::move(problem));
  if (replaced > 0) add(article, repaired_diagnostic({{}, replaced, legacy}, path, ordinal));
  if (article.text.empty())
    add(article, {Severity::warning, "empty-text", "article has no text", path, ordinal});
  tell_language(article, record.own);
  restore_article(own, article);
  return article;
}

std::string ArticleBuilder::mended(std::string text, bool own, RepairTally& tally) const {
  if (repair_ && !own) text = repairer_.repair(std::move(text), tally);
  std::size_t lost = 0;
  for (std::size_t i = text.find(kLost); i != text.npos; i = text.find(kLost, i + kLost.size()))
    ++lost;
  tally.add(RepairKind::lost_byte, lost);
  return text;
}

/// Articles of other languages are kept and told of: what is read from them is not to be relied on.
void ArticleBuilder::tell_language(Article& article, bool own) const {
  article.language = languages_.language_of(article.title, article.text);
  const bool other = article.language.empty() ? LanguageFinder::is_telling(article.text)
                                              : article.language != kIndonesian;
  if (own || !other) return;
  add(article, {Severity::note, "other-language",
                article.language.empty() ? "article is in none of the languages known"
                                         : "article is in " + language_name(article.language),
                article.origin.path, article.origin.ordinal});
}

void ArticleBuilder::add(Article& article, Diagnostic diagnostic) const {
  report_(diagnostic);
  article.diagnostics.push_back(std::move(diagnostic));
}

}  // namespace warta
