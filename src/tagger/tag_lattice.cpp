#include "tagger/tag_lattice.hpp"

#include <algorithm>
#include <limits>

namespace warta {
namespace {

/// By tag, the best of all ways that take one step more: `steps` by the tag they come from.
TagScores best_step(const std::array<TagScores, kTagCount>& steps, TagScores scores) {
  TagScores best = steps[0];
  best += TagScores::all(scores[0]);
  for (std::size_t tag = 1; tag < kTagCount; ++tag) {
    TagScores way = steps[tag];
    way += TagScores::all(scores[tag]);
    best.raise_to(way);
  }
  return best;
}

/// Only differences count, and a text may be long.
TagScores level(TagScores scores) {
  scores += TagScores::all(static_cast<std::int16_t>(-scores[index_of(NameTag::outside)]));
  scores.raise_to(TagScores::all(TagScores::kLeast));
  return scores;
}

/// The first of the tags with the highest score.
std::size_t best_tag(TagScores scores) {
  std::size_t best = 0;
  for (std::size_t tag = 1; tag < kTagCount; ++tag)
    if (scores[tag] > scores[best]) best = tag;
  return best;
}

}  // namespace

TagSteps::TagSteps(const TaggerModel& model) {
  from.fill(TagScores::all(TagScores::kNever));
  to.fill(TagScores::all(TagScores::kNever));
  for (std::size_t tag = 0; tag < kTagCount; ++tag) {
    for (std::size_t next = 0; next < kTagCount; ++next) {
      if (!may_follow(tag_at(tag), tag_at(next))) continue;
      from[tag].lanes[next] = to[next].lanes[tag] = model.behind(tag_at(tag))[next];
    }
  }
}

std::span<const NameTag> TagLattice::read(const TagSteps& steps) {
  const std::size_t count = size();
  best_.resize(count);
  tags_.resize(count);
  known_ = count;
  if (count == 0) return tags_;
  TagScores best = TagScores::all(TagScores::kNever);  // nothing goes on at the beginning
  for (std::size_t tag = 0; tag < kTagCount; ++tag)
    if (!goes_on(tag_at(tag))) best.lanes[tag] = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) best = best_step(steps.from, best);
    best += own(i);
    best_[i] = best = level(best);
  }
  std::size_t tag = best_tag(best_.back());
  tags_.back() = tag_at(tag);
  for (std::size_t i = count - 1; i-- > 0;) {
    TagScores ways = best_[i];
    ways += steps.to[tag];
    tag = best_tag(ways);
    tags_[i] = tag_at(tag);
  }
  return tags_;
}

int TagLattice::margin(const TagSteps& steps, std::size_t first, std::size_t last) {
  int margin = std::numeric_limits<int>::max();
  while (known_ > first) {
    const std::size_t word = --known_;
    if (word + 1 == size()) {
      behind_ = {};
    } else {
      behind_ += own(word + 1);
      behind_ = level(best_step(steps.to, behind_));
    }
    if (word >= last) continue;
    TagScores ways = best_[word];
    ways += behind_;
    const std::size_t own_tag = index_of(tags_[word]);
    for (std::size_t tag = 0; tag < kTagCount; ++tag)
      if (tag != own_tag) margin = std::min(margin, ways[own_tag] - ways[tag]);
  }
  return margin;
}

}  // namespace warta
