#include "input/peeked_source.hpp"

#include <utility>

#include "warta/error.hpp"

namespace warta {

PeekedSource::PeekedSource(std::unique_ptr<ByteSource> source, std::size_t length)
    : source_{std::move(source)} {
  head_.resize(length);
  std::size_t filled = 0;
  try {
    while (filled < length && !ended_) {
      const std::size_t count = source_->read(std::span{head_}.subspan(filled));
      filled += count;
      ended_ = count == 0;
    }
  } catch (const InputError& error) {
    failure_ = error.what();
  }
  head_.resize(filled);
}

std::size_t PeekedSource::read(std::span<char> buffer) {
  if (at_ < head_.size()) {
    const std::size_t count = head_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    if (at_ == head_.size()) {
      // Many of these stand on one another in a file packed more than once.
      head_ = {};
      at_ = 0;
    }
    return count;
  }
  if (!failure_.empty()) throw InputError{std::exchange(failure_, {})};
  return ended_ ? 0 : source_->read(buffer);
}

}  // namespace warta
