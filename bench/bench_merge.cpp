// How fast and how large it gets when very many claims become one timeline: articles that tell of
// made-up meetings are shared out among builders, as the shards of a job are, then merged and
// built. Seconds of CPU time of one core, and the most memory the process ever held.
//
//   warta_bench_merge [claims [shards]]
#include <fmt/format.h>
#include <sys/resource.h>
#include <time.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "calendar/calendar_value.hpp"
#include "lexicon/gazetteer.hpp"
#include "warta/timeline.hpp"

namespace warta {
namespace {

constexpr std::size_t kClaimsOfArticle = 5;
constexpr std::size_t kClaimsOfEvent = 20;

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double megabytes_held() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// The world that the articles tell of: who met whom, when and where.  Few leaders meet often, many
/// seldom, as in the news.
class World {
 public:
  World(const Gazetteer& gazetteer, std::size_t events) : random_{20240619} {
    for (const KnownName& name : gazetteer.names()) {
      if (name.type == EntityType::person && !name.country.empty() &&
          gazetteer.country_of(name.id) == name.country)
        people_.emplace_back(name.id);
      if (name.kind == "city" && !name.stands_for.empty()) capitals_.emplace_back(name.id);
    }
    std::shuffle(people_.begin(), people_.end(), random_);
    for (std::size_t i = 0; i < events; ++i) events_.push_back(new_event());
  }

  /// An article printed near the day of its first event, that looks back on others.
  AnalyzedArticle article(std::size_t number) {
    AnalyzedArticle article;
    article.id = fmt::format("artikel-{}", number);
    article.title = fmt::format("Berita {}", number);
    article.publisher = fmt::format("Harian {}", number % 211);
    for (std::size_t i = 0; i < kClaimsOfArticle; ++i) {
      const Event& real = events_[random_() % events_.size()];
      if (i == 0) article.published = parse_iso8601(real.date);
      Event told = as_told(real);
      const std::string sentence = fmt::format(
          "Kalimat {} dari berita {} mengabarkan bahwa kedua pihak bertemu.", i, number);
      if (!article.text.empty()) article.text += '\n';
      told.span = {article.text.size(), article.text.size() + sentence.size()};
      article.text += sentence;
      article.events.push_back(std::move(told));
    }
    return article;
  }

 private:
  std::size_t often_the_first(std::size_t count) {
    const double place = std::generate_canonical<double, 32>(random_);
    return static_cast<std::size_t>(static_cast<double>(count) * place * place * place);
  }

  Event new_event() {
    Event event;
    event.type = static_cast<EventType>(random_() % 5);
    const auto first = std::chrono::sys_days{std::chrono::year{2005} / 1 / 1};
    event.date = day_value(first + std::chrono::days{random_() % 7600});
    event.precision = Precision::day;
    event.participants = {people_[often_the_first(people_.size())],
                          people_[often_the_first(people_.size())]};
    if (event.type == EventType::visit) event.visitor = event.participants.front();
    if (event.type == EventType::visit || event.type == EventType::meeting)
      event.place = capitals_[random_() % capitals_.size()];
    return event;
  }

  /// One in ten knows only the month or year, one in ten no date, one in eight was a plan.
  Event as_told(const Event& real) {
    Event told = real;
    const auto draw = random_() % 40;
    if (draw < 2) told.date.resize(4);
    if (draw >= 2 && draw < 4) told.date.resize(7);
    if (draw >= 4 && draw < 8) told.date.clear();
    if (draw >= 8 && draw < 13) told.status = EventStatus::planned;
    if (draw >= 13 && draw < 18) told.place.clear();
    return told;
  }

  std::mt19937 random_;
  std::vector<std::string> people_, capitals_;
  std::vector<Event> events_;
};

void run(std::size_t claims, std::size_t shards) {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  World world{gazetteer, std::max<std::size_t>(1, claims / kClaimsOfEvent)};
  std::vector<TimelineBuilder> builders;
  for (std::size_t i = 0; i < shards; ++i) builders.emplace_back(lexicon, TimelineOptions{});
  const double empty = megabytes_held();
  double add = 0;
  for (std::size_t number = 0; number < claims / kClaimsOfArticle; ++number) {
    const AnalyzedArticle article = world.article(number);
    const double start = cpu_seconds();
    builders[number % shards].add(article);
    add += cpu_seconds() - start;
  }
  const double added = megabytes_held();
  double start = cpu_seconds();
  for (std::size_t i = 1; i < shards; ++i) builders[0].merge(std::move(builders[i]));
  const double merge = cpu_seconds() - start;
  start = cpu_seconds();
  const Timeline timeline = builders[0].build();
  const double build = cpu_seconds() - start;
  fmt::print("{} claims, {} shards: add {:.2f} s, merge {:.2f} s, build {:.2f} s, {} events\n",
             claims, shards, add, merge, build, timeline.entries.size());
  fmt::print(
      "memory: {:.0f} MiB before, {:.0f} with the claims ({:.0f} bytes a claim), {:.0f} with"
      " the timeline\n",
      empty, added, (added - empty) * 1048576.0 / static_cast<double>(claims), megabytes_held());
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  const auto number = [&](int at, unsigned long fallback) {
    return argc > at ? std::strtoul(argv[at], nullptr, 10) : fallback;
  };
  warta::run(number(1, 1'000'000), std::max(1UL, number(2, 8)));
  return 0;
}
