#!/usr/bin/env python3
"""Makes data/names/cities.tsv: the cities of the world that data/names/places.tsv lacks, and where
those lie that it has.

    tools/make_places.py PACKAGES

PACKAGES is a folder into which these are unpacked: the Debian packages libtimezonemap-data
(GeoNames' cities15000.txt and countryInfo.txt, CC BY 4.0) and libgeonames-common (GeoNames'
Indonesian names, CC BY 4.0); and, only to tell which cities not to take, hunspell-id and wamerican
(Indonesian and English words) and the package `names` of PyPI (names of the US census) with its
folder `names`.  (apt-get download, dpkg -x; pip download.)

places.tsv is written by hand and always right: no row made here repeats a form of it.  A city it
has gets a row without a name, for its coordinates and time zone.  Any other is taken if it has
people enough (kLeast below) and if its name can hardly be anything else: no common word of
Indonesian or English, no person's or organisation's name, and the largest city called so.
"""
import gettext
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAMES = ROOT / "data/names"
COLUMNS = "id name kind within stands_for aliases shorts epithets zone latitude longitude".split()

# How many people a city has that is worth a row, by country, by GeoNames' continent, or else.
LEAST = {"CN": 300_000, "IN": 300_000, "JP": 300_000, "AS": 100_000}
LEAST_ELSEWHERE = 300_000
# Of the census' lists, this many of the most common names.
FAMILY_NAMES, GIVEN_NAMES = 5000, 1000
# What is in the news as a brand, a football club, a person or a word of some language more often
# than as a city.
OTHERS = set("""angeles atlanta batman bharu bilbao birmingham bochum bremen bristol butuan cadiz
cali cardiff carrefour chihuahua columbus constantine coventry curug diadema dortmund essen franca
fuji fujisawa genova hitachi joinville jolo kawasaki kerman korba laval leeds leicester leipzig
libertad lipa liverpool lyon machida malaga manchester mannheim marseille memphis merida minato
miyazaki murcia napoli newcastle okazaki orel palermo pisa portland posadas quilmes recife
rotterdam roxas salta santol santos serra sevilla soledad suzuka torino toulouse toyota tyre
urdaneta valladolid weru yono""".split())

# Countries and territories whose name in GeoNames leads to no row of places.tsv by itself.
COUNTRIES = dict(pair.split("=") for pair in """
AE=uni-emirat-arab AG=antigua-dan-barbuda AS=samoa-amerika AW=aruba BA=bosnia BE=belgia BM=bermuda
CD=republik-demokratik-kongo CF=republik-afrika-tengah CG=republik-kongo CH=swiss CI=pantai-gading
CK=kepulauan-cook CW=curacao CX=pulau-christmas CZ=ceko DE=jerman DM=dominika DO=republik-dominika
EG=mesir EH=sahara-barat ES=spanyol FI=finlandia FK=kepulauan-falkland FM=mikronesia
FO=kepulauan-faroe FR=prancis GF=prancis GI=gibraltar GL=greenland GP=prancis GQ=guinea-khatulistiwa
GR=yunani GU=guam HK=hong-kong IE=irlandia IS=islandia IT=italia JO=yordania JP=jepang KM=komoro
KY=kepulauan-cayman MO=macau MQ=prancis NC=kaledonia-baru NO=norwegia PF=polinesia-prancis
PH=filipina PL=polandia PR=puerto-riko PS=palestina RE=prancis SE=swedia SS=sudan-selatan
ST=sao-tome-dan-principe TL=timor-leste VI=amerika-serikat XK=kosovo YT=prancis
""".split())
# Provinces of Indonesia by GeoNames' code.
PROVINCES = dict(pair.split("=") for pair in """
01=aceh 02=bali 03=bengkulu 04=dki-jakarta 05=jambi 07=jawa-tengah 08=jawa-timur
10=daerah-istimewa-yogyakarta 11=kalimantan-barat 12=kalimantan-selatan 13=kalimantan-tengah
14=kalimantan-timur 15=lampung 17=nusa-tenggara-barat 18=nusa-tenggara-timur 21=sulawesi-tengah
22=sulawesi-tenggara 24=sumatera-barat 26=sumatera-utara 28=maluku 29=maluku-utara 30=jawa-barat
31=sulawesi-utara 32=sumatera-selatan 33=banten 34=gorontalo 35=bangka-belitung 36=papua 37=riau
38=sulawesi-selatan 39=papua-barat 40=kepulauan-riau 41=sulawesi-barat 42=kalimantan-utara
""".split())


