#include "training/tagger_score.hpp"

#include <algorithm>

namespace warta {

NameCounts TaggerScore::all() const {
  NameCounts sum;
  for (const NameCounts& type : types) sum.add(type);
  return sum;
}

TaggerScore score_tagger(const NameTagger& tagger, const std::vector<Lesson>& lessons) {
  TaggerScore score;
  TagLattice room;
  const auto counts = [&](EntityType type) -> NameCounts& {
    return score.types[static_cast<std::size_t>(type)];
  };
  for (const Lesson& lesson : lessons) {
    for (const LabelledName& name : lesson.names) ++counts(name.type).marked;
    for (const TaggedName& name : tagger.find(lesson.text, lesson.words, room)) {
      const LabelledName found{
          {lesson.words[name.first].span.begin, lesson.words[name.last - 1].span.end}, name.type};
      NameCounts& type = counts(name.type);
      ++type.found;
      if (std::ranges::find(lesson.names, found) != lesson.names.end()) ++type.right;
    }
  }
  return score;
}

}  // namespace warta
