#include <cstdio>
#include <utility>
#include <warta/warta.hpp>

int main() {
  warta::Article article;
  article.id = "satu";
  article.text = "Kim Jong Un bertemu Vladimir Putin di Vladivostok pada 25 April 2019.";
  article.body_end = article.text.size();

  const warta::Lexicon lexicon;
  const warta::Analyzer analyzer{lexicon};
  const warta::AnalyzedArticle record = analyzer.analyze(std::move(article));
  for (const warta::DateMention& date : record.dates) std::printf("%s\n", date.value.c_str());
  return record.dates.size() == 1 && record.dates.front().value == "2019-04-25" ? 0 : 1;
}
