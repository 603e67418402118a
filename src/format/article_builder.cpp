#include "format/article_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "fields/record_fields.hpp"
#include "format/own_record.hpp"
#include "input/text_decoder.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::string_view kLost = "\xEF\xBF\xBD";  // U+FFFD
constexpr std::string_view kIndonesian = "id";
constexpr std::size_t kMostLines = 100000;  // of an article
constexpr std::size_t kLeastTexts = 10;     // that show whether texts begin with their headlines
constexpr std::size_t kTitledShare = 4;     // one of so many does so by chance

std::string language_name(std::string_view code) {
  return code == "ms" ? "Malay" : "English";
}

NamedValues named_values(const SourceRecord& record) {
  NamedValues values;
  values.reserve(record.fields.size());
  for (const SourceField& field : record.fields) values.push_back({field.name, field.value});
  return values;
}

/// Cuts a text that has more lines than any article, each of which would have to be judged.
void limit_lines(RecordFacts& facts) {
  std::string& text = facts.text;
  if (text.size() <= kMostLines) return;
  std::size_t end = 0;
  for (std::size_t lines = 0; lines < kMostLines; ++lines) {
    end = text.find('\n', end);
    if (end == text.npos) return;
    ++end;
  }
  text.resize(end);
  text.shrink_to_fit();
  Diagnostic problem{Severity::warning, "too-long", {}, {}, 0, 0};
  problem.message = fmt::format("article has more than {} lines and was cut there", kMostLines);
  facts.problems.push_back(std::move(problem));
}

/// The text as it stands, nothing cut from it.
void keep_whole(Article& article, bool titled) {
  article.text = to_nfc(trim(article.raw));
  article.body_end = article.text.size();
  article.furniture.clear();
  for (Caption& caption : article.captions) caption.span = {};
  if (!titled) article.title.clear();
  article.id = article_id(article);
}

/// What a record says, moved out of it: nothing is looked for in its text.
Article as_given(const PageParser& parser, RecordFacts& facts) {
  Article article = std::move(facts.known);
  parser.name_after_host(article, facts.host);
  article.text = std::move(facts.text);
  article.raw = article.text;
  article.body_end = article.text.size();
  if (article.id.empty()) article.id = article_id(article);
  return article;
}

}  // namespace

ArticleBuilder::ArticleBuilder(const ArticleRules& rules, const ReadOptions& options,
                               DiagnosticSink report, Encoding encoding)
    : rules_{rules},
      clean_{options.clean},
      repair_{options.repair},
      map_{rules.parser, options.map},
      report_{std::move(report)},
      encoding_{encoding} {}

void ArticleBuilder::learn(std::span<const SourceRecord> sample) {
  std::vector<NamedValues> records;
  for (const SourceRecord& record : sample)
    if (record.page.empty() && !record.fields.empty()) records.push_back(named_values(record));
  if (!records.empty()) map_.learn(records);
  if (clean_ == CleanPolicy::never || sample.size() < 2) return;
  learn_lines(sample);
  learn_titles(sample);
}

/// Where hardly any text begins with a headline, a first line that looks like one is the text's.
void ArticleBuilder::learn_titles(std::span<const SourceRecord> sample) {
  const bool named = std::any_of(sample.begin(), sample.end(), [&](const SourceRecord& record) {
    return record.own || !record.page.empty() ||
           std::any_of(record.fields.begin(), record.fields.end(), [&](const SourceField& field) {
             return map_.field_of(field.name) == Field::title;
           });
  });
  if (named || sample.size() < kLeastTexts) return;
  const DiagnosticSink report = std::exchange(report_, [](const Diagnostic&) {});
  const auto titled = std::count_if(sample.begin(), sample.end(), [&](const SourceRecord& record) {
    return !build(record).title.empty();
  });
  report_ = report;
  texts_have_titles_ = static_cast<std::size_t>(titled) * kTitledShare >= sample.size();
}

void ArticleBuilder::note_headlines(std::span<const SourceRecord> records) {
  for (const SourceRecord& record : records)
    for (const SourceField& field : record.fields)
      if (!field.list && map_.field_of(field.name) == Field::title)
        headlines_.note(decode_text(field.value, encoding_, repair_).text);
  if (!repair_) return;
  for (const SourceRecord& record : records)
    if (!record.own && record.page.empty()) learn_links(record);
}

/// The text is the longest value of the record.
void ArticleBuilder::learn_links(const SourceRecord& record) {
  std::string_view longest;
  for (const SourceField& field : record.fields)
    if (field.value.size() > longest.size()) longest = field.value;
  RepairTally unused;
  if (!rules_.glued.has_links(longest)) return;
  rules_.glued.learn(mended(decode_text(longest, encoding_, true).text, false, unused), headlines_);
}

