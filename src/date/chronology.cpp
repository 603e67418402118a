#include "date/chronology.hpp"

#include <algorithm>

namespace warta {
namespace {

constexpr std::size_t kFrameReach = 4;  // sentences

bool opens_paragraph(const TokenizedText& text, std::size_t sentence) {
  return sentence > 0 &&
         text.sentences[sentence - 1].paragraph != text.sentences[sentence].paragraph;
}

/// Nothing but the expressions, punctuation and one small word: "Tahun 2001:".
bool is_heading(const TokenizedText& text, const Sentence& sentence,
                std::span<const TimeExpression> inside) {
  std::size_t words = 0;
  for (std::size_t token = sentence.first; token < sentence.last; ++token) {
    const bool dated = std::any_of(inside.begin(), inside.end(), [&](const TimeExpression& e) {
      return e.first <= token && token < e.last;
    });
    if (!dated && text.tokens[token].kind != TokenKind::punctuation) ++words;
  }
  return words <= 1 && std::all_of(inside.begin(), inside.end(), [](const TimeExpression& e) {
           return e.form == ExpressionForm::year;
         });
}

/// "2002. Keduanya bertemu lagi", which is one sentence as "2. Keduanya" is.
bool leads_paragraph(const TokenizedText& text, const Sentence& sentence,
                     const TimeExpression& year) {
  const bool first = year.first == sentence.first && year.form == ExpressionForm::year;
  return first && year.last < sentence.last &&
         (text.word(year.last) == "." || text.word(year.last) == ":");
}

/// One past the last sentence of the paragraph of `sentence`.
std::size_t paragraph_end(const TokenizedText& text, std::size_t sentence) {
  const std::size_t paragraph = text.sentences[sentence].paragraph;
  while (sentence < text.sentences.size() && text.sentences[sentence].paragraph == paragraph)
    ++sentence;
  return sentence;
}

/// "[Pada 2018] Kim bertemu Moon": the time that the sentence opens with.
bool opens_sentence(const TokenizedText& text, const TimeExpression& expression) {
  return expression.first <= text.sentences[text.sentence_of(expression.first)].first + 1;
}

/// "kemarin", "Senin", "bulan lalu", "saat ini": counted from today.
bool is_of_today(const TimeExpression& expression) {
  switch (expression.form) {
    case ExpressionForm::weekday:
    case ExpressionForm::relative_day:
    case ExpressionForm::unit:
    case ExpressionForm::reference:
      return true;
    default:
      return expression.direction == TimeDirection::past ||
             expression.direction == TimeDirection::future ||
             expression.year_direction != TimeDirection::none ||
             expression.month_direction != TimeDirection::none;
  }
}

}  // namespace

Chronology::Chronology(const TokenizedText& text, std::span<const TimeExpression> expressions) {
  find_sections(text, expressions);
  find_frames(text, expressions);
}

void Chronology::find_frames(const TokenizedText& text,
                             std::span<const TimeExpression> expressions) {
  for (const TimeExpression& expression : expressions) {
    const std::size_t sentence = text.sentence_of(expression.first);
    const bool frame = expression.year && !expression.islamic && opens_sentence(text, expression) &&
                       !leads_paragraph(text, text.sentences[sentence], expression);
    const bool cut = is_of_today(expression);
    if (!frame && !cut) continue;
    if (!frames_.empty()) frames_.back().last = std::min(frames_.back().last, sentence);
    const std::size_t last = std::min(paragraph_end(text, sentence), sentence + kFrameReach);
    if (frame) frames_.push_back({sentence, last, expression.year});
  }
}

void Chronology::find_sections(const TokenizedText& text,
                               std::span<const TimeExpression> expressions) {
  const std::size_t all = text.sentences.size();
  std::size_t years = 0;
  bool lines = false;
  for (std::size_t i = 0; i < expressions.size();) {
    const std::size_t number = text.sentence_of(expressions[i].first);
    const Sentence& sentence = text.sentences[number];
    const std::size_t begin = i;
    while (i < expressions.size() && expressions[i].first < sentence.last) ++i;
    const auto inside = expressions.subspan(begin, i - begin);
    if (!opens_paragraph(text, number)) continue;
    const bool leads = leads_paragraph(text, sentence, inside.front());
    if (!leads && !is_heading(text, sentence, inside)) continue;
    if (!sections_.empty()) sections_.back().last = std::min(sections_.back().last, number);
    const bool alone = number + 1 == all || opens_paragraph(text, number + 1);
    const bool line = alone && !leads;
    sections_.push_back(
        {leads ? number : number + 1, line ? all : paragraph_end(text, number), {}});
    if (inside.size() > 1 && !leads) continue;
    sections_.back().year = inside.front().year;
    lines = lines || line;
    ++years;
  }
  if (!lines && years < 2) {
    sections_.clear();
    return;
  }
  Section& last = sections_.back();
  if (last.first < last.last) last.last = std::min(last.last, paragraph_end(text, last.first));
}

std::optional<int> Chronology::year_over(std::size_t sentence) const {
  return year_in(sections_, sentence);
}

std::optional<int> Chronology::year_told(std::size_t sentence) const {
  return year_in(frames_, sentence);
}

std::optional<int> Chronology::year_in(const std::vector<Section>& sections, std::size_t sentence) {
  const auto behind = std::partition_point(sections.begin(), sections.end(),
                                           [&](const Section& s) { return s.last <= sentence; });
  const bool within = behind != sections.end() && behind->first <= sentence;
  return within ? behind->year : std::nullopt;
}

}  // namespace warta
