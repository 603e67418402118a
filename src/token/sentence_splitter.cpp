#include "token/sentence_splitter.hpp"

#include <algorithm>

#include "token/character.hpp"
#include "token/quotation_marks.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestBracket = 12;      // tokens of "(SSK. II)"; more may be sentences
constexpr std::size_t kShortestBeforeSmall = 4;  // bytes of "Italia" in "dari Italia. apakah"

bool is_terminator(std::string_view word) {
  return word.front() == '.' || word == "!" || word == "?" || word == "…";
}

/// A mark that opens something: the sentence it starts may begin with it.
bool is_opening(std::string_view word) {
  return word == "(" || word == "[" || word == "{" || word == "“" || word == "‘" || word == "«";
}

bool is_closing(std::string_view word) {
  return word == ")" || word == "]" || word == "}" || word == "”" || word == "’" || word == "»";
}

/// Straight quotes open and close alike; the blanks around them tell.
bool is_straight_quote(std::string_view word) {
  return word == "\"" || word == "'";
}

bool touch(const TokenizedText& text, std::size_t left) {
  return text.tokens[left].span.end == text.tokens[left + 1].span.begin;
}

/// Whether a word with a capital stands among small ones; `behind` may be a comma.
bool stands_out(const Token& before, const Token& word, const Token& behind) {
  const bool small = (before.shape == Shape::lower) | (before.kind == TokenKind::number);
  const bool on = (behind.shape == Shape::lower) | (behind.kind == TokenKind::punctuation);
  return (word.shape == Shape::capital) & small & on;
}

/// The tokens before a word that stands out, which are few.
std::vector<std::size_t> before_capitals(const std::vector<Token>& tokens) {
  std::vector<std::size_t> places(tokens.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    places[count] = i;  // written over if it does not count
    count += static_cast<std::size_t>(stands_out(tokens[i], tokens[i + 1], tokens[i + 2]));
  }
  places.resize(count);
  return places;
}

bool has_vowel(std::string_view folded) {
  return folded.find_first_of("aeiou") != std::string_view::npos;
}

}  // namespace

/// One line being cut.  Positions are tokens.
class SentenceSplitter::Line {
 public:
  Line(const SentenceSplitter& splitter, TokenizedText& text, const CutMarks& marks)
      : splitter_{splitter},
        text_{text},
        capitals_{before_capitals(text.tokens)},
        next_stop_{marks.stops.begin()},
        last_stop_{marks.stops.end()},
        next_capital_{capitals_.begin()} {}

  void split(TokenRange tokens, std::size_t number) {
    tokens_ = tokens;
    number_ = number;
    first_ = tokens.first;
    quotation_ = 0;
    quotations_.clear();
    pair_quotation_marks(text_.text, text_.tokens, tokens, quotations_);
    find_mark(first_ + 1);
    for (std::size_t i = next_place(first_); i + 1 < tokens.last; i = next_place(i + 1)) {
      const bool capital = is_next(next_capital_, capitals_.end(), i) && i + 2 < tokens.last;
      if ((capital || i + 1 == next_mark_) && begins_unannounced(i + 1)) {
        close(i + 1);
      } else if (is_next(next_stop_, last_stop_, i) && ends_sentence(i)) {
        i = read_end(i);
        if (next_mark_ <= i + 1) find_mark(i + 2);
      }
    }
    if (first_ < tokens.last) close(tokens.last);
  }

 private:
  std::string_view word(std::size_t token) const { return text_.word(token); }
  const Token& token(std::size_t i) const { return text_.tokens[i]; }
  bool is_word(std::size_t i, Shape shape) const {
    return token(i).kind == TokenKind::word && token(i).shape == shape;
  }
  bool is_speech_verb(std::size_t i) const {
    return splitter_.speech_verbs_.find(text_.folded_word(i)).has_value();
  }

  using Place = std::vector<std::size_t>::const_iterator;

  static bool is_next(Place place, Place end, std::size_t i) { return place != end && *place == i; }

  /// The first token from `first` on behind which a sentence may end.
  std::size_t next_place(std::size_t first) {
    while (next_stop_ != last_stop_ && *next_stop_ < first) ++next_stop_;
    while (next_capital_ != capitals_.end() && *next_capital_ < first) ++next_capital_;
    std::size_t place = next_mark_ - 1;
    if (next_stop_ != last_stop_) place = std::min(place, *next_stop_);
    if (next_capital_ != capitals_.end()) place = std::min(place, *next_capital_);
    return place;
  }

  void close(std::size_t last) {
    text_.sentences.push_back({text_.span(first_, last), first_, last, number_});
    first_ = last;
  }

