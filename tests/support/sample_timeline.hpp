#pragma once

#include "warta/timeline.hpp"

namespace warta {

/// One disputed meeting told by two articles, made by hand.
inline Timeline sample_timeline() {
  Claim first;
  first.article = "contoh-1";
  first.title = "Kim Tiba di Vladivostok";
  first.publisher = "Harian Contoh";
  first.published = "2019-04-25T09:00:00+07:00";
  first.begin = 10;
  first.end = 69;
  first.text = "Kim Jong Un bertemu Putin di Vladivostok pada Kamis (25/4).";
  first.date = "2019-04-25";
  first.place = "vladivostok";
  Claim second = first;
  second.article = "contoh-2";
  second.title = "Kilas Balik: \"Tahun Diplomasi\", Bagian 2";
  second.publisher = "Warta Misal";
  second.published = "2019-12-30";
  second.begin = 0;
  second.end = 53;
  second.text = "Pada April 2019, Kim Jong Un menemui Putin di Moskow.";
  second.date = "2019-04";
  second.place = "moskow";

  TimelineEntry entry;
  entry.id = "meeting-2019-04-25-vladivostok";
  entry.type = EventType::meeting;
  entry.date = "2019-04-25";
  entry.precision = Precision::day;
  entry.place = "vladivostok";
  entry.venue = "far-eastern-federal-university";
  entry.country = "rusia";
  entry.participants = {"kim-jong-un", "vladimir-putin"};
  entry.sides = {"korea-utara", "rusia"};
  entry.summary = "Kim Jong Un and Vladimir Putin met in Vladivostok";
  entry.articles = 2;
  entry.publishers = {"Harian Contoh", "Warta Misal"};
  entry.independent = 2;
  entry.claims = {first, second};
  entry.conflicts = {
      {"place", {{"vladivostok", {0}}, {"moskow", {1}}}, "vladivostok", "contemporaneous-report"}};
  entry.history = {{"2019-04-23", EventStatus::planned}, {"2019-04-25", EventStatus::held}};

  Timeline timeline;
  timeline.parties = {"rusia", "korea-utara"};
  timeline.articles = 2;
  timeline.entries = {entry};
  return timeline;
}

}  // namespace warta
