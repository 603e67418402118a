#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "correction/alias_map.hpp"
#include "lexicon/gazetteer.hpp"
#include "question/entry_filter.hpp"
#include "question/party_filter.hpp"
#include "question/party_groups.hpp"
#include "text/offset_map.hpp"
#include "timeline/arrival_points.hpp"
#include "timeline/correction_replay.hpp"
#include "timeline/count_check.hpp"
#include "timeline/entry_builder.hpp"
#include "timeline/event_group.hpp"
#include "timeline/same_event.hpp"
#include "timeline/summary_line.hpp"
#include "timeline/testimony.hpp"
#include "warta/timeline.hpp"

namespace warta {
namespace {

/// What is kept of one article.
using Testimonies = std::vector<Testimony>;

bool printed_by(const AnalyzedArticle& article, const std::optional<DayRange>& as_of) {
  if (!as_of) return true;
  return article.published && std::chrono::sys_days{article.published->day} <= as_of->last;
}

auto order_key(const TimelineEntry& entry) {
  const auto days = parse_day_range(entry.date);
  return std::tuple{days ? days->first : std::chrono::sys_days::max(),
                    entry.precision,
                    entry.type,
                    entry.place,
                    entry.participants,
                    entry.status,
                    entry.date};
}

void give_ids(std::vector<TimelineEntry>& entries) {
  std::map<std::string, int> used;
  for (TimelineEntry& entry : entries) {
    entry.id = slug_of(entry);
    const int count = ++used[entry.id];
    if (count > 1) entry.id.append("-").append(std::to_string(count));
  }
}

bool is_agenda(const EventGroup& group) {
  return std::all_of(group.members.begin(), group.members.end(), [](const Testimony* t) {
    return t->type == EventType::agreement &&
           (t->claim.status == EventStatus::planned || t->claim.status == EventStatus::denied);
  });
}

/// "Sejumlah dokumen akan ditandatangani selama kunjungan ini": a signing that is only on (or not
/// on) the agenda of a meeting told by the same article is part of that meeting, not a row.
bool is_agenda_of(const EventGroup& agenda, const EventGroup& meeting) {
  const Testimony& first = *meeting.members.front();
  if (!same_family(first.type, EventType::meeting)) return false;
  return std::all_of(agenda.members.begin(), agenda.members.end(), [&](const Testimony* item) {
    const bool meanwhile = !item->days || !first.days || item->days->overlaps(*first.days);
    return meanwhile && meeting.has_article(item->claim.article);
  });
}

void drop_agendas(std::vector<EventGroup>& groups) {
  // What an agenda belongs to is told in the article of the agenda's first report too.
  std::unordered_map<std::string_view, std::vector<std::size_t>> agendas;
  for (std::size_t i = 0; i < groups.size(); ++i)
    if (is_agenda(groups[i])) agendas[groups[i].members.front()->claim.article].push_back(i);
  if (agendas.empty()) return;
  std::vector<bool> dropped(groups.size(), false);
  for (const EventGroup& meeting : groups)
    for (const Testimony* testimony : meeting.all()) {
      const auto found = agendas.find(testimony->claim.article);
      if (found == agendas.end()) continue;
      for (const std::size_t agenda : found->second)
        dropped[agenda] = dropped[agenda] || is_agenda_of(groups[agenda], meeting);
    }
  std::size_t number = 0;
  std::erase_if(groups, [&](const EventGroup&) { return dropped[number++]; });
}

}  // namespace

struct TimelineBuilder::Impl {
  Impl(const Lexicon& lexicon, TimelineOptions chosen)
      : options{std::move(chosen)},
        gazetteer{lexicon},
        arrivals{lexicon},
        groups{lexicon},
        filter{gazetteer, groups, options.parties},
        summaries{lexicon, gazetteer},
        counts{lexicon},
        as_of{parse_day_range(options.as_of)},
        aliases{options.corrections} {}

  void keep(const std::string& article, Testimonies told);
  std::vector<CorrectionEffect> alias_effects() const;

