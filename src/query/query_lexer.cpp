#include "query/query_lexer.hpp"

#include <algorithm>
#include <optional>

#include "text/ascii.hpp"
#include "text/letter.hpp"
#include "text/utf8.hpp"

namespace warta {
namespace {

constexpr std::size_t kUsualDistance = 10;
constexpr std::string_view kNear = "NEAR";

class QueryLexer {
 public:
  explicit QueryLexer(std::string_view query) : query_{query} {}

  std::vector<QuerySign> run() {
    for (skip_space(); at_ < query_.size(); skip_space()) take_sign();
    add(QuerySign::Kind::end, {query_.size(), query_.size()}, {});
    return std::move(signs_);
  }

 private:
  void skip_space() {
    while (at_ < query_.size()) {
      const CodePoint c = decode_utf8(query_, at_);
      if (!is_space(c.value)) return;
      at_ += c.length;
    }
  }

  void add(QuerySign::Kind kind, Span span, std::string_view text, std::size_t distance = 0) {
    signs_.push_back({kind, span, text, distance});
    at_ = span.end;
  }

  void take_sign() {
    const char c = query_[at_];
    const char next = at_ + 1 < query_.size() ? query_[at_ + 1] : ' ';
    if (c == '(') return add(QuerySign::Kind::open, {at_, at_ + 1}, {});
    if (c == ')') return add(QuerySign::Kind::close, {at_, at_ + 1}, {});
    if (c == '"') return take_quoted(QuerySign::Kind::phrase, at_);
    if (c == '~' && next == '"') return take_quoted(QuerySign::Kind::roots, at_ + 1);
    if (c == '@' && next == '"') return take_quoted(QuerySign::Kind::name, at_ + 1);
    if (c == '-' && next != ' ' && next != '-')
      return add(QuerySign::Kind::none, {at_, at_ + 1}, {});
    take_bare();
  }

  /// What stands between the mark at `quote` and the next.
  void take_quoted(QuerySign::Kind kind, std::size_t quote) {
    const std::size_t end = query_.find('"', quote + 1);
    if (end == std::string_view::npos) throw QueryError{"the quotation does not end", quote};
    add(kind, {at_, end + 1}, query_.substr(quote + 1, end - quote - 1));
  }

  /// Where a word that begins here ends.
  std::size_t end_of_bare() const {
    std::size_t end = at_;
    while (end < query_.size()) {
      const CodePoint c = decode_utf8(query_, end);
      if (is_space(c.value) || c.value == '(' || c.value == ')' || c.value == '"') break;
      end += c.length;
    }
    return std::max(end, at_ + 1);
  }

  void take_bare() {
    const Span span{at_, end_of_bare()};
    const std::string_view text = slice(query_, span);
    if (text == "AND") return add(QuerySign::Kind::both, span, text);
    if (text == "OR") return add(QuerySign::Kind::either, span, text);
    if (text == "NOT") return add(QuerySign::Kind::none, span, text);
    if (text == kNear || text.starts_with("NEAR/")) return take_near(span, text);
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && colon > 0 &&
        std::ranges::all_of(text.substr(0, colon), is_ascii_letter))
      return add(QuerySign::Kind::field, {at_, at_ + colon + 1}, text.substr(0, colon));
    if (text.front() == '@') return add(QuerySign::Kind::name, span, text.substr(1));
    add(QuerySign::Kind::word, span, text);
  }

  void take_near(Span span, std::string_view text) {
    if (text == kNear) return add(QuerySign::Kind::near, span, text, kUsualDistance);
    const auto words = read_digits(text.substr(kNear.size() + 1));
    if (!words) throw QueryError{"NEAR/ wants a number of words, as in NEAR/5", span.begin};
    add(QuerySign::Kind::near, span, text, static_cast<std::size_t>(*words));
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::vector<QuerySign> signs_;
};

}  // namespace

std::vector<QuerySign> read_query_signs(std::string_view query) {
  return QueryLexer{query}.run();
}

}  // namespace warta
