#include "event/event_finder.hpp"

#include <algorithm>
#include <utility>

#include "calendar/calendar_value.hpp"
#include "event/event_date.hpp"
#include "event/event_merger.hpp"
#include "event/event_words.hpp"
#include "event/event_writer.hpp"
#include "event/heading.hpp"
#include "event/mention_reader.hpp"
#include "event/participant_linker.hpp"
#include "event/place_linker.hpp"
#include "event/sentence_layout.hpp"
#include "event/story_time.hpp"
#include "lexicon/gazetteer.hpp"

namespace warta {
namespace {

constexpr std::size_t kLeadParagraphs = 3;

EventDate day_of(const std::optional<Timestamp>& published) {
  if (!published || !published->day.ok()) return {};
  return {day_value(published->day), Precision::day};
}

/// "Lawatan itu yang pertama dalam tujuh tahun": who travelled and to which country is told
/// elsewhere; the city of today says nothing of the city then.
void take_parties(EventMention& earlier, const EventMention& whole) {
  if (!earlier.is_visit()) {
    if (earlier.parties.participants.size() < 2) earlier.parties = whole.parties;
    return;
  }
  if (!earlier.parties.visitor.empty() || whole.parties.visitor.empty()) return;
  earlier.parties.visitor = whole.parties.visitor;
  earlier.parties.participants = {whole.parties.visitor};
  if (!earlier.place.known()) earlier.place = {whole.place.country, {}, whole.place.country};
}

/// By sentence, whether it has a trigger: few have, and only those are worth laying out.
std::vector<bool> find_telling(const TokenizedText& text, const EventWords& words) {
  std::vector<bool> telling;
  telling.reserve(text.sentences.size());
  for (const Sentence& sentence : text.sentences) {
    telling.push_back(has_trigger(text, sentence, words));
  }
  return telling;
}

/// Whether a sentence names a day, be it the day of something else.
bool tells_a_day(const SentenceLayout& layout) {
  return std::any_of(layout.units.begin(), layout.units.end(), [](const Unit& unit) {
    return unit.date != nullptr && reduce_date(*unit.date).precision == Precision::day;
  });
}

/// "[Saat itu] Jokowi menjamu Lee".
bool points_back(const SentenceLayout& layout) {
  return layout.find(WordClass::then, layout.sentence.first, layout.sentence.last).has_value();
}

/// The last date of a sentence, be it of no event: "Batam menjadi tuan rumah pada [2022]."
EventDate date_said(const SentenceLayout& layout) {
  EventDate last;
  for (const Unit& unit : layout.units) {
    if (unit.date == nullptr) continue;
    const EventDate date = reduce_date(*unit.date);
    if (date.known()) last = date;
  }
  return last;
}

/// What a caption tells of a meeting by naming those who met.
struct CaptionFrame {
  const Unit* day = nullptr;
  const Unit* place = nullptr;
};

/// "Kim Jong Un dan Vladimir Putin di Pulau Russky, Kamis (25/4/2019)": nothing unless all of
/// `parties` are in it and a day of these days.
CaptionFrame caption_frame(const SentenceLayout& layout, const Ids& parties,
                           const EventDate& published) {
  CaptionFrame frame;
  Ids shown;
  for (const Unit& unit : layout.units) {
    if (unit.human) {
      for (const std::string_view id : unit.ids) shown.push_back(id);
    } else if (unit.date != nullptr) {
      const EventDate date = reduce_date(*unit.date);
      if (date.precision == Precision::day && is_current(date, published)) frame.day = &unit;
    } else if (unit.kind == UnitKind::place && frame.place == nullptr &&
               unit.first > layout.sentence.first &&
               layout.class_of(unit.first - 1) == WordClass::at) {
      frame.place = &unit;
    }
  }
  const bool all =
      std::ranges::all_of(parties, [&](std::string_view id) { return contains(shown, id); });
  return all && parties.size() > 1 ? frame : CaptionFrame{};
}

}  // namespace

struct EventFinder::Impl {
  Impl(const Lexicon& lexicon, const Gazetteer& known)
      : gazetteer{known},
        words{lexicon},
        parties{known},
        places{known},
        reader{words, parties, places},
        merger{known, places},
        story{merger} {}

