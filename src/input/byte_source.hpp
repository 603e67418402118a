#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "warta/diagnostic.hpp"

namespace warta {

/// Where bytes come from: a file, standard input, and later whatever unpacks another source.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  /// Fills the front of `buffer`; 0 at the end.  Throws InputError if reading fails half-way.
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// A file, or standard input for "-"; null if it cannot be opened.
std::unique_ptr<ByteSource> open_source(const std::string& path);

/// Bytes that are at hand.
std::unique_ptr<ByteSource> memory_source(std::string bytes);

std::string read_all(ByteSource& source);

/// The content of a file as far as it is text.  What is no text is reported with its reason and
/// gives nothing: `missing-file`, `unreadable-file`, `empty-file`, `binary-file`.
std::optional<std::string> load_text_bytes(const std::string& path, const DiagnosticSink& report);

/// Whether bytes are a picture, an archive or a program rather than text: a NUL among the first of
/// them, or too many that no text holds.
bool looks_binary(std::string_view bytes);

}  // namespace warta
