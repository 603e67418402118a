#include "input/byte_window.hpp"

#include <algorithm>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kFirstChunk = std::size_t{32} * 1024;  // most files of one article are less
constexpr std::size_t kChunk = std::size_t{256} * 1024;

}  // namespace

ByteWindow::ByteWindow(std::unique_ptr<ByteSource> source) : source_{std::move(source)} {}

bool ByteWindow::fill() {
  if (ended_) return false;
  if (begin_ > 0) {
    // What is still needed moves to the front; it is short, since whole chunks were passed.
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
  }
  const std::size_t chunk = buffer_.empty() ? kFirstChunk : kChunk;
  // By a quarter: the longest records are to fit into memory beside their copies.
  if (buffer_.size() < end_ + kFirstChunk / 2) buffer_.resize(end_ + std::max(chunk, end_ / 4));
  const std::size_t count = source_->read(std::span{buffer_}.subspan(end_, buffer_.size() - end_));
  end_ += count;
  ended_ = count == 0;
  return !ended_;
}

std::string_view ByteWindow::ahead(std::size_t wanted) {
  while (end_ - begin_ < wanted && fill()) {
  }
  return std::string_view{buffer_}.substr(begin_, end_ - begin_);
}

void ByteWindow::skip(std::size_t count) {
  count = std::min(count, end_ - begin_);
  begin_ += count;
  offset_ += count;
}

std::optional<std::string_view> ByteWindow::line(std::size_t longest) {
  std::string_view bytes = ahead(1);
  if (bytes.empty()) return std::nullopt;
  std::size_t seen = 0, end = bytes.find('\n');
  while (end == bytes.npos && bytes.size() < longest) {
    seen = bytes.size();
    bytes = ahead(seen + 1);
    if (bytes.size() == seen) break;
    end = bytes.find('\n', seen);
  }
  const bool whole = end != bytes.npos && end <= longest;
  std::string_view line = bytes.substr(0, whole ? end : std::min(longest, bytes.size()));
  skip(line.size() + (whole ? 1U : 0U));
  if (whole && line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace warta
