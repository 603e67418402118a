#include "format/jsonl_reader.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "input/text_decoder.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using Json = nlohmann::json;

constexpr int kDeepestList = 8;

/// A value as the words a page would show: lists become lines of text or enumerations.  Lists in
/// lists in lists hold no words that anyone wrote: they are left out below a depth.
std::string as_text(const Json& value, std::string_view separator, int depth = 0) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number()) return value.dump();
  std::string text;
  if (value.is_array() && depth < kDeepestList)
    for (const Json& item : value) {
      const std::string part = as_text(item, separator, depth + 1);
      if (part.empty()) continue;
      if (!text.empty()) text += separator;
      text += part;
    }
  return text;
}

class JsonlReader final : public ArticleReader {
 public:
  JsonlReader(std::string path, std::string bytes, const PageParser& parser, CleanPolicy clean,
              DiagnosticSink report)
      : path_{std::move(path)},
        bytes_{std::move(bytes)},
        parser_{parser},
        clean_{clean},
        report_{std::move(report)} {}

  bool next(Article& article) override {
    while (at_ < bytes_.size()) {
      const std::size_t begin = at_;
      const std::size_t end = std::min(bytes_.find('\n', begin), bytes_.size());
      at_ = end + 1;
      const std::string_view line = trim(std::string_view{bytes_}.substr(begin, end - begin));
      if (line.empty()) continue;
      origin_ = {path_, ordinal_++, begin, end};
      if (read_record(line, article)) return true;
    }
    return false;
  }

 private:
  bool read_record(std::string_view line, Article& article) {
    const DecodedText decoded = decode_text(line);
    const Json record = Json::parse(decoded.text, nullptr, false);
    if (!record.is_object()) {
      say({Severity::error, "bad-json",
           record.is_discarded() ? "line is not valid JSON" : "line is not a JSON object", path_,
           origin_.ordinal});
      return false;
    }
    article = build(record);
    article.origin = origin_;
    if (decoded.replaced > 0) add(article, repaired_diagnostic(decoded, path_, origin_.ordinal));
    if (article.text.empty())
      add(article, {Severity::warning, "empty-text", "record has no text", path_, origin_.ordinal});
    return true;
  }

  Article build(const Json& record) const {
    Article known;
    std::string text;
    for (const auto& [key, value] : record.items()) {
      if (parser_.is_text_key(key)) {
        const std::string found = as_text(value, "\n");
        if (found.size() > text.size()) text = found;
      } else {
        parser_.fill(known, key, as_text(value, ", "));
      }
    }
    const auto id = record.find("id"), own = record.find("text");
    const bool ours = id != record.end() && own != record.end() && own->is_string();
    if (id != record.end() && ours) known.id = as_text(*id, "");
    if ((!ours || clean_ == CleanPolicy::always) && clean_ != CleanPolicy::never)
      return parser_.parse(ours ? own->get<std::string>() : std::move(text), std::move(known),
                           true);
    known.text = ours ? own->get<std::string>() : std::move(text);
    known.raw = known.text;
    known.body_end = known.text.size();
    if (known.id.empty()) known.id = article_id(known);
    return known;
  }

  void say(const Diagnostic& diagnostic) const { report_(diagnostic); }

  void add(Article& article, Diagnostic diagnostic) const {
    say(diagnostic);
    article.diagnostics.push_back(std::move(diagnostic));
  }

  std::string path_, bytes_;
  const PageParser& parser_;
  CleanPolicy clean_;
  DiagnosticSink report_;
  std::size_t at_ = 0, ordinal_ = 0;
  Origin origin_;
};

}  // namespace

std::unique_ptr<ArticleReader> make_jsonl_reader(std::string path, std::string bytes,
                                                 const PageParser& parser, CleanPolicy clean,
                                                 DiagnosticSink report) {
  return std::make_unique<JsonlReader>(std::move(path), std::move(bytes), parser, clean,
                                       std::move(report));
}

}  // namespace warta
