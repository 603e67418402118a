#include "cli/article_inputs.hpp"

#include <utility>

#include "warta/error.hpp"
#include "warta/store.hpp"

namespace warta::cli {
namespace {

class PartsReader final : public ArticleReader {
 public:
  PartsReader(std::vector<InputPart> parts, ReadOptions options, const Lexicon& lexicon,
              DiagnosticSink report, OldComplaints old)
      : parts_{std::move(parts)},
        options_{std::move(options)},
        lexicon_{lexicon},
        report_{std::move(report)},
        old_{old} {}

  bool next(Article& article) override {
    while (!reader_ || !reader_->next(article)) {
      if (opened_ == parts_.size()) return false;
      reader_ = open(parts_[opened_++]);
    }
    return true;
  }

 private:
  std::unique_ptr<ArticleReader> open(const InputPart& part) {
    if (part.store.empty()) return open_articles(part.files, options_, lexicon_, report_);
    const bool told = old_ == OldComplaints::told;
    return Store{part.store}.read(options_, told ? report_ : DiagnosticSink{});
  }

  std::vector<InputPart> parts_;
  ReadOptions options_;
  const Lexicon& lexicon_;
  DiagnosticSink report_;
  OldComplaints old_;
  std::unique_ptr<ArticleReader> reader_;
  std::size_t opened_ = 0;
};

}  // namespace

std::vector<InputPart> parts_of(const InputOptions& input) {
  std::vector<InputPart> parts;
  for (const std::string& path : input.inputs) {
    if (path != "-" && Store::is_store(path)) {
      parts.push_back({path, {}});
      if (input.shapes_reading())
        throw UsageError{path + " holds articles that have been read: how to read files, say to " +
                         "warta ingest"};
    } else {
      if (parts.empty() || !parts.back().store.empty()) parts.emplace_back();
      parts.back().files.push_back(path);
    }
  }
  return parts;
}

std::unique_ptr<ArticleReader> open_parts(std::vector<InputPart> parts, const ReadOptions& options,
                                          const Lexicon& lexicon, DiagnosticSink report,
                                          OldComplaints old) {
  return std::make_unique<PartsReader>(std::move(parts), options, lexicon, std::move(report), old);
}

}  // namespace warta::cli
