#pragma once

#include <string>

#include "store/store_writer.hpp"
#include "support/sample_article.hpp"

namespace warta {

/// Writes a store with one file of three articles: the sample, with an unknown person in its event;
/// one without events that names the same person; one like that under the sample's id.
inline void write_sample_store(const std::string& path) {
  const Lexicon lexicon;
  const Gazetteer gazetteer{lexicon};
  StoreWriter writer{path};
  StoredFile file;
  file.path = "berita.jsonl";
  file.look = {10, 20, "abc"};
  file.made_by = stage_versions(lexicon);
  file.number = writer.add_file(file);
  AnalyzedArticle told = sample_article();
  told.entities.push_back({"budi-uji", EntityType::person, "Budi Uji", false, {}, {}, {}});
  told.events.front().participants.emplace_back("budi-uji");
  AnalyzedArticle other = told;
  other.id = "contoh-2";
  other.events.clear();
  other.published = std::nullopt;
  AnalyzedArticle again = other;
  again.id = told.id;
  writer.add_note(file.number, {StoredNote::Kind::text,
                                0,
                                {"berita.jsonl", InputFormat::jsonl, "utf-8", {"a", "b"}},
                                {},
                                {}});
  std::int64_t place = 0;
  for (const AnalyzedArticle& article : {told, other, again})
    writer.add_article(file.number, place++, prepare_article(article, gazetteer));
  writer.add_note(file.number, {StoredNote::Kind::complaint,
                                1,
                                {},
                                {Severity::error, "bad", "is bad", "berita.jsonl", 7, 8},
                                {}});
  writer.add_note(file.number, {StoredNote::Kind::reject, 3, {}, {}, std::string{"x\0y", 3}});
  file.done = true;
  file.places = place;
  writer.update_file(file);
  writer.finish();
  writer.commit();
}

}  // namespace warta
