#!/usr/bin/env python3
"""Writes made-up news as JSON lines, for measuring: templates of our own, filled with names, places,
days and numbers of the tables, perturbed (titles, short forms, spellings).  None of it ever happened,
so each record says "sintetis": true and comes from an outlet that does not exist.

    tools/make_synthetic.py 100000 > sintetis.jsonl
    tools/make_synthetic.py 1000 --seed 7 --first 5000 > lagi.jsonl

Equal arguments, equal bytes.  One article in twelve tells of a meeting, visit, call, letter or
agreement, one of those in eight between Russia and North Korea; one in fifty repeats another.
"""
import argparse
import datetime
import json
import random
import sys
from pathlib import Path

NAMES = Path(__file__).resolve().parent.parent / "data/names"

OUTLETS = ["Harian Rekaan", "Kabar Contoh", "Warta Uji", "Media Misal", "Pos Umpama", "Suara Karangan"]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
          "Oktober", "November", "Desember"]

PLAIN = [
    "Warga {city} mengeluhkan {thing} yang belum diperbaiki sejak {n} hari lalu.",
    "{person} mengawasi {thing} di {city} pada {day} pagi.",
    "Menurut {person}, anggaran untuk {thing} naik {n} persen dibanding tahun lalu.",
    "Harga {goods} di pasar {city} turun menjadi Rp{n}.000 per kilogram.",
    "\"Kami akan menyelesaikan {thing} sebelum akhir tahun,\" kata {person}.",
    "Pemerintah daerah mencatat {n} keluarga menerima bantuan {goods}.",
    "Hujan deras mengguyur {city} dan sekitarnya selama {n} jam.",
    "Polisi masih menyelidiki penyebab kerusakan {thing} tersebut.",
    "Ia menambahkan bahwa pembangunan {thing} melibatkan {n} pekerja dari {city}.",
    "Sidang berikutnya dijadwalkan berlangsung {day} depan di {city}.",
    "Para petani berharap harga {goods} tetap stabil hingga musim panen.",
    "Sebanyak {n} mahasiswa dari {city} mengikuti lomba itu sejak {day}.",
    "Ekspor {goods} melalui pelabuhan {city} tumbuh {n} persen pada triwulan pertama.",
    "{organization} meminta warga tidak panik dan tetap mengikuti arahan petugas.",
    "Sementara itu, {organization} membuka posko bantuan di {city}.",
    "Jumlah penumpang di terminal {city} diperkirakan mencapai {n} ribu orang.",
]
MEETINGS = [
    "{a} bertemu dengan {b} di {city} pada {day} ({date}).",
    "{a} tiba di {city} untuk bertemu {b}, {day} ({date}).",
    "{a} dijadwalkan bertemu {b} di {city} pada {long_date}.",
    "{a} menelepon {b} pada {day} ({date}) dan membahas {goods}.",
    "{a} mengirim surat kepada {b} menjelang pertemuan di {city}.",
    "{a} dan {b} menandatangani kesepakatan soal {goods} di {city}, {day} ({date}).",
    "{a} membantah kabar akan bertemu {b} di {city}.",
    "{a} batal berkunjung ke {city} untuk menemui {b}.",
]
AFTER = [
    "Pertemuan keduanya berlangsung selama {n} menit.",
    "Keduanya membahas kerja sama {goods} dan keamanan kawasan.",
    "\"Hubungan kami semakin erat,\" ujar {a}.",
    "Ini pertemuan pertama mereka sejak {year}.",
]
THINGS = ["jalan", "jembatan", "sekolah", "rumah sakit", "bendungan", "pasar", "terminal", "puskesmas",
          "saluran air", "gedung olahraga", "pelabuhan", "kantor desa"]
GOODS = ["beras", "cabai", "minyak goreng", "gula", "kopi", "kakao", "ikan", "kedelai", "pupuk", "telur"]
OFFICES = {"presiden": "Presiden", "perdana menteri": "Perdana Menteri",
           "menteri luar negeri": "Menteri Luar Negeri"}