  TimelineOptions options;
  Gazetteer gazetteer;
  ArrivalPoints arrivals;
  PartyGroups groups;
  PartyFilter filter;
  SummaryLine summaries;
  CountReader counts;
  std::optional<DayRange> as_of;
  AliasMap aliases;
  std::map<std::string, Testimonies> by_article;
  std::map<std::size_t, std::set<std::string>> alias_articles;  // number of the alias -> articles
};

/// Of two different articles under one id the same one stays, whichever came first.
void TimelineBuilder::Impl::keep(const std::string& article, Testimonies told) {
  const auto [at, added] = by_article.try_emplace(article);
  const bool first =
      added || std::lexicographical_compare(told.begin(), told.end(), at->second.begin(),
                                            at->second.end(), comes_first);
  if (first) at->second = std::move(told);
}

std::vector<CorrectionEffect> TimelineBuilder::Impl::alias_effects() const {
  std::vector<CorrectionEffect> effects;
  for (std::size_t i = 0; i < options.corrections.size(); ++i) {
    const Correction& correction = options.corrections[i];
    if (correction.kind != CorrectionKind::alias) continue;
    CorrectionEffect effect{correction.where, correction.text, CorrectionOutcome::no_event, {}};
    if (const auto met = alias_articles.find(i); met != alias_articles.end()) {
      effect.outcome = CorrectionOutcome::applied;
      effect.change = "read as " + correction.value + " in " + std::to_string(met->second.size()) +
                      " article(s)";
    }
    effects.push_back(std::move(effect));
  }
  return effects;
}

TimelineBuilder::TimelineBuilder(const Lexicon& lexicon, TimelineOptions options)
    : impl_{std::make_unique<Impl>(lexicon, std::move(options))} {}
TimelineBuilder::~TimelineBuilder() = default;
TimelineBuilder::TimelineBuilder(TimelineBuilder&&) noexcept = default;
TimelineBuilder& TimelineBuilder::operator=(TimelineBuilder&&) noexcept = default;

void TimelineBuilder::add(const AnalyzedArticle& article) {
  if (!printed_by(article, impl_->as_of)) return;
  const OffsetMap offsets{article.text};
  Testimonies told;
  const auto tell = [&](const Event& event) {
    const bool asked = impl_->filter.accepts(event);
    if (asked) told.push_back(make_testimony(impl_->gazetteer, article, offsets, event));
    return asked;
  };
  for (const Event& event : article.events) {
    if (impl_->aliases.empty()) {
      tell(event);
      continue;
    }
    Event renamed = event;
    const auto used = impl_->aliases.apply(renamed);
    if (!tell(renamed)) continue;
    for (const std::size_t alias : used) impl_->alias_articles[alias].insert(article.id);
  }
  std::sort(told.begin(), told.end(), comes_first);
  impl_->keep(article.id, std::move(told));
}

void TimelineBuilder::merge(TimelineBuilder other) {
  Impl& theirs = *other.impl_;
  for (auto& [id, told] : theirs.by_article) impl_->keep(id, std::move(told));
  for (auto& [alias, articles] : theirs.alias_articles)
    impl_->alias_articles[alias].merge(articles);
}

void TimelineBuilder::ask_for(std::string id) {
  impl_->options.who.push_back(std::move(id));
}

Timeline TimelineBuilder::build() const {
  std::vector<const Testimony*> testimonies;
  for (const auto& [id, told] : impl_->by_article)
    for (const Testimony& testimony : told) testimonies.push_back(&testimony);
  put_in_order(testimonies);

  std::vector<EventGroup> groups = group_testimonies(testimonies, impl_->gazetteer);
  drop_agendas(groups);

  Timeline timeline{impl_->options.parties, impl_->by_article.size(), {}, {}};
  const auto& who = impl_->options.who;
  timeline.parties.insert(timeline.parties.end(), who.begin(), who.end());
  const EntryBuilder entries{impl_->gazetteer, impl_->arrivals, impl_->summaries};
  CorrectionReplay replay{impl_->gazetteer, impl_->groups, impl_->filter, entries};
  timeline.corrections = impl_->alias_effects();
  timeline.entries =
      replay.run(std::move(groups), impl_->options.corrections, timeline.corrections);
  std::sort(
      timeline.entries.begin(), timeline.entries.end(),
      [](const TimelineEntry& a, const TimelineEntry& b) { return order_key(a) < order_key(b); });
  give_ids(timeline.entries);
  CountCheck{impl_->counts}.check(timeline.entries);
  const EntryFilter wanted{impl_->gazetteer, impl_->groups, impl_->options};
  std::erase_if(timeline.entries, [&](const TimelineEntry& entry) { return !wanted.wants(entry); });
  return timeline;
}

}  // namespace warta
