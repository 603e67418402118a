#include "format/reader_factory.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "crawl/warc_record.hpp"
#include "fields/field_map.hpp"
#include "format/article_builder.hpp"
#include "format/csv_reader.hpp"
#include "format/delimiter_finder.hpp"
#include "format/html_reader.hpp"
#include "format/json_reader.hpp"
#include "format/markdown_reader.hpp"
#include "format/page_reader.hpp"
#include "format/sgml_reader.hpp"
#include "format/warc_reader.hpp"
#include "format/xml_reader.hpp"
#include "input/format_signs.hpp"
#include "input/source_walk.hpp"
#include "json/json_signs.hpp"
#include "table/csv_dialect.hpp"
#include "text/normalize.hpp"
#include "xml/xml_shape.hpp"

namespace warta {
namespace {

constexpr std::size_t kSniffed = std::size_t{256} * 1024;
constexpr std::size_t kLearntHead = std::size_t{1} * 1024 * 1024;  // of many pages
constexpr std::size_t kLearntMost = 4 * kLearntHead;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLookAhead = 256;  // records whose headlines are known before any is read
constexpr std::size_t kSample = 48;      // of them, that show what the fields are
constexpr std::size_t kLookAheadBytes = std::size_t{4} * 1024 * 1024;

/// One file's articles.  The first records are read ahead: they show what their fields are and
/// what all pages have in common.
class FileReader final : public ArticleReader {
 public:
  FileReader(std::unique_ptr<RecordReader> records, ArticleBuilder builder)
      : records_{std::move(records)}, builder_{std::move(builder)} {}

  bool next(Article& article) override {
    if (!std::exchange(begun_, true)) look_ahead();
    SourceRecord record;
    if (used_ < ahead_.size()) {
      record = std::move(ahead_[used_++]);
    } else if (!records_->next(record)) {
      return false;
    }
    article = builder_.build(std::move(record));
    return true;
  }

 private:
  void look_ahead() {
    std::size_t bytes = 0;
    while (ahead_.size() < kLookAhead && bytes < kLookAheadBytes) {
      SourceRecord record;
      if (!records_->next(record)) break;
      bytes += record.origin.end - record.origin.begin;
      const bool own = record.own;
      ahead_.push_back(std::move(record));
      if (own) return;
    }
    const std::span<const SourceRecord> ahead{ahead_};
    builder_.learn(ahead.first(std::min(ahead.size(), kSample)));
    builder_.note_headlines(ahead);
  }

  std::unique_ptr<RecordReader> records_;
  ArticleBuilder builder_;
  std::vector<SourceRecord> ahead_;
  std::size_t used_ = 0;
  bool begun_ = false;
};

/// Files one after the other, each opened when its turn comes.
class ArticleStream final : public ArticleReader {
 public:
  ArticleStream(std::vector<std::string> inputs, ReadOptions options, const Lexicon& lexicon,
                DiagnosticSink report)
      : options_{std::move(options)},
        lexicon_{lexicon},
        rules_{lexicon},
        walk_{std::move(inputs), report, {}, options_.wanted},
        report_{std::move(report)} {
    // A bad expression is the caller's mistake, not that of the first file.
    if (!options_.delimiter.empty()) make_line_cutter(options_.delimiter);
    for (const auto& [field, name] : options_.map) field_called(field);
  }

  bool next(Article& article) override {
    for (;;) {
      if (reader_ && reader_->next(article)) return true;
      reader_ = nullptr;
      auto source = walk_.next();
      if (!source) return false;
      reader_ = make_article_reader(
          std::move(source->bytes), options_, rules_,
          {std::move(source->path), report_, options_.reject, source->encoding, &lexicon_});
    }
  }

