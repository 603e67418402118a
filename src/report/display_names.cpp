#include <map>

#include "lexicon/gazetteer.hpp"
#include "text/case_fold.hpp"
#include "warta/report.hpp"

namespace warta {

struct DisplayNames::Impl {
  explicit Impl(const Lexicon& lexicon) : gazetteer{lexicon} {}

  Gazetteer gazetteer;
  std::map<std::string, std::string, std::less<>> learned;
};

DisplayNames::DisplayNames(const Lexicon& lexicon) : impl_{std::make_unique<Impl>(lexicon)} {}
DisplayNames::~DisplayNames() = default;
DisplayNames::DisplayNames(DisplayNames&&) noexcept = default;
DisplayNames& DisplayNames::operator=(DisplayNames&&) noexcept = default;

void DisplayNames::learn(const AnalyzedArticle& article) {
  for (const Entity& entity : article.entities) {
    if (entity.name.empty() || impl_->gazetteer.find(entity.id) != nullptr) continue;
    const auto [known, added] = impl_->learned.try_emplace(entity.id, entity.name);
    if (!added && entity.name < known->second) known->second = entity.name;
  }
}

std::string DisplayNames::operator()(std::string_view id) const {
  if (const KnownName* known = impl_->gazetteer.find(id)) return std::string{known->name};
  if (const auto learned = impl_->learned.find(id); learned != impl_->learned.end())
    return learned->second;
  std::string spelled{id};
  for (char& c : spelled)
    if (c == '-') c = ' ';
  return title_case(spelled);
}

std::string DisplayNames::coordinates_of(std::string_view place) const {
  const auto [latitude, longitude] = impl_->gazetteer.coordinates_of(place);
  return latitude.empty() ? std::string{} : std::string{latitude}.append(", ").append(longitude);
}

}  // namespace warta
