#include "entity/quote_finder.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace warta {
namespace {

constexpr std::size_t kSpeakerReach = 12;  // tokens from a verb to the one who says it
constexpr std::string_view kOpening = "\u201C";
constexpr std::string_view kClosing = "\u201D";
constexpr std::string_view kOwn = "nya";  // "tambahnya": the verb holds its speaker

struct Named {
  Span span;
  const Entity* entity = nullptr;
};

/// The mentions of all who can speak, in text order; a country speaks through its government.
std::vector<Named> speakers_of(const EntityFindings& findings) {
  std::vector<Named> named;
  for (const Entity& entity : findings.entities)
    for (const Mention& mention : entity.mentions) named.push_back({mention.span, &entity});
  std::sort(named.begin(), named.end(),
            [](const Named& a, const Named& b) { return a.span < b.span; });
  return named;
}

}  // namespace

QuoteFinder::QuoteFinder(const Lexicon& lexicon) {
  const Table& table = lexicon.table("language/speech_verbs");
  const auto verb = table.column("verb"), quote = table.column("quote");
  for (const Row& row : table.rows()) {
    verbs_.add(row[verb]);
    cues_.push_back(row[quote] == "after"    ? Cue::after
                    : row[quote] == "source" ? Cue::source
                                             : Cue::before);
  }
  for (const Row& row : lexicon.table("names/titles").rows()) titles_.add_phrase(row[0], 0);
}

void QuoteFinder::note_uses(WordUseTable& table) const {
  for (std::uint32_t verb = 0; verb < verbs_.size(); ++verb)
    table.add(verbs_.word_of(verb), WordUse::speech);
}

QuoteFinder::Cue QuoteFinder::cue(const TokenizedText& text, std::size_t token) const {
  if (!text.may_open(token, WordUse::speech)) return Cue::none;
  const auto verb = verbs_.find(text.folded_word(token));
  return verb ? cues_[*verb] : Cue::none;
}

/// One text being read.  Positions are tokens.
class QuoteFinder::Search {
 public:
  Search(const QuoteFinder& finder, const TokenizedText& text, const EntityFindings& findings)
      : finder_{finder}, text_{text}, named_{speakers_of(findings)} {}

  std::vector<Quote> run() {
    pair_marks();
    for (std::size_t q = 0; q < pairs_.size(); ++q) {
      Quote quote;
      quote.span = text_.span(pairs_[q].first, pairs_[q].second + 1);
      give_speaker(q, quote);
      quotes_.push_back(std::move(quote));
    }
    return std::move(quotes_);
  }

 private:
  using Pair = std::pair<std::size_t, std::size_t>;  // the two marks

  void pair_marks() {
    for (std::size_t s = 0; s < text_.sentences.size();) {
      const std::size_t first = s;
      while (s < text_.sentences.size() &&
             text_.sentences[s].paragraph == text_.sentences[first].paragraph)
        ++s;
      pair_marks(text_.sentences[first].first, text_.sentences[s - 1].last);
    }
  }

  /// The marks of one paragraph, tokens [first, last).
  void pair_marks(std::size_t first, std::size_t last) {
    std::size_t open = last;
    for (std::size_t t = first; t < last; ++t) {
      if (text_.tokens[t].kind != TokenKind::punctuation) continue;
      const std::string_view word = text_.word(t);
      const bool straight = word == "\"";
      if (word == kOpening || (straight && open == last)) {
        open = t;
      } else if ((word == kClosing || straight) && open != last) {
        if (t > open + 1) pairs_.emplace_back(open, t);
        open = last;
      }
    }
  }

  std::size_t paragraph(std::size_t token) const {
    const std::size_t sentence = text_.sentence_of(token);
    return sentence < text_.sentences.size() ? text_.sentences[sentence].paragraph : 0;
  }

  bool quoted(std::size_t token) const {
    return std::any_of(pairs_.begin(), pairs_.end(),
                       [&](const Pair& pair) { return pair.first < token && token < pair.second; });
  }

  static bool can_speak(const Named& named) {
    return named.entity->type != EntityType::place ||
           !named.entity->mentions.front().metonym_for.empty();
  }

  /// Who is named first behind the verb; null if nobody is, or somebody by an office alone: "kata
  /// juru bicara Kedutaan Besar Jepang".
  const Entity* speaker_behind(std::size_t token, std::size_t stop) const {
    const std::size_t begin = text_.tokens[token].span.end;
    const std::size_t last = std::min(token + kSpeakerReach, stop);
    for (const Named& named : named_) {
      if (named.span.begin < begin || last <= token ||
          named.span.begin >= text_.tokens[last - 1].span.end || !can_speak(named))
        continue;
      const Entity* owner = behind_owner(named);
      const bool unnamed = owner->type != EntityType::person && title_before(named, token + 1);
      return unnamed ? nullptr : owner;
    }
    return nullptr;
  }

  /// "kata penasihat Putin, Yuri Ushakov", "kata juru bicara Kremlin Dmitry Peskov": the second of
  /// two that touch.
  const Entity* behind_owner(const Named& first) const {
    for (const Named& next : named_) {
      if (next.span.begin <= first.span.begin) continue;
      const auto between = slice(text_.text, {first.span.end, next.span.begin});
      const bool touches =
          (between == ", " || between == " ") && next.entity->type == EntityType::person;
      return touches ? next.entity : first.entity;
    }
    return first.entity;
  }

  /// Whether the words from a token on are a title that ends at the name.
  bool title_before(const Named& named, std::size_t token) const {
    const std::size_t end = text_.token_at(named.span.begin);
    for (; token < end; ++token) {
      const auto title =
          finder_.titles_.longest([&](std::size_t i) { return text_.folded_word(i); }, token, end);
      if (title && token + title->length == end) return true;
    }
    return false;
  }