 private:
  ReadOptions options_;
  const Lexicon& lexicon_;
  ArticleRules rules_;
  SourceWalk walk_;
  DiagnosticSink report_;
  std::unique_ptr<ArticleReader> reader_;
};

/// What the names of a JSON or XML record say about it.  "name" is what people and tags have, too.
KeyJudge record_keys(const PageParser& parser) {
  return [&parser](std::string_view name) {
    const Field field = name == "name" ? Field::none : parser.field_named(name);
    return field == Field::text        ? KeyKind::text
           : field == Field::title     ? KeyKind::title
           : field == Field::published ? KeyKind::published
           : field == Field::url       ? KeyKind::url
                                       : KeyKind::other;
  };
}

/// What the names in a Markdown file are: "Judul", and "Ringkasan" above a summary.
MarkdownNames markdown_names(const PageParser& parser) {
  return {
      [&parser](std::string_view name) { return parser.is_header_line(std::string{name} + ": "); },
      [&parser](std::string_view name) {
        Article filled;
        parser.fill(filled, name, name);
        return !filled.subtitle.empty();
      }};
}

/// A separator shows in the front of a file, unless the first article is very long.
std::unique_ptr<RecordReader> make_pages(ByteWindow window, InputFormat format,
                                         const ReadOptions& options, const PageParser& parser,
                                         ReaderContext context) {
  std::unique_ptr<PageCutter> cutter;
  if (!options.delimiter.empty()) {
    cutter = make_line_cutter(options.delimiter);
  } else if (format == InputFormat::delimited) {
    std::string_view head = window.ahead(kLearntHead);
    cutter = learn_page_cutter(head, parser);
    if (!cutter && head.size() >= kLearntHead) {
      head = window.ahead(kLearntMost);
      cutter = learn_page_cutter(head, parser);
    }
  }
  return make_page_reader(std::move(window), std::move(cutter), std::move(context));
}

/// A file called a table is read as one if it can be at all.
bool named_as_table(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.find(".csv") != path.npos || path.find(".tsv") != path.npos;
}

/// How a file is written as a table, if it is one.
std::optional<CsvTable> find_table(std::string_view head, bool whole, InputFormat format,
                                   const PageParser& parser, const std::string& path) {
  if (format == InputFormat::csv) {
    auto table = sniff_csv(head, whole, parser, true);
    return table ? table : CsvTable{};
  }
  auto table = sniff_csv(head, whole, parser, false);
  if (table || !named_as_table(path)) return table;
  table = sniff_csv(head, whole, parser, true);
  const bool cells =
      table && (table->header || table->columns.size() > 1 || table->shapes.front().quoted >= 1);
  return cells ? table : std::nullopt;
}

/// Passes the byte order mark, which belongs to no record, and learns how the file spells letters.
void learn_encoding(ByteWindow& window, ReaderContext& context) {
  const std::string_view head = window.ahead(kSniffed);
  if (context.encoding == Encoding::unknown) context.encoding = encoding_of(head);
  if (head.starts_with(kByteOrderMark)) window.skip(kByteOrderMark.size());
}

std::unique_ptr<RecordReader> choose_reader(ByteWindow window, const ReadOptions& options,
                                            const PageParser& parser, ReaderContext context) {
  const std::string_view head = window.ahead(kSniffed);
  InputFormat format = options.format;
  if (format == InputFormat::automatic)
    format = options.delimiter.empty() ? sniff_format(head) : InputFormat::delimited;
  const bool sniffed = options.format == InputFormat::automatic && options.delimiter.empty();
  std::optional<std::string> element;
  if (format == InputFormat::xml ||
      (format == InputFormat::delimited && sniffed && looks_like_xml(head)))
    element = find_xml_record(head, record_keys(parser));
  if (element) format = InputFormat::xml;
  if (format == InputFormat::delimited && sniffed) {
    if (auto reason = unsupported_format(head)) {
      context.report(
          {Severity::error, "unsupported-format", std::move(*reason), context.path, 0, 0});
      return nullptr;
    }
  }
  std::optional<CsvTable> table;
  if (format == InputFormat::csv || (format == InputFormat::delimited && sniffed))
    table = find_table(head, head.size() < kSniffed, format, parser, context.path);
  if (table) format = InputFormat::csv;
  if (options.opened)
    options.opened({context.path, format, std::string{encoding_name(context.encoding)},
                    table && table->header ? table->columns : std::vector<std::string>{}});
  if (table) return make_csv_reader(std::move(window), std::move(*table), std::move(context));
  if (format == InputFormat::json || format == InputFormat::jsonl)
    return make_json_reader(std::move(window), std::move(context), record_keys(parser));
  if (format == InputFormat::sgml) return make_sgml_reader(std::move(window), std::move(context));
  if (format == InputFormat::xml)
    return make_xml_reader(std::move(window), std::move(context), element.value_or("item"));
  if (format == InputFormat::markdown)
    return make_markdown_reader(std::move(window), std::move(context), markdown_names(parser));
  if (format == InputFormat::warc) return make_warc_reader(std::move(window), std::move(context));
  if (format == InputFormat::html) return make_html_reader(std::move(window), std::move(context));
  return make_pages(std::move(window), format, options, parser, std::move(context));
}

}  // namespace

InputFormat sniff_format(std::string_view head) {
  if (looks_like_warc(head)) return InputFormat::warc;
  if (looks_like_json(head))
    return looks_like_json_lines(head) ? InputFormat::jsonl : InputFormat::json;
  if (looks_like_sgml(head)) return InputFormat::sgml;
  if (looks_like_markdown(head)) return InputFormat::markdown;
  return looks_like_html(head) ? InputFormat::html : InputFormat::delimited;
}

std::unique_ptr<RecordReader> make_record_reader(std::unique_ptr<ByteSource> source,
                                                 const ReadOptions& options,
                                                 const PageParser& parser, ReaderContext context) {
  ByteWindow window{std::move(source)};
  learn_encoding(window, context);
  return choose_reader(std::move(window), options, parser, std::move(context));
}

std::unique_ptr<ArticleReader> make_article_reader(std::unique_ptr<ByteSource> source,
                                                   const ReadOptions& options,
                                                   const ArticleRules& rules,
                                                   ReaderContext context) {
  ByteWindow window{std::move(source)};
  learn_encoding(window, context);
  ArticleBuilder builder{rules, options, context.report, context.encoding};
  auto records = choose_reader(std::move(window), options, rules.parser, std::move(context));
  if (!records) return nullptr;
  return std::make_unique<FileReader>(std::move(records), std::move(builder));
}

std::unique_ptr<ArticleReader> open_articles(std::vector<std::string> inputs,
                                             const ReadOptions& options, const Lexicon& lexicon,
                                             DiagnosticSink report) {
  return std::make_unique<ArticleStream>(std::move(inputs), options, lexicon, std::move(report));
}

}  // namespace warta
