#include "input/gzip_source.hpp"

#include "support/catch.hpp"
#include "support/packed_bytes.hpp"
#include "warta/error.hpp"

namespace warta {
namespace {

std::string gzip(std::string_view bytes) {
  return packed_alone(bytes, archive_write_add_filter_gzip);
}

/// What is unpacked before the end, and why it ends.
struct Unpacked {
  std::string bytes, failure;
};

Unpacked unpack(std::string bytes, std::size_t step = 4096) {
  Unpacked result;
  const auto source = gzip_source(memory_source(std::move(bytes)));
  std::string buffer(step, '\0');
  try {
    while (const std::size_t count = source->read(buffer)) result.bytes.append(buffer, 0, count);
  } catch (const InputError& error) {
    result.failure = error.what();
  }
  return result;
}

/// Sentences that do not pack to nothing.
std::string long_text() {
  std::string text;
  for (unsigned i = 0; i < 20000; ++i)
    text += "Kalimat " + std::to_string(i * 2654435761U) + " tentang rapat.\n";
  return text;
}

TEST_CASE("members of a gzip file follow each other", "[input]") {
  const std::string two = gzip("Kim tiba.\n") + gzip("Putin menyambut.\n");
  CHECK(unpack(two).bytes == "Kim tiba.\nPutin menyambut.\n");
  CHECK(unpack(two, 1).bytes == "Kim tiba.\nPutin menyambut.\n");
  CHECK(unpack(two).failure.empty());
  CHECK(unpack(gzip("")).bytes.empty());
  CHECK(unpack(gzip("") + gzip("Kim")).bytes == "Kim");
}

TEST_CASE("what stands behind the last member is padding", "[input]") {
  const Unpacked padded = unpack(gzip("Kim tiba.\n") + std::string(512, '\0'));
  CHECK(padded.bytes == "Kim tiba.\n");
  CHECK(padded.failure.empty());
}

TEST_CASE("a gzip file cut short gives all that it holds", "[input]") {
  const std::string text = long_text(), whole = gzip(text);
  const Unpacked most = unpack(whole.substr(0, whole.size() / 2));
  CHECK(most.failure == "the gzip data end too soon (truncated file)");
  CHECK(most.bytes.size() > text.size() / 3);
  CHECK(text.starts_with(most.bytes));
  // Only the sum at the end is missing.
  CHECK(unpack(whole.substr(0, whole.size() - 4)).bytes == text);
  CHECK_FALSE(unpack(whole.substr(0, whole.size() - 4)).failure.empty());
  CHECK(unpack(whole).bytes == text);
}

/// Unpacked as far as it goes, and on behind each damage.
Unpacked unpack_all(std::string bytes, std::size_t step = 4096) {
  Unpacked result;
  const auto source = gzip_source(memory_source(std::move(bytes)));
  std::string buffer(step, '\0');
  for (std::size_t count = 1; count > 0;) try {
      count = source->read(buffer);
      result.bytes.append(buffer, 0, count);
    } catch (const InputError& error) {
      result.failure += error.what();
    }
  return result;
}

TEST_CASE("damage in a gzip file is told", "[input]") {
  std::string whole = gzip(long_text());
  whole[whole.size() / 2] = static_cast<char>(whole[whole.size() / 2] ^ 0x55);
  CHECK(unpack(whole).failure.starts_with("the gzip data are damaged: "));
}

TEST_CASE("the members behind a damaged one are read", "[input]") {
  const std::string text = long_text();
  std::string damaged = gzip(text);
  for (std::size_t i = 0; i < 40; ++i) damaged[damaged.size() / 2 + i] = '\xFF';
  const std::string bytes = gzip("Satu.\n") + damaged + gzip("Tiga.\n") + gzip("Empat.\n");
  for (const std::size_t step : {1, 4096}) {
    const Unpacked result = unpack_all(bytes, step);
    CHECK(result.bytes.starts_with("Satu.\nKalimat 0 "));
    CHECK(result.bytes.ends_with("Tiga.\nEmpat.\n"));
    CHECK(result.failure.starts_with("the gzip data are damaged: "));
  }
  // A wrong sum: all has been unpacked.
  std::string doubtful = gzip("Satu.\n");
  doubtful[doubtful.size() - 6] = static_cast<char>(doubtful[doubtful.size() - 6] ^ 1);
  CHECK(unpack_all(doubtful + gzip("Dua.\n")).bytes == "Satu.\nDua.\n");
}

}  // namespace
}  // namespace warta
