#include "treebank/treebank_view.hpp"

#include <algorithm>

#include "token/character.hpp"
#include "token/quotation_marks.hpp"
#include "token/word_shape.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestQuotation = 160;  // tokens: more is a mark that found no partner
constexpr std::size_t kEllipsis = 3;
constexpr std::size_t kLongestDay = 2;  // digits of "03-Oct"

bool touch(const Token& left, const Token& right) {
  return left.span.end == right.span.begin;
}

/// Whether one half of a hyphenated word repeats the other: "Undang-Undang", "Surat-suratnya",
/// "Tukar-Menukar".
bool repeats(std::string_view left, std::string_view right) {
  const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  constexpr std::size_t shortest = 3;
  const auto holds = [&](std::string_view outer, std::string_view inner) {
    return inner.size() >= shortest &&
           std::search(outer.begin(), outer.end(), inner.begin(), inner.end(), same) != outer.end();
  };
  return holds(right, left) || holds(left, right);
}

/// Joins the sentences that end inside a quotation with those that go on there.
class SentenceJoiner {
 public:
  SentenceJoiner(std::string_view text, const std::vector<Token>& tokens)
      : text_{text}, tokens_{tokens} {}

  std::vector<Sentence> join(const std::vector<Sentence>& sentences) {
    std::vector<Sentence> joined;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const bool begins_line = i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph;
      if (begins_line) read_line(sentences, i);
      if (!begins_line && is_quoted(sentences[i].first)) {
        joined.back().span.end = sentences[i].span.end;
        joined.back().last = sentences[i].last;
      } else {
        joined.push_back(sentences[i]);
      }
    }
    return joined;
  }

 private:
  void read_line(const std::vector<Sentence>& sentences, std::size_t first) {
    std::size_t last = first;
    while (last < sentences.size() && sentences[last].paragraph == sentences[first].paragraph) {
      ++last;
    }
    quotations_.clear();
    pair_quotation_marks(text_, tokens_, {sentences[first].first, sentences[last - 1].last},
                         quotations_);
  }

  bool is_quoted(std::size_t token) const {
    return std::any_of(quotations_.begin(), quotations_.end(), [&](const Quotation& q) {
      return q.open < token && token < q.close && q.close - q.open <= kLongestQuotation;
    });
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Quotation> quotations_;
};

/// Writes the tokens of one sentence after the other.
class TokenCutter {
 public:
  TokenCutter(std::string_view text, const std::vector<Token>& tokens)
      : text_{text}, tokens_{tokens} {
    out_.reserve(tokens.size() + tokens.size() / 16);
  }

  Sentence cut(const Sentence& sentence) {
    Sentence result = sentence;
    result.first = out_.size();
    last_ = sentence.last;
    for (std::size_t i = sentence.first; i < last_;) i = cut_at(i);
    result.last = out_.size();
    return result;
  }

  std::vector<Token> take() { return std::move(out_); }

 private:
  std::string_view word(std::size_t i) const { return slice(text_, tokens_[i].span); }

  void emit(std::size_t begin, std::size_t end, TokenKind kind) {
    const Span span{begin, end};
    const bool lettered = kind == TokenKind::word || kind == TokenKind::url;
    out_.push_back({span, kind, lettered ? word_shape(slice(text_, span)) : Shape::other});
  }

  /// Writes what begins at token `i`, and gives the first token after it.
  std::size_t cut_at(std::size_t i) {
    const std::size_t joined = joined_end(i);
    if (joined > i + 1) {
      const bool lettered = tokens_[i].kind == TokenKind::word || joined > i + 2;
      emit(tokens_[i].span.begin, tokens_[joined - 1].span.end,
           lettered ? TokenKind::word : tokens_[i].kind);
      return joined;
    }
    switch (tokens_[i].kind) {
      case TokenKind::word:
        cut_word(i);
        break;
      case TokenKind::symbol:
        cut_symbol(i);
        break;
      case TokenKind::punctuation:
        cut_mark(i);
        break;
      case TokenKind::url:
        cut_address(i);
        break;
      default:
        out_.push_back(tokens_[i]);
    }
    return i + 1;
  }

  // -- what the treebanks join ------------------------------------------------------------------

  std::size_t joined_end(std::size_t i) const {
    if (i + 1 >= last_ || !touch(tokens_[i], tokens_[i + 1])) return i;
    const auto here = word(i);
    if ((here == "`" || here == "'") && word(i + 1) == here) return i + 2;
    if (is_day_and_month(i)) return i + 3;
    return code_end(i);
  }

  /// "03-Oct", as tables write it.
  bool is_day_and_month(std::size_t i) const {
    constexpr std::size_t short_month = 3;
    if (i + 2 >= last_ || tokens_[i].kind != TokenKind::number || word(i + 1) != "-") return false;
    const bool ends = i + 3 >= last_ || !touch(tokens_[i + 2], tokens_[i + 3]) ||
                      tokens_[i + 3].kind == TokenKind::punctuation;
    return touch(tokens_[i + 1], tokens_[i + 2]) && word(i).size() <= kLongestDay && ends &&
           word(i + 2).size() == short_month && tokens_[i + 2].shape == Shape::capital;
  }

