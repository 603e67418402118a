#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace warta {

/// What an element calls something, and its value.
struct XmlField {
  std::string name;
  std::string value;
  bool list = false;  ///< elements of one name, an item a line
};

/// The fields of one element of XML, from its opening tag on:
///
///   <item><title>Kim tiba</title><author><name>Sri</name></author>
///     <link href="https://..."/><category>Dunia</category><category>Asia</category></item>
///   -> title=Kim tiba, author.name=Sri, link=https://..., category: Dunia, Asia
///
/// Page markup in a field stays as it is, and an element that does not close is read as far as it
/// goes.
std::vector<XmlField> read_xml_fields(std::string_view element);

}  // namespace warta
