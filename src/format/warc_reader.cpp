#include "format/warc_reader.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "crawl/http_message.hpp"
#include "crawl/warc_record.hpp"
#include "format/html_reader.hpp"
#include "html/page_charset.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr int kOkay = 200;
constexpr std::size_t kMostReasons = 64;

bool is_html(std::string_view media_type) {
  return media_type == "text/html" || media_type == "application/xhtml+xml";
}

bool is_robots(std::string_view address) {
  return address.substr(0, address.find_first_of("?#")).ends_with("/robots.txt");
}

class WarcReader final : public RecordReader {
 public:
  WarcReader(ByteWindow bytes, ReaderContext context)
      : records_{std::move(bytes)},
        context_{std::move(context)},
        cues_{context_.lexicon != nullptr ? HtmlCues{*context_.lexicon} : HtmlCues{Lexicon{}}} {}

  bool next(SourceRecord& record) override {
    WarcRecord found;
    for (;;) {
      const WarcScanner::Found kind = records_.next(found, kLongestArticle);
      if (kind == WarcScanner::Found::end) break;
      record = {};
      record.origin = {context_.path, ordinal_, found.begin, found.end};
      if (kind == WarcScanner::Found::garbage) {
        context_.refuse(
            "damaged-warc",
            fmt::format("{} bytes are no WARC record; reading goes on with the next one",
                        found.end - found.begin),
            record.origin, 0, found.content);
        continue;
      }
      if (!take(found, record)) continue;
      ++ordinal_;
      return true;
    }
    tell_passed();
    return false;
  }

 private:
  /// Whether a record gave an article.
  bool take(WarcRecord& found, SourceRecord& record) {
    if (is_robots(found.address)) return pass("robots.txt");
    if (found.type == "conversion") return take_text(found, record);
    if (found.type == "resource") {
      if (is_html(found.media_type)) {
        tell_damage(found, record);
        fill_from_html(decode_page(found.content, {}), cues_, found.address, record);
        return true;
      }
      return found.media_type == "text/plain" ? take_text(found, record) : pass("not HTML");
    }
    if (found.type == "response") return take_answer(found, record);
    return pass(found.type);
  }

  /// WET: the words of a page, all of them.
  bool take_text(WarcRecord& found, SourceRecord& record) {
    if (found.media_type != "text/plain") return pass("not text");
    tell_damage(found, record);
    if (!found.address.empty()) record.fields.push_back({"url", found.address});
    record.page = std::move(found.content);
    return true;
  }

  bool take_answer(const WarcRecord& found, SourceRecord& record) {
    const auto answer = read_http_message(found.content, kLongestArticle);
    if (!answer) {
      if (found.media_type.starts_with("application/http")) {
        context_.refuse("damaged-warc", "response holds no HTTP answer", record.origin, 0,
                        found.content);
        return false;
      }
      return pass("not HTTP");
    }
    if (answer->status != kOkay) return pass(fmt::format("status {}", answer->status));
    if (!answer->unread_packing.empty()) {
      context_.refuse(
          "unread-packing",
          fmt::format("page is packed with {}, which is not read", answer->unread_packing),
          record.origin, 0, found.content);
      return false;
    }
    if (!is_html(answer->media_type) &&
        !(answer->media_type.empty() && looks_like_html(answer->body)))
      return pass("not HTML");
    if (trim(answer->body).empty()) return pass("empty");
    tell_damage(found, record);
    if (answer->damaged && !found.ended_early && found.truncated.empty())
      tell(record, "truncated-record", "the page breaks off: its transfer was cut short");
    fill_from_html(decode_page(answer->body, charset_in(answer->charset)), cues_, found.address,
                   record);
    return true;
  }

  void tell(SourceRecord& record, const char* code, std::string message) const {
    record.problems.push_back(
        {Severity::warning, code, std::move(message), context_.path, record.origin.ordinal, 0});
  }

  void tell_damage(const WarcRecord& found, SourceRecord& record) const {
    if (found.cut) tell(record, "too-long", "page is longer than 16 MiB and was cut there");
    if (!found.truncated.empty())
      tell(record, "truncated-record",
           fmt::format("the crawler cut the page short ({})", found.truncated));
    if (found.ended_early) tell(record, "truncated-record", "the file ends within the page");
    if (found.mended)
      tell(record, "damaged-warc", "the record's length is wrong; it ends before the next record");
  }

  bool pass(std::string_view reason) {
    const auto known = passed_.find(reason);
    if (known != passed_.end()) {
      ++known->second;
    } else {
      ++passed_[passed_.size() < kMostReasons ? std::string{reason} : std::string{"other"}];
    }
    return false;
  }

  void tell_passed() {
    if (passed_.empty()) return;
    std::string reasons;
    std::size_t all = 0;
    for (const auto& [reason, count] : passed_) {
      reasons += fmt::format("{}{} {}", reasons.empty() ? "" : ", ", count, reason);
      all += count;
    }
    context_.report({Severity::note, "passed-over",
                     fmt::format("{}: {}",
                                 all == 1 ? "1 record is no article"
                                          : fmt::format("{} records are no articles", all),
                                 reasons),
                     context_.path, 0, 0});
    passed_.clear();
  }

  WarcScanner records_;
  ReaderContext context_;
  HtmlCues cues_;
  std::map<std::string, std::size_t, std::less<>> passed_;  // by reason
  std::size_t ordinal_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> make_warc_reader(ByteWindow bytes, ReaderContext context) {
  return std::make_unique<WarcReader>(std::move(bytes), std::move(context));
}

}  // namespace warta
