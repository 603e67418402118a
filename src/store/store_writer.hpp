#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/search_index.hpp"
#include "store/stage_versions.hpp"
#include "store/stored_article.hpp"
#include "store/stored_notes.hpp"

namespace warta {

/// How a file looked when it was read.
struct FileLook {
  std::int64_t size = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970
  std::string hash;

  friend bool operator==(const FileLook&, const FileLook&) = default;
};

/// A file as the store knows it.
struct StoredFile {
  std::int64_t number = 0;
  std::string path;
  FileLook look;
  bool done = false;        ///< else its reading was broken off
  std::string options;      ///< how it was to be read
  StageVersions made_by;    ///< what read it and analysed its articles
  std::int64_t places = 0;  ///< articles stored so far, and those whose analysis failed
};

/// Writes into a store, in transactions of many articles: what is written becomes part of the store
/// at `commit`, all of it or, if the program ends before, none.
class StoreWriter {
 public:
  /// Opens the store or makes it; nobody else can write to it as long as this is there.
  explicit StoreWriter(const std::string& path);
  ~StoreWriter();
  StoreWriter(const StoreWriter&) = delete;
  StoreWriter& operator=(const StoreWriter&) = delete;

  std::optional<StoredFile> find_file(std::string_view path);
  std::vector<StoredFile> files();

  /// Adds a file that is to be read and gives its number.
  std::int64_t add_file(const StoredFile& file);
  /// Forgets what was read of a file, which keeps its number and so its place in the order.
  void empty_file(const StoredFile& file);
  void drop_file(std::int64_t number);
  /// Notes what has changed of a file: all but its number and path.
  void update_file(const StoredFile& file);

  void add_article(std::int64_t file, std::int64_t place, const StoredArticle& article);
  /// The same for one that is there and was analysed again.
  void replace_findings(std::int64_t number, const StoredArticle& article);
  void add_note(std::int64_t file, const StoredNote& note);

  /// The articles of a file, in order, and each as it was read.
  std::vector<std::int64_t> article_numbers(const StoredFile& file);
  AnalyzedArticle read_article(std::int64_t number);

  /// The articles that are to be added to the index of words, in which those that an older warta
  /// stored are missing, or which has become too large for what it holds.
  std::vector<std::int64_t> begin_index_repair();
  void add_to_index(std::int64_t number, IndexEntry entry);
  void end_index_repair();

  /// When all is there: finds out which articles are copies of which, unless nothing has changed
  /// since, and makes the indexes of a new store.
  void finish();

  void commit();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
