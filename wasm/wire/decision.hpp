#pragma once
#include <string>

#include "law/decide.hpp"

namespace unticked::wire {

/// How much of a decision is written: its outcome; that and every finding; that and what would change it.
enum class Detail { Outcome, Reasons, Full };

/// A decision as JSON, its keys in the order: outcome, edition, rulebook, factsDigest, findings, duties,
/// advice, missing, flips (with `noFlips`, why there are none), changedLater.
std::string writeDecision(const law::Decision& decision, const law::Facts& facts, Detail detail);

}  // namespace unticked::wire
