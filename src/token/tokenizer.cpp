#include "token/tokenizer.hpp"

#include <array>
#include <unordered_set>

#include "text/case_fold.hpp"
#include "text/word_breaks.hpp"
#include "token/abbreviations.hpp"
#include "token/character.hpp"
#include "token/plain_word.hpp"
#include "token/sentence_splitter.hpp"
#include "token/web_addresses.hpp"
#include "token/word_shape.hpp"

namespace warta {

struct Tokenizer::Tables {
  explicit Tables(const Lexicon& lexicon)
      : abbreviations{lexicon},
        openers{lexicon},
        addresses{lexicon},
        sentences{lexicon, abbreviations, openers} {
    const Table& table = lexicon.table("language/currency_marks");
    for (const Row& row : table.rows()) currencies.insert(row[table.column("mark")]);
    const Table& months = lexicon.table("language/months");
    for (const Row& row : months.rows()) calendar.insert(row[months.column("month")]);
    const Table& weekdays = lexicon.table("language/weekdays");
    for (const Row& row : weekdays.rows()) calendar.insert(row[weekdays.column("weekday")]);
  }

  Abbreviations abbreviations;
  SentenceOpeners openers;
  WebAddresses addresses;
  SentenceSplitter sentences;
  std::unordered_set<std::string_view> currencies;
  std::unordered_set<std::string_view> calendar;  // months and weekdays
};

namespace {

using Kind = CharacterKind;

constexpr std::size_t kBytesPerToken = 5;    // of Indonesian news, for reserving
constexpr std::size_t kLongestGroup = 3;     // letters between the periods of "S.Pd."
constexpr std::size_t kLongestCurrency = 3;  // letters before the sign of "HK$25"
constexpr std::size_t kLongestCalendarWord = 9;
constexpr std::size_t kLongestYearGlue = 4;   // digits of "2023Presiden"
constexpr std::size_t kShortestNamePart = 3;  // letters of the month in "19-Juni-2024"

// What a byte is to the quick way through plain words.
constexpr unsigned char kLetterByte = 1;
constexpr unsigned char kCapitalByte = 2;
constexpr unsigned char kEndByte = 4;  // ends a word whatever comes after it
constexpr unsigned char kDigitByte = 16;
constexpr unsigned char kMarkByte = 8;  // a token of its own unless a byte beyond ASCII follows

constexpr std::array<unsigned char, 256> make_byte_classes() {
  constexpr std::string_view joints = ".:@#$-'&";  // a word may go on after these, or a digit
  std::array<unsigned char, 256> classes{};
  for (unsigned char c = 0; c < 0x80; ++c) {
    const Character character = detail::kAsciiCharacters[c];
    if (character.kind == Kind::letter) {
      classes[c] = character.upper ? kLetterByte | kCapitalByte : kLetterByte;
    } else if (character.kind == Kind::digit) {
      classes[c] = kDigitByte;
    } else if (joints.find(static_cast<char>(c)) == std::string_view::npos) {
      const bool mark = character.kind == Kind::punctuation || character.kind == Kind::symbol;
      classes[c] = mark ? kEndByte | kMarkByte : kEndByte;
    }
  }
  return classes;
}

constexpr auto kByteClasses = make_byte_classes();

/// Whether the first or last byte of a token is one of "." "!" "?" or "…".
bool may_end_sentence(std::string_view token) {
  constexpr char last_of_ellipsis = '\xA6';
  const char last = token.back();
  return (token.front() == '.') | (last == '.') | (last == '!') | (last == '?') |
         (last == last_of_ellipsis);
}

unsigned char class_of(char byte) {
  return kByteClasses[static_cast<unsigned char>(byte)];
}

}  // namespace

/// One pass over a text.  Each `scan_*` reads one token at `position_` and says where it ends.
class Tokenizer::Scanner {
 public:
  Scanner(TokenizedText& out, const Tables& tables) : out_{out}, text_{out.text}, tables_{tables} {}

