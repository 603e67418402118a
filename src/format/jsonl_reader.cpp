#include "format/jsonl_reader.hpp"

#include <nlohmann/json.hpp>
#include <utility>

#include "input/text_decoder.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

using Json = nlohmann::json;

constexpr int kDeepestList = 8;

/// A value as the words a page would show, the items of a list a line each.  Lists in lists in
/// lists hold no words that anyone wrote: they are left out below a depth.
std::string as_text(const Json& value, int depth = 0) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number()) return value.dump();
  std::string text;
  if (value.is_array() && depth < kDeepestList)
    for (const Json& item : value) {
      const std::string part = as_text(item, depth + 1);
      if (part.empty()) continue;
      if (!text.empty()) text += '\n';
      text += part;
    }
  return text;
}

class JsonlReader final : public RecordReader {
 public:
  JsonlReader(ByteWindow bytes, ReaderContext context)
      : bytes_{std::move(bytes)}, context_{std::move(context)} {}

  bool next(SourceRecord& record) override {
    for (;;) {
      const std::size_t begin = bytes_.offset();
      const auto bytes = bytes_.line(kLongestArticle);
      if (!bytes) return false;
      ++line_;
      const std::string_view line = trim(*bytes);
      if (line.empty()) continue;
      record.origin = {context_.path, ordinal_++, begin, begin + bytes->size()};
      if (read_record(line, record)) return true;
      record = {};
    }
  }

 private:
  bool read_record(std::string_view line, SourceRecord& record) const {
    const DecodedText decoded = decode_text(line);
    const Json object = Json::parse(decoded.text, nullptr, false);
    if (!object.is_object()) {
      context_.refuse(
          "bad-json",
          object.is_discarded() ? "line is not valid JSON" : "line is not a JSON object",
          record.origin, line_, line);
      return false;
    }
    const auto id = object.find("id"), text = object.find("text");
    record.own = id != object.end() && text != object.end() && text->is_string();
    for (const auto& [key, value] : object.items())
      record.fields.push_back({key, as_text(value), value.is_array()});
    if (decoded.replaced > 0)
      record.problems.push_back(repaired_diagnostic(decoded, context_.path, record.origin.ordinal));
    return true;
  }

  ByteWindow bytes_;
  ReaderContext context_;
  std::size_t ordinal_ = 0, line_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> make_jsonl_reader(ByteWindow bytes, ReaderContext context) {
  return std::make_unique<JsonlReader>(std::move(bytes), std::move(context));
}

}  // namespace warta
