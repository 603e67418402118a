#include "format/page_reader.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace warta {
namespace {

constexpr std::size_t kStretch = std::size_t{1} * 1024 * 1024;

class PageReader final : public RecordReader {
 public:
  PageReader(ByteWindow bytes, std::unique_ptr<PageCutter> cutter, ReaderContext context)
      : window_{std::move(bytes)}, cutter_{std::move(cutter)}, context_{std::move(context)} {}

  bool next(SourceRecord& record) override {
    if (next_ == pages_.size() && !fill()) return false;
    const Span span = pages_[next_++];
    const std::size_t begin = window_.offset();
    record.origin = {context_.path, ordinal_++, begin + span.begin, begin + span.end};
    record.page = slice(window_.ahead(span.end), span);
    if (too_long_)
      record.problems.push_back({Severity::warning, "too-long",
                                 "the page is longer than 16 MiB and was cut there", context_.path,
                                 record.origin.ordinal});
    return true;
  }

 private:
  /// Finds the pages of the next stretch of the file; false at the end.
  bool fill() {
    do {
      window_.skip(std::exchange(done_, 0));
      pages_.clear();
      next_ = 0;
      if (!ended_) read_stretch();
    } while (pages_.empty() && !ended_);
    return !pages_.empty();
  }

  /// Takes as much as holds a page and the beginning of the next.
  void read_stretch() {
    too_long_ = false;
    for (std::size_t wanted = kStretch;; wanted *= 2) {
      const std::string_view bytes = window_.ahead(wanted);
      ended_ = bytes.size() < wanted;
      // A line that is not over may yet turn out to be a separator.
      const std::size_t lines = ended_ ? bytes.size() : bytes.rfind('\n') + 1;
      pages_ = pages_in(bytes.substr(0, lines));
      done_ = bytes.size();
      if (ended_) return;
      if (inside_) {
        inside_ = pages_.empty();
        if (lines > 0) done_ = inside_ ? lines : pages_.front().begin;
        return pages_.clear();
      }
      if (pages_.size() > 1) {
        // The last page may go on.
        done_ = pages_.back().begin;
        return pages_.pop_back();
      }
      if (wanted >= kLongestArticle) return cut_long();
    }
  }

  void cut_long() {
    pages_.assign(1, {0, kLongestArticle});
    done_ = kLongestArticle;
    too_long_ = inside_ = true;
    ended_ = cutter_ == nullptr;
  }

  std::vector<Span> pages_in(std::string_view bytes) const {
    if (cutter_ != nullptr) return cutter_->cut(bytes, inside_);
    return {Span{0, bytes.size()}};
  }

  ByteWindow window_;
  std::unique_ptr<PageCutter> cutter_;
  ReaderContext context_;
  std::vector<Span> pages_;  // of the stretch that the window holds
  std::size_t next_ = 0, done_ = 0;
  std::size_t ordinal_ = 0;
  bool ended_ = false;     // the stretch is the file's last
  bool too_long_ = false;  // its page went on behind it
  bool inside_ = false;    // the next stretch begins in the middle of that page
};

}  // namespace

std::unique_ptr<RecordReader> make_page_reader(ByteWindow bytes, std::unique_ptr<PageCutter> cutter,
                                               ReaderContext context) {
  return std::make_unique<PageReader>(std::move(bytes), std::move(cutter), std::move(context));
}

}  // namespace warta
