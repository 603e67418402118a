#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <unordered_set>
#include <variant>
#include <vector>

#include "batch/work_queue.hpp"
#include "lexicon/gazetteer.hpp"
#include "store/stage_versions.hpp"
#include "store/store_writer.hpp"
#include "token/word_reader.hpp"
#include "warta/analyze.hpp"
#include "warta/store.hpp"

namespace warta {

/// One run of `ingest`.  Reading goes ahead of writing by as many articles as the queue holds, so
/// what reading decides and hears (a file begins, a record is bad) waits in `acts_` until the
/// articles before it have been written:
///
///   read    begin a.csv, article 0, article 1, complaint, article 2, end a.csv, begin b.csv ...
///   write                                   begin a.csv, article 0, article 1, complaint ...
class IngestRun {
 public:
  IngestRun(const std::string& path, const IngestOptions& options, const Lexicon& lexicon,
            const DiagnosticSink& report);

  IngestReport run(const std::vector<std::string>& inputs);

 private:
  /// A file between the beginning of its reading and the end of its writing.
  struct FileRun {
    StoredFile stored;
    std::int64_t read = 0;   ///< articles
    std::int64_t skip = 0;   ///< of them, those that are in the store already
    bool streamed = false;   ///< no ordinary file: known by what was in it
    std::uint64_t hash = 0;  ///< of a stream
  };
  /// To be done before the article of this number is written.
  struct Act {
    std::size_t before = 0;
    std::function<void()> run;
  };
  struct Place {
    FileRun* file;
    std::int64_t place;
  };
  using Prepared = std::variant<StoredArticle, Diagnostic>;

  Prepared prepare(Article article) const;
  void read_all(const std::vector<std::string>& inputs);
  void take(Article article);
  /// Writes all that was read so far.
  void empty_queue();
  void refresh_findings();
  void refresh_file(StoredFile file);
  void repair_index();
  std::vector<std::string> stale_paths();
  void find_gone(const std::vector<std::string>& inputs);

  bool choose(const std::string& path);
  bool is_of_store(const std::string& path) const;
  bool choose_file(const std::string& path, FileLook look);
  bool choose_stream();
  void begin(FileRun run, std::function<void(FileRun&)> write);
  void end_current();
  void finish(FileRun& run);
  void note(StoredNote note);
  void hear(const Diagnostic& diagnostic);
  void later(std::function<void()> act);

  void write(Prepared prepared);
  void do_acts(std::size_t before);
  void checkpoint();

  const IngestOptions& options_;
  const Lexicon& lexicon_;
  const DiagnosticSink& report_;
  std::string store_path_;
  std::string read_options_;
  StageVersions versions_;
  StoreWriter writer_;
  Gazetteer gazetteer_;
  Analyzer analyzer_;
  WordReader words_;
  IngestReport result_;

  std::unordered_set<std::string> seen_;  // paths
  std::deque<FileRun> files_;             // in work; the last one may be being read
  FileRun* current_ = nullptr;
  std::deque<Act> acts_;
  std::deque<Place> places_;  // of the articles in the queue
  std::size_t pushed_ = 0;
  std::size_t written_ = 0;
  std::size_t uncommitted_ = 0;
  WorkQueue<Prepared> queue_;  // last: its threads use what stands above
};

}  // namespace warta
