#pragma once

#include <functional>
#include <string_view>

namespace warta {

/// What the name of a member or an element says about the object that has it.
enum class KeyKind { other, title, text, published, url };
using KeyJudge = std::function<KeyKind(std::string_view name)>;

/// What a name is worth for an object to be an article.  Each kind counts once, so that worths add
/// up like bits: {"judul", "isi"} is worth 12.
constexpr int worth(KeyKind kind) {
  switch (kind) {
    case KeyKind::title:
      return 4;
    case KeyKind::text:
      return 8;
    case KeyKind::published:
      return 2;
    case KeyKind::url:
      return 1;
    case KeyKind::other:
      break;
  }
  return 0;
}

/// People and tags have this: an article has more.
inline constexpr int kNamedAndLinked = worth(KeyKind::title) + worth(KeyKind::url);

}  // namespace warta
