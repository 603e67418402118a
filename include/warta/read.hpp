#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "warta/article.hpp"
#include "warta/diagnostic.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// How articles are stored in a file.  `automatic` looks at the content.
enum class InputFormat {
  automatic,
  plain,      ///< one page saved as text
  delimited,  ///< many pages, a separator line or header block between them
  markdown,   ///< one page with a "# title" and perhaps a table of fields
  csv,        ///< a row an article; comma, semicolon, tab or bar between cells
  json,       ///< an object or array with records somewhere inside
  jsonl,      ///< one JSON object a line
  sgml,       ///< TREC: <DOC><DOCNO>...</DOC>
  xml,        ///< a feed (RSS, Atom), a news sitemap, or an element for each article
  html,       ///< a saved web page
  warc        ///< a crawl: WARC 1.0 or 1.1
};

/// Whether page furniture is cut from the text: always, never, or unless the record is our own
/// (`id` and `text` keys: then `text` is kept byte for byte).
enum class CleanPolicy { automatic, always, never };

/// What one file, or one member of an archive, turned out to be.
struct FileTraits {
  std::string path;  ///< a member's stands behind the archive's: "dump.tar.gz/berita/a.csv"
  InputFormat format = InputFormat::automatic;
  std::string encoding;              ///< "utf-8", "utf-16le", "utf-16be", "windows-1252"
  std::vector<std::string> columns;  ///< of a table: what stands above them, in order
};
using FileSink = std::function<void(const FileTraits&)>;

/// Whether a file is to be read at all, asked before it is opened; an archive is one file.
using FileChoice = std::function<bool(const std::string& path)>;

/// Receives the bytes of a record that gave no article, as they stand in the file.
using RejectSink = std::function<void(std::string_view)>;

/// Which name in a dump fills which field: {"title", "judul_artikel"}.
using FieldMapping = std::pair<std::string, std::string>;

struct ReadOptions {
  InputFormat format = InputFormat::automatic;
  std::string delimiter;  ///< regular expression (ECMAScript) for a whole separator line; or empty
  CleanPolicy clean = CleanPolicy::automatic;
  std::vector<FieldMapping> map;  ///< goes before what the tables and the content say
  bool repair = true;             ///< mend damaged text; without it bytes only become valid UTF-8
  FileChoice wanted;              ///< empty: every file
  FileSink opened;                ///< told of each file as it is opened; may be empty
  RejectSink reject;              ///< may be empty
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
/// only when it is reached.  Packed files and archives (gzip, bzip2, xz, zstd, lz4, tar, zip) are
/// known by their content and unpacked on the way.  What cannot be read becomes a diagnostic and
/// the rest goes on. `lexicon` must outlive the reader.
std::unique_ptr<ArticleReader> open_articles(std::vector<std::string> inputs,
                                             const ReadOptions& options, const Lexicon& lexicon,
                                             DiagnosticSink report);

}  // namespace warta
