// Trains the tagger's table of weights and measures it.
//
//   train_tagger train OUT FILE...      the weights that the labelled FILEs teach, into the table
//   OUT train_tagger score WEIGHTS FILE...  precision and recall of a table of weights, each file
//   and all train_tagger speed WEIGHTS FILE...  how fast it tags their words
//
// FILEs are .conll or .jsonl.  One with `+` before it (`+train.jsonl`) labels no country that acts,
// and has those labelled too.
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "training/chain_trainer.hpp"
#include "training/labelled_text.hpp"
#include "training/lesson.hpp"
#include "training/tagger_score.hpp"

namespace warta {
namespace {

constexpr int kSpeedRounds = 20;

using Arguments = std::span<char* const>;

std::ifstream open(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in) throw std::runtime_error{path + ": cannot be read"};
  return in;
}

std::vector<Lesson> read_lessons(const LessonMaker& maker, std::string path) {
  const bool countries = path.starts_with('+');
  if (countries) path.erase(0, 1);
  std::ifstream in = open(path);
  std::vector<Lesson> lessons;
  for (LabelledText& text : read_labelled(in, path))
    lessons.push_back(maker.make(
        std::move(text), countries ? Convention::countries_always : Convention::as_labelled));
  return lessons;
}

Table read_table(const std::string& path) {
  std::ifstream in = open(path);
  return Table{path, std::string{std::istreambuf_iterator<char>{in}, {}}};
}

void train(const Lexicon& lexicon, const std::string& out, Arguments files) {
  const LessonMaker maker{lexicon};
  std::vector<Lesson> lessons;
  for (std::size_t set = 0; set < files.size(); ++set) {
    for (Lesson& lesson : read_lessons(maker, files[set])) {
      lesson.set = set;
      lessons.push_back(std::move(lesson));
    }
  }
  const WordFeatures features{lexicon};
  ChainTrainer trainer{features, lessons};
  trainer.train(TrainingOptions{});
  const std::string table = trainer.table(0);
  if (!(std::ofstream{out, std::ios::binary} << table))
    throw std::runtime_error{out + ": cannot be written"};
  std::size_t untold = 0;
  for (const Lesson& lesson : lessons) untold += lesson.untold;
  std::printf("%zu lessons, %zu names that no tags can say, %zu bytes\n", lessons.size(), untold,
              table.size());
}

void print(const std::string& name, const NameCounts& counts) {
  std::printf("%-40s P %.4f R %.4f F1 %.4f  (%zu)\n", name.c_str(), counts.precision(),
              counts.recall(), counts.f1(), counts.marked);
}

void score(const Lexicon& lexicon, const NameTagger& tagger, Arguments files) {
  const LessonMaker maker{lexicon};
  NameCounts all;
  for (const char* file : files) {
    const TaggerScore found = score_tagger(tagger, read_lessons(maker, file));
    constexpr const char* types[] = {"person", "place", "organization"};
    for (std::size_t type = 0; type < found.types.size(); ++type)
      print(types[type], found.types[type]);
    print(file, found.all());
    all.add(found.all());
  }
  print("micro", all);
}

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

void measure(const Lexicon& lexicon, const NameTagger& tagger, Arguments files) {
  const LessonMaker maker{lexicon};
  std::vector<Lesson> lessons;
  std::size_t words = 0;
  for (const char* file : files)
    for (Lesson& lesson : read_lessons(maker, file)) {
      words += lesson.words.size();
      lessons.push_back(std::move(lesson));
    }
  double best = 0;
  std::size_t names = 0;
  TagLattice room;
  for (int round = 0; round < kSpeedRounds; ++round) {
    const double begin = cpu_seconds();
    for (const Lesson& lesson : lessons)
      names += tagger.find(lesson.text, lesson.words, room).size();
    best = std::max(best, static_cast<double>(words) / (cpu_seconds() - begin));
  }
  std::printf("%.2f million words a second, best of %d (%zu words, %zu names)\n", best / 1e6,
              kSpeedRounds, words, names / kSpeedRounds);
}

int run(Arguments arguments) {
  constexpr std::size_t fewest = 4;
  const std::string command = arguments.size() < fewest ? "" : arguments[1];
  const Lexicon lexicon;
  const Arguments files = arguments.size() < fewest ? Arguments{} : arguments.subspan(fewest - 1);
  if (command == "train") {
    train(lexicon, arguments[2], files);
  } else if (command == "score" || command == "speed") {
    const NameTagger tagger{lexicon, read_table(arguments[2])};
    (command == "score" ? score : measure)(lexicon, tagger, files);
  } else {
    std::fprintf(
        stderr,
        "usage: train_tagger train OUT FILE... | score WEIGHTS FILE... | speed WEIGHTS FILE...\n");
    return 1;
  }
  return 0;
}

}  // namespace
}  // namespace warta

int main(int argc, char** argv) {
  try {
    return warta::run({argv, static_cast<std::size_t>(argc)});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "train_tagger: %s\n", error.what());
    return 2;
  }
}
