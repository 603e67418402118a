#pragma once

#include <string>
#include <vector>

#include "warta/article.hpp"
#include "warta/diagnostic.hpp"

namespace warta {

/// What a record calls something, and its value: {"judul", "Kim tiba di Vladivostok"}.
struct SourceField {
  std::string name;
  std::string value;
  bool list = false;  ///< the value is a list, an item a line: paragraphs or tags
};

/// One article as its file spells it, before anything in it is understood: the step between the
/// many formats and the one builder of articles.  A CSV row is fields alone, a page saved as text
/// is a page alone, HTML gives a page and what its head says about it.
///
///   {"judul": "Kim tiba", "isi": "VLADIVOSTOK - ..."}
///     -> fields {{"judul", "Kim tiba"}, {"isi", "VLADIVOSTOK - ..."}}
///
/// Bytes are in the file's own encoding; a reader whose format demands an encoding (JSON) has
/// decoded them already.
struct SourceRecord {
  Origin origin;
  std::vector<SourceField> fields;
  std::string page;
  bool page_is_text = false;         ///< the page holds the report alone: a file made of a record
  bool own = false;                  ///< has our own keys `id` and `text`: taken as it is
  std::vector<Diagnostic> problems;  ///< found while reading it; the record goes on nevertheless
};

/// Reads one file's records in order.  What is no record is reported to the reader's sinks and
/// passed over.
class RecordReader {
 public:
  virtual ~RecordReader() = default;
  /// Fills `record`, which is fresh, with the next one; false at the end.
  virtual bool next(SourceRecord& record) = 0;
  /// What stands above the columns of a table; empty for other formats.
  virtual std::vector<std::string> columns() const { return {}; }
};

}  // namespace warta
