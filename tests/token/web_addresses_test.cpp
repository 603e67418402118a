#include "token/web_addresses.hpp"

#include "support/catch.hpp"

namespace warta {
namespace {

std::string_view address_in(std::string_view text) {
  const Lexicon lexicon;
  const WebAddresses addresses{lexicon};
  return text.substr(0, addresses.end_of(text, 0));
}

}  // namespace

TEST_CASE("addresses end where the address ends", "[token]") {
  CHECK(address_in("contoh.id) - Warga") == "contoh.id");
  CHECK(address_in("CONTOH.TV - Warga") == "CONTOH.TV");
  CHECK(address_in("Contoh.com, ya") == "Contoh.com");
  CHECK(address_in("berita.contoh.co.id/foto?id=5, ya") == "berita.contoh.co.id/foto?id=5");
  CHECK(address_in("https://contoh.id/a_(b). Ya") == "https://contoh.id/a_");
  CHECK(address_in("redaksi@contoh.co.id.") == "redaksi@contoh.co.id");
  CHECK(address_in("@akun tiba") == "@akun");
}

TEST_CASE("words that only touch a period are no addresses", "[token]") {
  CHECK(address_in("selesai.Dia") == "");
  CHECK(address_in("selesai.Id") == "");
  CHECK(address_in("pergi.lalu") == "");
  CHECK(address_in("kata.") == "");
  CHECK(address_in("@ akun") == "");
  CHECK(address_in("a@b") == "");
}

}  // namespace warta
