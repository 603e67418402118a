#include "annotation/conll.hpp"

#include <string_view>
#include <vector>

#include "annotation/linked_name.hpp"

namespace warta {
namespace {

std::string_view tag_of(EntityType type) {
  switch (type) {
    case EntityType::person:
      return "PER";
    case EntityType::place:
      return "LOC";
    case EntityType::organization:
      break;
  }
  return "ORG";
}

}  // namespace

void append_conll(std::string& out, const AnalyzedArticle& article) {
  out += "-DOCSTART-\tO\n\n";
  const std::vector<LinkedName> names = names_in_order(article);
  auto name = names.begin();
  auto begun = names.end();
  for (const Sentence& sentence : article.sentences) {
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
      const Span token = article.tokens[i].span;
      while (name != names.end() && name->span.end <= token.begin) ++name;
      out.append(slice(article.text, token)).append("\t");
      if (name != names.end() && name->span.overlaps(token)) {
        out.append(begun == name ? "I-" : "B-").append(tag_of(name->entity->type));
        begun = name;
      } else {
        out += 'O';
      }
      out += '\n';
    }
    out += '\n';
  }
}

}  // namespace warta
