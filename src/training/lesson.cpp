#include "training/lesson.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "entity/tagger_words.hpp"

namespace warta {
namespace {

/// The words of a name: it must begin and end with one.
std::optional<std::pair<std::size_t, std::size_t>> words_of(const std::vector<TaggerWord>& words,
                                                            Span name) {
  const auto first = std::ranges::find_if(
      words, [&](const TaggerWord& word) { return word.span.begin == name.begin; });
  const auto last = std::ranges::find_if(
      words, [&](const TaggerWord& word) { return word.span.end == name.end; });
  if (first == words.end() || last == words.end() || last < first) return std::nullopt;
  return std::pair{static_cast<std::size_t>(first - words.begin()),
                   static_cast<std::size_t>(last - words.begin()) + 1};
}

void add_tags(Lesson& lesson, const LabelledName& name) {
  const auto words = words_of(lesson.words, name.span);
  if (!words) {
    ++lesson.untold;
    return;
  }
  const NameTag begin = begin_tag(name.type);
  for (std::size_t i = words->first; i < words->second; ++i)
    lesson.tags[i] = i == words->first ? begin : tag_at(index_of(begin) + 1);
}

bool is_country(const FoundName& name) {
  return name.type == EntityType::place && name.form != FormKind::shorter && !name.owners.empty() &&
         name.owners.front()->kind == "country";
}

}  // namespace

LessonMaker::LessonMaker(const Lexicon& lexicon)
    : gazetteer_{lexicon},
      name_words_{lexicon},
      known_{lexicon, gazetteer_, name_words_},
      tokenizer_{lexicon} {}

Lesson LessonMaker::make(LabelledText labelled, Convention convention) const {
  Lesson lesson;
  lesson.text = std::move(labelled.text);
  lesson.names = std::move(labelled.names);
  const TokenizedText tokens = tokenizer_.tokenize(lesson.text);
  const PieceView pieces{tokens};
  const std::vector<FoundName> known = known_.find(pieces);
  lesson.words = tagger_words(pieces, known);
  lesson.tags.assign(lesson.words.size(), NameTag::outside);
  for (const LabelledName& name : lesson.names) add_tags(lesson, name);
  if (convention == Convention::as_labelled) return lesson;
  for (const FoundName& name : known) {
    const auto outside = [&](std::size_t i) { return lesson.tags[i] == NameTag::outside; };
    bool free = is_country(name) && pieces.capital(name.first);
    for (std::size_t i = name.first; i < name.last; ++i) free = free && outside(i);
    if (!free) continue;
    lesson.names.push_back({pieces.span(name.first, name.last), EntityType::place});
    add_tags(lesson, lesson.names.back());
  }
  std::ranges::sort(lesson.names);
  return lesson;
}

}  // namespace warta
