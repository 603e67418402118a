#include "cli/run_watch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "cli/command_line.hpp"
#include "cli/output_file.hpp"
#include "cli/terminal.hpp"
#include "record/enum_names.hpp"
#include "report/text_layout.hpp"
#include "run/disk_file.hpp"
#include "run/progress_line.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::chrono::milliseconds kBetweenLines{200};
constexpr const char* kClearLine = "\r\x1b[K";

std::string now() {
  const auto time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const auto day = std::chrono::floor<std::chrono::days>(time);
  return to_iso8601({std::chrono::year_month_day{day}, time - day, std::chrono::minutes{0}});
}

/// The value of an option as it would be typed; empty if it is not given.
std::vector<std::string> values_of(const Option& option) {
  if (const auto* flag = std::get_if<bool*>(&option.value))
    return **flag ? std::vector<std::string>{"true"} : std::vector<std::string>{};
  if (const auto* text = std::get_if<std::string*>(&option.value))
    return (*text)->empty() ? std::vector<std::string>{} : std::vector{**text};
  if (const auto* list = std::get_if<std::vector<std::string>*>(&option.value)) return **list;
  if (const auto* number = std::get_if<unsigned*>(&option.value))
    return **number == 0 ? std::vector<std::string>{} : std::vector{std::to_string(**number)};
  return {std::to_string(*std::get<long long*>(option.value))};
}

}  // namespace

void RunOptions::declare(OptionSet& options) {
  options.text("--manifest", manifest, "FILE", "Write what was read and how, as JSON");
  options.flag("--no-progress", no_progress, "No line of progress on a terminal");
  options.flag("-q,--quiet", quiet, "No progress and no warnings, only errors");
  options.tell(call);
}

Manifest begun_manifest(const Call& call, const Lexicon& lexicon) {
  Manifest manifest;
  manifest.program = program_version();
  manifest.data = lexicon.hash();
  manifest.command = call.command;
  for (const Option& option : call.options) {
    auto values = values_of(option);
    if (option.is_positional()) {
      manifest.inputs.insert(manifest.inputs.end(), values.begin(), values.end());
    } else if (!values.empty()) {
      if (option.long_name() == "output") manifest.output = values.front();
      manifest.options.emplace_back(option.long_name(), std::move(values));
    }
  }
  manifest.started = now();
  return manifest;
}

class RunWatch::WatchedReader : public ArticleReader {
 public:
  WatchedReader(ArticleReader& reader, RunWatch& watch) : reader_{reader}, watch_{watch} {}

  bool next(Article& article) override {
    watch_.pass_over(reader_);
    if (GracefulStop::asked()) watch_.stopped_ = true;
    if (watch_.stopped_ || !reader_.next(article)) return false;
    watch_.read(article);
    return true;
  }

 private:
  ArticleReader& reader_;
  RunWatch& watch_;
};

RunWatch::RunWatch(const RunOptions& options, const std::vector<std::string>& inputs,
                   const Lexicon& lexicon)
    : options_{options},
      manifest_{begun_manifest(options.call, lexicon)},
      passed_{options.done_before.articles == 0},
      start_{std::chrono::steady_clock::now()},
      last_shown_{start_} {
  const bool free = options.answers_at_end || !stdout_is_terminal();
  shows_ = free && !options.quiet && !options.no_progress && stderr_is_terminal();
  if (shows_) total_ = bytes_of_inputs(inputs);
}

RunWatch::~RunWatch() {
  hide();
}

std::unique_ptr<ArticleReader> RunWatch::watch(ArticleReader& reader) {
  return std::make_unique<WatchedReader>(reader, *this);
}

void RunWatch::open(const FileTraits& traits) {
  ManifestFile& file = file_at(traits.path);
  file.format = name_of(traits.format);
  file.encoding = traits.encoding;
  if (file.disk_file == disk_file_) return;
  before_ += bytes_of_file(disk_file_);
  here_ = 0;
  disk_file_ = file.disk_file;
  plain_ = shows_ && !disk_file_.empty() && is_plain_file(disk_file_);
}

void RunWatch::take(const Article& article) {
  read(article);
  done(waiting_.back());
  waiting_.pop_back();
}

void RunWatch::skip(const std::string& path) {
  total_ -= std::min(total_, bytes_of_file(path));
}

void RunWatch::note(const Diagnostic& diagnostic) {
  hide();
  if (diagnostic.severity == Severity::error) ++file_at(diagnostic.path).errors;
  const bool failed = !waiting_.empty() && diagnostic.code == "analysis-failed" &&
                      diagnostic.path == waiting_.front().path &&
                      diagnostic.ordinal == waiting_.front().ordinal;
  if (!failed) return;
  done(waiting_.front());
  waiting_.pop_front();
}

