#include "html/element.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.hpp"

namespace warta {
namespace {

using enum Element;

struct Named {
  std::string_view name;
  Element element;
};

constexpr std::array<Named, kElements - 1> kNamed{{{"a", a},
                                                   {"address", address},
                                                   {"amp-img", amp_img},
                                                   {"article", article},
                                                   {"aside", aside},
                                                   {"b", b},
                                                   {"base", base},
                                                   {"blockquote", blockquote},
                                                   {"body", body},
                                                   {"br", br},
                                                   {"button", button},
                                                   {"canvas", canvas},
                                                   {"caption", caption},
                                                   {"center", center},
                                                   {"dd", dd},
                                                   {"details", details},
                                                   {"dialog", dialog},
                                                   {"div", div},
                                                   {"dl", dl},
                                                   {"dt", dt},
                                                   {"em", em},
                                                   {"embed", embed},
                                                   {"fieldset", fieldset},
                                                   {"figcaption", figcaption},
                                                   {"figure", figure},
                                                   {"font", font},
                                                   {"footer", footer},
                                                   {"form", form},
                                                   {"frameset", frameset},
                                                   {"h1", h1},
                                                   {"h2", h2},
                                                   {"h3", h3},
                                                   {"h4", h4},
                                                   {"h5", h5},
                                                   {"h6", h6},
                                                   {"head", head},
                                                   {"header", header},
                                                   {"hr", hr},
                                                   {"html", html},
                                                   {"i", i},
                                                   {"iframe", iframe},
                                                   {"img", img},
                                                   {"input", input},
                                                   {"ins", ins},
                                                   {"label", label},
                                                   {"li", li},
                                                   {"link", link},
                                                   {"main", main},
                                                   {"map", map},
                                                   {"math", math},
                                                   {"menu", menu},
                                                   {"meta", meta},
                                                   {"nav", nav},
                                                   {"noembed", noembed},
                                                   {"noframes", noframes},
                                                   {"noscript", noscript},
                                                   {"object", object},
                                                   {"ol", ol},
                                                   {"option", option},
                                                   {"p", p},
                                                   {"param", param},
                                                   {"picture", picture},
                                                   {"pre", pre},
                                                   {"q", q},
                                                   {"s", s},
                                                   {"script", script},
                                                   {"section", section},
                                                   {"select", select},
                                                   {"small", small},
                                                   {"source", source},
                                                   {"span", span},
                                                   {"strong", strong},
                                                   {"style", style},
                                                   {"summary", summary},
                                                   {"svg", svg},
                                                   {"table", table},
                                                   {"tbody", tbody},
                                                   {"td", td},
                                                   {"template", template_},
                                                   {"textarea", textarea},
                                                   {"tfoot", tfoot},
                                                   {"th", th},
                                                   {"thead", thead},
                                                   {"time", time},
                                                   {"title", title},
                                                   {"tr", tr},
                                                   {"track", track},
                                                   {"u", u},
                                                   {"ul", ul},
                                                   {"video", video},
                                                   {"wbr", wbr},
                                                   {"xmp", xmp}}};

constexpr std::size_t kLongestName = 10;
constexpr std::size_t kSlots = 512;
constexpr unsigned char kFold = 0x20;

constexpr std::size_t slot_of(std::string_view name) {
  std::size_t hash = name.size();
  for (const char c : name)
    hash = hash * 31 + static_cast<unsigned char>(static_cast<unsigned char>(c) | kFold);
  return hash % kSlots;
}

/// Open addressing, made by the compiler.
constexpr std::array<std::uint8_t, kSlots> make_slots() {
  std::array<std::uint8_t, kSlots> slots{};
  for (std::size_t n = 0; n < kNamed.size(); ++n) {
    std::size_t at = slot_of(kNamed[n].name);
    while (slots[at] != 0) at = (at + 1) % kSlots;
    slots[at] = static_cast<std::uint8_t>(n + 1);
  }
  return slots;
}
constexpr std::array<std::uint8_t, kSlots> kNameSlots = make_slots();

constexpr std::array<bool, kElements> set_of(std::initializer_list<Element> elements) {
  std::array<bool, kElements> set{};
  for (const Element element : elements) set[static_cast<std::size_t>(element)] = true;
  return set;
}

constexpr auto kBlocks = set_of(
    {address, article, aside,  blockquote, body,       caption, center, dd,      details, dialog,
     div,     dl,      dt,     fieldset,   figcaption, figure,  footer, form,    h1,      h2,
     h3,      h4,      h5,     h6,         header,     hr,      html,   li,      main,    menu,
     nav,     ol,      option, p,          pre,        section, select, summary, table,   tbody,
     td,      tfoot,   th,     thead,      tr,         ul,      xmp,    textarea});
constexpr auto kVoids = set_of(
    {base, br, embed, frameset, hr, img, amp_img, input, link, meta, param, source, track, wbr});
constexpr auto kRaws = set_of({script, style, textarea, title, noscript, iframe, noembed, noframes,
                               xmp, template_, svg, math});

bool is_in(const std::array<bool, kElements>& set, Element element) {
  return set[static_cast<std::size_t>(element)];
}

}  // namespace

Element element_named(std::string_view name) {
  if (name.empty() || name.size() > kLongestName) return other;
  for (std::size_t at = slot_of(name); kNameSlots[at] != 0; at = (at + 1) % kSlots) {
    const Named& named = kNamed[kNameSlots[at] - std::size_t{1}];
    if (same_ascii(name, named.name)) return named.element;
  }
  return other;
}

bool is_block(Element element) {
  return is_in(kBlocks, element);
}
bool is_void(Element element) {
  return is_in(kVoids, element);
}
bool is_raw(Element element) {
  return is_in(kRaws, element);
}

std::uint8_t heading_level(Element element) {
  if (element < h1 || element > h6) return 0;
  return static_cast<std::uint8_t>(static_cast<int>(element) - static_cast<int>(h1) + 1);
}

}  // namespace warta
