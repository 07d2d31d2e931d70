#pragma once
#include <span>

#include "consent/validity.hpp"
#include "law/rule.hpp"

namespace unticked::law {

/// Regulation 6(1)-(3A): tell, explain, and get consent before storing or reading.
std::span<const Rule> regulation6();
/// Regulation 6(4): the two exemptions, and where they end.
std::span<const Rule> regulation6Exemptions();
/// Terms that the rules use, good practice and background.
std::span<const Rule> regulation6Practice();
/// Schedule A1, from 2026-02-05.
std::span<const Rule> scheduleA1();

/// The limbs of the base test of consent, as the facts of a request give them.
consent::Limbs limbsOf(const Ask& ask);

}  // namespace unticked::law