  /// Closes the sentence that may end at `i`, and gives the last token that was looked at.
  std::size_t read_end(std::size_t i) {
    // "1. Pertama" is a list, not a sentence of one number.
    if (i == first_ + 1 && token(first_).kind == TokenKind::number) return i;
    if (token(i).kind == TokenKind::word && !abbreviation_ends(i)) return i;
    if (is_inside_code(i)) return i;
    const std::size_t last = with_closers(i);
    if (in_short_bracket(i, last)) return last;
    if (can_start(last + 1) || begins_small(i, last)) close(last + 1);
    return last;
  }

  /// "PMK.011", which is one number of a letter.
  bool is_inside_code(std::size_t i) const {
    return i > first_ && word(i) == "." && touch(text_, i - 1) && touch(text_, i) &&
           token(i + 1).kind == TokenKind::number && token(i - 1).shape != Shape::lower;
  }

  bool ends_sentence(std::size_t i) const {
    if (token(i).kind == TokenKind::punctuation) return is_terminator(word(i));
    if (token(i).kind != TokenKind::word || word(i).back() != '.') return false;
    const Abbreviation* known = splitter_.abbreviations_->find(text_.folded_word(i));
    return known != nullptr && known->ends != AbbreviationEnd::never;
  }

  /// "gula, dll. Pembeli" and "Bahana Ltd. Rencana" end, "Bahana Ltd. Ignatius" and "Tbk. (MAJU)"
  /// do not.
  bool abbreviation_ends(std::size_t i) const {
    if (token(i + 1).kind != TokenKind::word) return false;
    const Abbreviation* known = splitter_.abbreviations_->find(text_.folded_word(i));
    const auto next = text_.folded_word(i + 1);
    return known->ends == AbbreviationEnd::may || splitter_.openers_->contains(next) ||
           (known->ends == AbbreviationEnd::before_word && splitter_.roots_.commonness(next));
  }

  bool is_quoted(std::size_t i) const {
    return std::any_of(quotations_.begin(), quotations_.end(),
                       [&](const Quotation& q) { return q.open < i && i < q.close; });
  }

  /// Takes in the quotes and brackets that close right after token `last`.
  std::size_t with_closers(std::size_t last) const {
    while (last + 1 < tokens_.last) {
      const auto next = word(last + 1);
      const bool closes = is_closing(next) ||
                          (is_straight_quote(next) && touch(text_, last) &&
                           (last + 2 >= tokens_.last || !touch(text_, last + 1) ||
                            token(last + 2).kind == TokenKind::punctuation)) ||
                          is_terminator(next);
      if (!closes) break;
      ++last;
    }
    return last;
  }

  /// "Sultan (SSK. II)", "E. hemisphaerica (Bl.)": a period among the few words of a bracket.
  bool in_short_bracket(std::size_t i, std::size_t last) const {
    const std::size_t lowest = std::max(first_, i < kLongestBracket ? 0 : i - kLongestBracket);
    std::size_t open = i;
    while (open > lowest && word(open) != "(" && word(open) != ")") --open;
    if (word(open) != "(" || open == first_) return false;
    if (last > i) return i == open + 2 && word(i + 1) == ")" && !is_terminator(word(open - 1));
    for (std::size_t at = i + 1; at < std::min(open + kLongestBracket, tokens_.last); ++at) {
      if (word(at) == ")") return true;
    }
    return false;
  }

  /// Whether token `next` can be the first of a sentence; looks through opening marks.
  bool can_start(std::size_t next) const {
    while (next < tokens_.last && (is_opening(word(next)) || is_straight_quote(word(next)))) {
      ++next;
    }
    if (next >= tokens_.last) return true;
    switch (token(next).kind) {
      case TokenKind::word:
        return token(next).shape != Shape::lower;
      case TokenKind::punctuation:
        return word(next).front() == '-' || word(next) == "–" || word(next) == "—" ||
               word(next) == "#" || (word(next) == ")" && word(next - 1) == "(");
      default:
        return true;
    }
  }

  /// "pembalap asal Italia. apakah ia pulih?": a sentence that begins without a capital, after a
  /// period that cannot be an abbreviation's.
  bool begins_small(std::size_t i, std::size_t last) const {
    if (i == first_ || last != i || !touch(text_, i - 1) || touch(text_, i)) return false;
    if (!is_word(i + 1, Shape::lower) || is_speech_verb(i + 1)) return false;
    const auto mark = word(i);
    if (mark.size() != 1 || token(i - 1).kind == TokenKind::punctuation) return false;
    const auto before = text_.folded_word(i - 1);
    if (mark == "!") return is_word(i - 1, Shape::lower);  // "Yahoo! membuka kantor"
    if (mark == "?") return true;
    if (token(i - 1).kind == TokenKind::number) return before.size() >= kShortestBeforeSmall - 1;
    return before.size() >= kShortestBeforeSmall && has_vowel(before) && !is_abbreviation(i - 1);
  }

