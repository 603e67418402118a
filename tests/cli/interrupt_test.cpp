#include "cli/interrupt.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace warta::cli {
namespace {

/// How a process ends that does `work`; what the signals do is its own.
template <typename Work>
int ending(const Work& work) {
  const pid_t child = fork();
  if (child == 0) {
    watch_signals();
    work();
    std::_Exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return status;
}

}  // namespace

TEST_CASE("a signal removes temporary files and ends the program", "[cli]") {
  const TempFolder folder{"interrupt"};
  const std::string path = folder.add("hasil.json.XYZ");
  const int status = ending([&] {
    TemporaryFile file;
    file.remember(path);
    std::raise(SIGTERM);
  });
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGTERM);
  CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("a file that has its name is nobody's to remove", "[cli]") {
  const TempFolder folder{"interrupt-named"};
  const std::string path = folder.add("hasil.json");
  ending([&] {
    TemporaryFile file;
    file.remember(path);
    file.forget();
    std::raise(SIGINT);
  });
  CHECK(std::filesystem::exists(path));
}

TEST_CASE("the first signal can be waited for, the second ends at once", "[cli]") {
  const int first = ending([] {
    const GracefulStop stop;
    std::raise(SIGINT);
    std::_Exit(GracefulStop::asked() ? 7 : 0);
  });
  CHECK(WIFEXITED(first));
  CHECK(WEXITSTATUS(first) == 7);
  const int second = ending([] {
    const GracefulStop stop;
    std::raise(SIGINT);
    std::raise(SIGINT);
  });
  CHECK(WIFSIGNALED(second));
  const int after = ending([] {
    {
      const GracefulStop stop;
    }
    std::raise(SIGINT);
  });
  CHECK(WIFSIGNALED(after));
}

TEST_CASE("a run that was stopped ends as the signal says", "[cli]") {
  const int status = ending([] {
    const GracefulStop stop;
    std::raise(SIGTERM);
    end_by_signal();
  });
  CHECK(WIFSIGNALED(status));
  CHECK(WTERMSIG(status) == SIGTERM);
}

}  // namespace warta::cli
