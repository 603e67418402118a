#include "event/heading.hpp"

#include <string>
#include <string_view>

#include "event/event_date.hpp"
#include "text/ascii.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongest = 9;  // tokens: "Vladivostok, Rusia, 25 April 2019."
constexpr std::size_t kYearSize = 4;
constexpr std::size_t kListReach = 2;  // paragraphs

/// "2019" alone, which is no date where nothing says so.
bool is_year(std::string_view word) {
  const int year = word.size() == kYearSize ? read_digits(word).value_or(0) : 0;
  return year >= 1900 && year < 2100;
}

bool may_stand_in(const TokenizedText& text, const SentenceLayout& layout, std::size_t token) {
  const TokenKind kind = text.tokens[token].kind;
  const WordClass word = layout.class_of(token);
  return kind == TokenKind::punctuation || word == WordClass::at || word == WordClass::on ||
         is_year(text.word(token));
}

/// "[2.] Kosmodrom Vostochny, 13 September": the tokens of the number of a list.
std::size_t length_of_number(const TokenizedText& text, const Sentence& sentence) {
  const std::size_t first = sentence.first;
  if (sentence.last - first < 3 || text.tokens[first].kind != TokenKind::number) return 0;
  const std::string_view mark = text.word(first + 1);
  return mark == "." || mark == ")" ? 2 : 0;
}

/// A line of its own without an end mark: "Yang Tidak Jadi".
bool is_title(const TokenizedText& text, std::size_t index) {
  const auto& sentences = text.sentences;
  const std::size_t paragraph = sentences[index].paragraph;
  const bool alone = (index == 0 || sentences[index - 1].paragraph != paragraph) &&
                     (index + 1 == sentences.size() || sentences[index + 1].paragraph != paragraph);
  return alone && text.tokens[sentences[index].last - 1].kind != TokenKind::punctuation;
}

}  // namespace

bool HeadingTracker::may_be_heading(const Sentence& sentence) {
  return sentence.last - sentence.first <= kLongest;
}

bool HeadingTracker::note(const TokenizedText& text, const SentenceLayout& layout) {
  const Sentence& sentence = layout.sentence;
  if (layout.index == 0) return false;  // a dateline, if anything
  if (is_title(text, layout.index)) heading_.reset();
  const std::size_t number = length_of_number(text, sentence);
  Heading found;
  std::vector<std::string_view> places;
  for (std::size_t token = sentence.first + number; token < sentence.last; ++token) {
    const Unit* unit = layout.unit_at(token);
    if (unit == nullptr && !may_stand_in(text, layout, token)) return false;
    if (unit == nullptr && is_year(text.word(token))) {
      found.date = {std::string{text.word(token)}, Precision::year};
    }
    if (unit == nullptr) continue;
    if (unit->date != nullptr) {
      found.date = reduce_date(*unit->date);
    } else if (unit->kind == UnitKind::place) {
      places.push_back(unit->ids.front());
    } else {
      return false;
    }
    token = unit->last - 1;
  }
  if (!found.date.known()) return false;
  found.place = places_.settle(places);
  found.span = sentence.span;
  const std::size_t paragraph = sentence.paragraph;
  const bool last = layout.index + 1 == text.sentences.size();
  const bool alone = last || text.sentences[layout.index + 1].paragraph != paragraph;
  heading_ = std::move(found);
  last_paragraph_ = paragraph + (!alone ? 0 : number == 0 ? 1 : kListReach);
  return true;
}

const Heading* HeadingTracker::over(const TokenizedText& text, std::size_t index) const {
  if (!heading_ || text.sentences[index].paragraph > last_paragraph_) return nullptr;
  return &*heading_;
}

}  // namespace warta
