#pragma once

#include <cstdint>
#include <string_view>

namespace warta {

/// The elements of HTML that mean something to a reader of news; the rest is `other`.
enum class Element : std::uint8_t {
  other,
  a,
  address,
  amp_img,
  article,
  aside,
  b,
  base,
  blockquote,
  body,
  br,
  button,
  canvas,
  caption,
  center,
  dd,
  details,
  dialog,
  div,
  dl,
  dt,
  em,
  embed,
  fieldset,
  figcaption,
  figure,
  font,
  footer,
  form,
  frameset,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hr,
  html,
  i,
  iframe,
  img,
  input,
  ins,
  label,
  li,
  link,
  main,
  map,
  math,
  menu,
  meta,
  nav,
  noembed,
  noframes,
  noscript,
  object,
  ol,
  option,
  p,
  param,
  picture,
  pre,
  q,
  s,
  script,
  section,
  select,
  small,
  source,
  span,
  strong,
  style,
  summary,
  svg,
  table,
  tbody,
  td,
  template_,
  textarea,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  track,
  u,
  ul,
  video,
  wbr,
  xmp
};

inline constexpr std::size_t kElements = static_cast<std::size_t>(Element::xmp) + 1;

/// The element of a tag's name, in any letter case.
Element element_named(std::string_view name);

/// Whether an element begins a line of its own.
bool is_block(Element element);
/// Whether an element has no end tag: <br>, <img>.
bool is_void(Element element);
/// Whether everything up to its end tag is text, tags or not: <script>, <title>.
bool is_raw(Element element);
/// 1 for h1 to 6 for h6; 0 for others.
std::uint8_t heading_level(Element element);

}  // namespace warta
