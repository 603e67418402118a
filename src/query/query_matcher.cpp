#include "query/query_matcher.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "query/query_fields.hpp"

namespace warta {
namespace {

constexpr double kTitleWeight = 2;
constexpr std::size_t kFields = kQueryFields.size() + 1;
constexpr std::array kRunningFields{QueryField::title, QueryField::text};

template <typename Value>
bool one_of(const std::vector<Value>& wanted, Value value) {
  return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

bool is_such(const Event& event, const QueryEvent& wanted) {
  if (!one_of(wanted.types, event.type) || !one_of(wanted.statuses, event.status)) return false;
  if (!wanted.days) return true;
  const auto days = parse_day_range(event.date);
  return days && wanted.days->overlaps(*days);
}

/// How many words stand between; none if they overlap.
std::size_t words_between(const TermPlace& a, const TermPlace& b) {
  if (a.first > b.first) return words_between(b, a);
  return b.first > a.last ? b.first - a.last : 0;
}

/// For each place of `a` the nearest of `b`, both as one.  Places are in order, so that it is one
/// of the few that begin just before or behind; a long phrase may begin earlier than a word in it.
TermPlaces near_pairs(const TermPlaces& a, const TermPlaces& b, std::size_t distance) {
  constexpr std::ptrdiff_t kAround = 4;
  TermPlaces pairs;
  for (const TermPlace& one : a) {
    const TermPlace* nearest = nullptr;
    const auto at = std::ranges::lower_bound(b, one.first, {}, &TermPlace::first);
    const auto first = at - std::min(kAround, at - b.begin());
    const auto last = at + std::min(kAround, b.end() - at);
    for (auto other = first; other != last; ++other) {
      if (*other == one) continue;  // "putin NEAR putin" is two of them
      if (nearest == nullptr || words_between(one, *other) < words_between(one, *nearest))
        nearest = &*other;
    }
    if (nearest == nullptr || words_between(one, *nearest) > distance) continue;
    pairs.push_back({std::min(one.first, nearest->first), std::max(one.last, nearest->last),
                     join(one.span, nearest->span)});
  }
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

/// Where the terms of a phrase follow each other.
TermPlaces in_a_row(const std::vector<TermPlaces>& terms, const std::vector<std::size_t>& wanted) {
  TermPlaces rows = terms[wanted.front()];
  for (std::size_t i = 1; i < wanted.size() && !rows.empty(); ++i) {
    const TermPlaces& next = terms[wanted[i]];
    TermPlaces longer;
    for (const TermPlace& row : rows) {
      const auto follows = std::ranges::lower_bound(next, row.last, {}, &TermPlace::first);
      if (follows != next.end() && follows->first == row.last)
        longer.push_back({row.first, follows->last, join(row.span, follows->span)});
    }
    rows = std::move(longer);
  }
  return rows;
}

/// In order, and of several that overlap the longest stretch.
void tidy(std::vector<QueryMark>& marks) {
  std::ranges::sort(marks);
  std::vector<QueryMark> apart;
  for (const QueryMark& mark : marks) {
    if (!apart.empty() && apart.back().field == mark.field &&
        apart.back().span.overlaps(mark.span)) {
      apart.back().span = join(apart.back().span, mark.span);
    } else {
      apart.push_back(mark);
    }
  }
  marks = std::move(apart);
}

}  // namespace

/// One article under one query.
class QueryMatcher::Evaluation {
 public:
  Evaluation(const QueryMatcher& matcher, const AnalyzedArticle& article)
      : matcher_{matcher}, article_{article} {}

  ArticleMatch run() {
    ArticleMatch match;
    const RunningText title = matcher_.words_.read_heading(article_.title);
    match.running = article_.tokens.empty()
                        ? matcher_.words_.read(article_.text)
                        : matcher_.words_.read(article_.text, article_.tokens, article_.sentences);
    match.words = title.words.size() + match.running.words.size();
    terms_[index_of(QueryField::title)] = matcher_.finder_.find(title);
    auto& in_text = terms_[index_of(QueryField::text)];
    in_text = matcher_.finder_.find(match.running);
    if (matcher_.finder_.has_names())
      matcher_.finder_.add_names(match.running, article_.entities, *in_text);
    note_terms(match);
    match.found = holds(matcher_.query_.root);
    if (!match.found) return match;
    match.frequencies.resize(matcher_.leaf_terms_.size());
    collect(matcher_.query_.root, match);
    tidy(match.marks);
    std::ranges::sort(match.keys);
    match.keys.erase(std::unique(match.keys.begin(), match.keys.end()), match.keys.end());
    return match;
  }

 private:
  static std::size_t index_of(QueryField field) { return static_cast<std::size_t>(field); }

  void note_terms(ArticleMatch& match) const {
    match.has_term.resize(matcher_.query_.terms.size());
    for (const QueryField field : kRunningFields)
      for (std::size_t i = 0; i < match.has_term.size(); ++i)
        if (!(*terms_[index_of(field)])[i].empty()) match.has_term[i] = true;
  }

  /// Where the terms stand in a field; looked for when it is first asked for.
  const std::vector<TermPlaces>& terms_in(QueryField field) {
    auto& known = terms_[index_of(field)];
    if (known) return *known;
    known.emplace(matcher_.query_.terms.size());
    std::uint32_t behind = 0;  // no phrase reaches from one value into the next
    for (const std::string_view value : values_of(article_, field)) {
      const RunningText words = read_field(matcher_.words_, value, field);
      const std::vector<TermPlaces> found = matcher_.finder_.find(words);
      for (std::size_t i = 0; i < found.size(); ++i)
        for (TermPlace place : found[i]) {
          place.first += behind;
          place.last += behind;
          (*known)[i].push_back(place);
        }
      behind += words.words.empty() ? 0 : words.words.back().position + 2;
    }
    return *known;
  }

  TermPlaces places(const QueryNode& node, QueryField field) {
    if (const auto* words = std::get_if<QueryWords>(&node.what)) {
      const bool asked = words->field == QueryField::any || words->field == field;
      return asked ? in_a_row(terms_in(field), words->terms) : TermPlaces{};
    }
    if (const auto* near = std::get_if<QueryNear>(&node.what))
      return near_pairs(places(near->sides.front(), field), places(near->sides.back(), field),
                        near->distance);
    TermPlaces all;
    for (const QueryNode& part : std::get<QueryAny>(node.what).parts)
      for (const TermPlace& place : places(part, field)) all.push_back(place);
    std::ranges::sort(all);
    return all;
  }

  bool holds(const QueryNode& node) {
    return std::visit([this, &node](const auto& part) { return is_met(part, node); }, node.what);
  }
  bool is_met(const QueryWords& words, const QueryNode& node) {
    if (words.field != QueryField::any) return !places(node, words.field).empty();
    return std::ranges::any_of(kRunningFields,
                               [&](QueryField field) { return !places(node, field).empty(); });
  }
  bool is_met(const QueryNear&, const QueryNode& node) {
    return std::ranges::any_of(kQueryFields,
                               [&](QueryField field) { return !places(node, field).empty(); });
  }
  bool is_met(const QueryAll& all, const QueryNode&) {
    return std::ranges::all_of(all.parts, [this](const QueryNode& part) { return holds(part); });
  }
  bool is_met(const QueryAny& any, const QueryNode&) {
    return std::ranges::any_of(any.parts, [this](const QueryNode& part) { return holds(part); });
  }
  bool is_met(const QueryNot& none, const QueryNode&) { return !holds(none.part.front()); }
  bool is_met(const QueryEvent& wanted, const QueryNode&) {
    return std::ranges::any_of(article_.events,
                               [&](const Event& event) { return is_such(event, wanted); });
  }
  bool is_met(const QueryPublished& published, const QueryNode&) {
    return article_.published &&
           published.days.contains(std::chrono::sys_days{article_.published->day});
  }

  /// Adds the places of all that is wanted.
  void collect(const QueryNode& node, ArticleMatch& match) {
    if (const auto* words = std::get_if<QueryWords>(&node.what)) {
      collect_leaf(node, words->leaf, match);
    } else if (const auto* near = std::get_if<QueryNear>(&node.what)) {
      collect_leaf(node, near->leaf, match);
    } else if (const auto* all = std::get_if<QueryAll>(&node.what)) {
      for (const QueryNode& part : all->parts) collect(part, match);
    } else if (const auto* any = std::get_if<QueryAny>(&node.what)) {
      for (const QueryNode& part : any->parts) collect(part, match);
    }
  }

  void collect_leaf(const QueryNode& node, std::size_t leaf, ArticleMatch& match) {
    for (const QueryField field : kRunningFields) {
      const TermPlaces found = places(node, field);
      const double weight = field == QueryField::title ? kTitleWeight : 1;
      if (leaf < match.frequencies.size())
        match.frequencies[leaf] += weight * static_cast<double>(found.size());
      if (field == QueryField::text)
        for (const TermPlace& place : found) match.keys.push_back(place.span);
      visit_leaves(node, [&](const QueryNode& part) {
        for (const TermPlace& word : within(places(part, field), found))
          match.marks.push_back({field, word.span, leaf});
      });
    }
  }

  /// Of the words, those that lie in one of the stretches: all of them, unless NEAR spans those.
  static TermPlaces within(const TermPlaces& words, const TermPlaces& stretches) {
    TermPlaces inside;
    for (const TermPlace& stretch : stretches) {
      auto word = std::ranges::lower_bound(words, stretch.first, {}, &TermPlace::first);
      for (; word != words.end() && word->first < stretch.last; ++word)
        if (stretch.span.contains(word->span)) inside.push_back(*word);
    }
    return inside;
  }

  const QueryMatcher& matcher_;
  const AnalyzedArticle& article_;
  std::array<std::optional<std::vector<TermPlaces>>, kFields> terms_;
};

QueryMatcher::QueryMatcher(Query query, const WordReader& words)
    : query_{std::move(query)}, words_{words}, finder_{query_.terms} {
  number_leaves(query_.root, true);
  needs_analysis_ = finder_.has_names();
  visit_leaves(query_.root, [this](const QueryNode& leaf) {
    if (std::holds_alternative<QueryEvent>(leaf.what)) needs_analysis_ = true;
  });
}

/// What is denied, or stands in another field than headline and text, tells nothing of how well an
/// article answers.
void QueryMatcher::number_leaves(QueryNode& node, bool wanted) {
  if (auto* words = std::get_if<QueryWords>(&node.what)) {
    const bool counts = wanted && (words->field == QueryField::any || is_running(words->field));
    words->leaf = counts ? leaf_terms_.size() : SIZE_MAX;
    if (counts) leaf_terms_.push_back(words->terms);
  } else if (auto* near = std::get_if<QueryNear>(&node.what)) {
    near->leaf = wanted ? leaf_terms_.size() : SIZE_MAX;
    if (!wanted) return;
    std::vector<std::size_t> terms;
    visit_leaves(node, [&](const QueryNode& leaf) {
      for (const std::size_t term : std::get<QueryWords>(leaf.what).terms) terms.push_back(term);
    });
    leaf_terms_.push_back(std::move(terms));
  } else if (auto* all = std::get_if<QueryAll>(&node.what)) {
    for (QueryNode& part : all->parts) number_leaves(part, wanted);
  } else if (auto* any = std::get_if<QueryAny>(&node.what)) {
    for (QueryNode& part : any->parts) number_leaves(part, wanted);
  } else if (auto* none = std::get_if<QueryNot>(&node.what)) {
    for (QueryNode& part : none->part) number_leaves(part, false);
  }
}

ArticleMatch QueryMatcher::match(const AnalyzedArticle& article) const {
  return Evaluation{*this, article}.run();
}

}  // namespace warta
