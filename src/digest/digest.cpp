#include "digest/digest.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

#include "report/sentence_choice.hpp"
#include "text/offset_map.hpp"

namespace warta {
namespace {

constexpr std::size_t kOfAnArticle = 4;  // sentences that may stand for it
constexpr std::size_t kCompared = 400;   // the best are compared with each other
constexpr double kSameFact = 0.4;        // overlap from which two sentences tell the same
constexpr double kRepeats = 0.4;         // overlap from which one need not be told beside the other
constexpr double kToldElsewhere = 1.5;   // points for each doubling of the articles that tell it
constexpr double kSameArticle = 1.5;     // taken off for each sentence the article already has
constexpr double kNotAlone = 2.5;        // taken off for what makes a sentence lean on others
constexpr std::size_t kLongForADigest = 320;  // bytes
constexpr std::size_t kShortestQuote = 25;    // bytes; less is a word in inverted commas

bool names(const Entity& entity, Span span) {
  return std::ranges::any_of(entity.mentions,
                             [&](const Mention& mention) { return span.contains(mention.span); });
}

const Entity* entity_of(const AnalyzedArticle& article, const std::string& id) {
  const auto found = std::ranges::find(article.entities, id, &Entity::id);
  return found == article.entities.end() ? nullptr : &*found;
}

/// Points off for what does not stand alone: "Ia juga mengatakan ...", half a quotation, a list.
double cannot_stand_alone(const AnalyzedArticle& article, Span sentence) {
  const std::string_view text = slice(article.text, sentence);
  const auto opens = [&](const Reference& reference) {
    return reference.span.begin >= sentence.begin && reference.span.begin < sentence.begin + 4;
  };
  double points = 0;
  if (std::ranges::any_of(article.references, opens)) points += kNotAlone;
  if (std::ranges::count(text, '"') % 2 != 0) points += kNotAlone;
  if (text.size() > kLongForADigest) points += kNotAlone;
  return points;
}

/// Number of the sentence that `at` stands in, 1-based.
std::size_t sentence_at(const AnalyzedArticle& article, std::size_t at) {
  std::size_t number = 0;
  while (number < article.sentences.size() && article.sentences[number].span.begin <= at) ++number;
  return number;
}

}  // namespace

bool DigestBuilder::add(const AnalyzedArticle& article) {
  if (!question_.about.empty() && entity_of(article, question_.about) == nullptr) return false;
  sources_.push_back({article.id, article.title, article.publisher,
                      article.published ? to_iso8601({article.published->day, {}, {}}) : "",
                      article.origin.path});
  add_sentences(article);
  if (!question_.about.empty()) add_quotes(article);
  return true;
}

void DigestBuilder::add_sentences(const AnalyzedArticle& article) {
  const Entity* wanted = entity_of(article, question_.about);
  std::vector<RankedSentence> ranked = rank_sentences(article);
  if (wanted != nullptr)
    std::erase_if(ranked, [&](const RankedSentence& sentence) {
      return !names(*wanted, article.sentences[sentence.index].span);
    });
  for (auto& [index, points] : ranked)
    points -= cannot_stand_alone(article, article.sentences[index].span);
  std::ranges::stable_sort(ranked, std::greater{}, &RankedSentence::points);
  ranked.resize(std::min(ranked.size(), kOfAnArticle));
  const OffsetMap offsets{article.text};
  for (const auto& [index, points] : ranked) {
    const Span span = article.sentences[index].span;
    const std::string text{slice(article.text, span)};
    candidates_.push_back({{sources_.size(), index + 1, offsets.code_point(span.begin),
                            offsets.code_point(span.end), text},
                           telling_words(text),
                           points});
  }
}

void DigestBuilder::add_quotes(const AnalyzedArticle& article) {
  const OffsetMap offsets{article.text};
  for (const Quote& quote : article.quotes) {
    if (quote.speaker != question_.about || quote.span.size() < kShortestQuote) continue;
    const std::string text{slice(article.text, quote.span)};
    std::vector<std::uint64_t> words = telling_words(text);
    const double points = std::log(1.0 + static_cast<double>(words.size()));
    quotes_.push_back(
        {{sources_.size(), sentence_at(article, quote.span.begin),
          offsets.code_point(quote.span.begin), offsets.code_point(quote.span.end), text},
         std::move(words),
         points});
  }
}

std::vector<DigestSentence> DigestBuilder::sentences() const {
  return chosen(candidates_, question_.sentences);
}

std::vector<DigestSentence> DigestBuilder::quotes() const {
  return chosen(quotes_, question_.sentences);
}

/// The best first, then whatever is best beside those chosen already.
std::vector<DigestSentence> DigestBuilder::chosen(std::vector<Candidate> candidates,
                                                  std::size_t count) const {
  WordOverlap overlap;
  for (const Candidate& candidate : candidates) overlap.count(candidate.words);
  std::ranges::stable_sort(candidates, std::greater{}, &Candidate::points);
  candidates.resize(std::min(candidates.size(), kCompared));
  for (Candidate& one : candidates) {
    const auto tells_it = [&](const Candidate& other) {
      return other.sentence.article != one.sentence.article &&
             overlap(one.words, other.words) >= kSameFact;
    };
    const auto others = std::ranges::count_if(candidates, tells_it);
    one.points += kToldElsewhere * std::log2(1.0 + static_cast<double>(others));
  }
  std::vector<Candidate> kept;
  while (kept.size() < count && !candidates.empty()) {
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::points);
    Candidate taken = std::move(*best);
    candidates.erase(best);
    const auto repeats = [&](const Candidate& one) {
      return overlap(one.words, taken.words) >= kRepeats;
    };
    std::erase_if(candidates, repeats);
    for (Candidate& rest : candidates)
      if (rest.sentence.article == taken.sentence.article) rest.points -= kSameArticle;
    kept.push_back(std::move(taken));
  }
  std::ranges::sort(kept, {}, [&](const Candidate& one) {
    return std::tuple{sources_[one.sentence.article - 1].published, one.sentence.article,
                      one.sentence.begin};
  });
  std::vector<DigestSentence> sentences;
  for (Candidate& candidate : kept) sentences.push_back(std::move(candidate.sentence));
  return sentences;
}

}  // namespace warta
