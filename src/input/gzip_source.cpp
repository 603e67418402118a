#include "input/gzip_source.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kChunk = std::size_t{128} * 1024;
constexpr std::array<Bytef, 3> kMagic{0x1F, 0x8B, 0x08};
constexpr int kGzipOnly = 16 + MAX_WBITS;  // zlib's way of asking for a gzip header

Bytef* as_zlib(char* bytes) {
  return reinterpret_cast<Bytef*>(bytes);
}

class GzipSource final : public ByteSource {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> packed)
      : packed_{std::move(packed)}, input_(kChunk, '\0') {
    if (inflateInit2(&stream_, kGzipOnly) != Z_OK) throw InputError{"no memory to unpack gzip"};
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  std::size_t read(std::span<char> buffer) override {
    stream_.next_out = as_zlib(buffer.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(buffer.size(), kLargest));
    const uInt room = stream_.avail_out;
    if (failure_.empty() && damaged_) ended_ = !find_member();
    while (stream_.avail_out == room && !ended_ && failure_.empty()) {
      if (stream_.avail_in > 0 || refill()) {
        inflate_some();
      } else {
        failure_ = "the gzip data end too soon (truncated file)";
        ended_ = true;
      }
    }
    if (stream_.avail_out == room && !failure_.empty())
      throw InputError{std::exchange(failure_, {})};
    return room - stream_.avail_out;
  }

 private:
  static constexpr std::size_t kLargest = std::size_t{1} << 30U;

  bool refill() {
    stream_.next_in = as_zlib(input_.data());
    stream_.avail_in = static_cast<uInt>(packed_->read(input_));
    return stream_.avail_in > 0;
  }

  void inflate_some() {
    const int result = inflate(&stream_, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      ended_ = !next_member();
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      failure_ = "the gzip data are damaged";
      if (stream_.msg != nullptr) failure_ += std::string{": "} + stream_.msg;
      damaged_ = true;
    }
  }

  /// Whether another member follows; what does not begin as one is padding.
  bool next_member() {
    if (stream_.avail_in == 0 && !refill()) return false;
    if (*stream_.next_in != kMagic[0]) return false;
    inflateReset(&stream_);
    return true;
  }

  /// Looks for the member behind the damage and begins it.
  bool find_member() {
    damaged_ = false;
    for (std::size_t matched = 0; matched < kMagic.size();) {
      if (stream_.avail_in == 0 && !refill()) return false;
      const Bytef byte = *stream_.next_in++;
      --stream_.avail_in;
      matched = byte == kMagic[matched] ? matched + 1 : byte == kMagic[0] ? 1 : 0;
    }
    // What was matched may have left the buffer.
    inflateReset(&stream_);
    std::array<Bytef, 3> begin = kMagic;
    Bytef* const rest = std::exchange(stream_.next_in, begin.data());
    const uInt left = std::exchange(stream_.avail_in, uInt{begin.size()});
    inflate_some();
    stream_.next_in = rest;
    stream_.avail_in = left;
    return true;
  }

  std::unique_ptr<ByteSource> packed_;
  std::string input_;
  z_stream stream_{};
  std::string failure_;   // to be told when all before it has been given
  bool damaged_ = false;  // a member may follow nevertheless
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> gzip_source(std::unique_ptr<ByteSource> packed) {
  return std::make_unique<GzipSource>(std::move(packed));
}

}  // namespace warta
