#pragma once

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

#include "warta/article.hpp"

namespace warta::cli {

/// What is to be written of an article to one file of its own.
struct ArticleFile {
  std::string_view ending;  ///< of its name: ".md"
  std::string_view text;
};

/// A folder with a file an article, or a few, named after day and headline so that a listing reads
/// well:
///
///   keluaran/2024-06-19-kim-jong-un-sambut-putin-1f0c9d2a.md
///
/// A name holds letters, digits and hyphens alone, so nothing is ever written elsewhere.
class ArticleFolder {
 public:
  /// Whether `path` means a folder: it is one, or ends with a slash.
  static bool is_folder(std::string_view path);

  /// Makes the folder if it is not there.  Throws OutputError if that cannot be.
  explicit ArticleFolder(const std::string& path);

  /// Writes each file whole or not at all.  Articles of one id are numbered.
  void write(const Article& article, std::initializer_list<ArticleFile> files);
  /// Writes a file that is of all articles.
  void write(std::string_view name, std::string_view text) const;

 private:
  std::filesystem::path folder_;
  std::unordered_map<std::string, std::size_t> used_;  // name -> files that have it
};

}  // namespace warta::cli