  /// "34/PMK.011/2007", "II/2006", "C/O": parts with a slash between them, of which one is in
  /// capitals and another a number, or all single letters.
  std::size_t code_end(std::size_t i) const {
    std::size_t end = i + 1;
    std::size_t slashes = 0;
    std::size_t numbers = 0;
    std::size_t capitals = 0;
    std::size_t letters = 0;
    for (std::size_t part = i;; part += 2) {
      const Token& token = tokens_[part];
      if (token.kind == TokenKind::number) {
        ++numbers;
      } else if (token.kind == TokenKind::word && is_code_word(part)) {
        ++capitals;
        if (word(part).size() == 1) ++letters;
      } else {
        break;
      }
      end = part + 1;
      if (part + 2 >= last_ || !touch(token, tokens_[part + 1]) ||
          !touch(tokens_[part + 1], tokens_[part + 2]))
        break;
      const auto mark = word(part + 1);
      if (mark != "/" && mark != ".") break;
      if (mark == "/") ++slashes;
    }
    const bool is_code =
        slashes > 0 && capitals > 0 && (numbers > 0 || (letters == capitals && slashes == 1));
    return is_code ? end : i;
  }

  /// "PMK", "II", "Kep-176".
  bool is_code_word(std::size_t i) const {
    const Shape shape = tokens_[i].shape;
    const auto letters = word(i);
    return shape == Shape::upper || (shape == Shape::capital && letters.size() == 1) ||
           (shape != Shape::lower && letters.find_first_of("0123456789") != letters.npos);
  }

  // -- what they cut ----------------------------------------------------------------------------

  void cut_word(std::size_t i) {
    const Token& token = tokens_[i];
    const auto letters = word(i);
    if (i + 1 == last_ && letters.size() > 2 && letters.back() == '.' &&
        letters.find('.') == letters.size() - 1) {
      emit(token.span.begin, token.span.end - 1, TokenKind::word);
      emit(token.span.end - 1, token.span.end, TokenKind::punctuation);
      return;
    }
    std::size_t begin = 0;
    for (std::size_t hyphen = letters.find('-'); hyphen != letters.npos;
         hyphen = letters.find('-', hyphen + 1)) {
      if (!parts_names(letters.substr(begin, hyphen - begin), letters.substr(hyphen + 1))) continue;
      emit(token.span.begin + begin, token.span.begin + hyphen, TokenKind::word);
      emit(token.span.begin + hyphen, token.span.begin + hyphen + 1, TokenKind::punctuation);
      begin = hyphen + 1;
    }
    if (begin == 0) {
      out_.push_back(token);
    } else {
      emit(token.span.begin + begin, token.span.end, TokenKind::word);
    }
  }

  /// Whether a hyphen stands between two names, "Korut-Rusia", or a name and its number,
  /// "GeoEye-1".
  static bool parts_names(std::string_view left, std::string_view right) {
    right = right.substr(0, right.find('-'));
    if (left.empty() || right.size() < 2) {
      return left.size() > 2 && right.size() == 1 && is_number(right) && is_capital(left);
    }
    if (is_number(right)) return left.size() > 1 && is_capital(left);
    const bool own = right == "Ku" || right == "Mu" || right == "Nya";
    return is_capital(right) && !own && is_letter(right, 1) && !repeats(left, right);
  }

  static bool is_number(std::string_view part) {
    return part.find_first_not_of("0123456789") == part.npos;
  }
  static bool is_capital(std::string_view part) { return character_at(part, 0).upper; }
  static bool is_letter(std::string_view part, std::size_t at) {
    return kind_at(part, at) != CharacterKind::digit;
  }

  /// "#PilihDamai" is a mark and a word.
  void cut_address(std::size_t i) {
    const Token& token = tokens_[i];
    if (word(i).front() != '#') {
      out_.push_back(token);
      return;
    }
    emit(token.span.begin, token.span.begin + 1, TokenKind::punctuation);
    emit(token.span.begin + 1, token.span.end, TokenKind::word);
  }

  /// "US$" is a country and a sign.
  void cut_symbol(std::size_t i) {
    const Token& token = tokens_[i];
    const auto sign = word(i);
    const std::size_t letters = sign.find('$');
    if (letters == sign.npos || letters == 0) {
      out_.push_back(token);
      return;
    }
    emit(token.span.begin, token.span.begin + letters, TokenKind::word);
    emit(token.span.begin + letters, token.span.end, TokenKind::symbol);
  }

  /// Dots that are too few or too many for an ellipsis are single ones.
  void cut_mark(std::size_t i) {
    const Token& token = tokens_[i];
    const auto mark = word(i);
    if (mark.front() != '.' || mark.size() == kEllipsis) {
      out_.push_back(token);
      return;
    }
    for (std::size_t at = 0; at < mark.size(); ++at) {
      emit(token.span.begin + at, token.span.begin + at + 1, TokenKind::punctuation);
    }
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Token> out_;
  std::size_t last_ = 0;  // of the sentence being cut
};

}  // namespace

TreebankView cut_as_treebank(std::string_view text, const std::vector<Token>& tokens,
                             const std::vector<Sentence>& sentences) {
  TreebankView view;
  view.sentences = SentenceJoiner{text, tokens}.join(sentences);
  TokenCutter cutter{text, tokens};
  for (Sentence& sentence : view.sentences) sentence = cutter.cut(sentence);
  view.tokens = cutter.take();
  return view;
}

}  // namespace warta
