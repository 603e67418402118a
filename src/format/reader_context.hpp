#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "format/source_record.hpp"
#include "input/text_decoder.hpp"
#include "warta/lexicon.hpp"
#include "warta/read.hpp"

namespace warta {

/// One article may be this long; what is longer is cut there and told (`too-long`).
inline constexpr std::size_t kLongestArticle = std::size_t{16} * 1024 * 1024;

/// What every reader is given besides its bytes: which file it reads and where to tell of what is
/// no record.
struct ReaderContext {
  std::string path;
  DiagnosticSink report;
  RejectSink reject;
  Encoding encoding = Encoding::unknown;  ///< of the file; readers are given what it is
  const Lexicon* lexicon = nullptr;       ///< outlives the reader; null: the tables built in

  /// A record that gives no article: told with its reason, its bytes handed to the sink of rejects.
  void refuse(std::string code, std::string message, const Origin& origin, std::size_t line,
              std::string_view bytes) const {
    report({Severity::error, std::move(code), std::move(message), path, origin.ordinal, line});
    if (reject) reject(bytes);
  }
};

}  // namespace warta
