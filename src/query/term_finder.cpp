#include "query/term_finder.hpp"

#include <algorithm>

namespace warta {

std::optional<TermPlace> words_under(const RunningText& text, Span span) {
  const auto ends_before = [&](const RunningWord& w) { return w.span.end <= span.begin; };
  const auto first = std::partition_point(text.words.begin(), text.words.end(), ends_before);
  auto last = first;
  while (last != text.words.end() && last->span.begin < span.end) ++last;
  if (first == last) return std::nullopt;
  return TermPlace{first->position, std::prev(last)->position + 1, span};
}

void TermFinder::note(WordIndex& words, std::vector<Numbers>& terms, std::string_view word,
                      std::uint32_t term) {
  const std::uint32_t number = words.add(word);
  if (number >= terms.size()) terms.resize(number + std::size_t{1});
  terms[number].push_back(term);
}

TermFinder::TermFinder(const std::vector<QueryTerm>& terms) : terms_{terms.size()} {
  for (std::uint32_t i = 0; i < terms.size(); ++i) {
    const QueryTerm& term = terms[i];
    switch (term.kind) {
      case QueryTerm::Kind::stem:
        note(forms_, of_form_, term.form, i);
        note(stems_, of_stem_, term.stem, i);
        break;
      case QueryTerm::Kind::exact:
        note(forms_, of_form_, term.form, i);
        break;
      case QueryTerm::Kind::prefix:
        prefixes_.push_back({term.form, i});
        break;
      case QueryTerm::Kind::entity:
        names_.push_back({term.form, i});
        break;
    }
  }
}

std::vector<TermPlaces> TermFinder::find(const RunningText& text) const {
  std::vector<TermPlaces> places(terms_);
  const auto add = [&](std::uint32_t term, const RunningWord& word) {
    TermPlaces& known = places[term];
    if (known.empty() || known.back().first != word.position)  // by its form and by its stem
      known.push_back({word.position, word.position + 1, word.span});
  };
  for (const RunningWord& word : text.words) {
    const std::string_view form = text.form(word);
    if (const auto number = forms_.find(form))
      for (const std::uint32_t term : of_form_[*number]) add(term, word);
    if (const auto number = stems_.find(text.stem(word)))
      for (const std::uint32_t term : of_stem_[*number]) add(term, word);
    for (const Named& prefix : prefixes_)
      if (form.starts_with(prefix.text)) add(prefix.term, word);
  }
  return places;
}

void TermFinder::add_names(const RunningText& text, const std::vector<Entity>& entities,
                           std::vector<TermPlaces>& places) const {
  for (const Named& name : names_) {
    for (const Entity& entity : entities)
      for (const Mention& mention : entity.mentions)
        if (entity.id == name.text || mention.metonym_for == name.text)
          if (const auto place = words_under(text, mention.span))
            places[name.term].push_back(*place);
    std::ranges::sort(places[name.term]);
  }
}

}  // namespace warta
