#include "text/word_breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <stdexcept>

namespace warta {

std::vector<std::size_t> word_ends(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words{
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error)};
  UText bytes = UTEXT_INITIALIZER;
  utext_openUTF8(&bytes, text.data(), static_cast<int64_t>(text.size()), &error);
  if (U_FAILURE(error)) throw std::runtime_error{"ICU's word breaks are missing"};
  words->setText(&bytes, error);
  std::vector<std::size_t> ends;
  for (words->first(); words->next() != icu::BreakIterator::DONE;)
    ends.push_back(static_cast<std::size_t>(words->current()));
  utext_close(&bytes);
  return ends;
}

}  // namespace warta