def key(name):
    """As `name_key` of src/text."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", re.sub("['’‘`]", "", plain).lower()).strip("-")


def table(path):
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(columns, line.split("\t") + [""] * len(columns)))


def forms(row):
    lists = (row.get(column, "") for column in ("aliases", "shorts", "epithets"))
    return [row["name"], *(form for field in lists for form in field.split("|") if form)]


class Words:
    """What a city must not be called: folded forms of other names, and words."""

    def __init__(self, packages):
        self.taken = {}
        for name in ("people", "organizations", "places"):
            for row in table(NAMES / f"{name}.tsv"):
                self.taken.update((key(form), row["id"]) for form in [row["id"], *forms(row)])
        self.words = {part for row in table(NAMES / "people.tsv") for form in forms(row)
                      for part in key(form).split("-")}
        for name, column in (("name_parts", "part"), ("ordinary_words", "word"), ("context_words", "word"),
                             ("titles", "title"), ("heads", "head"), ("reference_words", "phrase")):
            self.words |= {row[column].lower() for row in table(NAMES / f"{name}.tsv")}
        for path in sorted((ROOT / "data/language").glob("*.tsv")):
            if path.stem != "roots":
                self.words |= {field.lower() for row in table(path) for cell in row.values()
                               for field in cell.split("|") if field.isalpha()}
        for row in table(ROOT / "data/language/roots.tsv"):
            self.words |= {root[:-1] for root in row["roots"].split("|") if root[-1:].isdigit()}
        spelling = (packages / "usr/share/hunspell/id_ID.dic").read_text(errors="replace").splitlines()
        self.words |= {word.split("/")[0] for word in spelling if word[:1].islower()}
        english = (packages / "usr/share/dict/american-english").read_text().splitlines()
        self.english = {word for word in english if word[:1].islower()}
        for name, most in (("all.last", FAMILY_NAMES), ("male.first", GIVEN_NAMES), ("female.first", GIVEN_NAMES)):
            lines = (packages / f"names/dist.{name}").read_text().splitlines()[:most]
            self.words |= {line.split()[0].lower() for line in lines}
        self.words |= OTHERS

    def refuse(self, name):
        """Whether the name may well be something else than a city."""
        parts = re.split("[ -]", name.lower())
        return (name.lower() in self.words or name.lower() in self.english or len(name) < 4
                or not name[0].isalpha() or len(parts) > 3 or all(part in self.words for part in parts))


def read_countries(folder, indonesian, taken):
    """ISO code -> (id of places.tsv, continent)."""
    countries = {}
    for line in (folder / "countryInfo.txt").read_text().splitlines():
        if line.startswith("#"):
            continue
        field = line.split("\t")
        name = key(indonesian.gettext(field[16])) if field[16] else ""
        found = COUNTRIES.get(field[0]) or taken.get(name) or taken.get(key(field[4]))
        countries[field[0]] = (found, field[8])
    return countries


def read_cities(folder):
    """The largest first."""
    cities = []
    for line in (folder / "cities15000.txt").read_text().splitlines():
        field = line.split("\t")
        cities.append({"geonames": field[0], "name": field[1], "plain": field[2], "other": field[3].split(","),
                       "latitude": float(field[4]), "longitude": float(field[5]), "feature": field[7],
                       "country": field[8], "province": field[10], "people": int(field[14] or 0),
                       "zone": field[17]})
    return sorted(cities, key=lambda city: (-city["people"], int(city["geonames"])))


def latin(name):
    """Whether papers could print it so: no other script, and no macrons ("Abbottābād")."""
    return all(ord(c) < 0x180 and c not in "āēīōūĀĒĪŌŪ" for c in name)


def plain(name):
    """Without accents: "Malaga" for "Málaga", "Dusseldorf" for "Düsseldorf"."""
    parts = unicodedata.normalize("NFKD", name.translate(str.maketrans("ıłøđðŁØĐÐ", "iloddLODD")))
    return "".join(c for c in parts if not unicodedata.combining(c))


def tidy(name):
    """Without what gazetteers add and papers leave out: "Nara-shi", "Thanh Pho Ha Long", "Stavropol'"."""
    name = re.sub("[’‘`]", "'", name)
    name = re.sub("^(Kota|City of|Thanh [Pp]ho|Borough of) ", "", name.split(" / ")[0])
    return re.sub("(-shi|-si| Shi|')$", "", name)


class Maker:
    def __init__(self, packages):
        folder = packages / "usr/share/libtimezonemap/ui"
        with open(packages / "usr/share/locale/id/LC_MESSAGES/geonames.mo", "rb") as stream:
            self.indonesian = gettext.GNUTranslations(stream)
        self.words = Words(packages)
        self.places = {row["id"]: row for row in table(NAMES / "places.tsv")}
        self.countries = read_countries(folder, self.indonesian, self.words.taken)
        self.cities = read_cities(folder)
        self.rows = {}

    def country_of(self, place):
        while place and self.places[place]["kind"] not in ("country", "former_country"):
            place = self.places[place]["within"]
            if place and place not in self.places:
                return ""
        return place

    def names_of(self, city):
        """The Indonesian name first, if there is one; then as papers write it, without accents."""
        given = self.indonesian.gettext(city["geonames"])
        names = []
        for name in ["" if given == city["geonames"] else given, plain(city["name"]), city["name"]]:
            name = tidy(name)
            if city["country"] == "PH" and name.endswith(" City") and name != "Quezon City":
                name = name.removesuffix(" City")  # "Cebu"
            if name and name not in names and latin(name):
                names.append(name)
        return names

    def known(self, city, country):
        """The row of places.tsv that is this city."""
        for name in [*self.names_of(city), *filter(latin, city["other"])]:
            for form in (key(name), "kota-" + key(name), "kabupaten-" + key(name)):
                found = self.words.taken.get(form)
                if (found in self.places and self.places[found]["kind"] in ("city", "regency", "region")
                        and country in (self.country_of(found), self.places[found]["within"], found)):
                    return found
        return None

    def within(self, city, country):
        return PROVINCES.get(city["province"], country) if city["country"] == "ID" else country

    def add(self, city, known, names, country):
        row = dict.fromkeys(COLUMNS, "")
        row.update(id=known or key(names[0]), zone=city["zone"], latitude=f"{city['latitude']:.2f}",
                   longitude=f"{city['longitude']:.2f}")
        if not known:
            row.update(name=names[0], kind="city", within=self.within(city, country), aliases="|".join(names[1:]))
        self.rows[row["id"]] = row
        self.words.taken.update((key(name), row["id"]) for name in [row["id"], *names])

    def make(self):
        for city in self.cities:
            country, continent = self.countries[city["country"]]
            if not country:
                continue
            known = self.known(city, country)
            if known:
                if known not in self.rows:
                    self.add(city, known, [], country)
            elif city["feature"] != "PPLX" and city["people"] >= LEAST.get(city["country"], LEAST.get(continent, LEAST_ELSEWHERE)):
                names = self.names_of(city)
                if names and not any(self.words.refuse(name) or key(name) in self.words.taken for name in names):
                    self.add(city, None, names, country)
        return self.rows


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rows = Maker(Path(sys.argv[1])).make()
    lines = ["# Where cities lie, and cities that places.tsv does not name: GeoNames (CC BY 4.0, see",
             "# data/README.md).  Made by tools/make_places.py; changes belong in places.tsv.",
             "\t".join(COLUMNS)]
    lines += ["\t".join(rows[name][column] for column in COLUMNS) for name in sorted(rows, key=str.encode)]
    (NAMES / "cities.tsv").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
