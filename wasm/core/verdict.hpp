#pragma once
#include <cstdint>

namespace unticked::core {

/// What one rule says of the facts.
enum class Verdict : std::uint8_t { Met, NotMet, CannotTell, NotApplicable, NotInForce };

/// What kind of thing a rule is. Only `Prohibits` and `Permits` move the outcome.
enum class Effect : std::uint8_t { Prohibits, Permits, Duty, Advice, Defines, Informs };

/// What a decision comes to.
enum class Outcome : std::uint8_t { Permitted, Prohibited, CannotTell, NotCovered };

/// The word for each, as it stands in JSON and in prose.
constexpr const char* nameOf(Verdict v) {
  constexpr const char* kNames[] = {"met", "not-met", "cannot-tell", "not-applicable", "not-in-force"};
  return kNames[static_cast<int>(v)];
}
constexpr const char* nameOf(Effect e) {
  constexpr const char* kNames[] = {"prohibits", "permits", "duty", "advice", "defines", "informs"};
  return kNames[static_cast<int>(e)];
}
constexpr const char* nameOf(Outcome o) {
  constexpr const char* kNames[] = {"permitted", "prohibited", "cannot-tell", "not-covered"};
  return kNames[static_cast<int>(o)];
}

}  // namespace unticked::core
