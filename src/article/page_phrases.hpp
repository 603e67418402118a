#pragma once

#include <bitset>
#include <optional>
#include <string_view>
#include <vector>

#include "article/page_line.hpp"
#include "lexicon/phrase_index.hpp"
#include "lexicon/word_index.hpp"
#include "warta/article.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// A row of `sites/furniture`: words that mark a line as something other than the article.
struct FurniturePhrase {
  /// What the phrase says of the lines after it: nothing; that they are its content ("Baca Juga:"
  /// before a headline); that the article is over ("Berita Terkait").
  enum class Effect { line, content, end };

  std::string_view pattern;
  FurnitureKind kind = FurnitureKind::navigation;
  Effect effect = Effect::line;
};

/// A field of an article that a label or a header key fills.
enum class Field {
  none,
  title,
  subtitle,
  author,
  editor,
  translator,
  photographer,
  source,
  team,
  author_editor,
  publisher,
  section,
  published,
  updated,
  dateline,
  tags,
  url,
  text,
  id,
  caption,
  related,
  lead,     ///< of the text, which does not begin with it
  crawled,  ///< when the page was seen
  day,      ///< of publication, in a column of its own
  month,
  year,
  other  ///< known to fill none: the page's language, where its picture is
};

/// "Editor : Edy" -> field editor, rest "Edy".
struct LabelMatch {
  Field field = Field::none;
  Span label;  ///< of the line, with the colon
};

/// The words of page furniture, credits, headers and sections, from `data/sites/`.
class PagePhrases {
 public:
  explicit PagePhrases(const Lexicon& lexicon);

  /// The phrase a line is, begins with, ends with or holds; null if none.  Of a line that is not
  /// `whole` only the front is given.
  const FurniturePhrase* furniture(std::string_view folded, bool whole) const;
  const FurniturePhrase* furniture(const PageLine& line) const {
    return furniture(line.folded, line.whole);
  }

  /// The phrase that a label (folded, with its colon) before a headline ends with, null if none:
  /// "analisis sebelumnya:".
  const FurniturePhrase* ends_label(std::string_view label) const;

  /// Every credit label in `text`, in order: "Penulis : A Editor : B" -> author, editor.  A label
  /// needs a colon unless the table says otherwise ("Oleh Pratiwi") and it opens the text.
  std::vector<LabelMatch> credit_labels(std::string_view text) const;

  /// The label that `text` begins with, if any: what most lines can be dismissed by.
  std::optional<LabelMatch> opening_label(std::string_view text) const;

  /// The field of a label that stands alone, its value on the next line: "Reporter"; or none.
  Field bare_label(std::string_view folded) const;

  /// The field of a header key such as "judul" or "Published", of which only letters and digits
  /// count: "Isi Berita", "isi_berita", "isiBerita"; none if it is no such key.
  Field header_key(std::string_view key) const;

  /// Whether a line is a row of sections and buttons, said one after the other: "HOME NEWS BISNIS",
  /// "Facebook Twitter Salin Tautan".
  bool only_buttons(std::string_view folded) const;

  /// The field of a name in a record, which says more than a header key: "artikel_judul_asli" is
  /// "judul", since the other words of it stand beside any name.
  Field field_name(std::string_view name) const;

  bool is_section(std::string_view folded) const { return sections_.find(folded).has_value(); }
  /// "beranda": the first step of the way to a page.
  bool is_home(std::string_view folded) const { return homes_.find(folded).has_value(); }

  /// Words that only a picture's credit holds: "foto:", "afp photo".
  bool has_photo_cue(std::string_view folded) const;
  /// The credit label at the front of a caption's credit, with its colon: "Foto: " -> 6.
  std::size_t photo_label(std::string_view folded) const;
  /// How long the words are that open a caption: "ilustrasi.", "arsip -"; 0 for none.
  std::size_t caption_opening(std::string_view folded) const;

 private:
  void read_furniture(const Table& table);
  void read_labels(const Table& credits, const Table& headers);
  void read_photo_cues(const Table& table);

  struct Label {
    std::string_view text;
    Field field;
    bool colon;
  };

  std::optional<LabelMatch> label_at(std::string_view text, std::string_view folded,
                                     std::size_t at) const;

  const FurniturePhrase* in_short_line(std::string_view folded) const;
  const FurniturePhrase* holding(std::string_view folded) const;

  struct ShortPhrase {
    FurniturePhrase phrase;
    bool counts = false;  // only beside a number
  };

  static constexpr std::size_t kBytes = 256;

  std::vector<ShortPhrase> short_;  // by number in short_index_
  WordIndex short_index_, whole_index_, label_end_index_, label_words_, header_index_,
      header_fillers_, sections_, homes_;
  std::vector<FurniturePhrase> whole_, label_ends_;           // by number in their index
  std::vector<FurniturePhrase> prefixes_, suffixes_, inner_;  // prefixes longest first
  std::bitset<kBytes> last_bytes_;                            // of suffixes_
  std::vector<Label> labels_;                                 // longest first; as in label_words_
  PhraseIndex prefix_index_, inner_index_, label_index_, cue_index_, photo_labels_,
      caption_openings_;
  std::vector<Field> headers_;  // by number in header_index_
};

}  // namespace warta