  CutMarks run() {
    while (position_ < text_.size()) {
      position_ += static_cast<std::size_t>(text_[position_] == ' ');  // not a branch: who knows
      const unsigned char first = class_of(byte(position_));
      if ((first & kLetterByte) != 0) {
        scan_word();
      } else if ((first & kMarkByte) == 0 || !scan_plain_mark()) {
        scan_other();
      }
    }
    return std::move(marks_);
  }

 private:
  void scan_other() {
    if (position_ == text_.size()) return;
    const Character c = character_at(text_, position_);
    switch (c.kind) {
      case Kind::newline:
        begin_line();
        [[fallthrough]];
      case Kind::space:
      case Kind::ignorable:
        position_ += c.length;
        break;
      case Kind::letter:
        scan_word();
        break;
      case Kind::unspaced:
        scan_unspaced();
        break;
      case Kind::digit:
        scan_number();
        break;
      default:
        scan_mark(c);
    }
  }

  Kind kind(std::size_t position) const { return kind_at(text_, position); }
  bool is_letter(std::size_t position) const { return kind(position) == Kind::letter; }
  bool is_digit(std::size_t position) const { return class_of(byte(position)) == kDigitByte; }
  char byte(std::size_t position) const { return position < text_.size() ? text_[position] : '\0'; }

  void begin_line() {
    const std::size_t number = marks_.lines.back().number + 1;
    if (marks_.lines.back().first < out_.tokens.size()) marks_.lines.emplace_back();
    marks_.lines.back() = {out_.tokens.size(), number};
  }

  void note_stop(std::string_view token) {
    if (may_end_sentence(token)) marks_.stops.push_back(out_.tokens.size());
  }

  void emit(std::size_t end, TokenKind token_kind) {
    const Span span{position_, end};
    note_stop(slice(text_, span));
    const bool lettered = token_kind == TokenKind::word || token_kind == TokenKind::url;
    out_.tokens.push_back(
        {span, token_kind, lettered ? word_shape(slice(text_, span)) : Shape::other});
    position_ = end;
  }

  /// Past the bytes of `classes` from `at` on, and what is drawn over them.
  std::size_t end_of_run(std::size_t at, unsigned char classes) const {
    while (at < text_.size()) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (byte < 0x80) {
        if ((kByteClasses[byte] & classes) == 0) break;
        ++at;
        continue;
      }
      const Character c = character_at(text_, at);
      if (c.kind != Kind::letter && c.kind != Kind::ignorable) break;
      at += c.length;
    }
    return at;
  }
  std::size_t letters_end(std::size_t at) const { return end_of_run(at, kLetterByte); }
  /// Letters and digits mixed: "G20", "QZ8501".
  std::size_t alphanumeric_end(std::size_t at) const {
    return end_of_run(at, kLetterByte | kDigitByte);
  }
  std::size_t digits_end(std::size_t at) const {
    while (is_digit(at)) ++at;
    return at;
  }

  /// Where the word goes on after `at` across a hyphen, apostrophe or ampersand; `at` if it ends.
  std::size_t joined_end(std::size_t at) const {
    if (at >= text_.size()) return at;
    const Character joint = character_at(text_, at);
    const std::size_t next = at + joint.length;
    const Kind after = kind(next);
    if (joint.kind == Kind::hyphen && (after == Kind::letter || after == Kind::digit)) {
      // "Januari-Maret" is a range, not a name.
      const bool range = at - position_ <= kLongestCalendarWord &&
                         tables_.calendar.contains(slice(out_.folded, {position_, at}));
      return range ? at : alphanumeric_end(next);
    }
    if ((joint.kind == Kind::apostrophe || byte(at) == '&') && after == Kind::letter) {
      return letters_end(next);
    }
    return at;
  }

