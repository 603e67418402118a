#include "format/json_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "format/json_fields.hpp"
#include "json/json_signs.hpp"
#include "json/json_table.hpp"
#include "json/json_text.hpp"
#include "json/unquoted_json.hpp"
#include "text/byte_search.hpp"
#include "text/normalize.hpp"

namespace warta {
namespace {

constexpr std::size_t kLearntHead = std::size_t{1} * 1024 * 1024;
constexpr std::size_t kPeeked = std::size_t{64} * 1024;  // of a list that may hold records as well
constexpr std::size_t kLongestKey = std::size_t{64} * 1024;
constexpr std::size_t kKeptRejects = std::size_t{64} * 1024;  // bytes of what is no record
constexpr std::size_t kLongestRemark = 200;  // bytes of a value that is not a report's
constexpr std::size_t kOverlap = 512;  // bytes in which a record's opening brace and key stand
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view after_blanks(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text;
}

/// The first member's name with its quotes, as it stands in an object's bytes.
std::string_view first_key(std::string_view object) {
  object = after_blanks(object.substr(1));
  const std::size_t close = object.substr(0, kOverlap).find('"', 1);
  return object.starts_with('"') && close != object.npos ? object.substr(0, close + 1)
                                                         : std::string_view{};
}

/// {"index": {"_index": "berita", "_id": "7"}}: what a search engine is to do with the next line.
bool is_action(const std::vector<SourceField>& fields) {
  constexpr std::array<std::string_view, 4> kActions{"index._", "create._", "update._", "delete._"};
  return !fields.empty() &&
         std::all_of(fields.begin(), fields.end(), [&](const SourceField& field) {
           return std::any_of(kActions.begin(), kActions.end(), [&](std::string_view action) {
             return field.name.starts_with(action);
           });
         });
}

/// What is left when the JSON in a file's strings is set free.
class UnquotedSource final : public ByteSource {
 public:
  explicit UnquotedSource(ByteWindow bytes) : bytes_{std::move(bytes)} {}

  std::size_t read(std::span<char> buffer) override {
    while (given_ == ready_.size()) {
      const std::string_view ahead = bytes_.ahead(kPeeked);
      if (ahead.empty()) return 0;
      ready_.clear();
      given_ = 0;
      bytes_.skip(unquoter_.take(ahead, ahead.size() < kPeeked, ready_));
    }
    const std::size_t count = ready_.copy(buffer.data(), buffer.size(), given_);
    given_ += count;
    return count;
  }

 private:
  ByteWindow bytes_;
  JsonUnquoter unquoter_;
  std::string ready_;
  std::size_t given_ = 0;  // of it
};

class JsonReader final : public RecordReader {
 public:
  JsonReader(ByteWindow bytes, ReaderContext context, KeyJudge judge)
      : window_{std::move(bytes)}, context_{std::move(context)}, judge_{std::move(judge)} {
    if (window_.ahead(kByteOrderMark.size()).starts_with(kByteOrderMark))
      window_.skip(kByteOrderMark.size());
    const std::string_view head = window_.ahead(kLearntHead);
    shape_ = find_json_shape(head, judge_);
    if (!shape_.certain) rows_ = find_json_rows(head, judge_);
    if (!shape_.certain && !rows_) look_into_strings(head);
    if (rows_) shape_.path = rows_->path;
  }

  bool next(SourceRecord& record) override {
    for (;;) {
      if (columns_ && read_of_columns(record)) return true;
      if (!find_value()) {
        tell_actions();
        return false;
      }
      const char mark = window_.ahead(1).front();
      const bool row = rows_ && mark == '[';
      if (mark == '{' ? read_record(record) : row ? read_row(record) : refuse_value()) return true;
      record = {};
    }
  }

 private:
  /// {"offset": 7, "value": "{\"judul\": ...}"}: the records may stand in strings.
  void look_into_strings(std::string_view head) {
    std::string freed;
    JsonUnquoter{}.take(head, true, freed);
    JsonShape inner = find_json_shape(freed, judge_);
    if (!inner.certain) return;
    shape_ = std::move(inner);
    window_ = ByteWindow{std::make_unique<UnquotedSource>(std::move(window_))};
  }

