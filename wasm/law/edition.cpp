#include "law/edition.hpp"

namespace unticked::law {
namespace {

using consent::Basis;
using consent::Exception;

/// Regulation 6(4)(a) and (b).
constexpr Exception kUntil2026[] = {{"transmission", Basis::Exempt}, {"requested-service", Basis::Exempt}};

/// Schedule A1: paragraphs 3, 4 and 7 without objection, 5 with one. Paragraph 6 (appearance) is left
/// out: see this room's README.
constexpr Exception kFrom2026[] = {{"transmission", Basis::Exempt},
                                   {"requested-service", Basis::Exempt},
                                   {"emergency-assistance", Basis::Exempt},
                                   {"statistics", Basis::Objection}};

}  // namespace

std::string_view nameOf(Edition edition) {
  constexpr std::string_view kNames[] = {"guide-2021-12", "2025-08-20", "2026-02-05"};
  return kNames[static_cast<int>(edition)];
}

core::Day firstDay(Edition edition) {
  constexpr std::int32_t kFirst[] = {18'962, 20'320, 20'489};  // 2021-12-01, 2025-08-20, 2026-02-05
  return {kFirst[static_cast<int>(edition)]};
}

std::optional<Edition> editionNamed(std::string_view name) {
  for (const auto edition : kEditions)
    if (nameOf(edition) == name) return edition;
  return {};
}

std::optional<Edition> editionOn(core::Day day) {
  std::optional<Edition> found;
  for (const auto edition : kEditions)
    if (firstDay(edition) <= day) found = edition;
  return found;
}

consent::Exceptions exceptionsIn(std::string_view name) {
  const auto edition = editionNamed(name);
  if (!edition) return {};
  if (*edition < Edition::February2026) return {true, kUntil2026};
  return {true, kFrom2026};
}

}  // namespace unticked::law
