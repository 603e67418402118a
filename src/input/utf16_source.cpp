#include "input/utf16_source.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kChunk = std::size_t{64} * 1024;
constexpr char32_t kLost = 0xFFFD, kByteOrderMark = 0xFEFF;

constexpr bool is_first_half(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool is_second_half(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

class Utf16Source final : public ByteSource {
 public:
  Utf16Source(std::unique_ptr<ByteSource> source, bool big_endian)
      : source_{std::move(source)}, big_endian_{big_endian}, input_(kChunk, '\0') {}

  std::size_t read(std::span<char> buffer) override {
    while (at_ == text_.size() && !ended_) convert_more();
    const std::size_t count = text_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    return count;
  }

 private:
  void convert_more() {
    text_.clear();
    at_ = 0;
    const std::size_t count = source_->read(std::span{input_}.subspan(odd_));
    const std::size_t size = odd_ + count;
    for (std::size_t i = 0; i + 1 < size; i += 2) take(unit_at(i));
    odd_ = size % 2;
    if (odd_ == 1) input_[0] = input_[size - 1];
    if (count > 0) return;
    ended_ = true;
    if (half_ != 0 || odd_ == 1) append_utf8(text_, kLost);
  }

  char32_t unit_at(std::size_t i) const {
    const auto first = static_cast<unsigned char>(input_[i]);
    const auto second = static_cast<unsigned char>(input_[i + 1]);
    return big_endian_ ? char32_t{first} << 8U | second : char32_t{second} << 8U | first;
  }

  void take(char32_t unit) {
    const char32_t half = std::exchange(half_, char32_t{0});
    if (half != 0 && is_second_half(unit)) {
      append_utf8(text_, 0x10000 + ((half - 0xD800) << 10U) + (unit - 0xDC00));
      return;
    }
    if (half != 0) append_utf8(text_, kLost);
    if (is_first_half(unit)) {
      half_ = unit;
    } else if (is_second_half(unit)) {
      append_utf8(text_, kLost);
    } else if (unit != kByteOrderMark || begun_) {
      append_utf8(text_, unit);
    }
    begun_ = true;
  }

  std::unique_ptr<ByteSource> source_;
  bool big_endian_;
  std::string input_, text_;
  std::size_t odd_ = 0;  // bytes at the front of input_ that wait for their other half
  std::size_t at_ = 0;   // in text_
  char32_t half_ = 0;    // of a letter that takes two units
  bool begun_ = false, ended_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> utf16_source(std::unique_ptr<ByteSource> source, bool big_endian) {
  return std::make_unique<Utf16Source>(std::move(source), big_endian);
}

}  // namespace warta