  /// Moves to the next value where the records are; false at the end.
  bool find_value() {
    const std::vector<JsonStep>& path = shape_.path;
    for (char mark = next_mark(); mark != '\0'; mark = next_mark()) {
      const bool member = level_ > 0 && !path[level_ - 1].array;
      if (mark == ']' || mark == '}') {
        level_ -= level_ > 0 ? 1U : 0U;
        pass(1);
        continue;
      }
      if (member) {
        if (mark != '"' || !read_key()) {
          refuse_garbage();
          continue;
        }
        mark = next_mark();
        if (mark == '\0') break;
        if (!leads_on(path[level_ - 1], mark)) {
          skip_value(nullptr);
          continue;
        }
      }
      if (level_ == path.size()) return true;
      if (mark == (path[level_].array ? '[' : '{')) {
        pass(1);
        ++level_;
      } else if (level_ == 0) {
        refuse_value();
      } else {
        skip_value(nullptr);
      }
    }
    if (level_ > 0)
      context_.report({Severity::warning, "damaged-json",
                       "the file ends before its list of records does", context_.path, ordinal_,
                       line_});
    level_ = 0;
    return false;
  }

  /// The next byte that is neither blank nor a mark between values; NUL at the end.
  char next_mark() {
    for (;;) {
      const std::string_view bytes = window_.ahead(1);
      if (bytes.empty()) return '\0';
      const std::size_t mark = bytes.find_first_not_of(" \t\r\n,:\x1E\xEF\xBB\xBF");
      const char found = mark == bytes.npos ? '\0' : bytes[mark];
      pass(std::min(mark, bytes.size()));
      if (mark != bytes.npos) return found == '\0' ? '?' : found;
    }
  }

  void pass(std::size_t count) {
    const std::string_view bytes = window_.ahead(count).substr(0, count);
    line_ += count_byte(bytes, '\n');
    window_.skip(count);
  }

  bool read_key() {
    JsonScanner scanner;
    for (std::string_view bytes = window_.ahead(1);
         scanner.scan(bytes) == JsonScanner::State::more;) {
      const std::size_t held = bytes.size();
      if (held <= kLongestKey) bytes = window_.ahead(held + 1);
      if (bytes.size() == held) return false;
    }
    key_.clear();
    JsonStringFaults faults;
    JsonCursor{window_.ahead(1)}.string(key_, faults);
    pass(scanner.at());
    return true;
  }

  /// Whether the member just named is on the way to records.  A file may hold more than the one
  /// list it was known by: {"politik": [...], "ekonomi": [...]}.
  bool leads_on(const JsonStep& step, char mark) {
    if (step.any) return level_ < shape_.path.size() || mark == '{';
    if (step.key == key_) return true;
    if ((mark != '{' && mark != '[') || level_ == shape_.path.size()) return false;
    const std::string_view bytes = window_.ahead(kPeeked);
    JsonScanner scanner;
    scanner.scan(bytes);
    const JsonShape shape = find_json_shape(bytes.substr(0, scanner.at()), judge_);
    return shape.certain &&
           std::equal(shape.path.begin(), shape.path.end(),
                      shape_.path.begin() + static_cast<std::ptrdiff_t>(level_), shape_.path.end());
  }

  /// Passes a value however long; its front goes into `kept`.
  void skip_value(std::string* kept) {
    const char mark = window_.ahead(1).empty() ? '\0' : window_.ahead(1).front();
    if (mark != '{' && mark != '[' && mark != '"') {
      JsonCursor cursor{window_.ahead(kOverlap)};
      cursor.skip_value();
      if (kept != nullptr) *kept = window_.ahead(1).substr(0, cursor.at());
      return pass(cursor.at());
    }
    JsonScanner scanner;
    for (std::string_view bytes = window_.ahead(1);;) {
      const auto state = scanner.scan(bytes);
      const std::size_t done = scanner.at();
      if (kept != nullptr && kept->size() < kKeptRejects)
        kept->append(bytes.substr(0, std::min(done, kKeptRejects - kept->size())));
      const std::size_t left = bytes.size() - done;
      pass(done);
      if (state != JsonScanner::State::more) return;
      scanner.forget(done);
      bytes = window_.ahead(left + 1);
      if (bytes.size() == left) return pass(left);
    }
  }

  /// A value where a record should be.
  bool refuse_value() {
    const char mark = window_.ahead(1).front();
    const std::string_view bytes = window_.ahead(kOverlap);
    const bool word = mark != '[' && mark != '"' && mark != '{';
    if (word) {
      JsonCursor cursor{bytes};
      const std::string_view text = cursor.word();
      const bool value = text == "null" || text == "true" || text == "false" || text == "NaN" ||
                         text.find_first_not_of("-+.0123456789eE") == text.npos;
      if (!value || text.empty()) return refuse_garbage();
    }
    const Origin origin{context_.path, ordinal_++, window_.offset(), window_.offset()};
    const std::size_t line = line_;
    std::string kept;
    skip_value(&kept);
    context_.refuse(
        "bad-json",
        mark == '{' ? "holds no records where the rest of the file does" : "is not a JSON object",
        origin, line, kept);
    return false;
  }

