#include "date/chronology.hpp"

#include <algorithm>

namespace warta {
namespace {

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

}  // namespace

Chronology::Chronology(const TokenizedText& text, std::span<const TimeExpression> expressions) {
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
  const auto behind = std::partition_point(sections_.begin(), sections_.end(),
                                           [&](const Section& s) { return s.last <= sentence; });
  const bool within = behind != sections_.end() && behind->first <= sentence;
  return within ? behind->year : std::nullopt;
}

}  // namespace warta