  /// A mark of one byte, such as a comma, that no combining mark can follow.
  bool scan_plain_mark() {
    const std::size_t end = position_ + 1;
    if (end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x80) return false;
    const bool symbol = character_at(text_, position_).kind == Kind::symbol;
    note_stop(text_.substr(position_, 1));
    out_.tokens.push_back(
        {{position_, end}, symbol ? TokenKind::symbol : TokenKind::punctuation, Shape::other});
    position_ = end;
    return true;
  }

  /// Most words: ASCII letters with a blank or a mark after them that cannot belong to them.
  bool scan_plain_word() {
    const LetterRun run = letters_from(text_, out_.folded, position_);
    const bool ends = run.end == text_.size() || (class_of(text_[run.end]) & kEndByte) != 0;
    if (!ends && !is_before_period(run.end)) return false;
    const bool begins_capital = (class_of(text_[position_]) & kCapitalByte) != 0;
    const Shape shape = plain_shape(run.end - position_, run.capitals, begins_capital);
    out_.tokens.push_back({{position_, run.end}, TokenKind::word, shape});
    position_ = run.end;
    return true;
  }

  /// "rumah. ": too long for a part of "S.Pd.", and no abbreviation.
  bool is_before_period(std::size_t end) const {
    if (text_[end] != '.' || end - position_ <= kLongestGroup) return false;
    const bool apart = end + 1 == text_.size() || text_[end + 1] == ' ' || text_[end + 1] == '\n';
    return apart &&
           tables_.abbreviations.find(slice(out_.folded, {position_, end + 1})) == nullptr &&
           !is_numbering(end);
  }

  void scan_word() {
    if (scan_plain_word()) return;
    const std::size_t first = letters_end(position_);
    if (byte(first) == '.' || byte(first) == ':' || byte(first) == '@') {
      if (scan_address() || scan_abbreviation(first)) return;
    }
    if (byte(first) == '$' && first - position_ <= kLongestCurrency) {
      return emit(first + 1, TokenKind::symbol);
    }
    if (is_digit(first) && tables_.currencies.contains(slice(out_.folded, {position_, first}))) {
      return emit(first, TokenKind::word);
    }
    std::size_t end = alphanumeric_end(first);
    for (std::size_t next = joined_end(end); next != end; next = joined_end(end)) end = next;
    if (end != first && byte(end) == '.' && scan_address()) return;
    emit(end, TokenKind::word);
  }

  /// "北京大学": ICU's dictionaries know where its words end.
  void scan_unspaced() {
    std::size_t end = position_;
    while (kind(end) == Kind::unspaced || kind(end) == Kind::ignorable)
      end += character_at(text_, end).length;
    const std::size_t begin = position_;
    for (const std::size_t word : word_ends(text_.substr(begin, end - begin)))
      emit(begin + word, TokenKind::word);
  }

  bool scan_address() {
    const std::size_t end = tables_.addresses.end_of(text_, position_);
    if (end == position_ || is_letter(end)) return false;
    emit(end, TokenKind::url);
    return true;
  }

  /// `first` is the period after the first letters.
  bool scan_abbreviation(std::size_t first) {
    if (byte(first) != '.') return false;
    if (const std::size_t end = dotted_letters_end(); end != position_) {
      emit(end, TokenKind::word);
      return true;
    }
    if (counts_years(first)) return false;
    const std::size_t end = first + 1;
    const Abbreviation* known = tables_.abbreviations.find(slice(out_.folded, {position_, end}));
    const bool abbreviated =
        known != nullptr ? fits_context(*known, end) : is_initial(first) || is_numbering(first);
    if (abbreviated) emit(end, TokenKind::word);
    return abbreviated;
  }

  /// "1446 H. Mereka", "570 M. Rakyat": a letter behind a number belongs to it and not to a name.
  bool counts_years(std::size_t first) const {
    return first - position_ == 1 && !out_.tokens.empty() &&
           out_.tokens.back().kind == TokenKind::number;
  }

