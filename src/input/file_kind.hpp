#pragma once

#include <string_view>

namespace warta {

/// What a file is before any format: how it is packed, or whether it is text at all.
enum class FileKind {
  text,
  gzip,
  packed,  ///< bzip2, xz, zstd, lz4, lzma, lzip or compress
  tar,
  zip,
  binary
};

struct FileSigns {
  FileKind kind = FileKind::text;
  std::string_view name;  ///< of what was recognised: "gzip", "PDF"; may be empty
};

/// Judges a file by its first bytes, never by its name.
///
///   "\x1F\x8B\x08..."     -> gzip
///   "%PDF-1.7..."         -> binary, "PDF"
///   "Kim tiba\x93..."     -> text: a few odd bytes are mended, many are not
FileSigns file_signs(std::string_view head);

}  // namespace warta
