#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warta {

/// One file that a run has read, or one member of an archive.
struct ManifestFile {
  std::string path;
  std::string format, encoding;  ///< empty: could not be opened
  std::size_t articles = 0;
  std::size_t errors = 0;
  std::string disk_file;  ///< the file or archive on disk; empty for standard input
  std::optional<std::size_t> bytes;
  std::string sha256;  ///< of the file on disk; empty if it was not taken

  friend bool operator==(const ManifestFile&, const ManifestFile&) = default;
};

/// What a run was asked and what it read, so that it can be done again and compared.
struct Manifest {
  std::string program;  ///< "0.1.0"
  std::string data;     ///< Lexicon::hash()
  std::string command;
  std::vector<std::pair<std::string, std::vector<std::string>>> options;  ///< those not at default
  std::vector<std::string> inputs;
  std::string started, ended;  ///< ISO 8601, UTC
  bool complete = true;        ///< false: interrupted
  std::size_t articles = 0;    ///< read and passed on, those that could not be analysed too
  std::size_t errors = 0;
  std::string articles_hash;  ///< of ids and places, in order
  std::vector<ManifestFile> files;
  std::string output;            ///< path; empty for standard output
  std::size_t output_bytes = 0;  ///< of a run that is not complete: those that are good

  friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// Schema warta.manifest/1, indented.
std::string manifest_json(const Manifest& manifest);

/// The inverse, without `files` and `output`; nothing if `text` is no such manifest.
std::optional<Manifest> parse_manifest(std::string_view text);

}  // namespace warta
