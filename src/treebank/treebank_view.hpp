#pragma once

#include <string_view>
#include <vector>

#include "warta/token.hpp"

namespace warta {

/// A text as the treebanks of Universal Dependencies for Indonesian cut it.
struct TreebankView {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

/// Cuts and joins warta's own tokens and sentences as the surface tokens and sentences of those
/// treebanks:
///
///   "Kami siap. Kami menunggu," kata Rini.    one sentence: what is quoted stays together
///   Korut-Rusia, GeoEye-1                     Korut - Rusia, GeoEye - 1: names come apart
///   negara-negara, Jong-un, anti-gerilya      each one, as here
///   US$25                                     US $ 25
///   34/PMK.011/2007, C/O                      one: a number of a letter, an abbreviation
///   19/6/2024, DPR/MPR                        come apart, as here
///   PT Maju Tbk.                              Tbk . at the end of a sentence
TreebankView cut_as_treebank(std::string_view text, const std::vector<Token>& tokens,
                             const std::vector<Sentence>& sentences);

}  // namespace warta
