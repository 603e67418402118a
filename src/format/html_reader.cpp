#include "format/html_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "html/html_page.hpp"
#include "html/page_charset.hpp"
#include "text/case_fold.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kSign = 1024;  // bytes behind the opening comments that tell the format
constexpr std::size_t kChunk = std::size_t{256} * 1024;
constexpr std::size_t kLongestGap = 400;  // bytes between two pages: a line of marks, an address
constexpr std::size_t kMostDoubts = 64;   // of a page, which are looked into
constexpr std::string_view kMarkup = "<>";

bool starts_folded(std::string_view text, std::string_view folded) {
  return text.size() >= folded.size() && fold_case(text.substr(0, folded.size())) == folded;
}

bool ends_folded(std::string_view text, std::string_view folded) {
  return text.size() >= folded.size() &&
         fold_case(text.substr(text.size() - folded.size())) == folded;
}

/// What stands before `text`'s last blanks, comments and declarations.
std::string_view before_comments(std::string_view text) {
  for (text = trim(text);; text = trim(text)) {
    const bool comment = text.ends_with("-->");
    if (!comment && !text.ends_with("?>")) return text;
    const std::size_t begin = text.rfind(comment ? "<!--" : "<?");
    if (begin == text.npos) return text;
    text = text.substr(0, begin);
  }
}

/// Finds where one page is over and another begins, in files into which somebody has written many:
/// "</html>" and behind it "<!DOCTYPE html>" or "<html>"; where a page does not close itself, a
/// document type that opens a line will do, unless a script writes it.
class PageEnds {
 public:
  /// Where the next page begins in `bytes`, which begin with a page; nothing if none is seen.
  std::optional<std::size_t> next(std::string_view bytes, std::size_t from) {
    for (std::size_t at = bytes.find('<', from); at != bytes.npos; at = bytes.find('<', at + 1)) {
      const std::string_view rest = bytes.substr(at);
      if (rest.size() < 2 || (rest[1] != '!' && rest[1] != 'h' && rest[1] != 'H')) continue;
      const bool typed = starts_folded(rest, "<!doctype html");
      if (!typed && !starts_folded(rest, "<html")) continue;
      if (begins_page(bytes.substr(0, at), typed)) return at;
    }
    return std::nullopt;
  }

  void begin_page() { doubts_ = 0; }

 private:
  bool begins_page(std::string_view before, bool typed) {
    std::string_view told = before_comments(before);
    const std::size_t mark = told.find_last_of(kMarkup);
    if (mark != told.npos && told.size() - mark <= kLongestGap)
      told = before_comments(told.substr(0, mark + 1));
    if (ends_folded(told, "</html>")) return true;
    const bool opens_line = !before.empty() && before.back() == '\n';
    if (!typed || !opens_line || !told.ends_with('>') || ++doubts_ > kMostDoubts) return false;
    const std::size_t script = told.rfind("<script");
    return script == told.npos || told.find("</script", script) != told.npos;
  }

  std::size_t doubts_ = 0;
};

class HtmlReader final : public RecordReader {
 public:
  HtmlReader(ByteWindow bytes, ReaderContext context)
      : bytes_{std::move(bytes)},
        context_{std::move(context)},
        cues_{context_.lexicon != nullptr ? HtmlCues{*context_.lexicon} : HtmlCues{Lexicon{}}} {}

  bool next(SourceRecord& record) override {
    if (!pass_blanks()) return false;
    ends_.begin_page();
    bool too_long = false;
    const std::string_view page = next_page(too_long);
    const std::size_t begin = bytes_.offset();
    record.origin = {context_.path, ordinal_++, begin, begin + page.size()};
    if (too_long)
      record.problems.push_back({Severity::warning, "too-long",
                                 "page is longer than 16 MiB and was cut there", context_.path,
                                 record.origin.ordinal});
    fill_from_html(decode_page(page, {}), cues_, {}, record);
    bytes_.skip(page.size());
    if (too_long) pass_page();
    return true;
  }

 private:
  bool pass_blanks() {
    for (std::string_view ahead = bytes_.ahead(1); !ahead.empty(); ahead = bytes_.ahead(1)) {
      const std::size_t begin = std::min(ahead.find_first_not_of(" \t\r\n"), ahead.size());
      const bool found = begin < ahead.size();
      bytes_.skip(begin);
      if (found) return true;
    }
    return false;
  }

  /// The page that begins here, up to the next or the end of the file.
  std::string_view next_page(bool& too_long) {
    for (std::size_t looked = 1, wanted = kChunk;; wanted += wanted) {
      wanted = std::min(wanted, kLongestArticle + 1);
      const std::string_view ahead = bytes_.ahead(wanted);
      const std::string_view page = ahead.substr(0, kLongestArticle);
      if (const auto end = ends_.next(page, looked)) return page.substr(0, *end);
      too_long = ahead.size() > page.size();
      if (too_long || ahead.size() < wanted) return page;
      looked = std::max<std::size_t>(1, page.size() - std::min(page.size(), kLongestGap));
    }
  }

  /// The rest of a page that is too long.
  void pass_page() {
    for (std::string_view ahead = bytes_.ahead(kChunk); !ahead.empty();
         ahead = bytes_.ahead(kChunk)) {
      if (const auto end = ends_.next(ahead, 1)) return bytes_.skip(*end);
      bytes_.skip(ahead.size() <= 2 * kLongestGap ? ahead.size() : ahead.size() - 2 * kLongestGap);
    }
  }

  ByteWindow bytes_;
  ReaderContext context_;
  HtmlCues cues_;
  PageEnds ends_;
  std::size_t ordinal_ = 0;
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
