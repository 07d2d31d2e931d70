#pragma once
#include <span>
#include <string_view>

#include "core/verdict.hpp"
#include "law/edition.hpp"
#include "law/facts.hpp"
#include "law/says.hpp"

namespace unticked::law {

using core::Effect;
using core::Truth;

/// Where a rule stands: the regulation, and the guide's section and heading as in headings.txt. A rule
/// that only a later text has names no heading.
struct Cite {
  std::string_view regulation;
  std::string_view guide;
  std::string_view regulationFrom2026;  ///< if the number changed on 2026-02-05
};

/// What a prohibition belongs to, so that an exception can name what it lifts.
enum class Group : std::uint8_t { None, ConsentAndInformation };

/// One rule of the rulebook. It is a pure function of facts and edition.
struct Rule {
  std::string_view id;
  Effect effect;
  Cite cite;
  Group group = Group::None;               ///< of a prohibition: what it belongs to
  Group lifts = Group::None;               ///< of an exception: the prohibitions it beats
  Edition from = Edition::Guide2021;       ///< first edition that has it
  Edition until = Edition::February2026;   ///< last edition that has it
  Truth (*applies)(const Ask&) = nullptr;  ///< whether the rule has anything to say; none: always
  Truth (*holds)(const Ask&) = nullptr;    ///< what it asks for, or the fact it states
  std::string_view text;                   ///< in our own words, with the guide's verb
};

/// The chapters of the rulebook, in its order: what must be told and agreed, the exemptions, what the later
/// law adds, and the terms that rules use and what is good practice.
std::span<const std::span<const Rule>> rulebook();

/// The version of the rulebook, which every decision carries.
inline constexpr std::string_view kRulebookVersion = "0.1.0";

}  // namespace unticked::law
