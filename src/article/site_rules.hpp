#pragma once

#include <string>
#include <vector>

#include "article/caption_line.hpp"
#include "article/credit_line.hpp"
#include "article/dateline.hpp"
#include "article/outlets.hpp"
#include "article/page_phrases.hpp"
#include "article/wire_services.hpp"
#include "calendar/post_age.hpp"
#include "calendar/timestamp_parser.hpp"
#include "warta/lexicon.hpp"

namespace warta {

/// Everything that helps to tell the parts of a page apart, read from the tables once and shared by
/// all readers.  Its members refer to each other, so it stays where it was made.
struct SiteRules {
  explicit SiteRules(const Lexicon& lexicon)
      : phrases{lexicon},
        outlets{lexicon},
        wires{lexicon},
        datelines{lexicon, outlets, wires},
        credits{phrases, outlets, wires, datelines},
        captions{phrases, outlets, wires},
        timestamps{lexicon},
        ages{lexicon},
        calendar{lexicon} {}
  SiteRules(const SiteRules&) = delete;
  SiteRules& operator=(const SiteRules&) = delete;

  PagePhrases phrases;
  Outlets outlets;
  WireServices wires;
  DatelineReader datelines;
  CreditReader credits;
  CaptionReader captions;
  TimestampParser timestamps;
  PostAges ages;
  CalendarWords calendar;
};

/// An article while its page is being read.
struct PageDraft {
  Page page;
  Article article;
  Credits credits;
  bool is_field = false;             ///< a record's text, without masthead and footer
  bool may_have_title = true;        ///< which may stand on the first line
  bool published_is_update = false;  ///< the page has only told when it was changed

  /// A picture's credit whose caption is still to come.
  std::string pending_credit;

  /// How an outlet that no table knows signs somewhere on the page.
  struct Signature {
    std::string text;
    bool sure = false;  ///< it cannot be anything else
  };
  std::vector<Signature> signatures;
  bool doubtful_dateline = false;  ///< the place is one that no table knows

  /// Keeps a picture's caption once, however often the page repeats it.
  void add_caption(const CaptionLine& caption, std::string as_written);
  /// The caption as it stands in the article's text, side by side with Article::captions.
  std::vector<std::string> captions_as_written;
};

}  // namespace warta
