#include "format/xml_reader.hpp"

#include <algorithm>
#include <utility>

#include "text/byte_search.hpp"
#include "xml/xml_fields.hpp"
#include "xml/xml_scanner.hpp"

namespace warta {
namespace {

constexpr std::size_t kChunk = std::size_t{64} * 1024;
constexpr std::size_t kLongestPiece = std::size_t{1} * 1024 * 1024;  // between two records

class XmlReader final : public RecordReader {
 public:
  XmlReader(ByteWindow bytes, ReaderContext context, std::string record)
      : window_{std::move(bytes)}, context_{std::move(context)}, record_{std::move(record)} {}

  bool next(SourceRecord& record) override {
    if (!find(XmlPiece::Kind::open)) return false;
    const std::size_t line = line_, begin = window_.offset();
    bool closed = false;
    const std::string_view bytes = element(closed);
    record.origin = {context_.path, ordinal_++, begin, begin + bytes.size()};
    for (XmlField& field : read_xml_fields(bytes))
      record.fields.push_back({std::move(field.name), std::move(field.value), field.list});
    const bool too_long = bytes.size() == kLongestArticle;
    const auto tell = [&](const char* code, std::string message) {
      record.problems.push_back({Severity::warning, code, std::move(message), context_.path,
                                 record.origin.ordinal, line});
    };
    if (too_long) tell("too-long", "the element is longer than 16 MiB and was cut there");
    if (!too_long && !closed) tell("damaged-xml", "the element <" + record_ + "> never closes");
    pass(bytes.size());
    if (too_long) find(XmlPiece::Kind::close);
    return true;
  }

 private:
  void pass(std::size_t count) {
    line_ += count_byte(window_.ahead(count).substr(0, count), '\n');
    window_.skip(count);
  }

  /// Moves to the record's next tag; false if there is none.
  bool find(XmlPiece::Kind kind) {
    for (std::size_t wanted = kChunk;;) {
      const std::string_view bytes = window_.ahead(wanted);
      const bool last = bytes.size() < wanted;
      XmlScanner scanner{bytes, last || wanted > kLongestPiece};
      std::size_t begin = 0;
      XmlPiece piece;
      while (scanner.next(piece)) {
        if (piece.kind == kind && piece.name == record_) {
          pass(begin);
          return true;
        }
        begin = scanner.position();
      }
      pass(scanner.position());
      if (last) return false;
      // A piece that nothing ends so far is looked at again with twice the bytes.
      wanted = scanner.position() == 0 ? 2 * wanted : kChunk;
    }
  }

  /// The element that begins here, up to its end; one that does not close ends where another
  /// begins.
  std::string_view element(bool& closed) {
    std::size_t wanted = kChunk;
    for (;;) {
      const std::string_view bytes = window_.ahead(wanted).substr(0, kLongestArticle);
      const bool last = bytes.size() < wanted || bytes.size() == kLongestArticle;
      XmlScanner scanner{bytes, last};
      std::size_t begin = 0;
      XmlPiece piece;
      while (scanner.next(piece)) {
        closed = piece.name == record_ && (piece.empty || piece.kind == XmlPiece::Kind::close);
        if (closed) return bytes.substr(0, scanner.position());
        if (piece.name == record_ && begin > 0) return bytes.substr(0, begin);
        begin = scanner.position();
      }
      if (last) return bytes;
      wanted = std::min(2 * bytes.size(), kLongestArticle);
    }
  }

  ByteWindow window_;
  ReaderContext context_;
  std::string record_;
  std::size_t ordinal_ = 0, line_ = 1;
};

}  // namespace

std::unique_ptr<RecordReader> make_xml_reader(ByteWindow bytes, ReaderContext context,
                                              std::string record) {
  return std::make_unique<XmlReader>(std::move(bytes), std::move(context), std::move(record));
}

}  // namespace warta
