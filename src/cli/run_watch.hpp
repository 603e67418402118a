#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "cli/interrupt.hpp"
#include "cli/option_set.hpp"
#include "record/manifest_json.hpp"
#include "text/fnv_hash.hpp"
#include "warta/article.hpp"
#include "warta/lexicon.hpp"
#include "warta/read.hpp"

namespace warta::cli {

/// How far a run has come, in articles that are done with, and which they were.
struct RunPoint {
  std::size_t articles = 0;
  std::uint64_t hash = kFnvSeed;  ///< of their ids and places, in order

  friend bool operator==(const RunPoint&, const RunPoint&) = default;
};

/// What can be told of how a run over many articles goes, as typed, and what its command knows.
struct RunOptions {
  bool quiet = false;
  bool no_progress = false;
  std::string manifest;

  Call call;
  bool answers_at_end = false;  ///< standard output stays free for as long as articles are read
  RunPoint done_before;         ///< articles that an interrupted run has done
  RunPoint* reached = nullptr;  ///< kept up to date for who writes article by article

  void declare(OptionSet& options);
};

/// The manifest of a call before it has read anything.
Manifest begun_manifest(const Call& call, const Lexicon& lexicon);

/// Watches a run over many articles: shows progress on a terminal, stops between two articles when
/// asked to, passes over what an interrupted run has done, and writes the manifest.
///
///   RunWatch watch{options, inputs, lexicon};
///   const auto reader = watch.watch(*articles);
///   ... read; deliver() or note() each article ...
///   watch.finish(errors);
class RunWatch {
 public:
  RunWatch(const RunOptions& options, const std::vector<std::string>& inputs,
           const Lexicon& lexicon);
  ~RunWatch();
  RunWatch(const RunWatch&) = delete;
  RunWatch& operator=(const RunWatch&) = delete;

  /// A reader that ends early if somebody asks to stop.  Throws InputError where articles that an
  /// interrupted run has done are no longer what they were.
  std::unique_ptr<ArticleReader> watch(ArticleReader& reader);
  void open(const FileTraits& traits);
  /// An article that was read without a watched reader, and is as good as done.
  void take(const Article& article);
  /// A file that is not read after all.
  void skip(const std::string& path);
  /// To be called before the diagnostic is printed.
  void note(const Diagnostic& diagnostic);
  /// To be called before the article is passed on, in the order they were read.  False if an
  /// interrupted run has done it: articles of a store are not read by way of a reader.
  bool deliver(const Article& article);

  std::size_t passed_over() const { return options_.done_before.articles; }
  /// Throws Interrupted if the run was stopped.  The manifest is written in any case.
  void finish(std::size_t errors);
  /// The same for a run that says itself how it was broken off: the manifest tells that it was.
  void break_off(std::size_t errors);

 private:
  class WatchedReader;

  struct Waiting {
    std::string path, id;
    std::size_t ordinal = 0;
  };

  void read(const Article& article);
  void pass_over(ArticleReader& reader);
  void check_passed();
  void done(const Waiting& article);
  void show();
  void hide();
  ManifestFile& file_at(const std::string& path);
  bool keeps_files() const { return !options_.manifest.empty(); }
  void close_manifest(std::size_t errors);
  void write_manifest();

  const RunOptions& options_;
  GracefulStop stop_;
  Manifest manifest_;
  std::unordered_map<std::string, std::size_t> numbers_;  // of files, by path; if they are kept
  RunPoint point_;
  std::deque<Waiting> waiting_;  // read, not yet delivered
  bool passed_;                  // what was done before is behind us
  bool stopped_ = false;

  bool shows_ = false, shown_ = false;
  std::chrono::steady_clock::time_point start_, last_shown_;
  std::size_t total_ = 0, before_ = 0, here_ = 0;  // bytes: of all, of files done, of this file
  std::string disk_file_;
  bool plain_ = false;
};

}  // namespace warta::cli
