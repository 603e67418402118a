// Every stage alone, in memory, on one core, beside ICU's word and sentence BreakIterator over
// UTF-16: MB of article text a second of CPU time, and the ratio to ICU in the same round.
// Machines drift, so the stages take turns and the medians over the rounds are what counts.
//
//   warta_bench data/sample [rounds [stage]]     stage: only those whose name holds this
#include <fmt/format.h>
#include <time.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "date/date_finder.hpp"
#include "entity/entity_finder.hpp"
#include "entity/known_names.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "entity/quote_finder.hpp"
#include "event/event_finder.hpp"
#include "lexicon/gazetteer.hpp"
#include "record/article_json.hpp"
#include "token/tokenizer.hpp"
#include "warta/analyze.hpp"
#include "warta/read.hpp"
#include "warta/stem.hpp"

namespace warta {
namespace {

constexpr double kMegabyte = 1e6;
constexpr double kWorkPerRound = 1.0 * kMegabyte;  // of text, a stage and round
constexpr int kRounds = 7;

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

template <typename Take>
void read_each(const std::string& path, const Lexicon& lexicon, const Take& take) {
  const auto reader = open_articles({path}, {}, lexicon, [](const Diagnostic&) {});
  for (Article article; reader->next(article); article = {}) take(std::move(article));
}

std::vector<Article> read_all(const std::string& path, const Lexicon& lexicon) {
  std::vector<Article> articles;
  read_each(path, lexicon, [&](Article article) { articles.push_back(std::move(article)); });
  return articles;
}

/// Reads as a stream is read: one article after the other, none kept.
std::size_t count_articles(const std::string& path, const Lexicon& lexicon) {
  std::size_t count = 0;
  read_each(path, lexicon, [&](const Article&) { ++count; });
  return count;
}

/// The yardstick: what a program does that leaves words and sentences to ICU.
class IcuBreaks {
 public:
  IcuBreaks() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale{"id"};
    words_.reset(icu::BreakIterator::createWordInstance(locale, error));
    sentences_.reset(icu::BreakIterator::createSentenceInstance(locale, error));
    if (U_FAILURE(error)) throw std::runtime_error{"ICU has no break iterators"};
  }

  std::size_t count(const std::string& text) {
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    std::size_t breaks = 0;
    for (icu::BreakIterator* breaker : {words_.get(), sentences_.get()}) {
      breaker->setText(wide);
      while (breaker->next() != icu::BreakIterator::DONE) ++breaks;
    }
    return breaks;
  }

 private:
  std::unique_ptr<icu::BreakIterator> words_, sentences_;
};

struct Stage {
  std::string name;
  std::function<std::size_t()> pass;  // over all articles once; the count keeps it from vanishing
  std::vector<double> speeds{};       // MB/s by round
  std::vector<double> ratios{};       // to ICU in the same round
};

class Bench {
 public:
  explicit Bench(std::string path)
      : path_{std::move(path)}, gazetteer_{lexicon_}, articles_{read_all(path_, lexicon_)} {
    if (articles_.empty()) throw std::runtime_error{path_ + ": no articles"};
    dates_.note_uses(word_uses_);
    entities_.note_uses(word_uses_);
    quotes_.note_uses(word_uses_);
    events_.note_uses(word_uses_);
    for (const Article& article : articles_) {
      bytes_ += static_cast<double>(article.text.size());
      texts_.push_back(tokenizer_.tokenize(article.text));
      texts_.back().look_up(word_uses_);
      names_.push_back(entities_.find(texts_.back(), article.title, article.published));
      records_.push_back(analyzer_.analyze(article));
    }
  }

