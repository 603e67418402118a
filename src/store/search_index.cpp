#include "store/search_index.hpp"

#include <algorithm>
#include <utility>

#include "record/enum_names.hpp"
#include "store/schema.hpp"
#include "store/stored_article.hpp"

namespace warta {
namespace {

constexpr std::size_t kDayLength = 10;
constexpr std::int64_t kSmallIndex = 1000;  // entries that are never worth making anew

std::string in_quotes(std::string_view text, char quote) {
  std::string out{quote};
  for (const char c : text) {
    out += c;
    if (c == quote) out += c;
  }
  return out + quote;
}

/// Writes a need as SQL over the rows of `indexed`; what words alone tell is one question to FTS5.
class NeedWriter {
 public:
  static std::string condition(const StoredNeed& need) {
    if (is_of_words(need)) return matching(need);
    switch (need.kind) {
      case StoredNeed::Kind::event:
        return "EXISTS (SELECT 1 FROM events WHERE events.article = indexed.article" +
               one_of("type", need.types) + one_of("status", need.statuses) + ")";
      case StoredNeed::Kind::published:
        return "(published IS NOT NULL" + bound(">=", need.first) + bound("<=", need.last) + ")";
      case StoredNeed::Kind::any:
        return joined(need.parts, " OR ", "0", condition);
      default:
        return joined(need.parts, " AND ", "1", condition);
    }
  }

  /// The rows of `search` that have it.
  static std::string matching(const StoredNeed& need) {
    return "number IN (SELECT rowid FROM search WHERE search MATCH " +
           in_quotes(expression(need), '\'') + ")";
  }

  static std::string expression(const StoredNeed& need) {
    switch (need.kind) {
      case StoredNeed::Kind::word:
        return in_quotes(need.word, '"');
      case StoredNeed::Kind::prefix:
        return in_quotes(need.word, '"') + "*";
      case StoredNeed::Kind::any:
        return joined(need.parts, " OR ", "", expression);
      default:
        return joined(need.parts, " AND ", "", expression);
    }
  }

  static bool is_of_words(const StoredNeed& need) {
    if (need.kind == StoredNeed::Kind::word || need.kind == StoredNeed::Kind::prefix) return true;
    if (need.parts.empty()) return false;
    return std::ranges::all_of(need.parts, is_of_words);
  }

 private:
  template <typename Write>
  static std::string joined(const std::vector<StoredNeed>& parts, std::string_view between,
                            std::string_view none, const Write& write) {
    if (parts.empty()) return std::string{none};
    std::string out = "(";
    for (const StoredNeed& part : parts) {
      if (out.size() > 1) out += between;
      out += write(part);
    }
    return out + ")";
  }

  template <typename Value>
  static std::string one_of(std::string_view column, const std::vector<Value>& values) {
    if (values.empty()) return {};
    std::string out = " AND " + std::string{column} + " IN (";
    for (const Value value : values)
      out.append(value == values.front() ? "" : ", ").append(in_quotes(name_of(value), '\''));
    return out + ")";
  }

