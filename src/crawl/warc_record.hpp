#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "crawl/header_fields.hpp"
#include "input/byte_window.hpp"

namespace warta {

/// One record of a WARC file, 1.0 or 1.1: what its header says, and its content.
struct WarcRecord {
  HeaderFields head;
  std::string type;        ///< "response", "conversion", ...
  std::string address;     ///< WARC-Target-URI, without the "<" and ">" some crawlers put
  std::string media_type;  ///< of the content: "text/plain", "application/http"
  std::string truncated;   ///< why the crawler cut it short: "length", "time"; or empty
  std::string content;     ///< at most as much as was asked for
  std::size_t begin = 0;   ///< in the file, unpacked
  std::size_t end = 0;
  bool cut = false;          ///< the content was longer than asked for
  bool mended = false;       ///< its length was wrong; the next record told where it ends
  bool ended_early = false;  ///< the file ends within it
};

/// Whether a file begins as a WARC file does: "WARC/1.0".
bool looks_like_warc(std::string_view head);

/// Reads the records of a stream of one after the other (a file with each record packed by itself
/// comes unpacked as such).  Where a record is damaged, reading goes on with the next line that
/// begins "WARC/1.".
class WarcScanner {
 public:
  explicit WarcScanner(ByteWindow bytes) : bytes_{std::move(bytes)} {}

  enum class Found { record, garbage, end };
  /// Fills `record` with the next one, its content not longer than `longest`; `garbage` if bytes
  /// that belong to no record had to be passed over: they are its content.
  Found next(WarcRecord& record, std::size_t longest);

 private:
  bool at_record();
  void pass_blanks();
  Found take_garbage(WarcRecord& record, std::size_t longest);
  bool read_head(WarcRecord& record, std::size_t& length);
  void read_content(WarcRecord& record, std::size_t length, std::size_t longest);
  std::size_t content_end(std::size_t length, std::size_t longest);

  ByteWindow bytes_;
};

}  // namespace warta
