#pragma once
#include <cstdint>

namespace unticked::core {

/// Three-valued logic (Kleene): what is not known is neither yes nor no, and never silently a yes.
enum class Truth : std::uint8_t { No, Unknown, Yes };

/// Yes for true, No for false.
constexpr Truth truth(bool known) { return known ? Truth::Yes : Truth::No; }

constexpr Truth operator!(Truth a) { return a == Truth::Unknown ? a : truth(a == Truth::No); }

/// Both must hold: one No settles it, whatever else is unknown.
constexpr Truth operator&(Truth a, Truth b) { return a < b ? a : b; }

/// One must hold: one Yes settles it, whatever else is unknown.
constexpr Truth operator|(Truth a, Truth b) { return a < b ? b : a; }

}  // namespace unticked::core
