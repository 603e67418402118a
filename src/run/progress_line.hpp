#pragma once

#include <cstddef>
#include <string>

namespace warta {

/// How far a run has come.
struct Progress {
  std::size_t articles = 0;
  std::size_t bytes = 0;  ///< read so far, of the files on disk
  std::size_t total = 0;  ///< bytes of all files; 0: not known
  double seconds = 0;     ///< since the start
};

/// One line of at most `width` columns.  Without a total, or while nothing of it is read, it tells
/// no end.
///
///   12,480 articles, 1,040/s, 61.2 of 120.0 MB, 51 %, 0:12 left
std::string progress_line(const Progress& progress, std::size_t width);

}  // namespace warta
