#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace unticked::core {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
struct Instant {
  std::int64_t milliseconds = 0;
  auto operator<=>(const Instant&) const = default;
};

/// A calendar day: days since 1970-01-01 (proleptic Gregorian).
struct Day {
  std::int32_t number = 0;
  auto operator<=>(const Day&) const = default;
};

/// Reads an ISO 8601 instant with its offset, `2026-11-24T09:30:00.250+01:00` or `…Z`; seconds and
/// their fraction may be left out. Nothing for any other text: an instant without an offset is not one.
std::optional<Instant> readInstant(std::string_view text);

/// Writes an instant in UTC with milliseconds: `2026-11-24T08:30:00.250Z`.
std::string writeInstant(Instant at);

/// Reads `2026-02-05`; nothing for any other text or for a day that the calendar does not have.
std::optional<Day> readDay(std::string_view text);

/// The instant that is `days` times 24 hours later.
constexpr Instant later(Instant from, std::int32_t days) {
  return {from.milliseconds + days * std::int64_t{86'400'000}};
}

}  // namespace unticked::core