  /// What each of the telling sentences tells.
  ReadMentions read(const TokenizedText& text, const std::vector<bool>& telling,
                    SentenceLayouts& layouts, const EventDate& published) const;

  /// A day that a neighbouring sentence gives to an event of these days without one.
  void date_from_neighbours(const TokenizedText& text, SentenceLayouts& layouts,
                            const EventDate& published, ToldEvent& told,
                            std::vector<EventMention>& mentions) const;
  /// The day and place that a caption gives to the news that opens the article.
  void date_from_captions(const TokenizedText& text, SentenceLayouts& layouts,
                          const AnalyzedArticle& article, ToldEvent& told,
                          std::vector<EventMention>& mentions) const;
  /// Earlier events that the told ones imply, unless the article tells them itself.
  void add_implied(const std::vector<Implied>& all, std::vector<ToldEvent>& told,
                   std::vector<EventMention>& mentions) const;

  const Gazetteer& gazetteer;
  EventWords words;
  ParticipantLinker parties;
  PlaceLinker places;
  MentionReader reader;
  EventMerger merger;
  StoryTime story;
};

ReadMentions EventFinder::Impl::read(const TokenizedText& text, const std::vector<bool>& telling,
                                     SentenceLayouts& layouts, const EventDate& published) const {
  ReadMentions read;
  HeadingTracker headings{places};
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    const bool goes_on = read.spoken && read.spoken->sentence + 1 == i;
    if (!telling[i] && !goes_on && !HeadingTracker::may_be_heading(text.sentences[i])) continue;
    const SentenceLayout& layout = layouts[i];
    if (telling[i]) {
      const bool looks_back = i > 0 && !telling[i - 1] && points_back(layout);
      read.said = looks_back ? date_said(layouts[i - 1]) : EventDate{};
      reader.read(text, layout, published, headings.over(text, i), read);
    } else if (!headings.note(text, layout)) {
      reader.read_on(text, layout, read);
    }
  }
  return read;
}

void EventFinder::Impl::date_from_neighbours(const TokenizedText& text, SentenceLayouts& layouts,
                                             const EventDate& published, ToldEvent& told,
                                             std::vector<EventMention>& mentions) const {
  if (told.whole.date.known() || told.whole.is_unheld()) return;
  constexpr std::size_t kFarBack = 6;
  bool told_day = false;
  for (std::size_t back = 0; back <= kFarBack && !told_day; ++back) {
    for (const std::size_t number : told.mentions) {
      EventMention& mention = mentions[number];
      if (mention.sentence < back) continue;
      const std::size_t index = mention.sentence - back;
      const std::size_t paragraphs =
          text.sentences[mention.sentence].paragraph - text.sentences[index].paragraph;
      // The lead of a report tells one story: its day holds until another is told.
      const bool lead = text.sentences[mention.sentence].paragraph < kLeadParagraphs &&
                        !is_noun(mention.kind.reading) && !mention.elsewhen;
      if (back > 1 ? !lead : paragraphs > 1) continue;
      const SentenceLayout& layout = layouts[index];
      LinkedDate date = loose_date(text, layout);
      const bool ahead = days_from(published, date.date).value_or(0) > 0;  // and it was held
      if (ahead || !is_current(date.date, published)) date = {};
      const bool tells_nothing = std::ranges::none_of(
          mentions, [&](const EventMention& other) { return other.sentence == index; });
      if (back == 1 && paragraphs == 0 && tells_nothing && !date.date.known()) {
        date = opening_date(text, layout);
      }
      told_day = told_day || (back > 0 && tells_a_day(layout));
      if (!date.date.known()) continue;
      told.whole.date = std::move(date.date);
      mention.evidence.push_back(date.evidence.front());
      return;
    }
  }
}

