#include "text/web_host.hpp"

#include "text/ascii.hpp"
#include "text/byte_search.hpp"

namespace warta {
namespace {

constexpr std::size_t kLongestSecondLevel = 3;  // "co" of co.id, "web" of web.id

}  // namespace

std::string_view web_host(std::string_view url) {
  constexpr auto kEnds = [](auto c) {
    return (c == '/') | (c == ':') | (c == '?') | (c == '#') | (c == ' ');
  };
  const std::size_t scheme = url.find("://");
  if (scheme != url.npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, find_byte(url, 0, kEnds));
  for (const std::string_view shown : {"www.", "m.", "amp."})
    if (same_ascii(url.substr(0, shown.size()), shown)) url.remove_prefix(shown.size());
  return url;
}

std::string_view site_label(std::string_view url) {
  std::string_view host = web_host(url);
  std::size_t dot = host.rfind('.');
  if (dot == host.npos) return {};
  host = host.substr(0, dot);
  // "republika.co.id": the name stands before "co".
  dot = host.rfind('.');
  if (dot != host.npos && host.size() - dot - 1 <= kLongestSecondLevel) host = host.substr(0, dot);
  return host.substr(host.rfind('.') + 1);
}

}  // namespace warta
