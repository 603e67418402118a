#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "token/tokenized_text.hpp"
#include "warta/date.hpp"
#include "warta/entity.hpp"
#include "warta/lexicon.hpp"

namespace warta {

class Gazetteer;

/// The names of one text and the words that stand for them.
struct EntityFindings {
  std::vector<Entity> entities;       ///< in order of first mention
  std::vector<Reference> references;  ///< in text order
};

/// Finds people, places and organisations, and who is meant by them.
///
///   "Presiden Rusia Vladimir Putin menyambut Kim di bandara Pyongyang. Keduanya ..."
///     rusia, vladimir-putin (role "presiden rusia"), kim-jong-un ("Kim"), bandara-pyongyang,
///     and "Keduanya" for vladimir-putin and kim-jong-un
///
/// Known forms first (longest wins), then names found by title, verb or head noun, then links
/// inside the article, metonyms and references.
class EntityFinder {
 public:
  /// Both must outlive the finder.
  EntityFinder(const Lexicon& lexicon, const Gazetteer& gazetteer);
  ~EntityFinder();
  EntityFinder(EntityFinder&&) noexcept;

  /// Notes the words it looks for, for TokenizedText::look_up.
  void note_uses(WordUseTable& table) const;

  /// `title` is not searched and is kept for resolving short names; `published` tells who was in
  /// office.
  EntityFindings find(const TokenizedText& text, std::string_view title,
                      const std::optional<Timestamp>& published) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace warta