  const Entity* speaker_in_front(std::size_t token, std::size_t first) const {
    const Entity* best = nullptr;
    for (const Named& named : named_) {
      if (named.span.begin < text_.tokens[first].span.begin) continue;
      if (named.span.end > text_.tokens[token].span.begin) break;
      if (quoted(text_.token_at(named.span.begin))) continue;
      if (best == nullptr || can_speak(named)) best = named.entity;
    }
    return best;
  }

  void give_speaker(std::size_t q, Quote& quote) const {
    if (read_behind(q, quote) || read_in_front(q, quote) || read_later(q, quote)) return;
    if (q > 0 && paragraph(pairs_[q - 1].second) == paragraph(pairs_[q].first))
      quote.speaker = quotes_[q - 1].speaker;
    else
      quote.speaker = said_before(q);
    if (quote.speaker.empty()) quote.speaker = speaker_above(q);
  }

  std::string_view words_of(std::size_t q) const {
    return slice(text_.text, text_.span(pairs_[q].first + 1, pairs_[q].second));
  }

  /// Who said these very words in an earlier quotation, of which some are told again.
  std::string said_before(std::size_t q) const {
    const std::string_view words = words_of(q);
    if (words.find(' ') == std::string_view::npos) return {};
    for (std::size_t before = 0; before < q; ++before)
      if (words_of(before).find(words) != std::string_view::npos) return quotes_[before].speaker;
    return {};
  }

  /// Peskov mengatakan suasana baik. "Semua lancar."  A sentence of its own goes on with who spoke
  /// last in its paragraph.
  std::string speaker_above(std::size_t q) const {
    const std::size_t sentence = text_.sentence_of(pairs_[q].first);
    if (sentence == text_.sentences.size()) return {};
    if (text_.sentences[sentence].first != pairs_[q].first) return {};
    for (std::size_t s = sentence; s-- > 0;) {
      const auto& above = text_.sentences[s];
      if (above.paragraph != text_.sentences[sentence].paragraph) break;
      for (std::size_t at = above.last; at-- > above.first;) {
        if (finder_.cue(text_, at) != Cue::before || quoted(at)) continue;
        const Entity* speaker = speaker_in_front(at, above.first);
        return speaker != nullptr ? speaker->id : std::string{};
      }
    }
    return {};
  }

  bool read_behind(std::size_t q, Quote& quote) const {
    std::size_t at = pairs_[q].second + 1;
    while (at < text_.tokens.size() && at < pairs_[q].second + 3 &&
           text_.tokens[at].kind == TokenKind::punctuation)
      ++at;
    if (at >= text_.tokens.size() || paragraph(at) != paragraph(pairs_[q].second)) return false;
    const std::string_view word = text_.folded_word(at);
    const Cue kind = finder_.cue(text_, at);
    if (kind != Cue::after && kind != Cue::source) return false;
    quote.cue = text_.tokens[at].span;
    const std::size_t sentence = text_.sentence_of(at);
    const std::size_t stop =
        sentence < text_.sentences.size() ? text_.sentences[sentence].last : at + 1;
    const bool own = word.ends_with(kOwn);
    const Entity* speaker = own ? nullptr : speaker_behind(at, stop);
    if (speaker != nullptr)
      quote.speaker = speaker->id;
    else if (own)
      quote.speaker = last_speaker(q);
    return true;
  }

  /// "Ikatan itu "erat", tambah Kim": the verb comes at the end of the sentence.
  bool read_later(std::size_t q, Quote& quote) const {
    const std::size_t sentence = text_.sentence_of(pairs_[q].second);
    if (sentence == text_.sentences.size()) return false;
    const std::size_t stop = text_.sentences[sentence].last;
    for (std::size_t at = pairs_[q].second + 1; at < stop; ++at) {
      if (finder_.cue(text_, at) != Cue::after || quoted(at)) continue;
      const Entity* speaker = speaker_behind(at, stop);
      if (speaker == nullptr) continue;
      quote.cue = text_.tokens[at].span;
      quote.speaker = speaker->id;
      return true;
    }
    return false;
  }

  /// Whoever was quoted before, or named last outside quotation marks.
  std::string last_speaker(std::size_t q) const {
    for (std::size_t before = q; before-- > 0;)
      if (!quotes_[before].speaker.empty()) return quotes_[before].speaker;
    std::string id;
    for (const Named& named : named_) {
      if (named.span.begin >= text_.tokens[pairs_[q].first].span.begin) break;
      if (named.entity->type == EntityType::person) id = named.entity->id;
    }
    return id;
  }

  bool read_in_front(std::size_t q, Quote& quote) const {
    const std::size_t open = pairs_[q].first;
    const std::size_t sentence = text_.sentence_of(open);
    if (sentence == text_.sentences.size()) return false;
    const std::size_t first = text_.sentences[sentence].first;
    for (std::size_t at = open; at-- > first;) {
      const Cue kind = finder_.cue(text_, at);
      if (kind == Cue::none || quoted(at)) continue;
      const Entity* speaker =
          kind == Cue::source ? speaker_behind(at, open) : speaker_in_front(at, first);
      quote.cue = text_.tokens[at].span;
      if (speaker != nullptr)
        quote.speaker = speaker->id;
      else if (q > 0)
        quote.speaker = quotes_[q - 1].speaker;
      return true;
    }
    return false;
  }

  const QuoteFinder& finder_;
  const TokenizedText& text_;
  std::vector<Named> named_;
  std::vector<Pair> pairs_;
  std::vector<Quote> quotes_;
};

std::vector<Quote> QuoteFinder::find(const TokenizedText& text,
                                     const EntityFindings& findings) const {
  return Search{*this, text, findings}.run();
}

}  // namespace warta
