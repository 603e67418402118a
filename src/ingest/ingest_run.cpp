#include "ingest/ingest_run.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "batch/batch_run.hpp"
#include "ingest/file_look.hpp"
#include "query/index_words.hpp"
#include "record/enum_names.hpp"
#include "text/fnv_hash.hpp"
#include "warta/error.hpp"
#include "warta/read.hpp"

namespace warta {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBatch = 1000;    // articles of a transaction
constexpr std::size_t kMostActs = 256;  // that wait for articles before them
constexpr const char* kStream = "-";

/// What of the options has a say in what a file's articles are, as one line.
std::string line_of(const ReadOptions& read) {
  std::string line{name_of(read.format)};
  line += read.clean == CleanPolicy::automatic ? ""
          : read.clean == CleanPolicy::always  ? " clean"
                                               : " whole";
  if (!read.repair) line += " no-repair";
  if (!read.delimiter.empty()) line.append(" delimiter=").append(read.delimiter);
  for (const auto& [field, name] : read.map)
    line.append(" ").append(field).append("=").append(name);
  return line;
}

/// One thread works alone.
unsigned threads(unsigned jobs) {
  const unsigned workers = worker_count(jobs);
  return workers == 1 ? 0 : workers;
}

/// Whether a path is one of these or lies below one.
bool lies_below(std::string_view path, const std::unordered_set<std::string>& inputs) {
  for (; !path.empty(); path = path.substr(0, path.rfind('/'))) {
    if (inputs.contains(std::string{path})) return true;
    if (path.find('/') == path.npos) break;
  }
  return false;
}

}  // namespace

IngestRun::IngestRun(const std::string& path, const IngestOptions& options, const Lexicon& lexicon,
                     const DiagnosticSink& report)
    : options_{options},
      lexicon_{lexicon},
      report_{report},
      store_path_{path},
      read_options_{line_of(options.read)},
      versions_{stage_versions(lexicon)},
      writer_{path},
      gazetteer_{lexicon},
      analyzer_{lexicon},
      words_{lexicon},
      queue_{threads(options.jobs),
             [this](Article article) { return prepare(std::move(article)); }} {}

IngestReport IngestRun::run(const std::vector<std::string>& inputs) {
  std::vector<std::string> all = inputs;
  if (options_.refresh)
    for (std::string& path : stale_paths()) all.push_back(std::move(path));
  read_all(all);
  if (options_.refresh) refresh_findings();
  writer_.finish();
  checkpoint();
  repair_index();
  find_gone(inputs);
  return std::move(result_);
}

IngestRun::Prepared IngestRun::prepare(Article article) const {
  const Origin origin = article.origin;
  try {
    AnalyzedArticle analyzed = analyzer_.analyze(std::move(article));
    IndexedWords words = indexed_words(words_, analyzed);
    StoredArticle stored = prepare_article(std::move(analyzed), gazetteer_);
    stored.words = std::move(words.words);
    stored.word_count = words.count;
    return stored;
  } catch (...) {
    return analysis_failure(origin);
  }
}

void IngestRun::read_all(const std::vector<std::string>& inputs) {
  ReadOptions read = options_.read;
  read.wanted = [this](const std::string& path) { return choose(path); };
  read.opened = [this](const FileTraits& traits) {
    note({StoredNote::Kind::text, 0, traits, {}, {}});
    if (options_.read.opened) options_.read.opened(traits);
  };
  read.reject = [this](std::string_view bytes) {
    note({StoredNote::Kind::reject, 0, {}, {}, std::string{bytes}});
    if (options_.read.reject) options_.read.reject(bytes);
  };
  const auto reader = open_articles(inputs, read, lexicon_,
                                    [this](const Diagnostic& diagnostic) { hear(diagnostic); });
  for (Article article; reader->next(article); article = Article{}) take(std::move(article));
  end_current();
  empty_queue();
  checkpoint();
}

void IngestRun::take(Article article) {
  if (options_.article) options_.article(article);
  if (current_ == nullptr) return;  // a file that could not be read a moment ago
  const std::int64_t place = current_->read++;
  if (place < current_->skip) return;
  if (queue_.size() == worker_count(options_.jobs) * kArticlesPerWorker) write(queue_.take());
  places_.push_back({current_, place});
  ++pushed_;
  queue_.push(std::move(article));
}

void IngestRun::empty_queue() {
  while (queue_.size() > 0) write(queue_.take());
  do_acts(pushed_);
}

