#include "cli/article_output.hpp"

#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "cli/article_folder.hpp"
#include "cli/terminal.hpp"
#include "report/text_layout.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::chrono::seconds kBetweenSaves{5};

std::string whole_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// What must be the same for the lines to be the same: not how many threads make them.
std::vector<std::pair<std::string, std::vector<std::string>>> asked(const Manifest& manifest) {
  static const std::set<std::string, std::less<>> beside{
      "jobs", "resume", "manifest", "quiet", "config", "no-progress", "output", "color", "rejects"};
  auto options = manifest.options;
  std::erase_if(options, [](const auto& option) { return beside.contains(option.first); });
  return options;
}

/// Why the lines of `before` cannot be gone on with now; empty if they can.
std::string difference(const Manifest& before, const Manifest& now) {
  if (before.program != now.program) return "it was made by warta " + before.program;
  if (before.data != now.data) return "it was made with other tables";
  if (before.command != now.command) return "it was made by warta " + before.command;
  if (before.inputs != now.inputs) return "it was made of " + joined(before.inputs);
  return asked(before) == asked(now) ? "" : "it was made with other options";
}

}  // namespace

bool ArticleOutput::outlives(const OutputOptions& options) {
  const std::string& path = options.path;
  const bool is_file = !path.empty() && path != "-" && !ArticleFolder::is_folder(path) &&
                       (!std::filesystem::exists(path) || std::filesystem::is_regular_file(path));
  return is_file && !options.json && options.format == "jsonl";
}

ArticleOutput::ArticleOutput(const ArticleReport& report, const OutputOptions& options,
                             InputOptions& input, const Lexicon& lexicon)
    : report_{report}, input_{input}, saved_{std::chrono::steady_clock::now()} {
  if (!outlives(options)) {
    if (options.resume)
      throw UsageError{"--resume goes on with lines: it needs --format jsonl and -o FILE"};
    out_.emplace(options.path);
    return;
  }
  part_ = options.path + ".part";
  state_ = part_ + ".json";
  manifest_ = begun_manifest(input.run.call, lexicon);
  if (!options.resume && std::filesystem::exists(state_))
    throw UsageError{part_ + " is what an interrupted run has done: --resume goes on with it; " +
                     "remove it to start anew"};
  out_.emplace(options.path, part_, options.resume ? find_kept() : 0);
  input.run.reached = &reached_;
  reached_ = input.run.done_before;
}

/// Whatever ended the run, what was saved stays.
ArticleOutput::~ArticleOutput() {
  if (!state_.empty() && std::filesystem::exists(state_)) out_->keep();
}

/// Reads how far the interrupted run came.  Bytes of the file that are to be kept.
std::size_t ArticleOutput::find_kept() {
  if (!std::filesystem::exists(state_)) return 0;  // killed before anything was saved
  const auto before = parse_manifest(whole_file(state_));
  std::error_code ignored;
  if (!before || std::filesystem::file_size(part_, ignored) < before->output_bytes)
    throw UsageError{"cannot resume: " + state_ + " does not tell of " + part_ +
                     "; remove it to start anew"};
  const std::string why = difference(*before, manifest_);
  if (!why.empty())
    throw UsageError{"cannot resume " + part_ + ": " + why + "; remove it to start anew"};
  const std::string& hash = before->articles_hash;
  input_.run.done_before.articles = before->articles;
  std::from_chars(hash.data(), hash.data() + hash.size(), input_.run.done_before.hash, 16);
  begun_ = before->output_bytes > 0;
  return before->output_bytes;
}

void ArticleOutput::write(const AnalyzedArticle& article) {
  out_->write(begun_ ? report_.separator() : report_.head());
  out_->write(report_.body(article));
  begun_ = true;
  if (part_.empty() || std::chrono::steady_clock::now() - saved_ < kBetweenSaves) return;
  checkpoint();
}

/// Makes the lines written so far outlive whatever ends the run.
void ArticleOutput::checkpoint() {
  out_->flush();
  manifest_.complete = false;
  manifest_.articles = reached_.articles;
  manifest_.articles_hash = fmt::format("{:016x}", reached_.hash);
  manifest_.output_bytes = out_->written();
  OutputFile state{state_};
  state.write(manifest_json(manifest_));
  state.finish();
  saved_ = std::chrono::steady_clock::now();
}

ExitCode ArticleOutput::fill(const std::function<ExitCode()>& pass) {
  ExitCode code = ExitCode::okay;
  try {
    code = pass();
  } catch (const Interrupted& interruption) {
    stop(interruption.what());
  }
  if (code != ExitCode::fatal) finish();
  return code;
}

void ArticleOutput::finish() {
  out_->write(report_.tail());
  out_->finish();
  if (!state_.empty()) std::filesystem::remove(state_);
}

void ArticleOutput::stop(const std::string& message) {
  if (!part_.empty()) {
    checkpoint();
    throw Interrupted{message + "; " + part_ +
                      " holds them, and the same call with --resume goes on"};
  }
  if (out_->is_file()) throw Interrupted{message + "; nothing was written"};
  finish();
  throw Interrupted{message};
}

}  // namespace warta::cli
