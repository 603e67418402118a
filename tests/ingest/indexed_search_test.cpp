#include <map>
#include <set>

#include "ingest/ingest_run.hpp"
#include "query/query_matcher.hpp"
#include "query/query_need.hpp"
#include "query/query_parser.hpp"
#include "store/schema.hpp"
#include "support/asked_query.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta {
namespace {

const Lexicon& lexicon() {
  static const Lexicon tables;
  return tables;
}

/// Many short articles that differ in who does what.
std::string dump(std::size_t first, std::size_t last) {
  const std::vector<std::string> who{"Vladimir Putin", "Kim Jong-un",    "Presiden Rusia",
                                     "Pyongyang",      "Menteri Lavrov", "Warga Korut-Rusia"};
  const std::vector<std::string> what{
      "bertemu wartawan",      "menemui Xi Jinping",    "mengadakan pertemuan",
      "membayar Rp81.000",     "tiba di Moskow (19/6)", "bertemu Kim Jong Un di Beijing",
      "berlari-lari di taman", "tidak datang",          "mengunjungi Vladivostok"};
  std::string lines;
  for (std::size_t n = first; n < last; ++n)
    lines += "{\"id\":\"" + std::to_string(n) + "\",\"published\":\"2024-0" +
             std::to_string(1 + n % 9) + "-21\",\"publisher\":\"" +
             (n % 3 == 0 ? "Harian Putin" : "Kabar Uji") + "\",\"title\":\"" + who[n % who.size()] +
             " Bertemu\",\"text\":\"" + who[(n / 3) % who.size()] + " " + what[n % what.size()] +
             " pada Rabu. " + who[(n / 7) % who.size()] + " menyambutnya.\"}\n";
  return lines;
}

struct Answer {
  std::set<std::string> found;
  StoredCensus census;

  friend bool operator==(const Answer& a, const Answer& b) {
    return a.found == b.found && a.census.articles == b.census.articles &&
           a.census.words == b.census.words && a.census.having == b.census.having;
  }
};

Answer scanned(const Store& store, const QueryMatcher& matcher) {
  Answer answer;
  answer.census.having.resize(matcher.query().terms.size());
  store.each([&](const AnalyzedArticle& article) {
    const ArticleMatch match = matcher.match(article);
    if (match.found) answer.found.insert(article.id);
    ++answer.census.articles;
    answer.census.words += match.words;
    for (std::size_t i = 0; i < match.has_term.size(); ++i)
      answer.census.having[i] += match.has_term[i] ? 1 : 0;
  });
  return answer;
}

/// The same by the index, and how many articles it took.
Answer searched(const Store& store, const QueryMatcher& matcher, std::size_t& read) {
  Answer answer;
  const auto search = stored_search(matcher.query(), test_words());
  REQUIRE(search);
  answer.census = store.each_needed(*search, [&](const AnalyzedArticle& article) {
    ++read;
    if (matcher.match(article).found) answer.found.insert(article.id);
  });
  return answer;
}

void check_queries(const std::string& path) {
  const Store store{path};
  CHECK(store.check().empty());
  REQUIRE(store.is_indexed());
  for (const char* query : {"bertemu",
                            "\"bertemu\"",
                            "putin",
                            "kim putin",
                            "\"kim jong un\"",
                            "pertemu*",
                            "jong-un",
                            "~\"menemui xi\"",
                            "bertemu NEAR/3 kim",
                            "harian NEAR putin",
                            "publisher:putin",
                            "title:rusia -putin",
                            "@vladimir-putin",
                            "@korea-utara",
                            "@korea-utara OR lari",
                            "type:meeting",
                            "type:visit putin",
                            "status:held OR lavrov",
                            "published:2024-03",
                            "published:2024-05.. (xi OR @rusia)",
                            "tiada",
                            "81.000",
                            "\"19/6\"",
                            "berlari-lari",
                            "date:2024 kim",
                            "url:koran"}) {
    INFO(query);
    const QueryMatcher matcher = matcher_of(query);
    std::size_t read = 0;
    const Answer by_index = searched(store, matcher, read);
    CHECK(by_index == scanned(store, matcher));
    CHECK(read <= by_index.census.articles);
  }
}

}  // namespace

TEST_CASE("the index finds and counts what reading everything does", "[ingest]") {
  const TempFolder folder{"indexed"};
  const std::string path = folder / "news.db";
  ingest({folder.add("a.jsonl", dump(0, 200))}, path, {}, lexicon(), {});
  check_queries(path);
  const QueryMatcher rare = matcher_of("lavrov bertemu wartawan -putin");
  std::size_t read = 0;
  searched(Store{path}, rare, read);
  CHECK(read < 100);
}

TEST_CASE("articles that are replaced or gone are neither found nor counted", "[ingest]") {
  const TempFolder folder{"indexed"};
  const std::string path = folder / "news.db";
  const std::string file = folder.add("a.jsonl", dump(0, 90));
  ingest({file, folder.add("b.jsonl", dump(90, 120))}, path, {}, lexicon(), {});
  folder.add("a.jsonl", dump(200, 230));
  ingest({file}, path, {}, lexicon(), {});
  check_queries(path);
  CHECK(Database{path, Database::Access::read}.number("SELECT articles FROM census") == 60);
}

TEST_CASE("a store without an index of words gets one", "[ingest]") {
  const TempFolder folder{"indexed"};
  const std::string path = folder / "news.db";
  const std::string file = folder.add("a.jsonl", dump(0, 60));
  ingest({file}, path, {}, lexicon(), {});
  {
    // What version 1 was without.
    const Database database{path, Database::Access::write};
    database.run(
        "DROP TABLE search; DROP TABLE indexed; DROP TABLE census; DROP INDEX files_by_analysis; "
        "DELETE FROM meta WHERE key = 'index'; PRAGMA user_version = 1");
  }
  CHECK_FALSE(Store{path}.is_indexed());
  CHECK(Store{path}.is_current(lexicon()));
  ingest({file}, path, {}, lexicon(), {});
  CHECK(Store{path}.info(lexicon()).schema == kSchema);
  check_queries(path);
}

TEST_CASE("an index of which most is dead is made anew", "[ingest]") {
  const TempFolder folder{"indexed"};
  const std::string path = folder / "news.db";
  const std::string file = folder.add("a.jsonl", dump(0, 1100));
  ingest({file}, path, {}, lexicon(), {});
  folder.add("a.jsonl", dump(0, 50));
  ingest({file}, path, {}, lexicon(), {});
  CHECK(Database{path, Database::Access::read}.number("SELECT max(number) FROM indexed") == 50);
  check_queries(path);
}

}  // namespace warta
