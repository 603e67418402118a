#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "query/query_lexer.hpp"
#include "query/query_tree.hpp"
#include "token/word_reader.hpp"

namespace warta {

/// Whom a typed name means: an id, or else why nobody can be told.
struct SoughtName {
  std::string id;
  std::string problem;
};
using NameLookUp = std::function<SoughtName(std::string_view typed)>;

/// Understands what people look for:
///
///   pertemuan puncak             both, in any form: bertemu, dipertemukan; puncaknya
///   "pertemuan puncak"           these very words, one after the other
///   ~"bertemu presiden"          one after the other, in any form
///   pertemu*                     words that begin so
///   kim AND (putin OR xi) NOT trump     also kim (putin OR xi) -trump
///   putin NEAR/5 kim             at most five words between them, in either order
///   title:kim  publisher:"kompas tv"    in a field; title:(kim OR putin)
///   @vladimir-putin  @"kim jong un"     the person, place or organisation, however named
///   type:visit,meeting  status:held  date:2019..2024    tells one event that is all of this
///   published:2024-06            came out then
class QueryParser {
 public:
  /// `words` must outlive this.
  QueryParser(const WordReader& words, NameLookUp names)
      : words_{words}, names_{std::move(names)} {}

  /// Throws QueryError.
  Query parse(std::string_view text) const;

 private:
  const WordReader& words_;
  NameLookUp names_;
};

}  // namespace warta
