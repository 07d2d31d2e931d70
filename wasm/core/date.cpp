#include "core/date.hpp"

namespace unticked::core {
namespace {

/// Days from the civil calendar, counted in 400-year cycles of 146,097 days that begin on 1 March.
std::int32_t dayNumber(int year, int month, int day) {
  const int y = month <= 2 ? year - 1 : year;
  const int cycle = y / 400;
  const int yearOfCycle = y - cycle * 400;
  const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return cycle * 146'097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719'468;
}

int daysIn(int year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Takes fixed-width pieces off the front of a text and remembers whether all were there.
struct Scanner {
  std::string_view rest;
  bool good = true;

  int digits(std::size_t count) {
    int value = 0;
    if (rest.size() < count) return good = false, 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest[i] < '0' || rest[i] > '9') return good = false, 0;
      value = value * 10 + (rest[i] - '0');
    }
    rest.remove_prefix(count);
    return value;
  }

  bool take(char c) {
    if (rest.empty() || rest[0] != c) return false;
    rest.remove_prefix(1);
    return true;
  }

  void need(char c) { good = take(c) && good; }

  std::int32_t day() {
    const int year = digits(4);
    need('-');
    const int month = digits(2);
    need('-');
    const int day = digits(2);
    if (!good || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return good = false, 0;
    return dayNumber(year, month, day);
  }
};

void pad(std::string& out, std::int64_t value, int width) {
  std::string digits;
  for (; width > 0 || value > 0; --width, value /= 10) digits.insert(digits.begin(), char('0' + value % 10));
  out += digits;
}

}  // namespace

std::optional<Day> readDay(std::string_view text) {
  Scanner scan{text};
  const auto number = scan.day();
  if (!scan.good || !scan.rest.empty()) return {};
  return Day{number};
}

std::optional<Instant> readInstant(std::string_view text) {
  Scanner scan{text};
  const std::int64_t day = scan.day();
  scan.need('T');
  const int hour = scan.digits(2);
  scan.need(':');
  const int minute = scan.digits(2);
  int second = 0, thousandths = 0;
  if (scan.take(':')) {
    second = scan.digits(2);
    if (scan.take('.')) {
      thousandths = scan.digits(1) * 100;
      for (int unit = 10; !scan.rest.empty() && scan.rest[0] >= '0' && scan.rest[0] <= '9'; unit /= 10)
        thousandths += scan.digits(1) * unit;
    }
  }
  int offset = 0;
  if (!scan.take('Z')) {
    const bool west = scan.take('-');
    if (!west) scan.need('+');
    const int hours = scan.digits(2);
    scan.need(':');
    const int minutes = scan.digits(2);
    if (hours > 14 || minutes > 59) return {};
    offset = (hours * 60 + minutes) * (west ? -1 : 1);
  }
  if (!scan.good || !scan.rest.empty() || hour > 23 || minute > 59 || second > 59) return {};
  const std::int64_t minutes = (day * 24 + hour) * 60 + minute - offset;
  return Instant{(minutes * 60 + second) * 1000 + thousandths};
}

std::string writeInstant(Instant at) {
  constexpr std::int64_t kDay = 86'400'000;
  std::int64_t days = at.milliseconds / kDay;
  std::int64_t left = at.milliseconds % kDay;
  if (left < 0) left += kDay, --days;

  const std::int64_t shifted = days + 719'468;
  const std::int64_t cycle = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
  const std::int64_t dayOfCycle = shifted - cycle * 146'097;
  const std::int64_t yearOfCycle =
      (dayOfCycle - dayOfCycle / 1'460 + dayOfCycle / 36'524 - dayOfCycle / 146'096) / 365;
  const std::int64_t dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
  const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
  const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;

  std::string out;
  pad(out, yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), 4);
  pad(out += '-', month, 2);
  pad(out += '-', dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2);
  pad(out += 'T', left / 3'600'000, 2);
  pad(out += ':', left / 60'000 % 60, 2);
  pad(out += ':', left / 1'000 % 60, 2);
  pad(out += '.', left % 1'000, 3);
  return out += 'Z';
}

}  // namespace unticked::core
