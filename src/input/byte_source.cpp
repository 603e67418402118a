#include "input/byte_source.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kSniffed = std::size_t{64} * 1024;
constexpr std::size_t kOddShare = 10;  // one in ten bytes that no text holds makes a file binary

struct CloseFile {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

class FileSource final : public ByteSource {
 public:
  explicit FileSource(std::FILE* file) : file_{file} {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file_.get());
    if (count == 0 && std::ferror(file_.get()) != 0) throw InputError{std::strerror(errno)};
    return count;
  }

 private:
  std::unique_ptr<std::FILE, CloseFile> file_;
};

class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_{std::move(bytes)} {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t count = bytes_.copy(buffer.data(), buffer.size(), at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

bool is_blank(std::string_view bytes) {
  return bytes.find_first_not_of(" \t\r\n\f\v") == bytes.npos || bytes == "\xEF\xBB\xBF";
}

struct Magic {
  std::string_view bytes;
  const char* name;
};

constexpr Magic kCompressed[] = {{"\x1F\x8B", "gzip"},
                                 {"PK\x03\x04", "zip"},
                                 {"BZh", "bzip2"},
                                 {"\xFD\x37zXZ", "xz"},
                                 {"\x28\xB5\x2F\xFD", "zstd"}};

/// The name of the compression that a file's first bytes give away; null if none.  "BZh" might open
/// a text: what follows it in a bzip2 file is the number pi.
const char* compression_of(std::string_view bytes) {
  for (const Magic& magic : kCompressed)
    if (bytes.starts_with(magic.bytes) &&
        (magic.bytes != "BZh" || bytes.substr(std::min<std::size_t>(4, bytes.size()))
                                     .starts_with("\x31\x41\x59\x26\x53\x59")))
      return magic.name;
  return nullptr;
}

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

std::unique_ptr<ByteSource> open_source(const std::string& path) {
  if (path == "-") return std::make_unique<FileSource>(stdin);
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) return nullptr;
  return std::make_unique<FileSource>(file);
}

std::unique_ptr<ByteSource> memory_source(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

std::string read_all(ByteSource& source) {
  std::string bytes;
  std::array<char, kSniffed> buffer;
  while (const std::size_t count = source.read(buffer)) bytes.append(buffer.data(), count);
  return bytes;
}

std::optional<std::string> load_text_bytes(const std::string& path, const DiagnosticSink& report) {
  const auto fail = [&](const char* code, std::string message) {
    report({Severity::error, code, std::move(message), path, 0});
    return std::nullopt;
  };
  std::error_code error;
  if (path != "-" && !std::filesystem::exists(path, error))
    return fail("missing-file", "no such file or folder");
  const std::unique_ptr<ByteSource> source = open_source(path);
  if (!source)
    return fail("unreadable-file", std::string{"cannot be read: "} + std::strerror(errno));
  std::string bytes;
  try {
    bytes = read_all(*source);
  } catch (const InputError& failure) {
    return fail("unreadable-file", std::string{"cannot be read: "} + failure.what());
  }
  if (bytes.empty()) return fail("empty-file", "file is empty");
  if (is_blank(bytes)) return fail("empty-file", "file holds nothing but white space");
  if (is_utf16(bytes))
    return fail("binary-file", "file is UTF-16; convert it to UTF-8 (iconv -f UTF-16 -t UTF-8)");
  if (const char* name = compression_of(bytes); name != nullptr)
    return fail("binary-file", std::string{"compressed file ("} + name + "); unpack it first");
  if (looks_binary(bytes)) return fail("binary-file", "file is binary, not text");
  return bytes;
}

bool looks_binary(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kSniffed);
  if (head.find('\0') != head.npos) return true;
  std::size_t odd = 0;
  for (std::size_t at = 0; at < head.size();) {
    const CodePoint point = decode_utf8(head, at);
    const bool control = point.value < 0x20 && (point.value < 0x08 || point.value > 0x0D);
    // A sequence that the end of the sniffed part cuts in two is not held against the file.
    const bool invalid = point.value == 0xFFFD && point.length == 1 && at + 4 < head.size();
    odd += control || invalid ? 1U : 0U;
    at += point.length;
  }
  return odd * kOddShare > head.size();
}

}  // namespace warta
