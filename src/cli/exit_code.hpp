#pragma once

namespace warta::cli {

/// What the program tells the shell.
enum class ExitCode {
  okay = 0,     ///< all done
  partial = 1,  ///< done, but some files or records failed; stderr says which
  fatal = 2     ///< the job could not be done: usage, nothing readable, output not written
};

}  // namespace warta::cli
