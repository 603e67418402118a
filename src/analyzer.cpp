#include <optional>

#include "date/date_finder.hpp"
#include "date/local_clock.hpp"
#include "entity/entity_finder.hpp"
#include "entity/quote_finder.hpp"
#include "event/event_finder.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/numerals.hpp"
#include "token/tokenizer.hpp"
#include "treebank/clitic_finder.hpp"
#include "treebank/treebank_view.hpp"
#include "warta/analyze.hpp"
#include "warta/stem.hpp"

namespace warta {

namespace {

/// What is told of tokens, and costs time that is only spent where they are.
struct TokenDetails {
  explicit TokenDetails(const Lexicon& lexicon)
      : clitics{lexicon}, stemmer{lexicon}, numerals{lexicon} {}

  CliticFinder clitics;
  Stemmer stemmer;
  Numerals numerals;
};

}  // namespace

struct Analyzer::Impl {
  Impl(const Lexicon& lexicon, TokenStyle token_style)
      : style{token_style},
        gazetteer{lexicon},
        tokenizer{lexicon},
        dates{lexicon},
        clock{gazetteer},
        entities{lexicon, gazetteer},
        quotes{lexicon},
        events{lexicon, gazetteer} {
    dates.note_uses(word_uses);
    entities.note_uses(word_uses);
    quotes.note_uses(word_uses);
    events.note_uses(word_uses);
    if (style != TokenStyle::bare) details.emplace(lexicon);
  }

  TokenStyle style;
  Gazetteer gazetteer;
  Tokenizer tokenizer;
  DateFinder dates;
  LocalClock clock;
  EntityFinder entities;
  QuoteFinder quotes;
  EventFinder events;
  WordUseTable word_uses;
  std::optional<TokenDetails> details;  // where tokens are told
};

Analyzer::Analyzer(const Lexicon& lexicon, TokenStyle style)
    : impl_{std::make_unique<const Impl>(lexicon, style)} {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

/// The program on one screen.
AnalyzedArticle Analyzer::analyze(Article article) const {
  AnalyzedArticle result{std::move(article), {}, {}, {}, {}, {}, {}, {}, {}, {}};
  TokenizedText text = impl_->tokenizer.tokenize(result.text);
  text.look_up(impl_->word_uses);
  const bool day_inferred = result.published_basis == PublishedBasis::inferred;
  result.dates = impl_->dates.find(text, result.published, day_inferred);
  EntityFindings names = impl_->entities.find(text, result.title, result.published);
  result.quotes = impl_->quotes.find(text, names);
  result.entities = std::move(names.entities);
  result.references = std::move(names.references);
  impl_->clock.set_zones(text, result.entities, result.dates);
  result.sentences = text.sentences;
  result.events = impl_->events.find(text, result);
  if (impl_->details) result.numerals = impl_->details->numerals.find(text);
  result.tokens = std::move(text.tokens);
  if (impl_->style == TokenStyle::ud) {
    TreebankView view = cut_as_treebank(result.text, result.tokens, result.sentences);
    result.tokens = std::move(view.tokens);
    result.sentences = std::move(view.sentences);
  }
  if (impl_->details) {
    impl_->details->clitics.mark(result.text, result.tokens, result.sentences);
    result.stems =
        impl_->details->stemmer.stems_of(std::move(text.folded), result.tokens, result.sentences);
  }
  return result;
}

}  // namespace warta
