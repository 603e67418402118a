#include "format/page_reader.hpp"

#include <utility>

namespace warta {
namespace {

class PageReader final : public RecordReader {
 public:
  PageReader(std::string bytes, std::vector<Span> pages, ReaderContext context)
      : bytes_{std::move(bytes)}, pages_{std::move(pages)}, context_{std::move(context)} {}

  bool next(SourceRecord& record) override {
    if (next_ >= pages_.size()) return false;
    const Span span = pages_[next_];
    record.page = slice(bytes_, span);
    record.origin = {context_.path, next_++, span.begin, span.end};
    return true;
  }

 private:
  std::string bytes_;
  std::vector<Span> pages_;
  ReaderContext context_;
  std::size_t next_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> make_page_reader(std::string bytes, std::vector<Span> pages,
                                               ReaderContext context) {
  return std::make_unique<PageReader>(std::move(bytes), std::move(pages), std::move(context));
}

}  // namespace warta
