#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "consent/exceptions.hpp"
#include "core/date.hpp"

namespace unticked::law {

/// The law as it stood from a day on. The order is the order in time.
enum class Edition : std::uint8_t { Guide2021, August2025, February2026 };

inline constexpr Edition kEditions[] = {Edition::Guide2021, Edition::August2025, Edition::February2026};
inline constexpr Edition kDefaultEdition = Edition::Guide2021;

/// `guide-2021-12`, `2025-08-20`, `2026-02-05`.
std::string_view nameOf(Edition edition);

/// The first day of an edition; it runs up to, and not including, the first day of the next. The guide's
/// edition begins with the month that it is dated by.
core::Day firstDay(Edition edition);

/// The edition with this name; nothing for another text.
std::optional<Edition> editionNamed(std::string_view name);

/// The edition in force on a day; nothing for a day before the guide.
std::optional<Edition> editionOn(core::Day day);

/// The exceptions of regulation 6 that a configuration may rely on in the edition of this name
/// (regulation 6(4) until 2026-02-05, Schedule A1 from then on).
consent::Exceptions exceptionsIn(std::string_view edition);

}  // namespace unticked::law
