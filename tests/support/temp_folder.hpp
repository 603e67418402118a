#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace warta {

/// A folder that is gone with the test.
class TempFolder {
 public:
  explicit TempFolder(const std::string& name)
      : path_{std::filesystem::temp_directory_path() /
              ("warta-" + name + "-" + std::to_string(::getpid()))} {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~TempFolder() { std::filesystem::remove_all(path_); }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  /// Writes a file, with the folders on the way to it, and gives its path.
  std::string add(const std::string& name, std::string_view bytes = "isi\n") const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream{path_ / name, std::ios::binary} << bytes;
    return *this / name;
  }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string str() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace warta
