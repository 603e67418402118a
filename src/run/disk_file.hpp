#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace warta {

/// The file on disk that a text was read from, itself or the archive around it:
/// "dump.tar.gz/berita/a.csv" -> "dump.tar.gz".  Empty if there is none, as for "-".
std::string disk_file_of(const std::string& path);

/// Bytes of a file, 0 if it cannot be told.
std::size_t bytes_of_file(const std::string& path);

/// Bytes of all files that these inputs mean, as SourceWalk would read them.
std::size_t bytes_of_inputs(const std::vector<std::string>& inputs);

/// Whether the places of records in a file are places on disk: it is not packed.
bool is_plain_file(const std::string& path);

/// SHA-256 of a file as `sha256sum` tells it; empty if it cannot be read.
std::string sha256_of_file(const std::string& path);

}  // namespace warta
