#include "format/page_reader.hpp"

#include <utility>

#include "input/text_decoder.hpp"

namespace warta {
namespace {

class PageReader final : public ArticleReader {
 public:
  PageReader(PageFile file, const PageParser& parser, CleanPolicy clean, DiagnosticSink report)
      : file_{std::move(file)}, parser_{parser}, clean_{clean}, report_{std::move(report)} {}

  bool next(Article& article) override {
    if (next_ >= file_.pages.size()) return false;
    const Span span = file_.pages[next_];
    DecodedText decoded = decode_text(slice(file_.bytes, span));
    article = parser_.parse(std::move(decoded.text), {}, clean_ != CleanPolicy::never);
    article.origin = {file_.path, next_, span.begin, span.end};
    if (decoded.replaced > 0) add(article, repaired_diagnostic(decoded, file_.path, next_));
    if (article.text.empty())
      add(article, {Severity::warning, "empty-text", "article has no text", file_.path, next_});
    ++next_;
    return true;
  }

 private:
  void add(Article& article, Diagnostic diagnostic) {
    report_(diagnostic);
    article.diagnostics.push_back(std::move(diagnostic));
  }

  PageFile file_;
  const PageParser& parser_;
  CleanPolicy clean_;
  DiagnosticSink report_;
  std::size_t next_ = 0;
};

}  // namespace

std::unique_ptr<ArticleReader> make_page_reader(PageFile file, const PageParser& parser,
                                                CleanPolicy clean, DiagnosticSink report) {
  return std::make_unique<PageReader>(std::move(file), parser, clean, std::move(report));
}

}  // namespace warta