  void run(int rounds, std::string_view wanted) {
    std::vector<Stage> stages = make_stages();
    stages.erase(std::remove_if(stages.begin() + 1, stages.end(),
                                [&](const Stage& stage) {
                                  return stage.name.find(wanted) == std::string::npos;
                                }),
                 stages.end());
    const int passes = std::max(1, static_cast<int>(kWorkPerRound / bytes_));
    for (int round = 0; round < rounds; ++round) {
      for (Stage& stage : stages) {
        const double begin = cpu_seconds();
        for (int pass = 0; pass < passes; ++pass) sink_ += stage.pass();
        stage.speeds.push_back(bytes_ * passes / kMegabyte / (cpu_seconds() - begin));
        stage.ratios.push_back(stage.speeds.back() / stages.front().speeds.back());
      }
    }
    fmt::print("{} articles, {:.0f} bytes of text, {} passes, median of {} rounds (count {})\n",
               articles_.size(), bytes_, passes, rounds, sink_);
    fmt::print("{:<24} {:>9} {:>8}\n", "stage", "MB/s", "x ICU");
    for (const Stage& stage : stages)
      fmt::print("{:<24} {:>9.2f} {:>8.3f}\n", stage.name, median(stage.speeds),
                 median(stage.ratios));
  }

 private:
  template <typename Work>
  std::function<std::size_t()> each(Work work) const {
    return [this, work] {
      std::size_t count = 0;
      for (std::size_t i = 0; i < articles_.size(); ++i) count += work(i);
      return count;
    };
  }

  std::vector<Stage> make_stages() {
    const auto published = [this](std::size_t i) { return articles_[i].published; };
    return {{"ICU words, sentences", each([this](std::size_t i) { return icu_.count(texts(i)); })},
            {"read", [this] { return count_articles(path_, lexicon_); }},
            {"tokens, sentences",
             each([this](std::size_t i) { return tokenizer_.tokenize(texts(i)).tokens.size(); })},
            {"tokens, sentences, stems", each([this](std::size_t i) {
               TokenizedText text = tokenizer_.tokenize(texts(i));
               return stemmer_.stems_of(std::move(text.folded), text.tokens, text.sentences)
                   .spans.size();
             })},
            {"dates", each([this, published](std::size_t i) {
               return dates_.find(texts_[i], published(i)).size();
             })},
            {"known names", each([this](std::size_t i) {
               return known_names_.find(PieceView{texts_[i]}).size();
             })},
            {"entities", each([this, published](std::size_t i) {
               return entities_.find(texts_[i], articles_[i].title, published(i)).entities.size();
             })},
            {"quotes",
             each([this](std::size_t i) { return quotes_.find(texts_[i], names_[i]).size(); })},
            {"events",
             each([this](std::size_t i) { return events_.find(texts_[i], records_[i]).size(); })},
            {"whole analyze",
             each([this](std::size_t i) { return analyzer_.analyze(articles_[i]).tokens.size(); })},
            {"record", each([this](std::size_t i) { return write(i, false); })},
            {"record with tokens", each([this](std::size_t i) { return write(i, true); })}};
  }

  const std::string& texts(std::size_t i) const { return articles_[i].text; }

  std::size_t write(std::size_t i, bool tokens) const {
    RecordOptions options;
    options.tokens = tokens;
    std::string out;
    append_json(out, records_[i], options);
    return out.size();
  }

  std::string path_;
  Lexicon lexicon_;
  Gazetteer gazetteer_;
  Tokenizer tokenizer_{lexicon_};
  Stemmer stemmer_{lexicon_};
  DateFinder dates_{lexicon_};
  EntityFinder entities_{lexicon_, gazetteer_};
  NameWords name_words_{lexicon_};
  KnownNames known_names_{lexicon_, gazetteer_, name_words_};
  QuoteFinder quotes_{lexicon_};
  EventFinder events_{lexicon_, gazetteer_};
  Analyzer analyzer_{lexicon_};
  WordUseTable word_uses_;
  mutable IcuBreaks icu_;
  std::vector<Article> articles_;
  std::vector<TokenizedText> texts_;  // views into articles_
  std::vector<EntityFindings> names_;
  std::vector<AnalyzedArticle> records_;
  double bytes_ = 0;
  std::size_t sink_ = 0;
};

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  try {
    warta::Bench bench{argc > 1 ? argv[1] : "data/sample"};
    bench.run(argc > 2 ? std::max(1, std::atoi(argv[2])) : warta::kRounds, argc > 3 ? argv[3] : "");
  } catch (const std::exception& error) {
    fmt::print(stderr, "warta_bench: {}\n", error.what());
    return 2;
  }
  return 0;
}
