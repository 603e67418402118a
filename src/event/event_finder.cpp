#include "event/event_finder.hpp"

#include "lexicon/gazetteer.hpp"

namespace warta {

struct EventFinder::Impl {
  const Gazetteer& gazetteer;
};

EventFinder::EventFinder(const Lexicon& /*lexicon*/, const Gazetteer& gazetteer)
    : impl_{std::make_unique<const Impl>(Impl{gazetteer})} {}
EventFinder::~EventFinder() = default;
EventFinder::EventFinder(EventFinder&&) noexcept = default;

std::vector<Event> EventFinder::find(const TokenizedText& /*text*/,
                                     const AnalyzedArticle& /*article*/) const {
  return {};
}

}  // namespace warta
