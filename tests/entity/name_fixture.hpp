#pragma once

#include <string>
#include <utility>
#include <vector>

#include "entity/known_names.hpp"
#include "entity/name_linker.hpp"
#include "entity/reference_finder.hpp"
#include "entity/tagged_names.hpp"
#include "entity/tagger_words.hpp"
#include "entity/unknown_names.hpp"
#include "lexicon/gazetteer.hpp"
#include "token/tokenizer.hpp"

namespace warta {

/// The steps of finding names, one by one, over the tables of the program.
struct NameSteps {
  static const NameSteps& ready() {
    static const NameSteps steps;
    return steps;
  }

  Lexicon lexicon;
  Gazetteer gazetteer{lexicon};
  Tokenizer tokenizer{lexicon};
  NameWords words{lexicon};
  KnownNames known{lexicon, gazetteer, words};
  UnknownNames unknown{words, known};
  TaggedNames tagged{lexicon, words};
  NameLinker linker{words, gazetteer};
  ReferenceFinder references{lexicon, gazetteer, words, linker};
  WordUseTable uses = [this] {
    WordUseTable table;
    words.note_uses(table);
    known.note_uses(table);
    references.note_uses(table);
    return table;
  }();

  TokenizedText read(const std::string& text) const {
    TokenizedText tokens = tokenizer.tokenize(text);
    tokens.look_up(uses);
    return tokens;
  }
};

/// One text on its way through the steps.
struct NamedText {
  explicit NamedText(std::string words, std::string published = "2024-06-19")
      : written{std::move(words)}, day{std::move(published)} {}

  std::vector<FoundName> known() const { return steps.known.find(pieces); }
  std::vector<FoundName> all() const { return steps.unknown.add_to(known(), pieces, coined); }
  std::vector<FoundName> tagged() const {
    return steps.tagged.add_to(all(), pieces, tagger_words(pieces, known()), coined);
  }
  std::vector<FoundName> linked() const { return steps.linker.link(all(), pieces, day); }

  std::string form(const FoundName& name) const {
    return std::string{slice(written, pieces.span(name.first, name.last))};
  }

  const NameSteps& steps = NameSteps::ready();
  std::string written;
  std::string day;
  TokenizedText tokens = steps.read(written);
  PieceView pieces{tokens};
  mutable CoinedNames coined{};
};

using Lines = std::vector<std::string>;

}  // namespace warta
