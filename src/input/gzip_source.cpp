#include "input/gzip_source.hpp"

#include <zlib.h>

#include <string>
#include <utility>

#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kChunk = std::size_t{128} * 1024;
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
    while (stream_.avail_out == room && !ended_) {
      if (stream_.avail_in == 0 && !refill())
        throw InputError{"the gzip data end too soon (truncated file)"};
      inflate_some();
    }
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
      throw InputError{stream_.msg != nullptr
                           ? std::string{"the gzip data are damaged: "} + stream_.msg
                           : std::string{"the gzip data are damaged"}};
    }
  }

  /// Whether another member follows; what does not begin as one is padding.
  bool next_member() {
    if (stream_.avail_in == 0 && !refill()) return false;
    if (*stream_.next_in != 0x1FU) return false;
    inflateReset(&stream_);
    return true;
  }

  std::unique_ptr<ByteSource> packed_;
  std::string input_;
  z_stream stream_{};
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> gzip_source(std::unique_ptr<ByteSource> packed) {
  return std::make_unique<GzipSource>(std::move(packed));
}

}  // namespace warta