  /// "S.H.", "Ph.D", "S.Pd.", "a.n.": short groups with a period between them.
  std::size_t dotted_letters_end() const {
    std::size_t at = position_;
    std::size_t groups = 0;
    while (true) {
      const std::size_t end = letters_end(at);
      if (!is_dotted_group(at, end)) break;
      ++groups;
      if (byte(end) != '.') return groups > 1 && end - at == 1 ? end : position_;
      at = end + 1;
      if (!is_letter(at)) return groups > 1 ? at : position_;
    }
    return groups > 1 && at - position_ > 3 ? at : position_;
  }

  bool is_dotted_group(std::size_t begin, std::size_t end) const {
    const std::size_t size = end - begin;
    if (size == 1) return true;
    if (size == 0 || size > kLongestGroup || !character_at(text_, begin).upper) return false;
    return word_shape(text_.substr(begin, size)) == Shape::capital && byte(end) == '.';
  }

  /// "L." in "Rizky L. Pratama": a capital letter with a capitalised word after it, not after a
  /// word in lower case ("vitamin C. Dia") nor before one that opens sentences ("Golongan A. Namun
  /// ..."); or "P." in "Joko P. di ruangnya".
  bool is_initial(std::size_t first) const {
    if (first - position_ != 1 || !character_at(text_, position_).upper) return false;
    const bool begins = out_.tokens.empty();
    const Shape before = begins ? Shape::other : out_.tokens.back().shape;
    if (is_capital_next(first + 1)) return before != Shape::lower && !opens_sentence(first + 1);
    return before == Shape::capital && is_letter(after_spaces(first + 1));
  }

  /// "XI." and "B." of "Peraturan No. XI. B. 02.00": a numeral or capital letter after another that
  /// has its period, before a number or the next.
  bool is_numbering(std::size_t first) const {
    if (out_.tokens.empty() || byte(out_.tokens.back().span.end - 1) != '.') return false;
    if (out_.tokens.back().kind != TokenKind::word) return false;
    if (numeral_end(position_) != first && first - position_ != 1) return false;
    const std::size_t next = after_spaces(first + 1);
    if (is_digit(next)) return true;
    return is_capital(next) && byte(letters_end(next)) == '.' && letters_end(next) == next + 1;
  }

  bool fits_context(const Abbreviation& known, std::size_t end) const {
    const std::size_t next = after_spaces(end);
    if (kind(next) == Kind::newline) return known.ends != AbbreviationEnd::never;
    if (known.follows == AbbreviationContext::number) {
      return is_digit(next) || (numeral_end(next) != next && !is_letter(numeral_end(next)));
    }
    if (known.follows == AbbreviationContext::name) return is_capital(next);
    return true;
  }

  /// Past a Roman numeral at `at`; `at` itself if there is none.
  std::size_t numeral_end(std::size_t at) const {
    constexpr std::string_view numerals = "IVXLCDM";
    while (at < text_.size() && numerals.find(text_[at]) != std::string_view::npos) ++at;
    return at;
  }

  /// Whether the word after `at` begins a sentence: "Dia", but "Di Maria" and "Yang Hyong-sop" are
  /// names, which have a capital after them.
  bool opens_sentence(std::size_t at) const {
    const std::size_t begin = after_spaces(at);
    const std::size_t end = letters_end(begin);
    return tables_.openers.contains(slice(out_.folded, {begin, end})) &&
           !is_capital(after_spaces(end));
  }

  std::size_t after_spaces(std::size_t at) const {
    while (kind(at) == Kind::space) at += character_at(text_, at).length;
    return at;
  }

  bool is_capital(std::size_t at) const {
    return at < text_.size() && character_at(text_, at).upper;
  }

  bool is_capital_next(std::size_t at) const { return is_capital(after_spaces(at)); }