  bool is_abbreviation(std::size_t i) const {
    const Span with_period{token(i).span.begin, token(i + 1).span.end};
    return splitter_.abbreviations_->find(slice(text_.folded, with_period)) != nullptr;
  }

  /// Whether a sentence begins at `next` with nothing before it that ends one.
  bool begins_unannounced(std::size_t next) {
    if (next != next_mark_) return is_word(next, Shape::capital) && is_lost_opener(next);
    const Quotation& quotation = quotations_[quotation_++];
    find_mark(next + 1);
    return is_attributed(quotation);
  }

  /// The first quotation mark from token `first` on that opens.
  void find_mark(std::size_t first) {
    while (quotation_ < quotations_.size() && quotations_[quotation_].open < first) ++quotation_;
    next_mark_ = quotation_ < quotations_.size() ? quotations_[quotation_].open : tokens_.last;
  }

  bool is_small(std::size_t i) const {
    return is_word(i, Shape::lower) || token(i).kind == TokenKind::number;
  }

  /// "naik lagi Namun warga diam": a small word with a capital, among small words.
  bool is_lost_opener(std::size_t next) {
    if (!is_word(next + 1, Shape::lower) && word(next + 1) != ",") return false;
    if (!splitter_.openers_->tell_alone(text_.folded_word(next))) return false;
    if (splitter_.openers_->contains(text_.folded_word(next - 1))) return false;
    return !is_speech_verb(next - 1) && !is_quoted(next);
  }

  /// Whether somebody speaks in the sentence being read, before token `end`.
  bool tells_speech(std::size_t end) const {
    for (std::size_t i = first_; i < end; ++i) {
      if (is_speech_verb(i)) return true;
    }
    return false;
  }

  /// "naik lagi "Kami diam," kata Rini.": what somebody is then said to have said, with nothing
  /// before it that leads to it.
  bool is_attributed(const Quotation& quotation) const {
    const std::size_t before = quotation.open - 1;
    if (!is_small(before) && (token(before).kind != TokenKind::word || tells_speech(before + 1))) {
      return false;
    }
    const std::size_t verb = quotation.close + 1;
    if (quotation.close < quotation.open + 3 || verb >= tokens_.last) return false;
    if (!is_word(verb, Shape::lower) || !is_speech_verb(verb)) return false;
    if (token(quotation.close - 1).kind != TokenKind::punctuation) return false;
    const std::size_t first = quotation.open + 1;
    if (!is_word(first, Shape::capital) && !is_word(first, Shape::upper)) return false;
    const auto leading = text_.folded_word(before);
    return !splitter_.openers_->contains(leading) && !splitter_.leading_verbs_.find(leading);
  }

  const SentenceSplitter& splitter_;
  TokenizedText& text_;
  std::vector<std::size_t> capitals_;
  Place next_stop_, last_stop_;
  Place next_capital_;
  std::vector<Quotation> quotations_;
  TokenRange tokens_{0, 0};
  std::size_t number_ = 0;
  std::size_t first_ = 0;      // of the sentence being read
  std::size_t quotation_ = 0;  // the first that may still begin
  std::size_t next_mark_ = 0;  // which opens it
};

SentenceSplitter::SentenceSplitter(const Lexicon& lexicon, const Abbreviations& abbreviations,
                                   const SentenceOpeners& openers)
    : abbreviations_{&abbreviations}, openers_{&openers}, roots_{lexicon} {
  const Table& table = lexicon.table("language/speech_verbs");
  const auto verb = table.column("verb"), quote = table.column("quote");
  for (const Row& row : table.rows()) {
    speech_verbs_.add(row[verb]);
    if (row[quote] == "before") leading_verbs_.add(row[verb]);
  }
}

void SentenceSplitter::split(TokenizedText& text, const CutMarks& marks) const {
  Line reader{*this, text, marks};
  for (std::size_t i = 0; i < marks.lines.size(); ++i) {
    const CutMarks::Line& line = marks.lines[i];
    const bool last = i + 1 == marks.lines.size();
    const std::size_t end = last ? text.tokens.size() : marks.lines[i + 1].first;
    if (line.first < end) reader.split({line.first, end}, line.number);
  }
}

}  // namespace warta