  /// Bytes that are no JSON, up to where a record may begin again.
  bool refuse_garbage() {
    const Origin origin{context_.path, ordinal_++, window_.offset(), window_.offset()};
    const std::size_t line = line_;
    std::string kept;
    for (bool first = true;; first = false) {
      const std::string_view bytes = window_.ahead(kPeeked);
      if (bytes.empty()) break;
      std::size_t end = first ? 1 : 0;
      while (end < bytes.size() && bytes[end] != '\n' && !opens_json_object(bytes.substr(end)) &&
             (level_ == 0 || (bytes[end] != ']' && bytes[end] != '}')))
        ++end;
      if (kept.size() < kKeptRejects) kept += bytes.substr(0, end);
      const bool done = end < bytes.size();
      pass(end);
      if (done) break;
    }
    context_.refuse("bad-json", "is not valid JSON", origin, line, trim(kept));
    return false;
  }

  bool read_record(SourceRecord& record) {
    JsonScanner scanner;
    auto state = JsonScanner::State::more;
    std::string_view bytes = take_value(scanner, state);
    std::size_t length = scanner.at();
    if (state == JsonScanner::State::whole && keep_columns(bytes.substr(0, length))) {
      pass(length);
      return read_of_columns(record);
    }
    bool passed_over = false;
    if (state == JsonScanner::State::broken) {
      const auto next = find_sibling(scanner.broken_at());
      bytes = window_.ahead(1);
      length = next.value_or(std::min(bytes.size(), kLongestArticle));
      passed_over = !next && length == kLongestArticle;
    } else if (state == JsonScanner::State::more) {
      length = std::min(bytes.size(), kLongestArticle);
    }
    const bool too_long = length == kLongestArticle;
    const std::string_view object = trim(bytes.substr(0, length));
    const std::size_t begin = window_.offset(), line = line_;
    record.origin = {context_.path, ordinal_++, begin, begin + object.size()};
    const bool read =
        read_json_fields(object, shape_.wrapper, state == JsonScanner::State::broken, record);
    if (is_action(record.fields)) return pass_action(length);
    if (state == JsonScanner::State::whole && tells_of_file(record))
      return pass_over(record, length);
    if (!shape_.path.empty() && shape_.path.back().any) add_key(record);
    if (!read)
      context_.refuse("bad-json", "is not a valid JSON object", record.origin, line, object);
    if (too_long) note_too_long(record);
    for (Diagnostic& problem : record.problems) problem.line = line;
    if (state == JsonScanner::State::whole) first_key_ = first_key(object);
    if (too_long && state == JsonScanner::State::more) {
      finish_long(scanner);
    } else {
      pass(length);
    }
    if (passed_over) pass_to_sibling();
    if (state != JsonScanner::State::whole && window_.ahead(1).empty()) level_ = 0;
    return read;
  }

  /// {"3731487": {"judul": ...}}: what a record is filed under tells it from the others.
  void add_key(SourceRecord& record) const {
    const bool has_id = std::any_of(
        record.fields.begin(), record.fields.end(),
        [](const SourceField& field) { return field.name == "id" || field.name == "_id"; });
    if (!has_id && !record.fields.empty()) record.fields.push_back({"id", key_, false});
  }

  /// The bytes of the value that begins here; the scanner tells whether they are all of it.
  std::string_view take_value(JsonScanner& scanner, JsonScanner::State& state) {
    std::string_view bytes = window_.ahead(1);
    while ((state = scanner.scan(bytes.substr(0, kLongestArticle))) == JsonScanner::State::more &&
           bytes.size() < kLongestArticle) {
      const std::size_t held = bytes.size();
      bytes = window_.ahead(held + 1);
      if (bytes.size() == held) break;
    }
    return bytes;
  }

  /// {"crawler": "...", "count": 3}: a line about the file among records that have what articles
  /// have, and nothing of that in it.
  bool tells_of_file(const SourceRecord& record) const {
    return shape_.certain && shape_.path.empty() && !record.own && !record.fields.empty() &&
           std::ranges::all_of(record.fields, [&](const SourceField& field) {
             return judge_(field.name) == KeyKind::other && field.value.size() <= kLongestRemark;
           });
  }

  bool pass_over(const SourceRecord& record, std::size_t length) {
    context_.report({Severity::note, "passed-over", "holds nothing of an article", context_.path,
                     record.origin.ordinal, line_});
    if (context_.reject) context_.reject(window_.ahead(length).substr(0, length));
    pass(length);
    return false;
  }

  bool pass_action(std::size_t length) {
    ++actions_;
    --ordinal_;
    pass(length);
    return false;
  }

  void tell_actions() {
    if (actions_ == 0) return;
    context_.report({Severity::note, "passed-over",
                     std::to_string(std::exchange(actions_, 0)) +
                         " lines tell a search engine what to do with the next",
                     context_.path, 0, 0});
  }

