#include "warta/store.hpp"

#include <filesystem>
#include <utility>

#include "packing/article_packing.hpp"
#include "store/chosen_articles.hpp"
#include "store/database.hpp"
#include "store/schema.hpp"
#include "store/search_index.hpp"
#include "store/stage_versions.hpp"
#include "store/store_lock.hpp"
#include "store/stored_article.hpp"
#include "store/stored_reader.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

constexpr std::size_t kMostFaults = 100;

std::size_t count(const Database& database, const char* sql) {
  return static_cast<std::size_t>(database.number(sql));
}

/// A store is opened only after a look at its head: other files would be taken for new databases.
std::string checked(std::string path) {
  check_is_store(path);
  return path;
}

/// Whether each packed article can be read.
void check_articles(const Database& database, std::vector<std::string>& faults) {
  Statement find{database,
                 "SELECT articles.path, articles.ordinal, text, packed FROM articles "
                 "LEFT JOIN bodies ON bodies.article = articles.number ORDER BY number"};
  find.bind();
  while (find.next() && faults.size() < kMostFaults) {
    try {
      unpack_article(find.blob(3), std::string{find.text(2)});
    } catch (const InputError& error) {
      faults.push_back(std::string{find.text(0)} + ": record " +
                       std::to_string(find.number(1) + 1) + ": " + error.what());
    }
  }
}

}  // namespace

struct Store::Impl {
  explicit Impl(std::string path) : database{checked(std::move(path)), Database::Access::read} {
    check_schema(database);
  }

  Database database;
};

Store::Store(std::string path) : impl_{std::make_unique<Impl>(std::move(path))} {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

bool Store::is_store(const std::string& path) {
  return has_store_head(path);
}

bool Store::is_current(const Lexicon& lexicon) const {
  // Of many files the first and the last tell as much as all.
  Statement find{impl_->database,
                 "SELECT (SELECT min(analysis) FROM files), (SELECT max(analysis) FROM files)"};
  const std::string now = stage_versions(lexicon).analysis;
  if (!find.next() || find.is_null(0)) return true;
  return find.text(0) == now && find.text(1) == now;
}

StoreInfo Store::info(const Lexicon& lexicon) const {
  const Database& database = impl_->database;
  StoreInfo info;
  info.program = meta(database, "program");
  info.schema = static_cast<unsigned>(database.number("PRAGMA user_version"));
  std::error_code error;
  const auto size = std::filesystem::file_size(database.path(), error);
  info.bytes = error ? 0 : size;
  info.files = count(database, "SELECT count(*) FROM files");
  info.unfinished = count(database, "SELECT count(*) FROM files WHERE state <> 'done'");
  const StageVersions now = stage_versions(lexicon);
  Statement stale{database, "SELECT count(*) FROM files WHERE reading <> ? OR analysis <> ?"};
  stale.bind(now.reading, now.analysis);
  if (stale.next()) info.stale = stale.number_as<std::size_t>(0);
  info.articles = count(database, "SELECT count(*) FROM articles");
  info.events = count(database, "SELECT count(*) FROM events");
  info.names = count(database, "SELECT count(DISTINCT id) FROM entities");
  info.copies = count(database, "SELECT count(copy_of) FROM articles");
  info.complaints = count(database, "SELECT count(*) FROM notes WHERE kind = 'complaint'");
  info.first = database.text("SELECT substr(min(published), 1, 10) FROM articles");
  info.last = database.text("SELECT substr(max(published), 1, 10) FROM articles");
  return info;
}

void Store::each(const std::function<void(AnalyzedArticle)>& sink) const {
  Statement find{impl_->database, "SELECT text, packed FROM bodies ORDER BY article"};
  find.bind();
  while (find.next()) sink(unpack_row(impl_->database, find.text(0), find.blob(1)));
}

void Store::each_chosen(const StoredChoice& choice,
                        const std::function<void(AnalyzedArticle)>& sink) const {
  // Temporary tables are of a connection; each question has its own.
  const Database database{impl_->database.path(), Database::Access::read};
  pass_chosen(database, choice, sink);
}

bool Store::is_indexed() const {
  return has_search_index(impl_->database);
}

StoredCensus Store::each_needed(const StoredSearch& search,
                                const std::function<void(AnalyzedArticle)>& sink) const {
  // What one transaction sees, no other should share.
  return pass_needed(Database{impl_->database.path(), Database::Access::read}, search, sink);
}

std::unique_ptr<ArticleReader> Store::read(const ReadOptions& listeners,
                                           DiagnosticSink report) const {
  return make_stored_reader(impl_->database.path(), listeners, std::move(report));
}

std::vector<std::string> Store::check() const {
  const Database& database = impl_->database;
  std::vector<std::string> faults;
  Statement integrity{database, "PRAGMA integrity_check"};
  integrity.bind();
  while (integrity.next())
    if (integrity.text(0) != "ok") faults.emplace_back(integrity.text(0));
  Statement keys{database, "PRAGMA foreign_key_check"};
  keys.bind();
  while (keys.next() && faults.size() < kMostFaults)
    faults.push_back("table " + std::string{keys.text(0)} + ": a row belongs to nothing");
  check_articles(database, faults);
  check_search_index(database, faults);
  return faults;
}

void Store::vacuum(const std::string& path) {
  check_is_store(path);
  const StoreLock lock{path};
  const Database database{path, Database::Access::write};
  check_schema(database);
  database.run("VACUUM");
  database.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace warta
