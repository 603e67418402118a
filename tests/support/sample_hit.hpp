#pragma once

#include "query/hit.hpp"

namespace warta {

/// A hit made by hand: a headline and a sentence, both with a word that was looked for.
inline Hit sample_hit() {
  Hit hit;
  hit.id = "contoh-1";
  hit.path = "berita/contoh.txt";
  hit.ordinal = 2;
  hit.title = "Kim Tiba";
  hit.publisher = "Harian Contoh";
  hit.published = parse_iso8601("2019-04-25T09:00:00+07:00");
  hit.matches = 2;
  hit.score = 1.23456;
  hit.lines = {{QueryField::title, "Kim Tiba", 0, 0, {{0, 3}}, 1, false, false},
               {QueryField::text, "“Ya,” kata Kim.", 12, 1, {{14 + 1, 18}}, 1, false, true}};
  return hit;
}

}  // namespace warta
