#include "cli/article_folder.hpp"

#include <system_error>

#include "cli/output_file.hpp"
#include "text/name_key.hpp"
#include "text/utf8.hpp"
#include "warta/error.hpp"

namespace warta::cli {
namespace {

constexpr std::size_t kLongestHeadline = 60;  // bytes of a name
constexpr std::size_t kIdLetters = 8;

/// Cut at a hyphen, or within a word that is longer than all.
std::string shortened(std::string key) {
  if (key.size() <= kLongestHeadline) return key;
  std::size_t end = key.rfind('-', kLongestHeadline);
  if (end == std::string::npos || end == 0) end = kLongestHeadline;
  while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;
  return key.substr(0, end);
}

std::string name_of_file(const Article& article) {
  std::string name;
  if (article.published) name = to_iso8601({article.published->day, {}, {}}) + "-";
  const std::string headline = shortened(name_key(article.title));
  if (!headline.empty()) name += headline + "-";
  const std::string id = name_key(article.id);
  return name + (id.empty() ? "article" : id.substr(0, kIdLetters));
}

}  // namespace

bool ArticleFolder::is_folder(std::string_view path) {
  std::error_code ignored;
  return path.ends_with('/') || (!path.empty() && std::filesystem::is_directory(path, ignored));
}

ArticleFolder::ArticleFolder(const std::string& path) : folder_{path} {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) throw OutputError{"cannot make folder " + path + ": " + error.message()};
}

void ArticleFolder::write(const Article& article, std::initializer_list<ArticleFile> files) {
  std::string name = repair_utf8(name_of_file(article)).text;
  const std::size_t number = ++used_[name];
  if (number > 1) name += "-" + std::to_string(number);
  for (const ArticleFile& file : files) write(name + std::string{file.ending}, file.text);
}

void ArticleFolder::write(std::string_view name, std::string_view text) const {
  OutputFile out{(folder_ / name).string()};
  out.write(text);
  out.finish();
}

}  // namespace warta::cli
