#include "treebank/conllu_writer.hpp"

#include "support/catch.hpp"
#include "token/tokenizer.hpp"
#include "treebank/treebank_view.hpp"
#include "warta/stem.hpp"

namespace warta {
namespace {

AnalyzedArticle cut(std::string text) {
  AnalyzedArticle article;
  article.id = "kabar 1";
  article.origin.path = "berita/pagi ini.txt";
  article.text = std::move(text);
  const Lexicon lexicon;
  const TokenizedText own = Tokenizer{lexicon}.tokenize(article.text);
  TreebankView view = cut_as_treebank(article.text, own.tokens, own.sentences);
  article.tokens = std::move(view.tokens);
  article.sentences = std::move(view.sentences);
  return article;
}

std::string conllu(const AnalyzedArticle& article) {
  std::string out;
  append_conllu(out, article);
  return out;
}

}  // namespace

TEST_CASE("sentences are written with their text, place and offsets", "[treebank]") {
  CHECK(conllu(cut("Café  itu tutup. Sepi.\nHujan")) ==
        "# newdoc id = kabar-1\n"
        "# newpar\n"
        "# sent_id = berita-pagi-ini.txt:1:1\n"
        "# text = Café itu tutup.\n"
        "1\tCafé\t_\t_\t_\t_\t_\t_\t_\tstart_char=0|end_char=4\n"
        "2\titu\t_\t_\t_\t_\t_\t_\t_\tstart_char=6|end_char=9\n"
        "3\ttutup\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|start_char=10|end_char=15\n"
        "4\t.\t_\t_\t_\t_\t_\t_\t_\tstart_char=15|end_char=16\n"
        "\n"
        "# sent_id = berita-pagi-ini.txt:1:2\n"
        "# text = Sepi.\n"
        "1\tSepi\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|start_char=17|end_char=21\n"
        "2\t.\t_\t_\t_\t_\t_\t_\t_\tstart_char=21|end_char=22\n"
        "\n"
        "# newpar\n"
        "# sent_id = berita-pagi-ini.txt:1:3\n"
        "# text = Hujan\n"
        "1\tHujan\t_\t_\t_\t_\t_\t_\t_\tstart_char=23|end_char=28\n"
        "\n");
}

TEST_CASE("a word with clitics is a range and its words", "[treebank]") {
  AnalyzedArticle article = cut("Bukunyalah kubaca, APBD-nya");
  article.tokens[0].clitics = {0, 3, 3};
  article.tokens[1].clitics = {2, 0, 0};
  article.tokens[3].clitics = {0, 3, 0};
  const std::string found = conllu(article);
  CHECK(found.substr(found.find("1-3")) ==
        "1-3\tBukunyalah\t_\t_\t_\t_\t_\t_\t_\tstart_char=0|end_char=10\n"
        "1\tBuku\t_\t_\t_\t_\t_\t_\t_\tstart_char=0|end_char=4\n"
        "2\tnya\t_\t_\t_\t_\t_\t_\t_\tstart_char=4|end_char=7\n"
        "3\tlah\t_\t_\t_\t_\t_\t_\t_\tstart_char=7|end_char=10\n"
        "4-5\tkubaca\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|start_char=11|end_char=17\n"
        "4\tku\t_\t_\t_\t_\t_\t_\t_\tstart_char=11|end_char=13\n"
        "5\tbaca\t_\t_\t_\t_\t_\t_\t_\tstart_char=13|end_char=17\n"
        "6\t,\t_\t_\t_\t_\t_\t_\t_\tstart_char=17|end_char=18\n"
        "7-8\tAPBD-nya\t_\t_\t_\t_\t_\t_\t_\tstart_char=19|end_char=27\n"
        "7\tAPBD\t_\t_\t_\t_\t_\t_\t_\tstart_char=19|end_char=23\n"
        "8\tnya\t_\t_\t_\t_\t_\t_\t_\tstart_char=24|end_char=27\n"
        "\n");
}

TEST_CASE("the stem of a word is its lemma, a clitic its own", "[treebank]") {
  AnalyzedArticle article = cut("Pertemuannya usai");
  article.tokens[0].clitics = {0, 3, 0};
  const Lexicon lexicon;
  article.stems = Stemmer{lexicon}.stems_of("pertemuannya usai", article.tokens, article.sentences);
  const std::string found = conllu(article);
  CHECK(found.find("1-2\tPertemuannya\t_\t") != found.npos);
  CHECK(found.find("1\tPertemuan\ttemu\t_\t") != found.npos);
  CHECK(found.find("2\tnya\tnya\t_\t") != found.npos);
  CHECK(found.find("3\tusai\tusai\t_\t") != found.npos);
}

TEST_CASE("an article without words is left out", "[treebank]") {
  CHECK(conllu(cut("")).empty());
}

}  // namespace warta
