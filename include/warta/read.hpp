#pragma once

#include <memory>
#include <string>
#include <vector>

#include "warta/article.hpp"
#include "warta/diagnostic.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// `automatic` looks at the content.  Later formats join here.
enum class InputFormat { automatic, plain, delimited, jsonl };

/// Whether page furniture is cut from the text: always, never, or unless the record is our own
/// (`id` and `text` keys: then `text` is kept byte for byte).
enum class CleanPolicy { automatic, always, never };

struct ReadOptions {
  InputFormat format = InputFormat::automatic;
  std::string delimiter;  ///< regular expression (ECMAScript) for a whole separator line; or empty
  CleanPolicy clean = CleanPolicy::automatic;
};

/// A stream of articles.
class ArticleReader {
 public:
  virtual ~ArticleReader() = default;
  /// Fills `article` with the next one; false at the end.  Bad records are reported to the sink
  /// the reader was opened with and skipped.
  virtual bool next(Article& article) = 0;
};

/// Opens files, folders (walked in name order), globs and "-" as one stream, each file in turn and
/// only when it is reached.  What cannot be read becomes a diagnostic and the rest goes on.
/// `lexicon` must outlive the reader.
std::unique_ptr<ArticleReader> open_articles(std::vector<std::string> inputs,
                                             const ReadOptions& options, const Lexicon& lexicon,
                                             DiagnosticSink report);

}  // namespace warta