bool RunWatch::deliver(const Article& article) {
  if (!waiting_.empty()) {
    done(waiting_.front());
    waiting_.pop_front();
    return true;
  }
  if (GracefulStop::asked()) {
    stopped_ = true;
    finish(0);
  }
  const bool is_new = passed_;
  done({article.origin.path, article.id, article.origin.ordinal});
  check_passed();
  return is_new;
}

void RunWatch::read(const Article& article) {
  ++file_at(article.origin.path).articles;
  waiting_.push_back({article.origin.path, article.id, article.origin.ordinal});
  if (plain_) here_ = std::max(here_, article.origin.end);
}

/// Reads what an interrupted run has done, without doing it again.
void RunWatch::pass_over(ArticleReader& reader) {
  if (passed_) return;
  for (Article article; point_.articles < passed_over(); article = Article{}) {
    if (GracefulStop::asked()) {
      stopped_ = true;
      return;
    }
    if (!reader.next(article)) return;  // perhaps the next reader goes on
    read(article);
    done(waiting_.front());
    waiting_.pop_front();
  }
  check_passed();
}

void RunWatch::check_passed() {
  if (passed_ || point_.articles < options_.done_before.articles) return;
  passed_ = true;
  if (point_ != options_.done_before)
    throw InputError{"the first " + counted(point_.articles, "article") +
                     " are not those of the interrupted run: the input has changed since"};
}

void RunWatch::done(const Waiting& article) {
  ++point_.articles;
  for (const std::string_view part : {std::string_view{article.path}, std::string_view{article.id}})
    point_.hash = fnv_hash("\n", fnv_hash(part, point_.hash));
  point_.hash = fnv_hash(std::to_string(article.ordinal), point_.hash);
  if (options_.reached != nullptr && passed_) *options_.reached = point_;
  show();
}

void RunWatch::show() {
  if (!shows_) return;
  const auto time = std::chrono::steady_clock::now();
  if (time - last_shown_ < kBetweenLines) return;
  last_shown_ = time;
  const double seconds = std::chrono::duration<double>(time - start_).count();
  const std::size_t here = std::min(here_, bytes_of_file(disk_file_));
  const Progress progress{point_.articles, before_ + here, total_, seconds};
  const std::string line = kClearLine + progress_line(progress, stderr_columns() - 1);
  std::fputs(line.c_str(), stderr);
  shown_ = true;
}

void RunWatch::hide() {
  if (shown_) std::fputs(kClearLine, stderr);
  shown_ = false;
}

ManifestFile& RunWatch::file_at(const std::string& path) {
  auto& files = manifest_.files;
  if (!files.empty() && files.back().path == path) return files.back();
  if (!keeps_files()) files.clear();
  const auto [found, is_new] = numbers_.try_emplace(keeps_files() ? path : "", files.size());
  if (!is_new && keeps_files()) return files[found->second];
  const bool wanted = keeps_files() || shows_;
  files.push_back({path, {}, {}, 0, 0, wanted ? disk_file_of(path) : std::string{}, {}, {}});
  return files.back();
}

void RunWatch::write_manifest() {
  std::unordered_map<std::string, std::string> sums;
  for (ManifestFile& file : manifest_.files) {
    if (file.disk_file.empty()) continue;
    const auto [sum, is_new] = sums.try_emplace(file.disk_file);
    if (is_new) sum->second = sha256_of_file(file.disk_file);
    file.bytes = bytes_of_file(file.disk_file);
    file.sha256 = sum->second;
  }
  OutputFile out{options_.manifest};
  out.write(manifest_json(manifest_));
  out.finish();
}

void RunWatch::close_manifest(std::size_t errors) {
  manifest_.ended = now();
  manifest_.complete = !stopped_;
  manifest_.articles = point_.articles;
  manifest_.errors = errors;
  manifest_.articles_hash = fmt::format("{:016x}", point_.hash);
  if (!options_.manifest.empty()) write_manifest();
}

void RunWatch::break_off(std::size_t errors) {
  hide();
  stopped_ = true;
  close_manifest(errors);
}

void RunWatch::finish(std::size_t errors) {
  hide();
  if (!stopped_ && point_.articles < options_.done_before.articles)
    throw InputError{"the input has fewer articles than the interrupted run has done"};
  close_manifest(errors);
  if (!stopped_) return;
  const std::size_t articles = std::max(point_.articles, passed_over());
  throw Interrupted{"interrupted after " + counted(articles, "article")};
}

}  // namespace warta::cli
