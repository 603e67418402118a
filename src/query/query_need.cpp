#include "query/query_need.hpp"

#include <algorithm>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "query/index_words.hpp"
#include "query/query_fields.hpp"

namespace warta {
namespace {

using Kind = StoredNeed::Kind;

/// Where words stand: in headline and text, in other fields, or in any.
enum class Place : std::uint8_t { running, other, anywhere };

StoredNeed word_need(IndexWordKind kind, std::string_view word) {
  StoredNeed need;
  need.kind = Kind::word;
  need.word = index_word(kind, word);
  return need;
}

bool is_everything(const StoredNeed& need) {
  return need.kind == Kind::all && need.parts.empty();
}

StoredNeed all_of(std::vector<StoredNeed> parts) {
  std::erase_if(parts, is_everything);
  if (parts.size() == 1) return std::move(parts.front());
  StoredNeed need;
  need.parts = std::move(parts);
  return need;
}

StoredNeed any_of(std::vector<StoredNeed> parts) {
  if (std::ranges::any_of(parts, is_everything)) return {};
  if (parts.size() == 1) return std::move(parts.front());
  StoredNeed need;
  need.kind = Kind::any;
  need.parts = std::move(parts);
  return need;
}

class NeedMaker {
 public:
  explicit NeedMaker(const Query& query) : query_{query} {}

  StoredNeed of(const QueryNode& node) const { return of(node, Place::running); }

  /// Of one term in one kind of place.
  static StoredNeed of(const QueryTerm& term, Place place) {
    if (place == Place::anywhere) return any_of({of(term, Place::running), of(term, Place::other)});
    const bool running = place == Place::running;
    const IndexWordKind form = running ? IndexWordKind::form : IndexWordKind::field_form;
    const IndexWordKind stem = running ? IndexWordKind::stem : IndexWordKind::field_stem;
    switch (term.kind) {
      case QueryTerm::Kind::exact:
        return word_need(form, term.form);
      case QueryTerm::Kind::prefix: {
        StoredNeed need = word_need(form, term.form);
        need.kind = Kind::prefix;
        return need;
      }
      case QueryTerm::Kind::entity:
        return running ? word_need(IndexWordKind::name, term.form) : any_of({});
      case QueryTerm::Kind::stem:
        break;
    }
    std::vector<StoredNeed> spellings{word_need(form, term.form), word_need(stem, term.stem)};
    if (term.stem != term.form) spellings.push_back(word_need(form, term.stem));
    return any_of(std::move(spellings));
  }

 private:
  /// `unsaid`: where words are looked for whose field is not said.
  StoredNeed of(const QueryNode& node, Place unsaid) const {
    return std::visit([&](const auto& part) { return need(part, unsaid); }, node.what);
  }
  std::vector<StoredNeed> each(const std::vector<QueryNode>& nodes, Place unsaid) const {
    std::vector<StoredNeed> needs;
    for (const QueryNode& node : nodes) needs.push_back(of(node, unsaid));
    return needs;
  }

  StoredNeed need(const QueryWords& words, Place unsaid) const {
    const Place place = words.field == QueryField::any ? unsaid
                        : is_running(words.field)      ? Place::running
                                                       : Place::other;
    std::vector<StoredNeed> needs;
    for (const std::size_t term : words.terms) needs.push_back(of(query_.terms[term], place));
    return all_of(std::move(needs));
  }
  /// Two words may also stand near each other in a tag.
  StoredNeed need(const QueryNear& near, Place) const {
    return all_of(each(near.sides, Place::anywhere));
  }
  StoredNeed need(const QueryAll& all, Place unsaid) const {
    return all_of(each(all.parts, unsaid));
  }
  StoredNeed need(const QueryAny& any, Place unsaid) const {
    return any_of(each(any.parts, unsaid));
  }
  static StoredNeed need(const QueryNot&, Place) { return {}; }
  static StoredNeed need(const QueryEvent& event, Place) {
    StoredNeed need;
    need.kind = Kind::event;
    need.types = event.types;
    need.statuses = event.statuses;
    return need;
  }
  static StoredNeed need(const QueryPublished& published, Place) {
    StoredNeed need;
    need.kind = Kind::published;
    if (published.days.first) need.first = day_value(*published.days.first);
    if (published.days.last) need.last = day_value(*published.days.last);
    return need;
  }

  const Query& query_;
};

/// A root that is its own root is found as a form; else its form may be that of another root.
bool is_told(const QueryTerm& term, const WordReader& words) {
  return term.kind != QueryTerm::Kind::stem || words.stem(term.stem) == term.stem;
}

}  // namespace

std::optional<StoredSearch> stored_search(const Query& query, const WordReader& words) {
  StoredSearch search{NeedMaker{query}.of(query.root), {}};
  if (is_everything(search.need)) return std::nullopt;
  for (const QueryTerm& term : query.terms) {
    if (!is_told(term, words)) return std::nullopt;
    search.counted.push_back(NeedMaker::of(term, Place::running));
  }
  return search;
}

}  // namespace warta