  /// "10.000", "3,5", "11:03": separators stay where a digit follows.
  std::size_t separated_end(std::size_t end) const {
    while ((byte(end) == '.' || byte(end) == ',' || byte(end) == ':') && is_digit(end + 1)) {
      end = digits_end(end + 1);
    }
    return end;
  }

  void scan_number() {
    const std::size_t whole = digits_end(position_);
    std::size_t end = separated_end(whole);
    if (end == whole && is_letter(end) &&
        !(end - position_ >= kLongestYearGlue && character_at(text_, end).upper)) {
      end = alphanumeric_end(end);  // "4G", "30an"
    } else if (end == whole && kind(end) == Kind::hyphen && takes_suffix(end)) {
      end = letters_end(end + character_at(text_, end).length);
    }
    if (byte(end) == '.' && end == whole && scan_address()) return;
    emit(end, TokenKind::number);
  }

  /// "1980-an" and "3-D" go on after the hyphen; "19-Juni-2024" and "12-13" do not.
  bool takes_suffix(std::size_t hyphen) const {
    const std::size_t begin = hyphen + character_at(text_, hyphen).length;
    if (!is_letter(begin)) return false;
    const std::size_t end = letters_end(begin);
    return !character_at(text_, begin).upper || end - begin < kShortestNamePart;
  }

  /// "#PilihDamai", but not "C#minor".
  bool begins_apart() const {
    return out_.tokens.empty() || out_.tokens.back().span.end < position_ ||
           out_.tokens.back().kind == TokenKind::punctuation;
  }

  /// A picture goes on over its colour and over what a joiner ties to it: a family is one.
  std::size_t picture_end(std::size_t end) const {
    constexpr std::string_view joiner = "\u200D";
    constexpr std::string_view colours = "\U0001F3FB\U0001F3FC\U0001F3FD\U0001F3FE\U0001F3FF";
    constexpr std::size_t picture = 4;  // bytes
    while (true) {
      const auto rest = text_.substr(end);
      if (rest.starts_with(joiner) && kind(end + joiner.size()) == Kind::symbol) {
        end += joiner.size() + character_at(text_, end + joiner.size()).length;
      } else if (rest.size() >= picture && static_cast<unsigned char>(rest[0]) == 0xF0 &&
                 colours.find(rest.substr(0, picture)) != std::string_view::npos) {
        end += picture;
      } else if (kind(end) == Kind::ignorable && !rest.starts_with(joiner)) {
        end += character_at(text_, end).length;
      } else {
        return end;
      }
    }
  }

  void scan_mark(Character c) {
    std::size_t end = position_ + c.length;
    if (byte(position_) == '@' && scan_address()) return;
    if (byte(position_) == '#' && is_letter(end) && begins_apart()) {
      return emit(alphanumeric_end(end), TokenKind::url);
    }
    if (c.kind == Kind::symbol) end = picture_end(end);
    if (byte(position_) == '.' || c.kind == Kind::hyphen) {  // "..." and "--" are one mark
      const char mark = byte(position_);
      while (byte(end) == mark) ++end;
    }
    while (kind(end) == Kind::ignorable) end += character_at(text_, end).length;
    emit(end, c.kind == Kind::symbol ? TokenKind::symbol : TokenKind::punctuation);
  }

  TokenizedText& out_;
  std::string_view text_;
  const Tables& tables_;
  CutMarks marks_;
  std::size_t position_ = 0;
};

Tokenizer::Tokenizer(const Lexicon& lexicon) : tables_{std::make_unique<const Tables>(lexicon)} {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

TokenizedText Tokenizer::tokenize(std::string_view text) const {
  TokenizedText result;
  result.text = text;
  result.folded = fold_case(text);
  result.tokens.reserve(text.size() / kBytesPerToken + 1);
  tables_->sentences.split(result, Scanner{result, *tables_}.run());
  return result;
}

}  // namespace warta
