#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "input/byte_source.hpp"

namespace warta {

struct PackedFile {
  std::string name, bytes;
  unsigned type = AE_IFREG;
};

using PackingChoice = int (*)(archive*);

/// Files packed in memory, as tar or zip and through a filter:
///
///   packed({{"berita/a.txt", "Kim tiba.\n"}}, archive_write_set_format_zip)
inline std::string packed(const std::vector<PackedFile>& files, PackingChoice format,
                          PackingChoice filter = archive_write_add_filter_none,
                          const char* passphrase = nullptr) {
  std::string bytes;
  const auto append = [](archive*, void* out, const void* block, std::size_t size) {
    static_cast<std::string*>(out)->append(static_cast<const char*>(block), size);
    return static_cast<la_ssize_t>(size);
  };
  archive* const writer = archive_write_new();
  filter(writer);
  format(writer);
  if (passphrase != nullptr) {
    archive_write_set_options(writer, "zip:encryption=traditional");
    archive_write_set_passphrase(writer, passphrase);
  }
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_open(writer, &bytes, nullptr, append, nullptr);
  for (const PackedFile& file : files) {
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_pathname(entry, file.name.c_str());
    archive_entry_set_filetype(entry, file.type);
    archive_entry_set_perm(entry, 0644);
    if (file.type == AE_IFLNK) {
      archive_entry_set_symlink(entry, file.bytes.c_str());
    } else {
      archive_entry_set_size(entry, static_cast<la_int64_t>(file.bytes.size()));
    }
    archive_write_header(writer, entry);
    if (file.type == AE_IFREG) archive_write_data(writer, file.bytes.data(), file.bytes.size());
    archive_entry_free(entry);
  }
  archive_write_free(writer);
  return bytes;
}

/// One file packed by itself: packed_alone("Kim tiba.\n", archive_write_add_filter_gzip).
inline std::string packed_alone(std::string_view bytes, PackingChoice filter) {
  return packed({{"data", std::string{bytes}}}, archive_write_set_format_raw, filter);
}

/// All that a source gives, read in steps of `step` bytes.
inline std::string all_of(ByteSource& source, std::size_t step = 4096) {
  std::string bytes, buffer(step, '\0');
  while (const std::size_t count = source.read(buffer)) bytes.append(buffer, 0, count);
  return bytes;
}

}  // namespace warta
