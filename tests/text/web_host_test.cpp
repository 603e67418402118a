#include "text/web_host.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

TEST_CASE("web_host takes the host out of an address", "[text]") {
  CHECK(web_host("https://www.kompas.tv/internasional/1?page=2") == "kompas.tv");
  CHECK(web_host("m.antaranews.com/berita") == "antaranews.com");
  CHECK(web_host("http://AMP.Warta.id:8080#atas") == "Warta.id");
  CHECK(web_host("https://mobil.warta.id") == "mobil.warta.id");
  CHECK(web_host("https://") == "");
  CHECK(web_host("") == "");
}

TEST_CASE("site_label is the name in an address", "[text]") {
  CHECK(site_label("https://regional.kompas.com/read/1") == "kompas");
  CHECK(site_label("http://nasional.republika.co.id/berita") == "republika");
  CHECK(site_label("https://www.warta.id") == "warta");
  CHECK(site_label("LensaTimur.co.id") == "LensaTimur");
  CHECK(site_label("warta") == "");
  CHECK(site_label("") == "");
}

}  // namespace
}  // namespace warta
