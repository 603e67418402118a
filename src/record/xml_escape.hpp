#pragma once

#include <string>
#include <string_view>

namespace warta {

/// Appends `text` as it stands in XML, between tags or quotation marks: what XML reserves as
/// entities, what it forbids as U+FFFD.
///
///   Kim & "Putin"  ->  Kim &amp; &quot;Putin&quot;
void append_xml_escaped(std::string& out, std::string_view text);

}  // namespace warta
