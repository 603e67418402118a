#include "record/manifest_json.hpp"

#include <nlohmann/json.hpp>

#include "record/json_writer.hpp"

namespace warta {
namespace {

constexpr std::string_view kSchema = "warta.manifest/1";

void write_file(JsonWriter& json, const ManifestFile& file) {
  json.begin_flat_object().key("path").text(file.path);
  json.key("format").text_or_null(file.format).key("encoding").text_or_null(file.encoding);
  json.key("articles").number(file.articles).key("errors").number(file.errors);
  json.key("file").text_or_null(file.disk_file).key("bytes");
  if (file.bytes) {
    json.number(*file.bytes);
  } else {
    json.null();
  }
  json.key("sha256").text_or_null(file.sha256).end_object();
}

}  // namespace

std::string manifest_json(const Manifest& manifest) {
  std::string out;
  JsonWriter json{out, 2};
  json.begin_object().key("schema").text(kSchema);
  json.key("warta").text(manifest.program).key("data").text(manifest.data);
  json.key("command").text(manifest.command).key("options").begin_array();
  for (const auto& [name, values] : manifest.options)
    json.begin_flat_object().key("name").text(name).key("values").texts(values).end_object();
  json.end_array().key("inputs").texts(manifest.inputs);
  json.key("started").text(manifest.started).key("ended").text(manifest.ended);
  json.key("complete").boolean(manifest.complete);
  json.key("articles").number(manifest.articles).key("errors").number(manifest.errors);
  json.key("articles_hash").text(manifest.articles_hash);
  json.key("output").text_or_null(manifest.output);
  json.key("output_bytes").number(manifest.output_bytes).key("files").begin_array();
  for (const ManifestFile& file : manifest.files) write_file(json, file);
  json.end_array().end_object();
  return out + "\n";
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
  try {
    if (json.at("schema").get<std::string>() != kSchema) return std::nullopt;
    Manifest manifest;
    json.at("warta").get_to(manifest.program);
    json.at("data").get_to(manifest.data);
    json.at("command").get_to(manifest.command);
    for (const auto& option : json.at("options"))
      manifest.options.emplace_back(option.at("name").get<std::string>(),
                                    option.at("values").get<std::vector<std::string>>());
    json.at("inputs").get_to(manifest.inputs);
    json.at("started").get_to(manifest.started);
    json.at("ended").get_to(manifest.ended);
    json.at("complete").get_to(manifest.complete);
    json.at("articles").get_to(manifest.articles);
    json.at("errors").get_to(manifest.errors);
    json.at("articles_hash").get_to(manifest.articles_hash);
    json.at("output_bytes").get_to(manifest.output_bytes);
    return manifest;
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

}  // namespace warta
