#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "calendar/calendar_value.hpp"

namespace warta {

/// What a word after a unit or a date does to it.
enum class TimeDirection : unsigned char {
  none,
  past,     ///< "tahun lalu", "2022 silam"
  future,   ///< "pekan depan", "beberapa hari mendatang"
  present,  ///< "tahun ini"
  last,     ///< "24 tahun terakhir": a duration that ends now
  window,   ///< "tiga hari ke depan": a duration that begins now
  later,    ///< "dua hari lagi"
  after,    ///< "sebulan kemudian", counted from the date before it
  before    ///< "sehari sebelumnya"
};

/// "lalu", "depan", "ini": tells of a unit which one it is, counted from now.
inline bool points(TimeDirection direction) {
  return direction == TimeDirection::past || direction == TimeDirection::future ||
         direction == TimeDirection::present;
}

/// -1, 0 or 1 units from now.
inline int steps(TimeDirection direction) {
  if (direction == TimeDirection::past) return -1;
  return direction == TimeDirection::future ? 1 : 0;
}

/// How a unit word is built: "tahun", "setahun" (one), "bertahun-tahun" (many).
enum class UnitForm : unsigned char { plain, single, many };

/// Where a reference counts: "terjadi baru saja." closes, but "baru saja tiba" is an adverb; the
/// other way round, "bicara dulu." means "first"; "Nanti ..." opens.
enum class ReferenceContext : unsigned char { any, closing, inside, opening };

enum class ModifierUse : unsigned char { none, quantity, period };

/// Roles of the small words around dates, as bits; see `language/time_cues`.
struct CueRole {
  static constexpr unsigned before = 1;      ///< "pada": a month or year may stand alone after it
  static constexpr unsigned follow = 2;      ///< "yang": a bare year may stand before it
  static constexpr unsigned future = 4;      ///< "akan": what comes is ahead
  static constexpr unsigned day = 8;         ///< "tanggal": a day of the month follows
  static constexpr unsigned set = 16;        ///< "setiap"
  static constexpr unsigned not_year = 32;   ///< "pasal": the number after it is no year
  static constexpr unsigned measure = 64;    ///< "ton": the number before it is no year
  static constexpr unsigned decade = 128;    ///< "era": a decade follows
  static constexpr unsigned list = 256;      ///< "dan": joins two dates
  static constexpr unsigned not_time = 512;  ///< "derajat": the minutes after it are no time
  static constexpr unsigned hijri = 1024;    ///< "H": the year before it is Islamic
  static constexpr unsigned anniversary = 2048;  ///< "HUT": what is remembered follows
  static constexpr unsigned market_day = 4096;   ///< "Kliwon": the Javanese day beside a weekday
  static constexpr unsigned times = 8192;        ///< "kali": of "tiga kali sehari"
  static constexpr unsigned once = 16384;        ///< "sekali": of "lima tahun sekali"
  static constexpr unsigned since = 32768;       ///< "sejak": what follows begins a period
  static constexpr unsigned until = 65536;       ///< "hingga": what follows ends one
  static constexpr unsigned between = 131072;    ///< "antara": of "antara 2018 dan 2019"
  static constexpr unsigned past = 262144;       ///< "sempat": what is ahead after it was so once
};

/// A day part: "dini hari" is MO with mod START.
struct DayPart {
  std::string_view code;
  std::string_view mod;
  int pm_first = 0;  ///< hours of a twelve-hour clock that mean afternoon: "pukul 2 sore"
  int pm_last = 0;
};

/// A day that comes each year: "Hari Pahlawan" on 10 November, "Idulfitri" on 1 Syawal.
struct Holiday {
  unsigned month = 0;
  unsigned day = 0;
  bool islamic = false;
  bool alone =
      true;       ///< false for "Natal", a date only with its year: there is a city of that name
  int since = 0;  ///< what an anniversary counts from: "HUT RI ke-79" is of 1945 + 79
};

/// An expression that points back: "hari itu" (level day), "keesokan harinya" (shift 1).
struct Anaphor {
  TimeUnit level = TimeUnit::none;  ///< none: whatever was last
  int shift = 0;
};

/// All that a word or phrase can mean in an expression of time.  One phrase may have several
/// facets: "minggu" is a weekday and a unit.
struct TimeTerm {
  /// Whether an expression may begin here; "yang" and "pada" only stand around some.  Asked of each
  /// token, so kept ready.
  bool begins = false;

  unsigned month = 0;
  unsigned weekday = 0;
  bool full_name = true;  ///< false for "Jun", which needs a number beside it
  bool alone = false;     ///< "Oktober" is nobody's name, as "Mei" is

  TimeUnit unit = TimeUnit::none;
  UnitForm form = UnitForm::plain;

  bool number = false;  ///< opens one: "dua", "setengah"

  TimeDirection direction = TimeDirection::none;
  ModifierUse modifier_use = ModifierUse::none;
  std::string_view modifier;

  std::optional<DayPart> part;
  std::optional<int> relative_day;
  std::optional<Anaphor> anaphor;
  std::optional<std::string_view> reference;  ///< empty: an idiom that is no date ("masa depan")
  ReferenceContext reference_context = ReferenceContext::any;
  std::optional<Holiday> holiday;
  std::optional<Holiday> anniversary;
  unsigned islamic_month = 0;
  std::string_view year_part;  ///< "SU", or "Q" where a rank tells which of the quarters it is

  bool clock_lead = false;
  bool local_time = false;  ///< "waktu setempat"
  std::optional<std::chrono::minutes> zone;

  unsigned cues = 0;  ///< CueRole bits

  bool has_cue(unsigned role) const { return (cues & role) != 0; }
  /// What `begins` is to be, from the facets.
  bool begins_by_facets() const {
    return month != 0 || weekday != 0 || unit != TimeUnit::none || number ||
           modifier_use != ModifierUse::none || relative_day || part || anaphor || reference ||
           holiday || !year_part.empty() || clock_lead ||
           has_cue(CueRole::day | CueRole::set | CueRole::anniversary);
  }
};

}  // namespace warta
