#include "format/html_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "html/html_page.hpp"
#include "html/page_charset.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kSign = 1024;  // bytes behind the opening comments that tell the format

class HtmlReader final : public RecordReader {
 public:
  HtmlReader(ByteWindow bytes, ReaderContext context)
      : bytes_{std::move(bytes)},
        context_{std::move(context)},
        cues_{context_.lexicon != nullptr ? HtmlCues{*context_.lexicon} : HtmlCues{Lexicon{}}} {}

  bool next(SourceRecord& record) override {
    if (done_) return false;
    done_ = true;
    const std::string_view all = bytes_.ahead(kLongestArticle + 1);
    if (all.empty()) return false;
    const std::string_view page = all.substr(0, kLongestArticle);
    record.origin = {context_.path, 0, 0, page.size()};
    if (all.size() > page.size())
      record.problems.push_back({Severity::warning, "too-long",
                                 "page is longer than 16 MiB and was cut there", context_.path, 0});
    fill_from_html(decode_page(page, {}), cues_, {}, record);
    return true;
  }

 private:
  ByteWindow bytes_;
  ReaderContext context_;
  HtmlCues cues_;
  bool done_ = false;
};

std::string_view after_comments(std::string_view text) {
  for (text = trim(text); text.starts_with("<!--");) {
    const std::size_t end = text.find("-->");
    if (end == text.npos) break;
    text = trim(text.substr(end + 3));
  }
  return text;
}

}  // namespace

void fill_from_html(std::string_view html, const HtmlCues& cues, std::string_view address,
                    SourceRecord& record) {
  HtmlPage page = read_html_page(html, cues, address);
  const auto add = [&](const char* name, std::string& value) {
    if (!value.empty()) record.fields.push_back({name, std::move(value)});
  };
  const auto add_each = [&](const char* name, std::vector<std::string>& values) {
    for (std::string& value : values) add(name, value);
  };
  add("url", page.url);
  add("title", page.title);
  add("published", page.published);
  add("publisher", page.publisher);
  add("section", page.section);
  add_each("author", page.authors);
  add_each("editor", page.editors);
  std::string tags;
  for (const std::string& tag : page.tags) tags += (tags.empty() ? "" : "\n") + tag;
  if (!tags.empty()) record.fields.push_back({"tags", std::move(tags), true});
  add("subtitle", page.subtitle);
  add_each("caption", page.captions);
  add_each("related", page.related);
  record.page = std::move(page.text);
}

bool looks_like_html(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string front = fold_case(after_comments(head).substr(0, kSign));
  if (front.starts_with("<?xml"))
    return front.find("<html") != front.npos || front.find("<!doctype html") != front.npos;
  constexpr std::array<std::string_view, 14> kSigns{
      "<!doctype html", "<html", "<head", "<body",  "<title", "<meta", "<article",
      "<div",           "<main", "<h1",   "<table", "<p",     "<link", "<script"};
  return std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) {
    if (!front.starts_with(sign)) return false;
    // The name must be over there: "<html lang=id>", but not "<htmlkata>".
    return front.size() == sign.size() ||
           std::string_view{" \t\r\n>/"}.find(front[sign.size()]) != std::string_view::npos;
  });
}

std::unique_ptr<RecordReader> make_html_reader(ByteWindow bytes, ReaderContext context) {
  return std::make_unique<HtmlReader>(std::move(bytes), std::move(context));
}

}  // namespace warta