/// A file may hold more bad records than memory does.
void IngestRun::later(std::function<void()> act) {
  acts_.push_back({pushed_, std::move(act)});
  if (acts_.size() > kMostActs) empty_queue();
}

// -- reading: which files, and what is said of them -----------------------------------------------

bool IngestRun::choose(const std::string& path) {
  end_current();
  if (is_of_store(path)) return false;
  const auto look = path == kStream ? std::nullopt : look_at(path);
  if (!look) return choose_stream();
  return !seen_.insert(path).second ? false : choose_file(path, *look);
}

/// The store itself may lie in a folder that is ingested, and what SQLite keeps beside it.
bool IngestRun::is_of_store(const std::string& path) const {
  const std::string name = fs::path{store_path_}.filename().string();
  if (path.find(name) == path.npos) return false;
  std::error_code error;
  for (const char* beside : {"", "-wal", "-shm", "-journal"})
    if (fs::equivalent(path, store_path_ + beside, error) && !error) return true;
  return false;
}

bool IngestRun::choose_file(const std::string& path, FileLook look) {
  const auto known = writer_.find_file(path);
  const bool untouched =
      known && known->look.size == look.size && known->look.modified == look.modified;
  if (untouched) {
    look.hash = known->look.hash;
  } else if (auto hash = hash_of_file(path)) {
    look.hash = std::move(*hash);
  } else {
    return true;  // reading it will tell what is wrong with it
  }
  FileRun run;
  run.stored.path = path;
  run.stored.options = read_options_;
  run.stored.look = look;
  run.stored.made_by = versions_;
  if (!known) {
    ++result_.added;
    begin(std::move(run),
          [this](FileRun& file) { file.stored.number = writer_.add_file(file.stored); });
    return true;
  }
  run.stored.number = known->number;
  const bool same = known->look.size == look.size && known->look.hash == look.hash &&
                    known->options == read_options_;
  const bool as_read_now = known->made_by.reading == versions_.reading;
  if (known->done && same && (as_read_now || !options_.refresh)) {
    ++result_.unchanged;
    if (options_.unchanged) options_.unchanged(path);
    if (untouched) return false;
    StoredFile moved = *known;
    moved.look = look;
    later([this, moved] { writer_.update_file(moved); });
    return false;
  }
  if (!known->done && same && known->made_by == versions_) {
    ++result_.resumed;
    run.skip = run.stored.places = known->places;
    begin(std::move(run), [](FileRun&) {});
    return true;
  }
  ++(known->done ? result_.replaced : result_.resumed);
  begin(std::move(run), [this](FileRun& file) {
    writer_.empty_file(file.stored);
    writer_.update_file(file.stored);
  });
  return true;
}

/// What comes through a pipe is new, unless it turns out to be what came before.
bool IngestRun::choose_stream() {
  FileRun run;
  run.streamed = true;
  run.hash = kFnvSeed;
  run.stored.path = kStream;
  run.stored.options = read_options_;
  run.stored.made_by = versions_;
  ++result_.added;
  begin(std::move(run), [this](FileRun& file) {
    for (const StoredFile& other : writer_.files())
      if (other.path == kStream && !other.done) writer_.drop_file(other.number);
    file.stored.number = writer_.add_file(file.stored);
  });
  return true;
}

void IngestRun::begin(FileRun run, std::function<void(FileRun&)> write) {
  FileRun& file = files_.emplace_back(std::move(run));
  current_ = &file;
  later([&file, write = std::move(write)] { write(file); });
}

void IngestRun::end_current() {
  if (current_ == nullptr) return;
  FileRun& file = *std::exchange(current_, nullptr);
  if (!file.streamed) {
    // A file that has changed under our hands is looked at again the next time.
    const auto look = look_at(file.stored.path);
    const FileLook& before = file.stored.look;
    if (!look || look->size != before.size || look->modified != before.modified)
      file.stored.look.modified = -1;
  }
  later([this, &file] { finish(file); });
}

void IngestRun::note(StoredNote note) {
  if (current_ == nullptr || current_->read < current_->skip) return;
  note.place = current_->read;
  later([this, &file = *current_, note = std::move(note)] {
    writer_.add_note(file.stored.number, note);
  });
}

void IngestRun::hear(const Diagnostic& diagnostic) {
  if (report_) report_(diagnostic);
  if (current_ == nullptr) return;
  const std::string& path = current_->stored.path;
  const bool of_current =
      current_->streamed || diagnostic.path == path || diagnostic.path.starts_with(path + "/");
  if (of_current) note({StoredNote::Kind::complaint, 0, {}, diagnostic, {}});
}

