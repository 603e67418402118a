#include "token/quotation_marks.hpp"

namespace warta {
namespace {

/// What the shape of a mark and the blanks around it say of it.
enum class Side { none, opens, closes, either };

constexpr std::string_view kOpening = "\u201C";
constexpr std::string_view kLowOpening = "\u201E";
constexpr std::string_view kClosing = "\u201D";
constexpr char kFirstOfWideMark = '\xE2';

bool touches_left(const std::vector<Token>& tokens, std::size_t token) {
  return token > 0 && tokens[token - 1].span.end == tokens[token].span.begin;
}

bool touches_right(const std::vector<Token>& tokens, std::size_t token) {
  return token + 1 < tokens.size() && tokens[token].span.end == tokens[token + 1].span.begin;
}

bool is_mark(const std::vector<Token>& tokens, std::size_t token) {
  return token < tokens.size() && tokens[token].kind == TokenKind::punctuation;
}

Side side_of(std::string_view text, const std::vector<Token>& tokens, std::size_t token) {
  const auto mark = slice(text, tokens[token].span);
  if (mark == kOpening || mark == kLowOpening) return Side::opens;
  if (mark == kClosing) return Side::closes;
  if (mark != "\"") return Side::none;
  const bool left = touches_left(tokens, token);
  const bool right = touches_right(tokens, token);
  if (right && !left) return Side::opens;
  if (left && (!right || is_mark(tokens, token + 1))) return Side::closes;
  return Side::either;
}

/// `siap, "katanya`: a mark that looks as if it opened, after the comma that ends what was said and
/// before a word in lower case.
bool closes_after_all(const std::vector<Token>& tokens, std::size_t token) {
  return token > 0 && is_mark(tokens, token - 1) && token + 1 < tokens.size() &&
         tokens[token + 1].shape == Shape::lower;
}

}  // namespace

void pair_quotation_marks(std::string_view text, const std::vector<Token>& tokens, TokenRange line,
                          std::vector<Quotation>& quotations) {
  std::size_t open = line.last;
  for (std::size_t i = line.first; i < line.last; ++i) {
    const char first = text[tokens[i].span.begin];  // of a mark and little else
    if (first != '"' && first != kFirstOfWideMark) continue;
    if (tokens[i].kind != TokenKind::punctuation) continue;
    const Side side = side_of(text, tokens, i);
    if (side == Side::none) continue;
    const bool opened = open != line.last;
    if (opened && (side != Side::opens || closes_after_all(tokens, i))) {
      quotations.push_back({open, i});
      open = line.last;
    } else if (side != Side::closes) {
      open = i;
    }
  }
}

}  // namespace warta
