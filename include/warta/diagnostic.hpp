#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace warta {

enum class Severity { note, warning, error };

/// One thing that went wrong (or was decided in doubt) with one file or record.  The run goes on.
///
///   {error, "empty-file", "file is empty", "berita/kosong.txt", 0}
///
/// `code` is kebab-case and stable, for scripts; `message` is one sentence for people.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string code;
  std::string message;
  std::string path;         ///< as the user wrote it or as found below a folder; "-" is stdin
  std::size_t ordinal = 0;  ///< which record of the file, 0-based
  std::size_t line = 0;     ///< of the file, 1-based; 0 where lines say nothing

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Where stages that meet bad input report it; nothing below `cli` prints.
using DiagnosticSink = std::function<void(const Diagnostic&)>;

}  // namespace warta