  static std::string bound(std::string_view comparison, std::string_view day) {
    if (day.empty()) return {};
    return " AND published " + std::string{comparison} + " " + in_quotes(day, '\'');
  }
};

/// Entries of articles that are no more.
std::int64_t dead_entries(const Database& database) {
  return database.number("SELECT numbers - articles FROM census");
}

std::size_t count(const Database& database, const StoredNeed& need, bool has_dead) {
  // Most counts are of words, and most stores have no dead entries: the index alone tells.
  const bool alone = NeedWriter::is_of_words(need) && !has_dead;
  const std::string sql = alone
                              ? "SELECT count(*) FROM search WHERE search MATCH " +
                                    in_quotes(NeedWriter::expression(need), '\'')
                              : "SELECT count(*) FROM indexed WHERE " + NeedWriter::condition(need);
  return static_cast<std::size_t>(database.number(sql.c_str()));
}

}  // namespace

SearchIndex::SearchIndex(const Database& database)
    : database_{database},
      add_{database, "INSERT INTO indexed VALUES (?, ?, ?, ?)"},
      add_words_{database, "INSERT INTO search(rowid, words) VALUES (?, ?)"},
      remove_{database, "DELETE FROM indexed WHERE article = ?"},
      count_{database, "UPDATE census SET articles = articles + ?, words = words + ?, numbers = ?"},
      numbers_{database.number("SELECT numbers FROM census")} {}

void SearchIndex::add(std::int64_t article, IndexEntry entry) {
  std::optional<std::string> day;
  if (entry.published) day = to_iso8601(*entry.published).substr(0, kDayLength);
  add_.run(++numbers_, article, entry.count, day);
  waiting_.push_back({numbers_, std::move(entry.words)});
  counted_ += entry.count;
}

void SearchIndex::flush() {
  if (waiting_.empty()) return;
  count_.run(waiting_.size(), std::exchange(counted_, 0), numbers_);
  for (const Waiting& one : waiting_) add_words_.run(one.number, one.words);
  waiting_.clear();
}

void SearchIndex::remove(std::int64_t article) {
  remove_.run(article);
}

std::vector<std::int64_t> SearchIndex::begin_repair() {
  flush();
  const std::int64_t dead = dead_entries(database_);
  if (dead > kSmallIndex && dead > database_.number("SELECT articles FROM census")) {
    set_meta(database_, kIndexState, "to do");
    database_.run(
        "INSERT INTO search(search) VALUES ('delete-all'); DELETE FROM indexed; "
        "UPDATE census SET numbers = 0");
    numbers_ = 0;
  }
  std::vector<std::int64_t> missing;
  if (has_search_index(database_)) return missing;
  Statement find{database_,
                 "SELECT number FROM articles WHERE number NOT IN (SELECT article FROM indexed) "
                 "ORDER BY number"};
  while (find.next()) missing.push_back(find.number(0));
  return missing;
}

void SearchIndex::end_repair() {
  if (!has_search_index(database_)) set_meta(database_, kIndexState, kIndexComplete);
}

bool has_search_index(const Database& database) {
  return database.number("PRAGMA user_version") >= 2 &&
         meta(database, kIndexState) == kIndexComplete;
}

StoredCensus pass_needed(const Database& database, const StoredSearch& search,
                         const std::function<void(AnalyzedArticle)>& sink) {
  database.run("BEGIN");
  StoredCensus census;
  census.articles = static_cast<std::size_t>(database.number("SELECT articles FROM census"));
  census.words = static_cast<std::size_t>(database.number("SELECT words FROM census"));
  const bool has_dead = dead_entries(database) > 0;
  for (const StoredNeed& need : search.counted)
    census.having.push_back(count(database, need, has_dead));
  Statement find{database, "SELECT text, packed FROM indexed JOIN bodies USING (article) WHERE " +
                               NeedWriter::condition(search.need) + " ORDER BY article"};
  while (find.next()) sink(unpack_row(database, find.text(0), find.blob(1)));
  find.reset();
  database.run("COMMIT");
  return census;
}

void check_search_index(const Database& database, std::vector<std::string>& faults) {
  if (!has_search_index(database)) return;
  const auto check = [&](const char* sql, const char* fault) {
    if (database.number(sql) != 0) faults.emplace_back(fault);
  };
  check(
      "SELECT count(*) FROM articles LEFT JOIN indexed ON indexed.article = articles.number "
      "WHERE indexed.number IS NULL",
      "an article is missing in the index of words");
  check(
      "SELECT articles <> (SELECT count(*) FROM indexed) OR "
      "words <> (SELECT coalesce(sum(words), 0) FROM indexed) FROM census",
      "the index of words miscounts");
  // Reads every page of the index.
  database.run("CREATE VIRTUAL TABLE temp.index_terms USING fts5vocab('main', 'search', 'row')");
  check("SELECT count(*) FROM index_terms WHERE doc < 1", "the index of words has an empty entry");
  database.run("DROP TABLE temp.index_terms");
}

}  // namespace warta