  /// A record that is a list of cells.
  bool read_row(SourceRecord& record) {
    JsonScanner scanner;
    auto state = JsonScanner::State::more;
    const std::string_view bytes = take_value(scanner, state);
    if (state != JsonScanner::State::whole) return refuse_value();
    const std::string_view row = bytes.substr(0, scanner.at());
    const bool header = std::exchange(rows_->header, false);
    if (!header) {
      record.origin = {context_.path, ordinal_++, window_.offset(), window_.offset() + row.size()};
      read_json_fields(object_of_row(row, rows_->names), {}, false, record);
      for (Diagnostic& problem : record.problems) problem.line = line_;
    }
    pass(row.size());
    return !header;
  }

  /// Keeps an object that is a table written column by column, which cannot be read in pieces.
  bool keep_columns(std::string_view object) {
    if (!shape_.path.empty() || !shape_.wrapper.empty()) return false;
    if (!split_json_columns(object, judge_)) return false;
    kept_ = object;
    columns_ = split_json_columns(kept_, judge_);
    row_ = 0;
    return true;
  }

  /// The next row of such a table; false after the last.
  bool read_of_columns(SourceRecord& record) {
    if (row_ == columns_->rows()) {
      columns_.reset();
      return false;
    }
    const std::size_t end = window_.offset();
    record.origin = {context_.path, ordinal_++, end - kept_.size(), end};
    read_json_fields(columns_->object(row_++), {}, false, record);
    return true;
  }

  void note_too_long(SourceRecord& record) const {
    std::erase_if(record.problems, [](const Diagnostic& d) { return d.code == "damaged-json"; });
    record.problems.push_back({Severity::warning, "too-long",
                               "the record is longer than 16 MiB and was cut there", context_.path,
                               record.origin.ordinal});
  }

  /// The rest of a record of which the front was long enough.  What was just looked at stays in the
  /// window, since a broken record may turn out to have ended there.
  void finish_long(JsonScanner& scanner) {
    for (std::size_t held = 0;;) {
      const std::string_view bytes = window_.ahead(held + 1);
      if (bytes.size() <= held) return pass(held);
      const auto state = scanner.scan(bytes);
      if (state == JsonScanner::State::broken) return pass_to_sibling();
      if (state == JsonScanner::State::whole) return pass(scanner.at());
      const std::size_t done = scanner.at() - std::min(scanner.at(), kOverlap);
      scanner.forget(done);
      held = bytes.size() - done;
      pass(done);
    }
  }

  void pass_to_sibling() {
    for (;;) {
      const std::string_view bytes = window_.ahead(kPeeked);
      if (const auto next = sibling_in(bytes, 0)) return pass(*next);
      if (bytes.size() <= kOverlap) return pass(bytes.size());
      pass(bytes.size() - kOverlap);
    }
  }

  /// Where the record after a broken one begins, bytes from here; null if none is in reach.
  std::optional<std::size_t> find_sibling(std::size_t from) {
    for (std::size_t wanted = from + kPeeked;; wanted += wanted) {
      const std::string_view bytes = window_.ahead(std::min(wanted, kLongestArticle));
      if (const auto next = sibling_in(bytes, from)) return next;
      if (bytes.size() < wanted || bytes.size() >= kLongestArticle) return std::nullopt;
      from = std::max(from, bytes.size() - kOverlap);
    }
  }

  /// An object that begins as the records of this file do; on a line of its own any will do.
  std::optional<std::size_t> sibling_in(std::string_view bytes, std::size_t from) const {
    const std::string_view key = first_key_.empty() ? first_key(bytes) : first_key_;
    for (std::size_t at = std::max<std::size_t>(from, 1); at < bytes.size(); ++at) {
      at = bytes.find('{', at);
      if (at == bytes.npos) break;
      const std::string_view rest = bytes.substr(at);
      if (!opens_json_object(rest)) continue;
      if (first_key(rest) == key) return at;
      if (shape_.path.empty() && bytes[at - 1] == '\n' && rest[1] == '"') return at;
    }
    return std::nullopt;
  }

  ByteWindow window_;
  ReaderContext context_;
  KeyJudge judge_;
  JsonShape shape_;
  std::optional<JsonRows> rows_;        // where records are lists
  std::string kept_;                    // a table written column by column
  std::optional<JsonColumns> columns_;  // views into it
  std::size_t row_ = 0;                 // of it
  std::string first_key_, key_;
  std::size_t level_ = 0;  // containers of the path that are open
  std::size_t ordinal_ = 0, line_ = 1;
  std::size_t actions_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> make_json_reader(ByteWindow bytes, ReaderContext context,
                                               KeyJudge judge) {
  return std::make_unique<JsonReader>(std::move(bytes), std::move(context), std::move(judge));
}

}  // namespace warta