def rows_of(table):
    lines = [line for line in (NAMES / f"{table}.tsv").read_text().splitlines()
             if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t"))) for line in lines[1:]]


class Maker:
    def __init__(self, seed):
        self.seed = seed
        people = rows_of("people")
        self.countries = {row["id"]: row["name"] for row in rows_of("places") if row.get("kind") == "country"}
        self.leaders = [row for row in people if row.get("role") in OFFICES and row["country"] in self.countries]
        self.people = [row["name"] for row in people]
        self.cities = [row["name"] for row in rows_of("cities") if row["name"]]
        self.organizations = [row["name"] for row in rows_of("organizations")]

    def side(self, country):
        return [row for row in self.leaders if row["country"] == country]

    def named(self, leader):
        """The same person, as papers vary it."""
        office, country = OFFICES[leader["role"]], self.countries[leader["country"]]
        return self.random.choice([leader["name"], f"{office} {leader['name']}",
                                   f"{office} {country} {leader['name']}"])

    def invented(self):
        """Somebody whom no table knows: the first name of one, the last name of another."""
        first, last = (self.random.choice(self.people).split() for _ in range(2))
        return f"{first[0]} {last[-1]}"

    def pair(self):
        if self.random.random() < 1 / 8:
            russia, korea = self.side("rusia"), self.side("korea-utara")
            if russia and korea:
                return self.random.choice(russia), self.random.choice(korea)
        return self.random.sample(self.leaders, 2)

    def choose_cast(self):
        """Whom and what one article is about: as many names as real ones have, again and again."""
        self.cast = {"city": self.random.sample(self.cities, 4),
                     "person": [self.random.choice(self.people), self.invented(), self.invented()],
                     "organization": self.random.sample(self.organizations, 2)}

    def values(self, day, a=None, b=None):
        pick = self.random.choice
        then = day - datetime.timedelta(days=self.random.randint(0, 5))
        return {"city": pick(self.cast["city"]), "thing": pick(THINGS), "goods": pick(GOODS),
                "person": pick(self.cast["person"]), "organization": pick(self.cast["organization"]), "n": self.random.randint(2, 90),
                "day": DAYS[then.weekday()], "date": f"{then.day}/{then.month}", "year": then.year - 3,
                "long_date": f"{then.day} {MONTHS[then.month - 1]} {then.year}",
                "a": a and self.named(a), "b": b and self.named(b)}

    def paragraphs(self, day):
        self.choose_cast()
        told = []
        if self.random.random() < 1 / 12:
            a, b = self.pair()
            told = [self.random.choice(MEETINGS).format(**self.values(day, a, b)),
                    self.random.choice(AFTER).format(**self.values(day, a, b))]
        count = self.random.randint(18, 42)
        sentences = told + [self.random.choice(PLAIN).format(**self.values(day)) for _ in range(count)]
        while sentences:
            size = self.random.randint(2, 4)
            yield " ".join(sentences[:size])
            sentences = sentences[size:]

    def article(self, number):
        """The article of a number hangs on seed and number alone, so that a dump may be made in parts."""
        original = number - number % 50 if number % 50 == 49 else number
        self.random = random.Random(self.seed * 1_000_003 + original)
        day = datetime.date(2019, 1, 1) + datetime.timedelta(days=self.random.randint(0, 2200))
        paragraphs = list(self.paragraphs(day))
        title = paragraphs[0].split(". ")[0].rstrip(".").replace('"', "")
        outlet = OUTLETS[number % len(OUTLETS)]
        hour = f"{self.random.randint(5, 22):02}:{self.random.randint(0, 59):02}:00"
        return {"judul": title, "media": outlet, "tanggal": f"{day.isoformat()}T{hour}+07:00",
                "penulis": self.invented(), "url": f"https://contoh.invalid/{self.seed}/{number}",
                "isi": "\n".join(paragraphs), "sintetis": True}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first article")
    args = parser.parse_args()
    maker = Maker(args.seed)
    for number in range(args.first, args.first + args.count):
        sys.stdout.write(json.dumps(maker.article(number), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
