#include "store/chosen_articles.hpp"

#include <string>
#include <utility>

#include "record/enum_names.hpp"
#include "store/stored_article.hpp"

namespace warta {
namespace {

/// A temporary table with the ids of a list, by which statements of any length of list are one.
void fill_ids(const Database& database, const std::string& table,
              const std::vector<std::string>& ids) {
  database.run(("CREATE TEMP TABLE " + table + "(id TEXT PRIMARY KEY) WITHOUT ROWID").c_str());
  Statement add{database, "INSERT OR IGNORE INTO " + table + " VALUES (?)"};
  for (const std::string& id : ids) add.run(id);
}

/// Articles with an event that has a mark of each list.
void choose_by_marks(const Database& database, const StoredChoice& choice) {
  if (choice.marks.empty()) {
    database.run("INSERT OR IGNORE INTO chosen SELECT article FROM events");
    return;
  }
  std::string sql = "INSERT OR IGNORE INTO chosen SELECT m0.article FROM marks m0", where;
  for (std::size_t i = 0; i < choice.marks.size(); ++i) {
    const std::string number = std::to_string(i);
    fill_ids(database, "sought" + number, choice.marks[i]);
    if (i > 0) {
      sql.append(" JOIN marks m").append(number).append(" ON m").append(number);
      sql.append(".article = m0.article AND m").append(number).append(".event = m0.event");
    }
    where.append(i == 0 ? " WHERE m" : " AND m").append(number);
    where.append(".id IN (SELECT id FROM sought").append(number).append(")");
  }
  Statement{database, sql + where}.run();
}

/// Articles of one id are judged together, and what names one of the ids asked for matters whole.
void choose_by_ids(const Database& database, const StoredChoice& choice) {
  fill_ids(database, "names", choice.names);
  if (!choice.names.empty())
    database.run(
        "INSERT OR IGNORE INTO chosen SELECT article FROM entities "
        "WHERE id IN (SELECT id FROM names)");
  database.run(
      "INSERT OR IGNORE INTO chosen SELECT other.number FROM articles AS other "
      "WHERE other.id IN (SELECT id FROM articles WHERE number IN (SELECT article FROM chosen))");
}

/// Names that no table knows are learnt from all articles that have them, if an event that matters
/// may be told with them.
constexpr const char* kStrangers =
    "SELECT article, id, type, name FROM entities WHERE known = 0 AND id IN "
    "(SELECT id FROM marks WHERE article IN (SELECT article FROM chosen) "
    "UNION SELECT venue FROM events WHERE article IN (SELECT article FROM chosen) "
    "UNION SELECT source FROM events WHERE article IN (SELECT article FROM chosen)) "
    "AND article NOT IN (SELECT article FROM chosen) ORDER BY article, id";

/// What an article is that does not matter itself.
class OtherArticles {
 public:
  explicit OtherArticles(const Database& database) : strangers_{database, kStrangers} {
    strangers_.bind();
    more_ = strangers_.next();
  }

  AnalyzedArticle make(const Statement& row) {
    AnalyzedArticle article;
    article.id = row.text(1);
    if (!row.is_null(2)) article.published = parse_iso8601(row.text(2));
    while (more_ && strangers_.number(0) <= row.number(0)) {
      Entity& entity = article.entities.emplace_back();
      entity.id = strangers_.text(1);
      if (const auto type = entity_type_named(strangers_.text(2))) entity.type = *type;
      entity.name = strangers_.text(3);
      more_ = strangers_.next();
    }
    return article;
  }

 private:
  Statement strangers_;
  bool more_ = false;
};

}  // namespace

void pass_chosen(const Database& database, const StoredChoice& choice,
                 const std::function<void(AnalyzedArticle)>& sink) {
  database.run("CREATE TEMP TABLE chosen(article INTEGER PRIMARY KEY)");
  choose_by_marks(database, choice);
  choose_by_ids(database, choice);
  Statement articles{database,
                     "SELECT number, id, published, chosen.article IS NOT NULL FROM articles "
                     "LEFT JOIN chosen ON chosen.article = articles.number ORDER BY number"};
  Statement body{database, "SELECT text, packed FROM bodies WHERE article = ?"};
  OtherArticles others{database};
  articles.bind();
  while (articles.next()) {
    if (articles.number(3) == 0) {
      sink(others.make(articles));
      continue;
    }
    body.bind(articles.number(0));
    if (body.next()) sink(unpack_row(database, body.text(0), body.blob(1)));
  }
}

}  // namespace warta
