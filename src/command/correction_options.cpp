#include "command/correction_options.hpp"

#include <fstream>
#include <iterator>

#include "cli/terminal.hpp"
#include "inquiry/name_search.hpp"
#include "report/text_layout.hpp"
#include "text/name_key.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

std::string effect_line(const CorrectionEffect& effect) {
  switch (effect.outcome) {
    case CorrectionOutcome::applied:
      return effect.change;
    case CorrectionOutcome::already_so:
      return "no longer needed, the articles say so: " + effect.text;
    case CorrectionOutcome::no_event:
      return "no longer applies, no event is named so: " + effect.text;
    case CorrectionOutcome::ambiguous:
      return "several events are named so (a finer date or @ PLACE tells them apart): " +
             effect.text;
    case CorrectionOutcome::not_asked:
      break;
  }
  return {};
}

}  // namespace

void CorrectionOptions::declare(OptionSet& options) {
  options.text("--corrections", path_, "FILE", "Lay the corrections of a file over the events");
}

std::vector<Correction> CorrectionOptions::read(const Lexicon& lexicon) const {
  if (path_.empty()) return {};
  std::ifstream in{path_, std::ios::binary};
  if (!in) throw UsageError{"--corrections: cannot read " + path_};
  const std::string text{std::istreambuf_iterator<char>{in}, {}};
  const NameSearch search{lexicon};
  return read_corrections(text, path_, [&](std::string_view typed) {
    const std::vector<std::string> ids = search.find_all(typed);
    if (ids.size() > 1) throw UsageError{search.choice(typed, ids)};
    return ids.empty() ? name_key(typed) : ids.front();
  });
}

void CorrectionOptions::report(const std::vector<CorrectionEffect>& effects) const {
  std::size_t elsewhere = 0;
  for (const CorrectionEffect& effect : effects) {
    const std::string line = effect_line(effect);
    if (line.empty()) {
      ++elsewhere;
    } else {
      say(effect.where + ": " + line);
    }
  }
  if (elsewhere > 0)
    say(path_ + ": " + counted(elsewhere, "correction") + " of events between other parties");
}

}  // namespace warta::cli
