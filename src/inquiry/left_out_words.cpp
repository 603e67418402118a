#include "inquiry/left_out_words.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "text/case_fold.hpp"
#include "text/normalize.hpp"
#include "warta/error.hpp"

namespace warta::cli {

LeftOutWords::LeftOutWords(const std::string& path) {
  if (path.empty()) return;
  std::ifstream file{path, std::ios::binary};
  if (!file) throw InputError{path + ": " + std::strerror(errno)};
  for (std::string line; std::getline(file, line);) {
    const std::string_view word = trim(line);
    if (!word.empty() && word.front() != '#') words_.insert(fold_case(word));
  }
}

bool LeftOutWords::holds(std::string_view row) const {
  if (words_.empty()) return false;
  for (std::size_t begin = 0; begin <= row.size();) {
    const std::size_t end = std::min(row.find(' ', begin), row.size());
    if (words_.contains(std::string{row.substr(begin, end - begin)})) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace warta::cli
