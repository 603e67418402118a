#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entity/found_name.hpp"
#include "entity/name_linker.hpp"
#include "entity/name_words.hpp"
#include "entity/piece_view.hpp"
#include "entity/title_finder.hpp"
#include "lexicon/gazetteer.hpp"
#include "warta/entity.hpp"

namespace warta {

/// Who has been spoken of in an article up to a word, as far as words that name nobody ask for it.
///
///   "Kim disambut Moon. Sore itu [keduanya] berunding."       both_persons: Kim, Moon
///   "Saat bertemu Putin, Kim tersenyum. [Dia] mengatakan"     subject_before: Kim
///   "Moskow dan Pyongyang berunding. [Kedua negara] ..."      last_two_countries: Rusia, Korea
///   Utara
///
/// Ids are views of the names and the gazetteer; an empty list means that nobody can be meant.
class Discourse {
 public:
  using Ids = std::vector<std::string_view>;

  /// What is known beside the article.
  struct Knowledge {
    const Gazetteer& gazetteer;
    const NameWords& words;
    const NameLinker& linker;
    std::string_view day;  ///< ISO, of publication; or empty
  };

  /// `names` are linked and in text order; all must outlive this.
  Discourse(const Knowledge& knowledge, const std::vector<FoundName>& names,
            const PieceView& pieces);

  const NameCover& cover() const { return cover_; }

  /// A reference read on the way; those after it may mean the same.
  void add(Reference reference) { references_.push_back(std::move(reference)); }
  /// "Menteri Pertanian Rusia" at piece `at`: a person told by office alone, and who holds it or
  /// whose it is.
  void add_office(std::size_t at, std::string_view bearer) { offices_.push_back({at, bearer}); }
  std::vector<Reference> take_references() { return std::move(references_); }

  /// "keduanya": the pair of which this sentence or the one before tells, the two persons last
  /// named, or else the two countries.
  Ids both_persons(std::size_t at) const;
  /// "kedua pemimpin": the two persons last named, or else those who lead the two countries in
  /// view.
  Ids last_two_leaders(std::size_t at) const;
  /// "mereka": the pair that the sentence has spoken of, by "keduanya" or by name.
  Ids group_before(std::size_t at) const;
  /// The countries of the two sides last spoken of: those named most in view, leaders counting
  /// for theirs.
  Ids last_two_countries(std::size_t at) const;
  Ids both_koreas() const;
  /// The person who acts in the last sentence where one does.  Words inside quotation marks are
  /// somebody else's.
  Ids subject_before(std::size_t at) const;
  /// "negara itu": the country of this sentence or the one before.
  Ids country_before(std::size_t at) const;
  Ids in_mention_order(Ids ids) const;

  static constexpr std::string_view kPairRule = "both-persons";

 private:
  struct Office {
    std::size_t at = 0;  // piece
    std::string_view bearer;
  };

  std::size_t sentences_back(const FoundName& name, std::size_t at) const;
  bool in_view(const FoundName& name) const;
  bool leads(const FoundName& name) const;
  std::string_view actor_of(std::size_t at) const;
  Ids pair_near(std::size_t at) const;
  Ids last_two_persons(std::size_t at) const;
  Ids pair_just_told(std::size_t at) const;
  std::string_view country_meant(const FoundName& name) const;
  std::ptrdiff_t first_meaning(std::string_view country) const;
  const Office* office_before(std::size_t at) const;
  bool is_object(const FoundName& name) const;
  void mark_quotes();
  bool is_quoted(std::size_t at) const;

  Knowledge knowledge_;
  const std::vector<FoundName>& names_;
  const PieceView& pieces_;
  NameCover cover_;
  std::vector<std::size_t> quote_edges_;  // where quotations begin and end, in turn
  std::vector<Reference> references_;
  std::vector<Office> offices_;
};

}  // namespace warta