RecordFacts ArticleBuilder::read_own(std::vector<FieldValue> values) const {
  RecordFacts facts;
  for (FieldValue& field : values) {
    if (field.name == "id") {
      facts.known.id = std::move(field.value);
    } else if (field.name == "text") {
      facts.text = std::move(field.value);
    } else {
      rules_.parser.fill(facts.known, field.name, field.value);
    }
  }
  return facts;
}

Article ArticleBuilder::build(SourceRecord record) {
  // Our own words need no second reading.
  const std::vector<SourceField> own = record.own ? record.fields : std::vector<SourceField>{};
  if (map_.day_order() == DayOrder::unknown) map_.watch(named_values(record));
  std::size_t replaced = 0, legacy = 0;
  RepairTally repairs;
  const auto decoded = [&](std::string_view bytes) {
    DecodedText value = decode_text(bytes, encoding_, repair_);
    replaced += value.replaced;
    legacy += value.legacy;
    repairs.add(RepairKind::legacy_byte, value.legacy);
    // An address is no prose: "Lagi.Kim" in it is not two sentences.
    const bool keep = record.own || is_web_address(value.text);
    return mended(std::move(value.text), keep, repairs);
  };
  std::vector<FieldValue> values;
  for (SourceField& field : record.fields)
    values.push_back({std::move(field.name), decoded(field.value), field.list});
  RecordFacts facts = record.own ? read_own(std::move(values))
                                 : read_fields(rules_.parser, map_, std::move(values));
  headlines_.note(facts.known.title);
  const bool is_page = !record.page.empty(), is_text = !is_page || record.page_is_text;
  if (is_page) facts.text = decoded(record.page);
  facts.text = parted(std::move(facts.text), record, repairs);
  record.page.clear();
  record.page.shrink_to_fit();
  const bool clean = record.own ? clean_ == CleanPolicy::always : clean_ != CleanPolicy::never;
  const bool titled = !facts.known.title.empty();
  const std::string section = facts.known.section;
  Article article;
  if (clean || is_page) {
    limit_lines(facts);
    article = rules_.parser.parse(
        std::move(facts.text), std::move(facts.known),
        {clean, is_text, texts_have_titles_, record.own ? nullptr : &recurring_, facts.host});
    // A field called text is text, even if it reads like a headline or a footer.
    if (article.text.empty() && !is_page) keep_whole(article, titled);
    if (!section.empty()) article.section = section;
  } else {
    article = as_given(rules_.parser, facts);
  }
  article.origin = std::move(record.origin);
  if (!record.own) fill_from_paths(rules_.parser, article);
  article.repairs = repairs.list();
  const std::string path = article.origin.path;
  const std::size_t ordinal = article.origin.ordinal;
  add_all(article, std::move(record.problems));
  for (Diagnostic& problem : facts.problems)
    std::tie(problem.path, problem.ordinal) = std::tie(path, ordinal);
  add_all(article, std::move(facts.problems));
  if (replaced > 0) add(article, repaired_diagnostic({{}, replaced, legacy}, path, ordinal));
  if (article.text.empty())
    add(article, {Severity::warning, "empty-text", "article has no text", path, ordinal});
  tell_language(article, record.own);
  restore_article(own, article);
  return article;
}

std::string ArticleBuilder::parted(std::string text, const SourceRecord& record,
                                   RepairTally& tally) {
  if (!repair_ || record.own || !record.page.empty()) return text;
  Mended mended = rules_.glued.part(text, headlines_);
  tally.add(RepairKind::joined_sentence, mended.count);
  return recurring_.part(std::move(mended.text));
}

/// What a record's text is called does not matter here: it is the longest of its values.
void ArticleBuilder::learn_lines(std::span<const SourceRecord> sample) {
  RepairTally unused;
  for (const SourceRecord& record : sample) {
    std::string_view longest = record.page;
    for (const SourceField& field : record.fields)
      if (field.value.size() > longest.size()) longest = field.value;
    DecodedText decoded = decode_text(longest, encoding_, repair_);
    recurring_.note(parted(mended(std::move(decoded.text), false, unused), record, unused));
  }
  recurring_.settle();
}

std::string ArticleBuilder::mended(std::string text, bool own, RepairTally& tally) const {
  if (repair_ && !own) text = rules_.repairer.repair(std::move(text), tally);
  std::size_t lost = 0;
  for (std::size_t i = text.find(kLost); i != text.npos; i = text.find(kLost, i + kLost.size()))
    ++lost;
  tally.add(RepairKind::lost_byte, lost);
  return text;
}

/// Articles of other languages are kept and told of: what is read from them is not to be relied on.
void ArticleBuilder::tell_language(Article& article, bool own) const {
  article.language = rules_.languages.language_of(article.title, article.text);
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

void ArticleBuilder::add_all(Article& article, std::vector<Diagnostic> diagnostics) const {
  for (Diagnostic& diagnostic : diagnostics) add(article, std::move(diagnostic));
}

}  // namespace warta
