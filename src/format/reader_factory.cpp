#include "format/reader_factory.hpp"

#include <utility>

#include "format/delimiter_finder.hpp"
#include "format/format_signs.hpp"
#include "format/jsonl_reader.hpp"
#include "format/page_reader.hpp"
#include "input/byte_source.hpp"
#include "input/path_walk.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

/// Files one after the other, each opened when its turn comes.
class ArticleStream final : public ArticleReader {
 public:
  ArticleStream(std::vector<std::string> inputs, ReadOptions options, const Lexicon& lexicon,
                DiagnosticSink report)
      : options_{std::move(options)},
        parser_{lexicon},
        walk_{std::move(inputs), report},
        report_{std::move(report)} {
    // A bad expression is the caller's mistake, not that of the first file.
    if (!options_.delimiter.empty()) split_at_lines("", options_.delimiter);
  }

  bool next(Article& article) override {
    for (;;) {
      if (reader_ && reader_->next(article)) return true;
      const auto path = walk_.next();
      if (!path) return false;
      reader_ = nullptr;
      if (auto bytes = load_text_bytes(*path, report_))
        reader_ = make_reader(*path, std::move(*bytes), options_, parser_, report_);
    }
  }

 private:
  ReadOptions options_;
  PageParser parser_;
  PathWalk walk_;
  DiagnosticSink report_;
  std::unique_ptr<ArticleReader> reader_;
};

}  // namespace

InputFormat sniff_format(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
  if (begin == bytes.npos || bytes[begin] != '{') return InputFormat::delimited;
  const std::string_view line = trim(bytes.substr(begin, bytes.find('\n', begin) - begin));
  const bool object = line.ends_with('}') && line.find("\":") != line.npos;
  return object ? InputFormat::jsonl : InputFormat::delimited;
}

std::unique_ptr<ArticleReader> make_reader(std::string path, std::string bytes,
                                           const ReadOptions& options, const PageParser& parser,
                                           const DiagnosticSink& report) {
  const bool own_delimiter = !options.delimiter.empty();
  InputFormat format = options.format;
  if (format == InputFormat::automatic) {
    format = own_delimiter ? InputFormat::delimited : sniff_format(bytes);
    if (format == InputFormat::delimited) {
      if (auto reason = unsupported_format(bytes)) {
        report({Severity::error, "unsupported-format", std::move(*reason), std::move(path), 0});
        return nullptr;
      }
    }
  }
  if (format == InputFormat::jsonl)
    return make_jsonl_reader(std::move(path), std::move(bytes), parser, options.clean, report);
  PageFile file{std::move(path), std::move(bytes), {}};
  if (own_delimiter) {
    file.pages = split_at_lines(file.bytes, options.delimiter);
  } else if (format == InputFormat::delimited) {
    file.pages = find_articles(file.bytes, parser);
  } else {
    file.pages.push_back({0, file.bytes.size()});
  }
  return make_page_reader(std::move(file), parser, options.clean, report);
}

std::unique_ptr<ArticleReader> open_articles(std::vector<std::string> inputs,
                                             const ReadOptions& options, const Lexicon& lexicon,
                                             DiagnosticSink report) {
  return std::make_unique<ArticleStream>(std::move(inputs), options, lexicon, std::move(report));
}

}  // namespace warta
