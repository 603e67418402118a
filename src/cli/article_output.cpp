#include "cli/article_output.hpp"

namespace warta::cli {

void ArticleOutput::write(const AnalyzedArticle& article) {
  out_.write(begun_ ? report_.separator() : report_.head());
  out_.write(report_.body(article));
  begun_ = true;
}

void ArticleOutput::finish() {
  out_.write(report_.tail());
  out_.finish();
}

}  // namespace warta::cli