void EventFinder::Impl::date_from_captions(const TokenizedText& text, SentenceLayouts& layouts,
                                           const AnalyzedArticle& article, ToldEvent& told,
                                           std::vector<EventMention>& mentions) const {
  const EventDate published = day_of(article.published);
  const std::size_t body_end = article.body_end;
  EventMention& news = mentions[told.mentions.front()];
  const bool opens = text.sentences[news.sentence].paragraph < kLeadParagraphs;
  const bool held = told.whole.is_meeting_or_visit() && !told.whole.is_unheld();
  if (body_end == 0 || told.whole.date.known() || !opens || !held || news.elsewhen) return;
  for (std::size_t i = text.sentences.size(); i-- > 0;) {
    if (text.sentences[i].span.begin < body_end) return;
    const SentenceLayout& layout = layouts[i];
    const auto frame = caption_frame(layout, told.whole.parties.participants, published);
    if (frame.day == nullptr) continue;
    told.whole.date = reduce_date(*frame.day->date);
    news.evidence.push_back({"date", frame.day->span, "date-of-caption"});
    if (told.whole.place.known() || frame.place == nullptr) return;
    told.whole.place = places.settle({frame.place->ids.front()});
    news.evidence.push_back({"place", frame.place->span, "place-of-caption"});
    return;
  }
}

void EventFinder::Impl::add_implied(const std::vector<Implied>& all, std::vector<ToldEvent>& told,
                                    std::vector<EventMention>& mentions) const {
  const std::size_t known = told.size();
  for (const Implied& implied : all) {
    EventMention event = implied.event;
    for (std::size_t i = 0; i < known; ++i) {
      const auto& own = told[i].mentions;
      if (std::find(own.begin(), own.end(), implied.of) != own.end()) {
        take_parties(event, told[i].whole);
      }
    }
    event.status.reset();
    const bool is_told = std::any_of(told.begin(), told.end(), [&](const ToldEvent& other) {
      return other.whole.date.known() && merger.agree(event, other.whole);
    });
    if (is_told) continue;
    event.status = EventStatus::inferred;
    mentions.push_back(event);
    told.push_back({std::move(event), {mentions.size() - 1}});
  }
}

EventFinder::EventFinder(const Lexicon& lexicon, const Gazetteer& gazetteer)
    : impl_{std::make_unique<const Impl>(lexicon, gazetteer)} {}
EventFinder::~EventFinder() = default;
EventFinder::EventFinder(EventFinder&&) noexcept = default;

void EventFinder::note_uses(WordUseTable& table) const {
  impl_->words.note_uses(table);
}

std::vector<Event> EventFinder::find(const TokenizedText& text,
                                     const AnalyzedArticle& article) const {
  const EventDate published = day_of(article.published);
  const std::vector<bool> telling = find_telling(text, impl_->words);
  if (std::ranges::find(telling, true) == telling.end()) return {};
  const std::vector<Unit> units = lay_out_units(text, article);
  SentenceLayouts layouts{text, impl_->words, units};
  ReadMentions read = impl_->read(text, telling, layouts, published);

  std::vector<EventMention> mentions = std::move(read.told);
  std::vector<ToldEvent> told = impl_->merger.merge(mentions, published);
  for (ToldEvent& event : told) {
    impl_->date_from_neighbours(text, layouts, published, event, mentions);
    impl_->date_from_captions(text, layouts, article, event, mentions);
  }
  impl_->story.complete_letters(told, mentions);
  impl_->story.complete_calls(told, mentions);
  impl_->story.date_by_company(told, mentions);
  impl_->add_implied(read.implied, told, mentions);

  std::vector<Event> events;
  const EventWriter writer{text, article, impl_->gazetteer, published};
  for (const ToldEvent& event : told) writer.write(event, mentions, events);
  std::stable_sort(events.begin(), events.end(),
                   [](const Event& a, const Event& b) { return a.span.begin < b.span.begin; });
  return events;
}

}  // namespace warta
