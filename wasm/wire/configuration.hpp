#pragma once
#include "consent/configuration.hpp"
#include "wire/json.hpp"

namespace unticked::wire {

/// The defaults that a configuration may leave unsaid.
inline constexpr const char* kDefaultEditionName = "guide-2021-12";
inline constexpr int kDefaultExpireAfterDays = 180;

/// The meaning of a configuration whose structure was checked. Its texts are those of `json`: keep it alive.
consent::Configuration readConfiguration(const Json& json);

/// Everything that is wrong with a configuration: its structure, and if that is sound, its meaning.
core::List<core::Error> lint(const Json& json);

}  // namespace unticked::wire