// -- writing --------------------------------------------------------------------------------------

void IngestRun::write(Prepared prepared) {
  do_acts(written_++);
  const auto [file, place] = places_.front();
  places_.pop_front();
  if (const auto* article = std::get_if<StoredArticle>(&prepared)) {
    writer_.add_article(file->stored.number, place, *article);
    file->hash = fnv_hash(article->packed, file->hash);
    ++result_.articles;
  } else {
    const auto& failure = std::get<Diagnostic>(prepared);
    if (report_) report_(failure);
    writer_.add_note(file->stored.number,
                     {StoredNote::Kind::complaint, place + 1, {}, failure, {}});
  }
  file->stored.places = place + 1;
  if (++uncommitted_ == kBatch) checkpoint();
}

void IngestRun::do_acts(std::size_t before) {
  while (!acts_.empty() && acts_.front().before <= before) {
    const Act act = std::move(acts_.front());
    acts_.pop_front();
    act.run();
  }
}

void IngestRun::finish(FileRun& file) {
  StoredFile& stored = file.stored;
  if (file.streamed) {
    stored.look.hash = hash_digits(file.hash);
    for (const StoredFile& other : writer_.files())
      if (other.path == kStream && other.done && other.look.hash == stored.look.hash &&
          other.options == stored.options && other.number != stored.number) {
        writer_.drop_file(stored.number);
        --result_.added;
        ++result_.unchanged;
        files_.pop_front();
        return;
      }
  }
  stored.done = true;
  writer_.update_file(stored);
  files_.pop_front();
}

void IngestRun::checkpoint() {
  if (!files_.empty() && files_.front().stored.number > 0)
    writer_.update_file(files_.front().stored);
  writer_.commit();
  uncommitted_ = 0;
  if (options_.progress) options_.progress(result_.articles);
}

// -- what other tables or another program made ----------------------------------------------------

std::vector<std::string> IngestRun::stale_paths() {
  std::vector<std::string> paths;
  for (const StoredFile& file : writer_.files())
    if (file.path != kStream && file.made_by.reading != versions_.reading && look_at(file.path))
      paths.push_back(file.path);
  return paths;
}

void IngestRun::refresh_findings() {
  for (StoredFile& file : writer_.files())
    if (file.done && file.made_by.analysis != versions_.analysis) refresh_file(std::move(file));
}

void IngestRun::refresh_file(StoredFile file) {
  const std::vector<std::int64_t> numbers = writer_.article_numbers(file);
  std::size_t replaced = 0;
  const auto replace_next = [&] {
    const Prepared prepared = queue_.take();
    const std::int64_t number = numbers[replaced++];
    if (const auto* article = std::get_if<StoredArticle>(&prepared))
      writer_.replace_findings(number, *article);
    if (replaced % kBatch == 0) writer_.commit();
  };
  for (const std::int64_t number : numbers) {
    if (queue_.size() == worker_count(options_.jobs) * kArticlesPerWorker) replace_next();
    queue_.push(writer_.read_article(number));
  }
  while (queue_.size() > 0) replace_next();
  file.made_by.analysis = versions_.analysis;
  writer_.update_file(file);
  writer_.commit();
  ++result_.refreshed;
}

void IngestRun::repair_index() {
  std::size_t added = 0;
  for (const std::int64_t number : writer_.begin_index_repair()) {
    const AnalyzedArticle article = writer_.read_article(number);
    IndexedWords words = indexed_words(words_, article);
    writer_.add_to_index(number, {std::move(words.words), words.count, article.published});
    if (++added % kBatch == 0) checkpoint();
  }
  writer_.end_index_repair();
  checkpoint();
}

void IngestRun::find_gone(const std::vector<std::string>& inputs) {
  std::unordered_set<std::string> named;
  for (std::string_view input : inputs) {
    while (input.size() > 1 && input.ends_with('/')) input.remove_suffix(1);
    named.emplace(input);
  }
  std::error_code error;
  for (const StoredFile& file : writer_.files()) {
    const bool missed = file.path != kStream && !seen_.contains(file.path);
    if (missed && lies_below(file.path, named) && !fs::exists(file.path, error))
      result_.gone.push_back(file.path);
  }
}

IngestReport ingest(const std::vector<std::string>& inputs, const std::string& path,
                    const IngestOptions& options, const Lexicon& lexicon,
                    const DiagnosticSink& report) {
  return IngestRun{path, options, lexicon, report}.run(inputs);
}

}  // namespace warta
